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
import dragoman.testkit.contract.TiesContract;
import org.junit.jupiter.api.Nested;

class PostgresContractTest {
    @Nested
    class Journals extends JournalContract {
        Journals() {
            super(Postgres.fresh());
        }
    }

    @Nested
    class Deliveries extends DeliveryContract {
        Deliveries() {
            super(Postgres.fresh());
        }
    }

    @Nested
    class Shops extends ShopContract {
        Shops() {
            super(Postgres.fresh());
        }
    }

    @Nested
    class Versions extends RevisionsContract {
        Versions() {
            super(Postgres.fresh());
        }
    }

    @Nested
    class Memories extends MemoryContract {
        Memories() {
            super(Postgres.fresh());
        }
    }

    @Nested
    class Calls extends CallContract {
        Calls() {
            super(Postgres.fresh());
        }
    }

    @Nested
    class Desks extends DeskContract {
        Desks() {
            super(Postgres.fresh());
        }
    }

    @Nested
    class Groups extends GroupContract {
        Groups() {
            super(Postgres.fresh());
        }
    }

    @Nested
    class Ties extends TiesContract {
        Ties() {
            super(Postgres.fresh());
        }
    }

    @Nested
    class Erasures extends ErasureContract {
        Erasures() {
            super(Postgres.fresh());
        }
    }

    @Nested
    class Mergings extends MergingContract {
        Mergings() {
            super(Postgres.fresh());
        }
    }
}
