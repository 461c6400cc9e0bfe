package dragoman.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Address;
import dragoman.model.ChannelId;
import dragoman.model.ConversationId;
import dragoman.model.Tie;
import dragoman.model.Update.ToldElsewhere;
import dragoman.model.Value;
import dragoman.port.Arrival;
import dragoman.port.Entry;
import dragoman.port.TurnCommit;
import dragoman.port.TurnCommit.Business;
import dragoman.port.Written;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One customer in several conversations: by what they are known, and how one conversation hears of another. */
public abstract class TiesContract extends StoreContract {
    private static final Address VIBER = new Address(Samples.BOT, new ChannelId("viber"), "v1");
    private static final Tie NUMBER = Tie.phone("+387 61 123 456").orElseThrow();
    private static final Tie OTHER = Tie.phone("+36301234567").orElseThrow();
    private static final ToldElsewhere SIZE = new ToldElsewhere(Map.of("size", new Value.Text("42")),
            Set.of(), false);
    private static final ToldElsewhere PARTED = new ToldElsewhere(Map.of(), Set.of(), true);

    protected TiesContract(StoreHarness harness) {
        super(harness);
    }

    @Test
    void conversations_with_the_same_number_find_each_other() throws Exception {
        var telegram = meet(Samples.ANN, "t0");
        var viber = meet(VIBER, "v0");
        shows(telegram, 1, NUMBER, Samples.NOON);
        shows(viber, 1, NUMBER, Samples.NOON.plusSeconds(5));
        reopen();

        assertThat(store.ties().of(Samples.BOT, NUMBER, Samples.NOON)).containsExactly(viber, telegram);
        assertThat(store.ties().of(Samples.BOT, NUMBER, Samples.NOON.plusSeconds(1))).containsExactly(viber);
        assertThat(store.ties().of(viber)).containsExactly(NUMBER);
        assertThat(store.ties().of(Samples.BOT, OTHER, Samples.NOON)).isEmpty();
    }

    @Test
    void what_one_has_heard_lies_in_the_inbox_of_the_others_with_its_turn() throws Exception {
        var telegram = meet(Samples.ANN, "t0");
        var viber = meet(VIBER, "v0");
        var boris = meet(Samples.BORIS, "b0");
        shows(telegram, 1, NUMBER, Samples.NOON);
        shows(viber, 1, NUMBER, Samples.NOON);
        shows(boris, 1, OTHER, Samples.NOON);

        var others = tells(viber, 2, SIZE);

        assertThat(others).extracting(Arrival::conversation).containsExactly(telegram);
        assertThat(others.getFirst().received().from()).isEqualTo(Samples.ANN);
        assertThat(others.getFirst().received().update()).isEqualTo(SIZE);
        reopen();
        assertThat(store.unfinished().arrivals()).isEqualTo(others);
    }

    @Test
    void who_has_another_number_now_is_known_by_that_one() {
        var telegram = meet(Samples.ANN, "t0");
        shows(telegram, 1, NUMBER, Samples.NOON);
        shows(telegram, 2, OTHER, Samples.NOON);

        assertThat(store.ties().of(telegram)).containsExactly(OTHER);
    }

    @Test
    void a_number_that_was_shown_long_ago_belongs_to_whoever_shows_it_now() {
        var former = meet(Samples.ANN, "t0");
        var owner = meet(VIBER, "v0");
        shows(former, 1, NUMBER, Samples.NOON);
        shows(owner, 1, NUMBER, Samples.NOON.plus(Tie.GOOD).plusSeconds(1));

        assertThat(store.ties().of(former)).isEmpty();
        assertThat(tells(owner, 2, SIZE)).isEmpty();
    }

    @Test
    void whoever_shows_it_again_keeps_the_others_known_by_it() {
        var telegram = meet(Samples.ANN, "t0");
        var viber = meet(VIBER, "v0");
        shows(telegram, 1, NUMBER, Samples.NOON);
        shows(viber, 1, NUMBER, Samples.NOON);
        var later = Samples.NOON.plus(Duration.ofDays(60));
        shows(viber, 2, NUMBER, later);

        assertThat(store.ties().of(Samples.BOT, NUMBER, later)).containsExactlyInAnyOrder(telegram, viber);
    }

    @Test
    void who_is_to_be_forgotten_is_told_to_all_and_known_by_nothing_any_more() throws Exception {
        var telegram = meet(Samples.ANN, "t0");
        var viber = meet(VIBER, "v0");
        shows(telegram, 1, NUMBER, Samples.NOON);
        shows(viber, 1, NUMBER, Samples.NOON);

        assertThat(tells(viber, 2, PARTED)).extracting(Arrival::conversation).containsExactly(telegram);

        assertThat(store.ties().of(telegram)).isEmpty();
        assertThat(store.ties().of(viber)).isEmpty();
        assertThat(harness.everything()).noneMatch(text -> text.contains(NUMBER.value()));
    }

    private void shows(ConversationId conversation, long turn, Tie tie, Instant at) {
        var plain = saying(conversation, turn);
        take(Samples.with(new TurnCommit(plain.after(), at, plain.revision(), plain.heard(), List.of(),
                List.of(), false, Business.NONE), business(Optional.of(tie), Optional.empty())));
    }

    private List<Arrival> tells(ConversationId conversation, long turn, ToldElsewhere news) {
        var commit = Samples.with(saying(conversation, turn), business(Optional.empty(), Optional.of(news)));
        return write(new Entry.TurnTaken(commit)) instanceof Written.Told(var others) ? others : List.of();
    }

    private static Business business(Optional<Tie> proven, Optional<ToldElsewhere> told) {
        return new Business(false, told.filter(ToldElsewhere::parted).isPresent(), List.of(), List.of(),
                List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), proven,
                told);
    }
}
