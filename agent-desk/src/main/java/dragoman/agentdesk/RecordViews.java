package dragoman.agentdesk;

import dragoman.agentdesk.RecordView.Field;
import dragoman.desk.files.Attachment;
import dragoman.desk.files.ChatFiles;
import dragoman.desk.files.ChatFiles.Brought;
import dragoman.desk.shop.Complaints;
import dragoman.model.ConversationId;
import dragoman.port.ShopRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the records of one page ready to be shown: what was sent in a conversation is read once, however many records it has. */
final class RecordViews {
    private static final Set<String> TROUBLE = Set.of(Complaints.KIND, "return");

    private final ChatFiles files;
    private final Map<ConversationId, List<Brought>> brought = new HashMap<>();

    RecordViews(ChatFiles files) {
        this.files = files;
    }

    List<RecordView> of(List<ShopRecord> records) {
        return records.stream().map(this::of).toList();
    }

    RecordView of(ShopRecord record) {
        var fields = record.fields().entrySet().stream()
                .map(field -> new Field(field.getKey(), field.getValue(),
                        references(field.getValue()).reduce((_, last) -> last)
                                .flatMap(reference -> files.find(record.conversation(), reference))))
                .toList();
        var told = found(record, references(record.summary())).toList();
        var shown = fields.stream().flatMap(field -> field.file().stream()).map(Attachment::reference)
                .toList();
        return new RecordView(record, without(record.summary(), told), fields,
                Stream.concat(told.stream(), around(record))
                        .filter(file -> !shown.contains(file.reference())).distinct().toList());
    }

    private Stream<Attachment> around(ShopRecord record) {
        return TROUBLE.contains(record.kind())
                ? found(record, brought.computeIfAbsent(record.conversation(), files::brought).stream()
                        .filter(one -> one.isAbout(record.at())).map(Brought::reference).distinct())
                : Stream.empty();
    }

    private Stream<Attachment> found(ShopRecord record, Stream<String> references) {
        return references.flatMap(reference -> files.find(record.conversation(), reference).stream());
    }

    /** People of the shop read what it is before where it lies: 'a photo: kept/…'. */
    private static Stream<String> references(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> word.contains("/"))
                .map(word -> word.replaceFirst("[.,;!?·)]+$", ""));
    }

    private static String without(String summary, List<Attachment> files) {
        var shown = summary;
        for (var file : files) {
            shown = shown.replaceAll(":?\\s*" + Pattern.quote(file.reference()), "");
        }
        return shown;
    }
}
