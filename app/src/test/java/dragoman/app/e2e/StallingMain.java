package dragoman.app.e2e;

import dragoman.app.Main;
import java.sql.DriverManager;
import java.util.Optional;

/** {@code ./dragoman}, stopping dead where the property {@link Stall#PROPERTY} says. */
public final class StallingMain {
    private StallingMain() {}

    public static void main(String[] arguments) throws Exception {
        var stall = Optional.ofNullable(System.getProperty(Stall.PROPERTY)).map(Stall::parse);
        if (stall.isPresent()) {
            // before any other driver is known, so that this one is asked first
            DriverManager.registerDriver(new StallingDriver(stall.get()));
        }
        Main.main(arguments);
    }
}
