package dragoman.authoring;

import dragoman.authoring.StandardCheck.Breach;
import dragoman.flow.Bot;
import dragoman.flow.Standard;
import dragoman.flow.Step;
import dragoman.flow.standard.StandardWords;
import dragoman.flow.yaml.Worded;
import java.util.ArrayList;
import java.util.List;

/** What a single text says and how: words that hurt, a bare no, a monologue, two questions at once. The words are data, language by language. */
final class StandardTexts {
    /** A list of words, what is wrong with them and what to do instead. */
    private record Words(Standard rule, String why, String remedy) {}

    private static final List<Words> FORBIDDEN = List.of(
            new Words(Standard.Z1, "is what a bot cannot say of itself.",
                    "A bot claims no feelings and is no 'I personally': say 'we', or the matter alone."),
            new Words(Standard.Z2, "presses the customer.",
                    "Say scarcity and deadlines only from dated facts of the catalogue, or leave them out."),
            new Words(Standard.O6, "is no good way to open.",
                    "Open with a greeting, the shop's name and who is speaking."),
            new Words(Standard.P11, "speaks badly of others.",
                    "Speak of other shops with respect, or not at all."),
            new Words(Standard.P13, "is not how friendly people talk.",
                    "Say it plainly, neither as an office nor as a chum."),
            new Words(Standard.C2, "tells customers that they are wrong.",
                    "Look again, admit what is right, else show a source and lead on."),
            new Words(Standard.C5, "brushes off, or grovels.",
                    "Say why it cannot be done and what can; apologise once."),
            new Words(Standard.C8, "is no matter between a shop and its customers.", "Leave it out."),
            new Words(Standard.C9, "tells customers the shop's own troubles.",
                    "Leave it out, unless it changes delivery, safety or a customer's data."),
            new Words(Standard.H3, "makes the customer small.", "Leave it out."),
            new Words(Standard.W4, "promises more than anybody can keep.",
                    "Say what you usually keep to, and that you tell at once if something comes between."));

    private StandardTexts() {}

    static List<Breach> in(Bot bot, List<Worded> words) {
        var breaches = new ArrayList<Breach>();
        words.stream().filter(StandardTexts::isSaid).forEach(word -> {
            FORBIDDEN.forEach(list -> forbidden(list, word, breaches));
            considered(bot, word, breaches);
            form(word, breaches);
        });
        return breaches;
    }

    /** Titles are on buttons; facts are parts of other texts; a privacy notice is for lawyers too. */
    private static boolean isSaid(Worded word) {
        return !word.key().endsWith("title") && !word.key().startsWith("bot.facts.")
                && !word.key().equals("bot.privacy") && !word.key().contains(".options.");
    }

    private static void forbidden(Words list, Worded word, List<Breach> breaches) {
        StandardWords.in(word.language()).found(list.rule().name(), word.text())
                .ifPresent(phrase -> breaches.add(new Breach(list.rule(), word.place(),
                        "'" + phrase + "' (" + word.language() + ") " + list.why(), list.remedy())));
    }

    /** 'We will consider it' is true only where somebody will read it. */
    private static void considered(Bot bot, Worded word, List<Breach> breaches) {
        var noted = bot.flow(word.key().split("\\.", 2)[0]).stream()
                .flatMap(flow -> flow.nodes().values().stream())
                .anyMatch(node -> node.step() instanceof Step.Record);
        if (!noted) {
            StandardWords.in(word.language()).found("CONSIDER", word.text())
                    .ifPresent(phrase -> breaches.add(new Breach(Standard.S4, word.place(),
                            "'" + phrase + "' (" + word.language()
                                    + ") is said, and nothing is written down.",
                            "Add 'record: wish' to this flow, so that the owner sees it, or say what can be done now.")));
        }
    }

    private static void form(Worded word, List<Breach> breaches) {
        if (StandardWords.in(word.language()).begins("NO", word.text())) {
            breaches.add(new Breach(Standard.S2, word.place(),
                    "This begins with a bare no (" + word.language() + ").",
                    "Say what cannot be done, why, and what can."));
        }
        if (Questions.in(word) > 1) {
            breaches.add(new Breach(Standard.N2, word.place(),
                    "These are several questions in one message (" + word.language() + ").",
                    "Ask one question, and the next in a step of its own."));
        }
        if (StandardWords.isLong(word.text())) {
            breaches.add(new Breach(Standard.P5, word.place(),
                    "This message (" + word.language() + ") has "
                            + word.text().codePointCount(0, word.text().length())
                            + " characters: a monologue.",
                    "Say it in half of that, or in two steps with a question between them."));
        }
    }
}
