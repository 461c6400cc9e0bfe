package dragoman.testkit;

import dragoman.testkit.FakeHttp.Reply;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files that customers sent, as a messenger hands them out. What goes wrong with it stands under {@code file} in the messenger's faults: slowly, with
 * a page instead, cut off, not at all.
 */
public final class SentFiles {
    /** The method under which faults are named. */
    public static final String METHOD = "file";
    private final Map<String, Reply> files = new ConcurrentHashMap<>();
    private final Faults faults;

    SentFiles(Faults faults) {
        this.faults = faults;
    }

    /** From now on there is a file of this id. */
    public void put(String id, String type, byte[] content) {
        files.put(id, new Reply(200, type, content, Map.of()));
    }

    /** The messenger has forgotten it. */
    public void forget(String id) {
        files.remove(id);
    }

    boolean has(String id) {
        return files.containsKey(id);
    }

    Reply answer(String id) {
        return faults.around(METHOD, () -> files.getOrDefault(id, Reply.text(404, "gone")));
    }
}
