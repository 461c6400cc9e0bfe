package dragoman.desk.hook;

import dragoman.port.Notice;
import java.util.List;

/** All who want to be told. */
public record Hooks(List<Hook> all) {
    public static final Hooks NONE = new Hooks(List.of());

    public Hooks {
        all = List.copyOf(all);
    }

    /** The ids of those who want this. */
    public List<String> wanting(Notice notice) {
        return all.stream()
                .filter(hook -> hook.bot().equals(notice.from().bot())
                        && hook.events().contains(notice.event()))
                .map(Hook::id).toList();
    }
}
