package dragoman.jdbc;

import dragoman.testkit.contract.CallContract;
import dragoman.testkit.contract.DeliveryContract;
import dragoman.testkit.contract.DeskContract;
import dragoman.testkit.contract.ErasureContract;
import dragoman.testkit.contract.GroupContract;
import dragoman.testkit.contract.JournalContract;
import dragoman.testkit.contract.MemoryContract;
import dragoman.testkit.contract.MergingContract;
import dragoman.testkit.contract.RevisionsContract;
import dragoman.testkit.contract.ShopContract;
import dragoman.testkit.contract.StoreHarness;
import dragoman.testkit.contract.TiesContract;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class SqliteContractTest {
    private static StoreHarness store(Path folder) {
        return new OpenedStores(StoreSettings.of("jdbc:sqlite:" + folder.resolve("data/dragoman.db")));
    }

    @Nested
    class Journals extends JournalContract {
        Journals(@TempDir Path folder) {
            super(store(folder));
        }
    }

    @Nested
    class Deliveries extends DeliveryContract {
        Deliveries(@TempDir Path folder) {
            super(store(folder));
        }
    }

    @Nested
    class Shops extends ShopContract {
        Shops(@TempDir Path folder) {
            super(store(folder));
        }
    }

    @Nested
    class Versions extends RevisionsContract {
        Versions(@TempDir Path folder) {
            super(store(folder));
        }
    }

    @Nested
    class Memories extends MemoryContract {
        Memories(@TempDir Path folder) {
            super(store(folder));
        }
    }

    @Nested
    class Calls extends CallContract {
        Calls(@TempDir Path folder) {
            super(store(folder));
        }
    }

    @Nested
    class Desks extends DeskContract {
        Desks(@TempDir Path folder) {
            super(store(folder));
        }
    }

    @Nested
    class Groups extends GroupContract {
        Groups(@TempDir Path folder) {
            super(store(folder));
        }
    }

    @Nested
    class Ties extends TiesContract {
        Ties(@TempDir Path folder) {
            super(store(folder));
        }
    }

    @Nested
    class Erasures extends ErasureContract {
        Erasures(@TempDir Path folder) {
            super(store(folder));
        }
    }

    @Nested
    class Mergings extends MergingContract {
        Mergings(@TempDir Path folder) {
            super(store(folder));
        }
    }
}
