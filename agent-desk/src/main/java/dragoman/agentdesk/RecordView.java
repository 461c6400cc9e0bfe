package dragoman.agentdesk;

import dragoman.desk.files.Attachment;
import dragoman.port.ShopRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An order, wish, complaint or the like as it is shown: where the customer gave a file, the file.
 *
 * @param summary without the references of files, which nobody can read
 * @param beside files that are told of in the summary only; with what is about a fault also what the customer sent about then, asked or not
 */
record RecordView(ShopRecord record, String summary, List<Field> fields, List<Attachment> beside) {
    record Field(String name, String value, Optional<Attachment> file) {}

    /** All of them, each once. */
    List<Attachment> files() {
        return Stream.concat(fields.stream().flatMap(field -> field.file().stream()), beside.stream())
                .distinct().toList();
    }

    String chat() {
        return record.conversation().value();
    }
}
