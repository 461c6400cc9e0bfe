package dragoman.flow.yaml;

import dragoman.flow.yaml.Mending.Mended;
import dragoman.flow.yaml.Tree.Items;
import dragoman.flow.yaml.Tree.Keys;
import dragoman.flow.yaml.Tree.Nothing;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.flow.yaml.Tree.Style;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML 1.2 to trees with places. Aliases, anchors and tags are refused, so nothing written here can grow when it is read. */
public final class YamlReader {
    private static final int DEEPEST = 60;
    private static final int LONGEST = 2_000_000;
    private static final int MOST_MENDED = 20;
    private static final LoadSettings SETTINGS = LoadSettings.builder().setCodePointLimit(LONGEST + 10)
            .build();

    private final Source source;
    private final Notes notes;
    private final Iterator<Event> events;
    /** Steps that stand under the hyphen of the one that was read last. */
    private List<Keys> further = List.of();

    /** {@code mended}: what is read; {@code source}: what is shown. */
    private YamlReader(Source mended, Source source, Notes notes) {
        this.source = source;
        this.notes = notes;
        events = new Parse(SETTINGS).parseString(mended.text()).iterator();
    }

    /** All documents of a file; none of them when it cannot be read, which is noted. An empty file has one that is nothing. */
    public static List<Tree> documents(Source source, Notes notes) {
        if (source.lines().stream().mapToLong(String::length).sum() > LONGEST) {
            notes.error("file-too-large", source.start(), "This file is larger than two million characters.",
                    "Divide it into several files.");
            return List.of();
        }
        if (Merged.noted(source, notes)) {
            return List.of();
        }
        var untabbed = Tabs.replaced(source, notes);
        return read(untabbed.orElse(source), source, notes, untabbed.isPresent());
    }

    /** Reads on behind slips that can be mended; what is then found elsewhere in the file is no consequence of them. */
    private static List<Tree> read(Source first, Source source, Notes notes, boolean noted) {
        var lines = first;
        for (int mended = 0;; mended++) {
            try {
                return new YamlReader(lines, source, notes).documents();
            } catch (MarkedYamlEngineException e) {
                var slip = mended < MOST_MENDED
                        ? new Mending(SETTINGS).mend(e, lines)
                        : Optional.<Mended>empty();
                if (slip.isEmpty()) {
                    return unread(e, source, notes, noted || mended > 0);
                }
                if (!noted) {
                    SyntaxError.note(e, slip.get().slip(), source, notes);
                }
                lines = slip.get().source();
            } catch (YamlEngineException e) {
                return unread(e, source, notes, noted);
            }
        }
    }

    private static List<Tree> unread(YamlEngineException e, Source source, Notes notes, boolean noted) {
        if (!noted) {
            SyntaxError.note(e, source, notes);
        }
        return List.of();
    }

    /** The only document of a file. */
    public static Optional<Tree> document(Source source, Notes notes) {
        var documents = documents(source, notes);
        if (documents.size() > 1) {
            notes.error("several-documents", documents.get(1).spot(),
                    "Here a second document begins after '---'.",
                    "Put it into a file of its own.");
        }
        return documents.stream().findFirst();
    }

    private List<Tree> documents() {
        var found = new ArrayList<Tree>();
        while (events.hasNext()) {
            if (events.next() instanceof DocumentStartEvent) {
                found.add(tree(events.next(), 0));
            }
        }
        if (found.isEmpty()) {
            found.add(new Nothing(source.start()));
        }
        return found;
    }

    private Tree tree(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new TooDeep(spot(event.getStartMark()));
        }
        noteOddities(event);
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent sequence -> items(sequence, depth);
            case MappingStartEvent mapping -> keys(mapping, depth);
            default -> new Nothing(spot(event.getStartMark()));
        };
    }

    private Tree scalar(ScalarEvent event) {
        var spot = spot(event.getStartMark());
        if (event.isPlain() && event.getValue().isEmpty()) {
            return new Nothing(spot);
        }
        var style = switch (event.getScalarStyle()) {
            case PLAIN -> Style.PLAIN;
            case LITERAL, FOLDED -> Style.BLOCK;
            default -> Style.QUOTED;
        };
        return new Scalar(event.getValue(), style, spot, spot(event.getEndMark()));
    }

    private Items items(SequenceStartEvent start, int depth) {
        var items = new ArrayList<Tree>();
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(tree(event, depth + 1));
            items.addAll(further);
            further = List.of();
        }
        return new Items(items, spot(start.getStartMark()));
    }

    private Keys keys(MappingStartEvent start, int depth) {
        var gathered = new KeysReader(source, start.isFlow(), notes);
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            var key = tree(event, depth + 1);
            gathered.add(key, tree(events.next(), depth + 1));
        }
        var all = gathered.all(spot(start.getStartMark()));
        further = all.subList(1, all.size());
        return all.getFirst();
    }

    private void noteOddities(Event event) {
        if (event instanceof AliasEvent) {
            noteOdd("alias", event,
                    "'*' refers to another place of the file in YAML, which flows do not use.");
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            noteOdd("anchor", event, "'&' names a place of the file in YAML, which flows do not use.");
        }
        if (tagged(event)) {
            noteOdd("tag", event, "'!' begins a tag in YAML, which flows do not use.");
        }
    }

    private void noteOdd(String code, Event event, String problem) {
        var spot = spot(event.getStartMark());
        notes.error(code, spot, problem,
                Quoting.quoted(spot.excerpt()).map(line -> "If this is a text, write: " + line)
                        .orElse("Write it out where it is needed."));
    }

    private static boolean tagged(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag().filter(tag -> !tag.equals("!")).isPresent()
                    || (scalar.getTag().isPresent() && scalar.isPlain());
            case SequenceStartEvent sequence -> sequence.getTag().isPresent();
            case MappingStartEvent mapping -> mapping.getTag().isPresent();
            default -> false;
        };
    }

    private Spot spot(Optional<Mark> mark) {
        return mark.map(found -> source.at(found.getLine() + 1, found.getColumn() + 1))
                .orElseGet(source::start);
    }

    /** Brackets within brackets without end. */
    static final class TooDeep extends YamlEngineException {
        private final transient Spot spot;

        TooDeep(Spot spot) {
            super("too deep");
            this.spot = spot;
        }

        Spot spot() {
            return spot;
        }
    }
}
