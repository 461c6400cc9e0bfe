package dragoman.codec;

import dragoman.model.Clause;
import dragoman.model.Entity;
import dragoman.model.Heard;
import dragoman.model.Hearing;
import dragoman.model.Language;
import dragoman.model.Match;
import dragoman.model.PhraseKey;
import dragoman.model.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a turn heard: each update with the reading of its words. */
final class ReadingJson {
    static final Words<PhraseKey.Kind> KIND = new Words<>(Map.of(PhraseKey.Kind.INTENT, "intent",
            PhraseKey.Kind.COMMAND, "command", PhraseKey.Kind.OPTION, "option", PhraseKey.Kind.ITEM, "item",
            PhraseKey.Kind.WORD, "word"));

    private ReadingJson() {}

    static void write(JsonOut out, Heard heard) {
        out.objects("all", heard.all(), (each, hearing) -> {
            ReceivedJson.write(each, hearing.received());
            each.flag("hidden", hearing.hidden());
            if (!hearing.reading().equals(Reading.NOTHING)) {
                each.object("reading", hearing.reading(), ReadingJson::reading);
            }
        });
    }

    static Heard heard(JsonIn in) {
        return new Heard(in.objects("all",
                each -> new Hearing(ReceivedJson.read(each), reading(each.object("reading")),
                        each.flag("hidden"))));
    }

    static void reading(JsonOut out, Reading reading) {
        out.text("language", reading.language().map(Language::code));
        out.objects("matches", reading.matches(), ReadingJson::match);
        out.objects("entities", reading.entities(), ReadingJson::entity);
        out.objects("clauses", reading.clauses(), ReadingJson::clause);
    }

    static Reading reading(JsonIn in) {
        return new Reading(in.optionalText("language").map(Language::new),
                in.objects("matches", ReadingJson::match),
                in.objects("entities", ReadingJson::entity).stream().flatMap(Optional::stream).toList(),
                in.objects("clauses", each -> new Clause(each.integer("start"), each.integer("end"),
                        each.objects("matches", ReadingJson::match))));
    }

    private static void clause(JsonOut out, Clause clause) {
        out.number("start", clause.start());
        out.number("end", clause.end());
        out.objects("matches", clause.matches(), ReadingJson::match);
    }

    private static void match(JsonOut out, Match match) {
        out.text(KIND.of(match.phrase().kind()), match.phrase().name());
        out.decimal("score", match.score());
        out.flag("whole", match.whole());
    }

    private static Match match(JsonIn in) {
        var kind = List.of(PhraseKey.Kind.values()).stream().filter(each -> in.has(KIND.of(each))).findFirst()
                .orElseThrow(() -> new Unreadable("a match of an unknown kind: " + in.shortly()));
        return new Match(new PhraseKey(kind, in.text(KIND.of(kind))), in.decimal("score"), in.flag("whole"));
    }

    private static void entity(JsonOut out, Entity entity) {
        switch (entity) {
            case Entity.NumberFound(var value, _, _) -> out.text("number", value.toString());
            case Entity.PhoneFound(var phone, _, _) -> out.text("phone", phone);
            case Entity.EmailFound(var address, _, _) -> out.text("e-mail", address);
            case Entity.MoneyFound(var amount, var currency, _, _) -> {
                out.text("money", amount.toString());
                out.text("currency", currency);
            }
            case Entity.DateFound(var day, _, _) -> out.object("date", day, DayJson::write);
            case Entity.TimeFound(var time, _, _) -> out.object("time", time, DayJson::write);
        }
        out.number("start", entity.start());
        out.number("end", entity.end());
    }

    /** Empty for a kind that a newer Dragoman found. */
    private static Optional<Entity> entity(JsonIn in) {
        int start = in.integer("start");
        int end = in.integer("end");
        if (in.has("number")) {
            return Optional.of(new Entity.NumberFound(in.exact("number"), start, end));
        }
        if (in.has("phone")) {
            return Optional.of(new Entity.PhoneFound(in.text("phone"), start, end));
        }
        if (in.has("money")) {
            return Optional
                    .of(new Entity.MoneyFound(in.exact("money"), in.optionalText("currency"), start, end));
        }
        if (in.has("date")) {
            return DayJson.day(in.object("date")).map(day -> new Entity.DateFound(day, start, end));
        }
        if (in.has("time")) {
            return DayJson.time(in.object("time")).map(time -> new Entity.TimeFound(time, start, end));
        }
        return in.optionalText("e-mail").map(address -> new Entity.EmailFound(address, start, end));
    }
}
