package dragoman.jdbc;

import dragoman.codec.Codec;
import dragoman.desk.shop.CannedReplies.Canned;
import dragoman.desk.shop.Complaints.Step;
import dragoman.desk.shop.Follow;
import dragoman.desk.store.Shelf;
import dragoman.model.BotId;
import dragoman.model.Language;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ready answers and the next steps of complaints, read. */
final class SqlCanned implements Shelf {
    private static final String CANNED = "SELECT shortcut, title, texts, acts FROM canned WHERE bot = ? ORDER BY shortcut";
    private static final String STEPS = "SELECT number, what, who, due FROM complaint_step";

    private final Reading reading;
    private final Codec codec = new Codec();

    SqlCanned(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Canned> canned(BotId bot) {
        return reading.rows(CANNED, statement -> statement.setString(1, bot.value()),
                row -> new Canned(row.getString(1), row.getString(2),
                        byLanguage(codec.fields(row.getBytes(3))),
                        row.getString(4).lines().flatMap(act -> Follow.of(act).stream()).toList()));
    }

    @Override
    public Map<String, Step> steps() {
        var steps = new HashMap<String, Step>();
        reading.rows(STEPS, _ -> {}, row -> steps.put(row.getString(1),
                new Step(row.getString(2), row.getString(3), Instant.ofEpochMilli(row.getLong(4)))));
        return steps;
    }

    static Map<String, String> byCode(Map<Language, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(text -> text.getKey().code(), Map.Entry::getValue));
    }

    private static Map<Language, String> byLanguage(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(text -> new Language(text.getKey()), Map.Entry::getValue));
    }
}
