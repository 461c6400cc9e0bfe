package dragoman.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the demo shop lies. */
public final class DemoShop {
    private DemoShop() {}

    /** Its folder in the checkout in which, or in a folder of which, we were started. */
    public static Path folder() {
        var shop = Path.of("flows", "opanak");
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(shop))) {
                return folder.resolve(shop);
            }
        }
        throw new IllegalStateException(
                "Start this in the checkout: there is no " + shop + " here or above.");
    }
}
