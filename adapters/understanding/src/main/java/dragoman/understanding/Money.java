package dragoman.understanding;

import dragoman.model.Entity.MoneyFound;
import dragoman.model.Entity.NumberFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds amounts of money: a number with a currency beside it, and both numbers of 'between 50 and 100 euros'. One use. */
final class Money {
    private static final String SPACES = " \u00a0\u2009\u202f-";

    private final String text;
    private final Utterance words;
    private final MoneyWords money;
    private final List<MoneyFound> found = new ArrayList<>(0);

    private Money(String text, Utterance words, MoneyWords money) {
        this.text = text;
        this.words = words;
        this.money = money;
    }

    static List<MoneyFound> find(String text, Utterance words, List<NumberFound> numbers, MoneyWords money) {
        var search = new Money(text, words, money);
        for (int i = numbers.size() - 1; i >= 0; i--) {
            search.take(numbers.get(i));
        }
        return search.found;
    }

    /** From the last to the first, so that a first amount can take the currency of the second. */
    private void take(NumberFound number) {
        behind(number).or(() -> before(number)).or(() -> fromTo(number)).ifPresent(found::add);
    }

    private Optional<MoneyFound> behind(NumberFound number) {
        int at = number.end();
        while (at < text.length() && at - number.end() < 2 && passed(at)) {
            at++;
        }
        if (at >= text.length()) {
            return Optional.empty();
        }
        int end = at + 1;
        var sign = money.currency(text.substring(at, end));
        if (sign.isPresent() && !Character.isLetter(text.charAt(at))) {
            return Optional.of(new MoneyFound(number.value(), sign, number.start(), end));
        }
        boolean glued = at == number.end();
        return token(at).flatMap(token -> money.currency(token.word())
                .or(() -> glued ? money.glued(token.word()) : Optional.empty())
                .map(currency -> new MoneyFound(number.value(), Optional.of(currency), number.start(),
                        token.end())));
    }

    /** Between number and currency: spaces, a hyphen, the full stop of a short form ('5 тыс. руб'). */
    private boolean passed(int at) {
        return SPACES.indexOf(text.charAt(at)) >= 0
                || text.charAt(at) == '.' && Character.isLetter(text.charAt(at - 1));
    }

    private Optional<Token> token(int start) {
        for (int at = 0; at < words.size(); at++) {
            if (words.token(at).start() == start && words.token(at).kind() == Token.Kind.WORD) {
                return Optional.of(words.token(at));
            }
        }
        return Optional.empty();
    }

    /** '$50', '€ 50', 'EUR 50', but not 'size 42 euro 50'. */
    private Optional<MoneyFound> before(NumberFound number) {
        int end = number.start();
        if (end > 0 && SPACES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return Optional.empty();
        }
        var sign = Character.isLetter(text.charAt(end - 1))
                ? Optional.<String>empty()
                : money.currency(text.substring(end - 1, end));
        int start = end - 1;
        if (sign.isPresent() && (start == 0 || !Character.isDigit(text.charAt(start - 1)))) {
            return Optional.of(new MoneyFound(number.value(), sign, start, number.end()));
        }
        return code(number, end);
    }

    private Optional<MoneyFound> code(NumberFound number, int end) {
        int start = end;
        while (start > 0 && text.charAt(start - 1) >= 'A' && text.charAt(start - 1) <= 'Z') {
            start--;
        }
        boolean code = end - start >= 2 && end - start <= 3
                && (start < 2 || !Character.isLetterOrDigit(text.charAt(start - 1))
                        && !Character.isDigit(text.charAt(start - 2)));
        int from = start;
        return code
                ? token(start).flatMap(token -> money.currency(token.word())).map(
                        currency -> new MoneyFound(number.value(), Optional.of(currency), from, number.end()))
                : Optional.empty();
    }

    private Optional<MoneyFound> fromTo(NumberFound number) {
        if (found.isEmpty() || found.getLast().start() < number.end()) {
            return Optional.empty();
        }
        MoneyFound next = found.getLast();
        return reaches(number, next)
                ? Optional.of(new MoneyFound(number.value(), next.currency(), number.start(), number.end()))
                : Optional.empty();
    }

    private boolean reaches(NumberFound number, MoneyFound next) {
        String between = text.substring(number.end(), next.start()).strip();
        if (between.equals("-") || between.equals("–") || between.equals("—")) {
            return true;
        }
        int first = first(number.end());
        int behind = first(next.start());
        boolean to = first < behind && behind - first <= 2;
        boolean and = false;
        for (int at = first; at < behind; at++) {
            and |= money.and(words.token(at).word());
            to &= money.to(words.token(at).word()) || money.and(words.token(at).word());
        }
        return to && (!and || enclosed(number, next));
    }

    /** 'Between' stands before the one, or in Hungarian behind the other. */
    private boolean enclosed(NumberFound number, MoneyFound next) {
        int before = first(number.start()) - 1;
        int behind = first(next.end());
        return before >= 0 && money.between(words.token(before).word())
                || behind < words.size() && money.between(words.token(behind).word());
    }

    /** The first token that starts there or later. */
    private int first(int start) {
        int at = 0;
        while (at < words.size() && words.token(at).start() < start) {
            at++;
        }
        return at;
    }
}
