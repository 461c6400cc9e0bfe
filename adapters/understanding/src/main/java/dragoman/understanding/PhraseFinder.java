package dragoman.understanding;

import dragoman.model.PhraseKey;
import dragoman.port.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds options, goods and words anywhere in a sentence: inflected, mistyped, in part. Thread-safe. */
final class PhraseFinder {
    static final double DOUBTFUL = 0.45;
    private static final double BEATEN = 0.5;
    private static final double JOINED = 0.95;
    /** More places than that say nothing more. */
    private static final int ENOUGH = 400;

    /** By the rarest word, so that a word of all goods does not make us look at all goods. */
    private final Map<Integer, List<Anchored>> wholes = new HashMap<>();
    private final PartFinder parts;

    /** A wording to be found by its word at that place. */
    private record Anchored(Wording wording, int at) {}

    PhraseFinder(Vocabulary vocabulary, List<Phrase> phrases) {
        List<Wording> wordings = phrases.stream().flatMap(phrase -> wordings(vocabulary, phrase).stream())
                .toList();
        parts = new PartFinder(vocabulary, wordings);
        for (Wording wording : wordings) {
            int rarest = parts.rarest(wording);
            wholes.computeIfAbsent(wording.terms().get(rarest), _ -> new ArrayList<>(2))
                    .add(new Anchored(wording, rarest));
        }
    }

    private static List<Wording> wordings(Vocabulary vocabulary, Phrase phrase) {
        int place = vocabulary.place(phrase.language());
        Tongue tongue = vocabulary.tongues().get(place);
        List<Wording> wordings = new ArrayList<>();
        for (String text : phrase.texts()) {
            List<Token> tokens = Tokenizer.of(text);
            List<String> words = tokens.stream().map(Token::word).toList();
            if (!words.isEmpty()) {
                wordings.add(new Wording(phrase.key(), place, tongue, words, 1));
            }
            Wording.joined(tokens).ifPresent(
                    joined -> wordings
                            .add(new Wording(phrase.key(), place, tongue, List.of(joined), JOINED)));
        }
        return wordings;
    }

    /** A wording found in full, at [from, to) in tokens. */
    private record Found(Wording wording, int from, int to, double score) {}

    void find(Utterance text, Matches matches) {
        List<Found> found = new ArrayList<>();
        Set<Wording> touched = new LinkedHashSet<>();
        for (int at = 0; at < text.size() && found.size() < ENOUGH; at++) {
            if (!text.opaque(at)) {
                look(text, at, found, touched);
            }
        }
        found.forEach(one -> touched.remove(one.wording));
        report(text, found, matches);
        touched.forEach(wording -> parts.report(text, wording, matches));
        markAnswers(text, found);
    }

    /** Words of an option or of goods answer a question of their own, whatever else the sentence is about; 'size' beside 42 is part of the number. */
    private static void markAnswers(Utterance text, List<Found> found) {
        for (Found one : found) {
            switch (one.wording.key().kind()) {
                case OPTION, ITEM -> {
                    if (one.score >= Hit.FOUND) {
                        text.answers(one.from, one.to);
                    }
                }
                case WORD -> {
                    if (one.wording.key().name().startsWith(PhraseKey.SLOT)
                            && (text.number(one.from - 1) || text.number(one.to))) {
                        text.labels(one.from, one.to);
                    }
                }
                case INTENT, COMMAND -> {
                }
            }
        }
    }

    private void look(Utterance text, int at, List<Found> found, Set<Wording> touched) {
        for (Hit hit : text.sense(at).hits()) {
            if (hit.quality() < Hit.FOUND) {
                continue;
            }
            for (Anchored candidate : wholes.getOrDefault(hit.term(), List.of())) {
                int from = at - candidate.at;
                double score = run(text, from, candidate.wording);
                if (score > 0) {
                    found.add(new Found(candidate.wording, from, from + candidate.wording.size(), score));
                }
            }
            if (touched.size() < ENOUGH) {
                touched.addAll(parts.with(hit.term()));
            }
        }
    }

    /** The score of the wording's words standing one behind the other from there; 0 when they do not. */
    private static double run(Utterance text, int from, Wording wording) {
        if (from < 0 || from + wording.size() > text.size()) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < wording.size(); i++) {
            double quality = text.opaque(from + i) ? 0 : wording.quality(i, text.sense(from + i));
            if (quality == 0) {
                return 0;
            }
            sum += quality;
        }
        double score = wording.best() * sum / wording.size();
        boolean doubtful = text.negated(from)
                || wording.size() == 1 && text.inPassing(from, wording.tongue());
        return doubtful ? score * DOUBTFUL : score;
    }

    private static void report(Utterance text, List<Found> found, Matches matches) {
        var rivals = new Rivals();
        int shortest = found.stream().mapToInt(one -> one.wording.size()).min().orElse(0);
        for (Found one : found) {
            if (one.wording.size() > shortest) { // the others hold none
                rivals.add(one.wording, one.from, one.to);
            }
        }
        for (Found one : found) {
            boolean beaten = rivals.beat(one.wording, one.from, one.to);
            matches.add(one.wording.key(), one.wording.tongue(), beaten ? one.score * BEATEN : one.score,
                    text.whole(one.from, one.to), one.wording.size());
        }
    }
}
