package dragoman.flow.yaml;

import dragoman.flow.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The grammar as the readers read it: found out by letting them read a bot in which everything stands once, and watching what they ask for. */
public final class Grammar {
    private static final Map<String, String> BOT = Map.of("bot.yaml",
            """
                    { bot: b, shop: s, notify: { channel: c, chat: 1 }, answers: { repeat: yes }, commands: { a: { says: [x] } } }
                    """,
            "answers.yaml", "{ answers: { a: { text: x } }, objections: { b: { text: x } } }");
    private static final String FLOW = "flow: f\nstarts: { first: yes }\nslots: { s: { type: text } }\nsilence: { 1h: x }\nsteps:\n"
            + "  - say: [ { text: x } ]\n    card: { title: x }\n"
            + "  - ask: a\n    text: x\n    options: { o: { title: x } }\n    retry: [ { handoff: x } ]\n"
            + "  - offer: b\n    from: catalog.c\n    text: x\n    card: { title: x }\n"
            + "  - if: x\n    else: x\n  - match: x\n    else: x\n";

    /** What is asked for only behind a word that means something. */
    private static final Map<String, String> WORDS = Map.of("end", "solved", "record", "order");

    private Grammar() {}

    /** What there is, by what it describes; {@code trace}: watches. */
    public static void watch(Trace trace) {
        var files = new TreeMap<String, Source>();
        BOT.forEach((path, text) -> files.put(path, Source.of(path, text)));
        files.put("f.yaml", Source.of("f.yaml", FLOW + StepReader.KINDS.stream()
                .map(kind -> "  - { " + kind + ": " + WORDS.getOrDefault(kind, "k" + kind) + " }\n")
                .collect(Collectors.joining())));
        var notes = new Notes(trace);
        new BotLoader(Folder.of(files, Optional.empty(), notes), notes, false).sketch();
    }

    /** All steps by their first key. */
    public static List<String> steps() {
        return StepReader.KINDS;
    }

    /** Words of which one is meant, by what is described and key. */
    public static Map<String, List<String>> words() {
        return Map.of("A slot.type", SlotReader.TYPES.stream().sorted().toList(), "A step 'ask'.type",
                SlotReader.TYPES.stream().sorted().toList(), "A slot.keep",
                List.of("flow", "conversation", "customer"),
                "A step 'ask'.keep", List.of("flow", "conversation", "customer"), "A step 'record'.record",
                StepReader.RECORDS, "A step 'end'.end",
                Arrays.stream(Outcome.values()).map(StepReader::name).toList(), "An answer.cause",
                AnswersReader.CAUSES);
    }
}
