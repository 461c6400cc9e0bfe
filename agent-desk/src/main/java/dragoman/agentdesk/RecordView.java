package dragoman.agentdesk;

import dragoman.desk.files.Attachment;
import dragoman.desk.files.ChatFiles;
import dragoman.desk.shop.Complaints;
import dragoman.port.ShopRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An order, wish, complaint or the like as it is shown: where the customer gave a file, the file.
 *
 * @param summary without the references of files, which nobody can read
 * @param beside files that are told of in the summary only; with what is about a fault also what the customer sent about then, asked or not
 */
record RecordView(ShopRecord record, String summary, List<Field> fields, List<Attachment> beside) {
    private static final Set<String> TROUBLE = Set.of(Complaints.KIND, "return");

    record Field(String name, String value, Optional<Attachment> file) {}

    static RecordView of(ShopRecord record, ChatFiles files) {
        var fields = record.fields().entrySet().stream()
                .map(field -> new Field(field.getKey(), field.getValue(),
                        references(field.getValue()).reduce((_, last) -> last)
                                .flatMap(reference -> files.find(record.conversation(), reference))))
                .toList();
        var told = references(record.summary())
                .flatMap(reference -> files.find(record.conversation(), reference).stream()).toList();
        var around = TROUBLE.contains(record.kind())
                ? files.sentAbout(record.conversation(), record.at())
                : List.<Attachment>of();
        var shown = fields.stream().flatMap(field -> field.file().stream()).map(Attachment::reference)
                .toList();
        return new RecordView(record, without(record.summary(), told), fields,
                Stream.concat(told.stream(), around.stream())
                        .filter(file -> !shown.contains(file.reference())).distinct().toList());
    }

    /** All of them, each once. */
    List<Attachment> files() {
        return Stream.concat(fields.stream().flatMap(field -> field.file().stream()), beside.stream())
                .distinct().toList();
    }

    String chat() {
        return record.conversation().value();
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
