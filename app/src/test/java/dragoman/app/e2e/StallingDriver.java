package dragoman.app.e2e;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;

/** The real drivers, but a commit can stop the process dead. It is in no product: the program itself knows nothing of it. */
final class StallingDriver implements Driver {
    private final List<Driver> real = ServiceLoader.load(Driver.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    private final Stall stall;

    StallingDriver(Stall stall) {
        this.stall = stall;
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        for (var driver : real) {
            if (driver.acceptsURL(url)) {
                return stalling(driver.connect(url, info));
            }
        }
        throw new SQLException("no driver for " + url);
    }

    private Connection stalling(Connection connection) {
        return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
                new Class<?>[]{Connection.class}, (_, method, arguments) -> {
                    var commits = method.getName().equals("commit");
                    try {
                        if (commits) {
                            stall.at(false);
                        }
                        var done = method.invoke(connection, arguments);
                        if (commits) {
                            stall.at(true);
                        }
                        return done;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        for (var driver : real) {
            if (driver.acceptsURL(url)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
