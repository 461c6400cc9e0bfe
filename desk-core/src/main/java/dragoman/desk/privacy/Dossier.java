package dragoman.desk.privacy;

import dragoman.desk.store.DeskEntry.Noted;
import dragoman.model.ChannelId;
import dragoman.model.ConversationId;
import dragoman.model.Language;
import dragoman.port.ShopRecord;
import dragoman.port.Transcripts.Spoken;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that is kept of a customer, to be handed to them: nothing of it is private from themselves.
 *
 * @param known titles and values, in order
 * @param talks one for each messenger
 * @param files what they sent, as far as it is here, by how the talk names it
 */
public record Dossier(Instant made, String name, Language language, List<String> channels, List<Fact> known,
        List<Talk> talks,
        List<ShopRecord> records, List<Noted> notes, List<String> labels, Map<String, KeptFiles.Kept> files) {
    public Dossier {
        channels = List.copyOf(channels);
        known = List.copyOf(known);
        talks = List.copyOf(talks);
        records = List.copyOf(records);
        notes = List.copyOf(notes);
        labels = List.copyOf(labels);
        files = Map.copyOf(files);
    }

    /** Something known. */
    public record Fact(String title, String value) {}

    /** What was said in one conversation, oldest first. */
    public record Talk(ConversationId conversation, ChannelId channel, List<Spoken> said) {
        public Talk {
            said = List.copyOf(said);
        }
    }

    /** How many things are in it. */
    public Map<String, Integer> counts() {
        return Map.of("said", talks.stream().mapToInt(talk -> talk.said().size()).sum(), "records",
                records.size(), "notes", notes.size(), "files", files.size());
    }
}
