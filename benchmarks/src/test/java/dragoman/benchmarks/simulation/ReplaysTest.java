package dragoman.benchmarks.simulation;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.benchmarks.DemoShop;
import dragoman.engine.Effect;
import dragoman.engine.Turn;
import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.model.ConversationId;
import dragoman.model.EventId;
import dragoman.model.Heard;
import dragoman.model.Language;
import dragoman.model.Option;
import dragoman.model.PhraseKey.Kind;
import dragoman.model.Profile;
import dragoman.model.Reading;
import dragoman.model.Received;
import dragoman.model.Update;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same inbox gives byte for byte the same transcripts: on another engine, in another store, after another reading of the folder. */
class ReplaysTest {
    private static final int CONVERSATIONS = 15;
    private static final int TURNS = 25;
    private static final Instant NOON = Instant.parse("2026-11-18T11:00:00Z");
    private static final Shop SHOP = Shop.in(DemoShop.folder());
    private final Dice dice = new Dice(7, 0);
    private final Map<ConversationId, List<Option>> shown = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @Test
    void what_was_heard_once_gives_the_same_transcript_again() throws Exception {
        var recorded = recorded();
        var replayed = replayed(recorded.turns(), "again.db");

        assertThat(recorded.turns()).hasSize(CONVERSATIONS * TURNS);
        assertThat(replayed.transcripts()).isEqualTo(recorded.transcripts());
    }

    @Test
    void conversations_do_not_depend_on_each_other() throws Exception {
        var recorded = recorded();
        var byConversation = new ArrayList<Ledger.Kept>();
        recorded.turns().stream().collect(groupingBy(Ledger.Kept::conversation)).values()
                .forEach(byConversation::addAll);

        assertThat(byConversation).isNotEqualTo(recorded.turns());
        assertThat(replayed(byConversation, "sorted.db").transcripts()).isEqualTo(recorded.transcripts());
    }

    @Test
    void another_message_gives_another_transcript() throws Exception {
        var recorded = recorded();
        var turns = recorded.turns();

        assertThat(replayed(turns.subList(0, turns.size() - 1), "less.db").transcripts())
                .isNotEqualTo(recorded.transcripts());
    }

    private Ledger recorded() throws Exception {
        try (var ledger = new Ledger(SHOP.bot(), folder.resolve("recorded.db"))) {
            for (var i = 0; i < CONVERSATIONS * TURNS; i++) {
                var number = i % CONVERSATIONS;
                var id = new ConversationId("talk-" + number);
                var at = NOON.plusSeconds(37L * i);
                var turn = ledger.hears(id, heard(number, id, i, at), at);
                shown.put(id, options(turn));
            }
            return ledger;
        }
    }

    private Ledger replayed(List<Ledger.Kept> turns, String file) throws Exception {
        try (var ledger = new Ledger(SHOP.again(), folder.resolve(file))) {
            turns.forEach(turn -> ledger.hears(turn.conversation(), turn.heard(), turn.at()));
            return ledger;
        }
    }

    private Heard heard(int number, ConversationId id, int event, Instant at) {
        var language = SHOP.vocabulary().languages().get(number % SHOP.vocabulary().languages().size());
        var update = update(id, language);
        var reading = update instanceof Update.TextReceived(var text)
                ? SHOP.reader().read(text, language)
                : Reading.NOTHING;
        var from = new Address(new BotId("opanak"), new ChannelId("web-chat"), "customer-" + number);
        var profile = new Profile(Optional.of("Ana"), Optional.of(language), Optional.empty());
        return Heard.of(new Received(from, new EventId("e" + event), at, profile, update), reading);
    }

    private Update update(ConversationId id, Language language) {
        var options = shown.getOrDefault(id, List.of());
        if (!options.isEmpty() && dice.percent(60)) {
            return new Update.OptionTapped(dice.pick(options).data(), Optional.empty());
        }
        return new Update.TextReceived(dice.percent(20)
                ? dice.pick(SHOP.people().noise())
                : dice.pick(dice
                        .pick(SHOP.vocabulary().all(dice.pick(List.of(Kind.OPTION, Kind.INTENT)), language))
                        .texts()));
    }

    private static List<Option> options(Turn turn) {
        return turn.effects().stream().flatMap(effect -> effect instanceof Effect.Say(var reply, _)
                ? reply.options().stream()
                : java.util.stream.Stream.<Option>empty()).toList();
    }
}
