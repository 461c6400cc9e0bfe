package dragoman.engine;

import dragoman.flow.Answer;
import dragoman.flow.SlotType;
import dragoman.model.Clause;
import dragoman.model.Match;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Several things in one message: each question gets its answer, in order, then what else was said counts, then one question is asked. */
final class Several {
    private static final List<String> HASTE = List.of("hurry");
    private static final Pattern ASKED = Pattern.compile("[?;\u037e\\s]+$");

    private final Draft draft;
    private final Said whole;
    /** Then what it tells is no question. */
    private final boolean isStory;
    private final Map<String, Answer> questions = new LinkedHashMap<>();
    private final Begun begun;
    private final List<Said> others = new ArrayList<>();

    private Several(Draft draft, Said whole) {
        this.draft = draft;
        this.whole = whole;
        isStory = Story.is(whole.text(), draft.language());
        begun = new Begun(draft, whole);
        whole.reading().clauses().forEach(clause -> sort(part(whole, clause)));
    }

    static boolean take(Draft draft, Said said) {
        if (said.reading().clauses().size() < 2 || Commands.exactly(said.reading()).isPresent()
                || wantsAllWords(draft) || isOneQuestion(said)
                || isHeldBack(draft, said) && !Answering.isAsked(said.text())) {
            return false;
        }
        var several = new Several(draft, said);
        return several.isSeveral() && several.answer();
    }

    /** The part of a text, every word at the place where it stands in the whole. */
    static Said part(Said whole, Clause clause) {
        var start = Math.clamp(clause.start(), 0, whole.text().length());
        var end = Math.clamp(clause.end(), start, whole.text().length());
        var entities = whole.reading().entities().stream()
                .filter(found -> found.start() >= start && found.end() <= end).toList();
        return new Said(" ".repeat(start) + whole.text().substring(start, end),
                new Reading(whole.reading().language(), clause.matches(), entities));
    }

    /** An answer in free text is taken as it is written. */
    private static boolean wantsAllWords(Draft draft) {
        return draft.pending().flatMap(pending -> Answering.asking(draft, pending))
                .filter(ask -> ask.type() instanceof SlotType.AnyText).isPresent();
    }

    private static boolean isOneQuestion(Said said) {
        return Matches.best(said.reading(), Kind.INTENT, Matches.EXACT).filter(Match::whole).isPresent();
    }

    private void sort(Said part) {
        if (Matches.nothingElse(part.reading(), HASTE)) {
            return; // heard already, and no question
        }
        var intent = Matches.best(part.reading(), Kind.INTENT, Matches.DIGRESSION)
                .filter(found -> !isAnswer(part, found)
                        && !Matches.nothingElse(part.reading(), Asking.YES_NO))
                .map(found -> found.phrase().name());
        var isCourtesy = Courtesy.is(part);
        var question = intent.filter(_ -> !isCourtesy && (!isStory || Story.asks(whole, part)))
                .flatMap(name -> Optional.ofNullable(draft.bot().answers().get(name)));
        if (question.isPresent() && (Answering.isAsked(part.text()) || !begun.isAnswer(part))) {
            questions.putIfAbsent(question.get().name(), question.get());
            return;
        }
        begun.hear(intent.flatMap(draft.bot()::flow), part, isCourtesy);
        if (!isCourtesy) {
            others.add(part);
        }
    }

    /** What the questions around it were about is answered already. */
    private Said unanswered(Said part) {
        return new Said(part.text(), part.reading().withMatches(part.reading().matches().stream()
                .filter(match -> match.phrase().kind() != Kind.INTENT
                        || !questions.containsKey(match.phrase().name()))
                .toList()));
    }

    /** What answers the pending question more surely, or is nothing but an answer to it, is no question of its own. */
    private boolean isAnswer(Said part, Match intent) {
        if (Confirming.names(draft, part) || isReachedBy(part)) {
            return true;
        }
        var option = draft.pending().flatMap(pending -> Answering.asking(draft, pending))
                .flatMap(ask -> Matches.only(part.reading(), Kind.OPTION, ask.slot() + "/", Matches.OPTION));
        if (option.isPresent()) {
            return option.get().whole()
                    || intent.score() < Matches.EXACT && option.get().score() > intent.score();
        }
        var wordForWord = intent.whole() && intent.score() == 1 && part.reading().entities().isEmpty();
        return !wordForWord && isValue(part, intent);
    }

    /** A telephone number or an e-mail address is told, not asked about: 'take 061 222 333 as my number', however much it resembles 'why my number?'. */
    private static boolean isReachedBy(Said part) {
        return !Answering.isAsked(part.text()) && (AnswerFinder.phone(part.reading()).isPresent()
                || AnswerFinder.email(part.reading()).isPresent());
    }

    /** A value of what is asked for here or known; where nothing is, 'do you have size 46' is a wish. */
    private boolean isValue(Said part, Match intent) {
        var isBare = Corrections.isBareValue(part)
                || Corrections.isBareOption(draft, part) && intent.score() < Matches.EXACT;
        return isBare || Corrections.isNamedValue(draft, part) && (draft.pending().isPresent()
                || draft.bot().slots().keySet().stream()
                        .anyMatch(slot -> draft.knows(slot) && Corrections.isNamed(slot, part)));
    }

    private boolean isSeveral() {
        var rest = others.stream().anyMatch(part -> !part.reading().entities().isEmpty()
                || part.reading().matches().stream().anyMatch(match -> match.score() >= Matches.OPTION));
        return begun.areSeveral() || questions.size() > 1
                || (questions.size() == 1 || begun.isOne()) && unclear().isPresent()
                || questions.size() == 1 && (rest || others.size() < clauses() - 1);
    }

    private int clauses() {
        return whole.reading().clauses().size();
    }

    private boolean answer() {
        Digressions.answerAll(draft, List.copyOf(questions.values()));
        unclear().ifPresent(words -> {
            NotUnderstood.missed(draft, words);
            Speaker.say(draft, "part-not-understood", Map.of("what", words));
        });
        var rest = rest();
        draft.told().hears(rest);
        if (begun.areSeveral()) {
            answersPending(rest);
            begun.all();
        } else if (!answersPending(rest) && !begun.first() && draft.pending().isPresent()) {
            Answering.again(draft);
        }
        return true;
    }

    /** A part that asks something, too, and of which nothing was understood. */
    private Optional<String> unclear() {
        return others.stream().filter(part -> Answering.isAsked(part.text()) && !begun.has(part))
                .filter(part -> part.reading().entities().isEmpty() && part.reading().matches().stream()
                        .noneMatch(match -> match.score() >= Matches.OPTION))
                .map(part -> ASKED.matcher(Numbers.bare(part.text())).replaceAll("")).findFirst();
    }

    /** What is no question: it may answer what is asked, now or next. With several flows it is what stands before them. */
    private Said rest() {
        var parts = others.stream().filter(part -> !begun.areSeveral() || !begun.has(part)).toList();
        return parts.size() == 1
                ? unanswered(parts.getFirst())
                : joined(whole, parts.stream().map(this::unanswered).toList());
    }

    /** Parts of a text as one, every word at its place in the whole. */
    static Said joined(Said whole, List<Said> parts) {
        var text = new StringBuilder(" ".repeat(whole.text().length()));
        var best = new LinkedHashMap<PhraseKey, Match>();
        for (var part : parts) {
            var words = part.text().stripLeading();
            var start = part.text().length() - words.length();
            text.replace(start, part.text().length(), words);
            part.reading().matches().forEach(match -> best.merge(match.phrase(),
                    new Match(match.phrase(), match.score(), false),
                    (one, other) -> one.score() >= other.score() ? one : other));
        }
        var entities = parts.stream().flatMap(part -> part.reading().entities().stream()).toList();
        return new Said(text.toString(),
                new Reading(whole.reading().language(), List.copyOf(best.values()), entities));
    }

    private boolean answersPending(Said rest) {
        var pending = draft.pending();
        return pending.isPresent() && !others.isEmpty() && !draft.questionUnseen()
                && !isHeldBack(draft, whole)
                && (Corrections.plainly(draft, pending.get(), rest)
                        || Answering.answers(draft, pending.get(), rest)
                        || Corrections.perhaps(draft, pending, rest));
    }

    /** 'Yes, but not now', 'yes, but another one', 'yes, if …': what is to be confirmed is not, whatever else was answered. */
    private static boolean isHeldBack(Draft draft, Said said) {
        if (Confirming.waits(draft).isEmpty()) {
            return false;
        }
        var proviso = new Proviso(draft, said);
        return Confirming.hesitates(said) || proviso.isContrary() || proviso.condition().isPresent();
    }
}
