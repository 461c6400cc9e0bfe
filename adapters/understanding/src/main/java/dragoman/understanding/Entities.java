package dragoman.understanding;

import dragoman.model.Entity;
import dragoman.model.Entity.DateFound;
import dragoman.model.Entity.MoneyFound;
import dragoman.model.Entity.NumberFound;
import dragoman.model.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** E-mail addresses, telephone numbers, numbers, amounts of money, days and times of a text. Thread-safe. */
final class Entities {
    /** Where 12/25 is the 25th of December also for 5/6; elsewhere whoever writes English writes to a shop that begins with the day. */
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "CA");

    private final Phones phones;
    private final MoneyWords money = new MoneyWords();
    private final Optional<String> country;

    Entities(Optional<String> country) {
        this.country = country;
        phones = new Phones(country);
    }

    /** Words for currencies, in all languages. */
    Set<String> moneyWords() {
        return money.all();
    }

    /** E-mail addresses and telephone numbers. */
    List<Entity> addresses(String text, Language language) {
        List<Entity> found = new ArrayList<>(Emails.find(text));
        for (Entity phone : phones.find(text, language)) {
            if (found.stream().noneMatch(other -> overlap(phone, other.start(), other.end()))) {
                found.add(phone);
            }
        }
        return found;
    }

    /** The words of an address are not words of the sentence. */
    static Token hide(Token token, List<Entity> addresses) {
        for (Entity address : addresses) {
            if (overlap(address, token.start(), token.end())) {
                return token.opaque();
            }
        }
        return token;
    }

    /** All, in order; {@code tongues}: in which days and times are looked for, the first in which there are any counts. */
    List<Entity> all(String text, Utterance words, List<Entity> addresses, List<Tongue> tongues) {
        List<Candidate> all = new ArrayList<>();
        addresses.forEach(address -> all.add(new Candidate(address, true)));
        List<NumberFound> numbers = numbers(text, words);
        numbers.forEach(number -> all.add(new Candidate(number, true)));
        Money.find(text, words, numbers, money).forEach(amount -> all.add(new Candidate(amount, true)));
        numbers.stream().filter(number -> DigitNumbers.amount(text.substring(number.start(), number.end())))
                .forEach(number -> all.add(new Candidate(new MoneyFound(number.value(), Optional.empty(),
                        number.start(), number.end()), true)));
        all.addAll(when(text, words, tongues));
        return Settling.settle(all);
    }

    private List<NumberFound> numbers(String text, Utterance words) {
        List<NumberFound> numbers = new ArrayList<>(DigitNumbers.find(text, words));
        if (!numbers.isEmpty()) {
            numbers.replaceAll(number -> counted(number, words));
        }
        numbers.addAll(SpelledNumbers.find(text, words));
        numbers.sort(Comparator.comparingInt(Entity::start));
        return numbers;
    }

    /** '2 тысячи', '5k', '1,5 millió'. */
    private NumberFound counted(NumberFound number, Utterance words) {
        for (int at = 0; at < words.size(); at++) {
            Token token = words.token(at);
            if (token.start() >= number.end()) {
                boolean beside = token.start() - number.end() <= 1 && token.kind() == Token.Kind.WORD;
                return beside ? counted(number, token, words.sense(at)) : number;
            }
        }
        return number;
    }

    private NumberFound counted(NumberFound number, Token token, Sense sense) {
        return sense.number().filter(NumberWord::scale).map(NumberWord::value)
                .or(() -> money.scale(token.word()))
                .map(scale -> new NumberFound(plain(number.value().multiply(BigDecimal.valueOf(scale))),
                        number.start(), token.end()))
                .orElse(number);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private List<Candidate> when(String text, Utterance words, List<Tongue> tongues) {
        var digits = new DigitWhen(text, words.tokens(), order(tongues));
        List<Candidate> found = List.of();
        for (Tongue tongue : tongues) {
            List<Candidate> here = WhenFinder.find(text, words, tongue, digits);
            if (here.size() > found.size()) {
                found = here;
            }
        }
        List<Candidate> all = new ArrayList<>(found);
        for (int at = 0; at < words.size(); at++) {
            int start = words.token(at).start();
            if (words.token(at).kind() == Token.Kind.NUMBER) {
                digits.date(at).ifPresent(day -> all
                        .add(new Candidate(new DateFound(day.what(), start, day.end()), day.sure())));
            }
        }
        return all;
    }

    private DigitWhen.Order order(List<Tongue> tongues) {
        String language = tongues.isEmpty() ? "" : tongues.getFirst().language().code();
        boolean month = language.equals("hu")
                || language.equals("en") && country.map(MONTH_FIRST::contains).orElse(true);
        return month ? DigitWhen.Order.MONTH_FIRST : DigitWhen.Order.DAY_FIRST;
    }

    private static boolean overlap(Entity entity, int start, int end) {
        return entity.start() < end && start < entity.end();
    }
}
