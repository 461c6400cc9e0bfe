package dragoman.authoring;

import dragoman.authoring.Check.Note;
import dragoman.flow.Bot;
import dragoman.flow.Place;
import dragoman.flow.Standard;
import dragoman.flow.yaml.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of good service (docs/standard.md), as far as they can be told from what an owner wrote; each as bad as {@code bot.yaml} says. */
final class StandardCheck {
    private StandardCheck() {}

    static List<Note> in(Bot bot, Sketch sketch) {
        var breaches = new ArrayList<Breach>();
        breaches.addAll(StandardTexts.in(bot, sketch.words()));
        breaches.addAll(StandardAnswers.in(sketch.words()));
        breaches.addAll(StandardOpening.in(bot, sketch.words()));
        breaches.addAll(StandardSteps.in(bot, sketch.words()));
        breaches.addAll(StandardOrders.in(bot, sketch.words()));
        return breaches.stream().flatMap(breach -> sketch.standard()
                .getOrDefault(breach.rule(), Optional.empty()).stream()
                .map(severity -> new Note(severity, breach.rule().code(), breach.place(), breach.problem(),
                        breach.remedy())))
                .toList();
    }

    /** A rule that was broken. */
    record Breach(Standard rule, Place place, String problem, String remedy) {}
}
