package dragoman.agentdesk;

import dragoman.desk.files.Attachment;
import dragoman.desk.files.ChatFiles;
import dragoman.port.ShopRecord;
import java.util.List;
import java.util.Optional;

/** An order as the page shows it: where the customer gave a file, the file. */
record OrderView(ShopRecord order, List<Field> fields) {
    record Field(String name, String value, Optional<Attachment> file) {}

    static OrderView of(ShopRecord order, ChatFiles files) {
        return new OrderView(order, order.fields().entrySet().stream()
                .map(field -> new Field(field.getKey(), field.getValue(),
                        files.find(order.conversation(), reference(field.getValue()))))
                .toList());
    }

    /** People of the shop read what it is before where it lies: 'a photo: kept/…'. */
    private static String reference(String value) {
        return value.substring(value.lastIndexOf(' ') + 1);
    }
}
