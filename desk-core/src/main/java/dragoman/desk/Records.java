package dragoman.desk;

import dragoman.port.ShopRecord;
import java.util.List;
import java.util.Optional;

/** Reads orders, wishes and complaints. Thread-safe. */
public interface Records {
    /** Newest first; of one kind, or all. */
    List<ShopRecord> list(Optional<String> kind);

    Optional<ShopRecord> find(String number);
}
