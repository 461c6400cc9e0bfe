package dragoman.codec;

import dragoman.model.Language;
import dragoman.model.Mood;
import dragoman.model.Trail;
import dragoman.model.Unfinished;
import java.util.Optional;
import java.util.Set;

/** How a talk has gone so far. */
final class TrailJson {
    private TrailJson() {}

    static void write(JsonOut out, Trail trail) {
        out.objects("answered", trail.answered(), TalkJson::frame);
        out.texts("skipped", trail.skipped().stream().sorted().toList());
        out.texts("settled", trail.settled().stream().sorted().toList());
        if (!trail.mood().equals(Mood.CALM)) {
            out.object("mood", trail.mood(), TrailJson::mood);
        }
        trail.unfinished().ifPresent(old -> out.object("unfinished", old, (each, unfinished) -> {
            each.objects("stack", unfinished.stack(), TalkJson::frame);
            each.objects("slots", unfinished.slots(), ValueJson::write);
        }));
    }

    static Trail read(JsonIn in) {
        return new Trail(in.objects("answered", TalkJson::frame), Set.copyOf(in.textList("skipped")),
                Set.copyOf(in.textList("settled")), mood(in.object("mood")),
                in.has("unfinished")
                        ? Optional.of(unfinished(in.object("unfinished")))
                        : Optional.empty());
    }

    private static void mood(JsonOut out, Mood mood) {
        out.number("unsure", mood.unsure());
        out.number("hurried", mood.hurried());
        out.number("terse", mood.terse());
        out.number("rude", mood.rude());
        out.text("heard", mood.heard().map(Language::code));
    }

    private static Mood mood(JsonIn in) {
        return new Mood(in.integer("unsure"), in.integer("hurried"), in.integer("terse"),
                in.integer("rude"), in.optionalText("heard").map(Language::new));
    }

    private static Unfinished unfinished(JsonIn in) {
        return new Unfinished(in.objects("stack", TalkJson::frame), in.map("slots", ValueJson::read));
    }
}
