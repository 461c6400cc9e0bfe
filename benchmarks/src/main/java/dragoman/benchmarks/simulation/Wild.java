package dragoman.benchmarks.simulation;

import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.Language;
import dragoman.model.MediaKind;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Update;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Somebody who does anything at all, in any order. */
final class Wild implements Customer {
    private static final AgentId PERSON = new AgentId("amra");
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(2), Duration.ofMinutes(20),
            Duration.ofHours(5), Duration.ofHours(24), Duration.ofHours(70), Duration.ofDays(5));
    private static final int LONGEST = 3_000;

    private final Shop shop;
    private final Dice dice;
    private final List<Dice.Weighted<Function<Chat, Act>>> ways = List.of(
            way(24, this::tapsWhatIsShown), way(3, this::tapsAnyButton),
            way(12, chat -> writesPhrase(chat, Kind.OPTION)), way(9, chat -> writesPhrase(chat, Kind.INTENT)),
            way(4, chat -> writesPhrase(chat, Kind.WORD)), way(3, chat -> writesPhrase(chat, Kind.ITEM)),
            way(5, chat -> writesPhrase(chat, Kind.COMMAND)), way(3, _ -> number()),
            way(6, chat -> says(chat, "correction")), way(2, chat -> says(chat, "small-talk")),
            way(2, chat -> says(chat, "rude")), way(8, this::answersFreely), way(4, _ -> noise()),
            way(1, _ -> longText()), way(3, this::anotherLanguage), way(3, this::severalThings),
            way(5, _ -> new Act.Waits(shop().pause())), way(4, _ -> new Act.Restarts()),
            way(2, _ -> sends()));
    private final int total = ways.stream().mapToInt(Dice.Weighted::weight).sum();
    private int left;

    Wild(Shop shop, Dice dice) {
        this.shop = shop;
        this.dice = dice;
        this.left = dice.between(4, 24);
    }

    private static Dice.Weighted<Function<Chat, Act>> way(int weight, Function<Chat, Act> act) {
        return new Dice.Weighted<>(weight, act);
    }

    private Wild shop() {
        return this;
    }

    private Duration pause() {
        return dice.pick(PAUSES);
    }

    @Override
    public String kind() {
        return "wild";
    }

    @Override
    public Optional<Boolean> content(Chat chat) {
        return Optional.empty();
    }

    @Override
    public Optional<Act> next(Chat chat) {
        if (left-- == 0) {
            return Optional.empty();
        }
        if (!chat.botAnswers() && dice.percent(50)) {
            return Optional.of(new Act.PersonDoes(person()));
        }
        return Optional.of(dice.pick(ways, total).apply(chat));
    }

    private Update person() {
        return switch (dice.below(4)) {
            case 0 -> Update.AgentActed.of(PERSON, new AgentAct.Claim());
            case 1 ->
                Update.AgentActed.of(PERSON, new AgentAct.Answer("I am Amra, let me see.", Duration.ZERO));
            default -> Update.AgentActed.of(PERSON, new AgentAct.Resolve());
        };
    }

    private Act tapsWhatIsShown(Chat chat) {
        return chat.shown().isEmpty() ? answersFreely(chat) : new Act.Taps(dice.pick(chat.shown()));
    }

    private Act tapsAnyButton(Chat chat) {
        return chat.buttons().isEmpty() ? noise() : new Act.Taps(dice.pick(chat.buttons()));
    }

    private Act writesPhrase(Chat chat, Kind kind) {
        return phrase(kind, chat.language()).map(text -> (Act) new Act.Writes(Fingers.type(text, dice)))
                .orElseGet(this::noise);
    }

    private Optional<String> phrase(Kind kind, Language language) {
        var phrases = shop.vocabulary().all(kind, language);
        return phrases.isEmpty() ? Optional.empty() : Optional.of(dice.pick(dice.pick(phrases).texts()));
    }

    private Act says(Chat chat, String kind) {
        return new Act.Writes(Fingers.type(dice.pick(shop.people().say(kind, chat.language())), dice));
    }

    private Act answersFreely(Chat chat) {
        return switch (dice.below(6)) {
            case 0 -> says(chat, "name");
            case 1 -> says(chat, "address");
            case 2 -> says(chat, "trouble");
            case 3 -> says(chat, "wish");
            case 4 -> new Act.Writes("061 123 4" + dice.between(10, 99));
            default -> number();
        };
    }

    private Act number() {
        return new Act.Writes(Integer.toString(dice.percent(50) ? dice.between(36, 46) : dice.between(1, 9)));
    }

    private Act noise() {
        return new Act.Writes(dice.pick(shop.people().noise()));
    }

    private Act longText() {
        return new Act.Writes((dice.pick(shop.people().noise()) + " ").repeat(dice.between(50, LONGEST)));
    }

    private Act anotherLanguage(Chat chat) {
        var other = dice.pick(shop.vocabulary().languages());
        return new Act.Writes(phrase(dice.percent(50) ? Kind.INTENT : Kind.OPTION, other).orElse("?"));
    }

    private Act severalThings(Chat chat) {
        var language = chat.language();
        return new Act.Writes(
                phrase(Kind.INTENT, language).orElse("") + dice.pick(List.of(", ", ". ", "? ", " "))
                        + phrase(dice.percent(50) ? Kind.INTENT : Kind.OPTION, language).orElse(""));
    }

    private Act sends() {
        return new Act.Sends(switch (dice.below(6)) {
            case 0 -> Update.Opened.plain();
            case 1 -> new Update.ContactShared("+38761123456", Optional.of("Ana"), true);
            case 2 -> new Update.PlaceShared(43.86, 18.43, Optional.empty());
            case 3 -> new Update.MediaReceived(MediaKind.PHOTO, "photo-1", Optional.empty());
            case 4 -> new Update.Edited("size 41");
            default -> new Update.Reacted(Optional.of("👍"));
        });
    }
}
