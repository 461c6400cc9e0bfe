package dragoman.runtime;

import dragoman.flow.yaml.Imprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells in plain words what an edit changed, and for how many running chats. */
record EditNews(Imprint before, Imprint after, Map<String, Chats> chats) {

    /** How many chats in a changed flow stay on the earlier version, and how many go on in the new one. */
    record Chats(int stay, int move) {
        static final Chats NONE = new Chats(0, 0);
        static final Chats STAYS = new Chats(1, 0);
        static final Chats MOVES = new Chats(0, 1);

        Chats plus(Chats other) {
            return new Chats(stay + other.stay, move + other.move);
        }
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        var renamed = after.renamedSince(before);
        var names = new TreeSet<>(before.flows().keySet());
        names.addAll(after.flows().keySet());
        names.removeAll(renamed.keySet());
        names.removeAll(renamed.values());
        names.forEach(name -> flow(lines, name));
        renamed.forEach((old, name) -> lines.add(name + ": was called " + old + stay(old)));
        others(lines);
        return List.copyOf(lines);
    }

    private void flow(List<String> lines, String name) {
        var old = before.flows().get(name);
        var now = after.flows().get(name);
        if (old == null) {
            lines.add(name + ": new");
        } else if (now == null) {
            lines.add(name + ": removed" + stay(name));
        } else if (!old.structure().equals(now.structure())) {
            lines.add(name + ": structure changed" + stay(name));
        } else {
            wording(lines, name, old.reworded(now));
        }
    }

    private static void wording(List<String> lines, String name, int steps) {
        if (steps > 0) {
            lines.add(name + ": wording of " + counted(steps, "step") + " changed, live at once");
        }
    }

    private String stay(String flow) {
        var here = chats.getOrDefault(flow, Chats.NONE);
        if (here.equals(Chats.NONE)) {
            return ", no chat is in it";
        }
        return (here.move() > 0 ? ", " + counted(here.move(), "chat") + " went along" : "")
                + (here.stay() > 0
                        ? ", " + counted(here.stay(), "chat") + (here.stay() == 1 ? " stays" : " stay")
                                + " on the earlier version until "
                                + (here.stay() == 1 ? "it ends" : "they end")
                        : "");
    }

    private void others(List<String> lines) {
        var files = new TreeMap<String, String>(before.others());
        files.putAll(after.others());
        files.keySet().stream().filter(path -> !before.others().getOrDefault(path, "")
                .equals(after.others().getOrDefault(path, "")))
                .forEach(path -> lines.add(path + ": changed, live at once"));
        if (lines.isEmpty()) {
            lines.add("nothing that is said or done has changed");
        }
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
