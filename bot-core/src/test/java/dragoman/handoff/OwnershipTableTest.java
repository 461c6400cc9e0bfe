package dragoman.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.handoff.Happening.By;
import dragoman.model.AgentId;
import dragoman.model.Custody;
import dragoman.model.Ownership;
import dragoman.model.Ownership.Active;
import dragoman.model.Ownership.Assigned;
import dragoman.model.Ownership.Queued;
import dragoman.model.Ownership.Resolved;
import dragoman.model.Ownership.WaitingForCustomer;
import dragoman.model.Ownership.WaitingForHours;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OwnershipTableTest {
    private static final Instant FIRST = Instant.parse("2026-11-18T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-18T12:00:00Z");
    private static final Instant OPENS = Instant.parse("2026-11-19T09:00:00Z");
    private static final AgentId ANA = new AgentId("ana");
    private static final AgentId BEN = new AgentId("ben");
    private static final Map<String, Ownership> STATES = new LinkedHashMap<>();
    private static final Map<String, Happening> HAPPENINGS = new LinkedHashMap<>();

    static {
        STATES.put("bot", new Ownership.Bot());
        STATES.put("queued", new Queued("q", FIRST));
        STATES.put("for hours", new WaitingForHours("q", FIRST, OPENS));
        STATES.put("assigned", new Assigned("q", FIRST, ANA));
        STATES.put("active", new Active("q", FIRST, ANA));
        STATES.put("for customer", new WaitingForCustomer("q", FIRST, ANA));
        STATES.put("resolved", new Resolved("q", FIRST, ANA));
        HAPPENINGS.put("wanted", new Happening.Wanted("q", Optional.empty()));
        HAPPENINGS.put("wanted closed", new Happening.Wanted("q", Optional.of(OPENS)));
        HAPPENINGS.put("wrote", new Happening.CustomerWrote(false));
        HAPPENINGS.put("wrote, ana away", new Happening.CustomerWrote(true));
        HAPPENINGS.put("cancelled", new Happening.NoLongerWanted());
        HAPPENINGS.put("opened", new Happening.Opened());
        HAPPENINGS.put("ana claims", new Happening.Claimed(ANA));
        HAPPENINGS.put("ben claims", new Happening.Claimed(BEN));
        HAPPENINGS.put("ana takes over", new Happening.TakenOver(new By(ANA, false), "q"));
        HAPPENINGS.put("ben takes over", new Happening.TakenOver(new By(BEN, false), "q"));
        HAPPENINGS.put("ben, who supervises, takes over", new Happening.TakenOver(new By(BEN, true), "q"));
        HAPPENINGS.put("ana replies", new Happening.Replied(ANA));
        HAPPENINGS.put("ben replies", new Happening.Replied(BEN));
        HAPPENINGS.put("ben answers outside", new Happening.AnsweredOutside(BEN, "q"));
        HAPPENINGS.put("ana passes it to ben", new Happening.PassedTo(new By(ANA, false), BEN));
        HAPPENINGS.put("ana passes it to ana", new Happening.PassedTo(new By(ANA, false), ANA));
        HAPPENINGS.put("ben passes it to ben", new Happening.PassedTo(new By(BEN, false), BEN));
        HAPPENINGS.put("ben, who supervises, passes it to ben",
                new Happening.PassedTo(new By(BEN, true), BEN));
        HAPPENINGS.put("ana releases", new Happening.PutBack(new By(ANA, false), Optional.empty()));
        HAPPENINGS.put("ben releases", new Happening.PutBack(new By(BEN, false), Optional.empty()));
        HAPPENINGS.put("ana puts it into z", new Happening.PutBack(new By(ANA, false), Optional.of("z")));
        HAPPENINGS.put("ana gives it back", new Happening.GivenBack(new By(ANA, false)));
        HAPPENINGS.put("ben gives it back", new Happening.GivenBack(new By(BEN, false)));
        HAPPENINGS.put("ana closes", new Happening.Closed(new By(ANA, false)));
        HAPPENINGS.put("ben closes", new Happening.Closed(new By(BEN, false)));
        HAPPENINGS.put("ben, who supervises, closes", new Happening.Closed(new By(BEN, true)));
        HAPPENINGS.put("no answer in time", new Happening.NoAnswer());
        HAPPENINGS.put("ana is away", new Happening.Away(ANA));
        HAPPENINGS.put("ben is away", new Happening.Away(BEN));
        HAPPENINGS.put("customer silent", new Happening.CustomerSilent());
        HAPPENINGS.put("customer gone", new Happening.CustomerGone());
        HAPPENINGS.put("solved", new Happening.Solved());
        HAPPENINGS.put("not solved", new Happening.NotSolved(Optional.empty(), false));
        HAPPENINGS.put("not solved, ana there", new Happening.NotSolved(Optional.empty(), true));
        HAPPENINGS.put("not solved closed", new Happening.NotSolved(Optional.of(OPENS), false));
    }

    /** '-' stays, '!name' refused since that agent has it, '!' refused since nobody waits; otherwise the next state. */
    private static final String TABLE = """
            when                                  | bot        | queued       | for hours    | assigned     | active       | for customer | resolved
            wanted                                | queued     | -            | -            | -            | -            | -            | queued
            wanted closed                         | for hours  | -            | -            | -            | -            | -            | for hours
            wrote                                 | -          | -            | -            | -            | -            | active       | -
            wrote, ana away                       | -          | -            | -            | -            | -            | queued       | -
            cancelled                             | -          | bot          | bot          | -            | -            | -            | -
            opened                                | -          | -            | queued       | -            | -            | -            | -
            ana claims                            | !          | assigned     | assigned     | -            | -            | -            | assigned
            ben claims                            | !          | assigned ben | assigned ben | !ana         | !ana         | !ana         | assigned ben
            ana takes over                        | active     | active       | active       | active       | -            | -            | active
            ben takes over                        | active ben | active ben   | active ben   | !ana         | !ana         | !ana         | active ben
            ben, who supervises, takes over       | active ben | active ben   | active ben   | active ben   | active ben   | active ben   | active ben
            ana replies                           | !          | active       | active       | active       | -            | active       | active
            ben replies                           | !          | active ben   | active ben   | !ana         | !ana         | !ana         | active ben
            ben answers outside                   | active ben | active ben   | active ben   | active       | -            | active       | active
            ana passes it to ben                  | !          | assigned ben | assigned ben | assigned ben | assigned ben | assigned ben | assigned ben
            ana passes it to ana                  | !          | assigned     | assigned     | -            | -            | -            | assigned
            ben passes it to ben                  | !          | assigned ben | assigned ben | !ana         | !ana         | !ana         | assigned ben
            ben, who supervises, passes it to ben | !          | assigned ben | assigned ben | assigned ben | assigned ben | assigned ben | assigned ben
            ana releases                          | !          | -            | -            | queued       | queued       | queued       | queued
            ben releases                          | !          | -            | -            | !ana         | !ana         | !ana         | queued
            ana puts it into z                    | !          | queued z     | for hours z  | queued z     | queued z     | queued z     | queued z
            ana gives it back                     | !          | bot          | bot          | bot          | bot          | bot          | bot
            ben gives it back                     | !          | bot          | bot          | !ana         | !ana         | !ana         | bot
            ana closes                            | !          | resolved     | resolved     | resolved     | resolved     | resolved     | -
            ben closes                            | !          | resolved ben | resolved ben | !ana         | !ana         | !ana         | !ana
            ben, who supervises, closes           | !          | resolved ben | resolved ben | resolved ben | resolved ben | resolved ben | !ana
            no answer in time                     | -          | -            | -            | queued       | -            | -            | -
            ana is away                           | -          | -            | -            | queued       | queued       | -            | -
            ben is away                           | -          | -            | -            | -            | -            | -            | -
            customer silent                       | -          | -            | -            | -            | for customer | -            | -
            customer gone                         | -          | -            | -            | -            | -            | resolved     | -
            solved                                | -          | -            | -            | -            | -            | -            | bot
            not solved                            | -          | -            | -            | -            | -            | -            | queued
            not solved, ana there                 | -          | -            | -            | -            | -            | -            | assigned
            not solved closed                     | -          | -            | -            | -            | -            | -            | for hours
            """;

    @TestFactory
    Stream<DynamicTest> every_state_and_every_happening() {
        var rows = TABLE.lines().map(row -> Arrays.stream(row.split("\\|", -1)).map(String::strip).toList())
                .toList();
        assertThat(rows.getFirst().subList(1, 8)).containsExactlyElementsOf(STATES.keySet());
        assertThat(rows.stream().skip(1).map(List::getFirst)).containsExactlyElementsOf(HAPPENINGS.keySet());
        return rows.stream().skip(1).flatMap(row -> Stream.iterate(1, i -> i < 8, i -> i + 1)
                .map(column -> cell(rows.getFirst().get(column), row.getFirst(), row.get(column))));
    }

    private static DynamicTest cell(String state, String happening, String expected) {
        return DynamicTest.dynamicTest(state + ", " + happening + ": " + expected, () -> {
            var next = OwnershipTable.next(STATES.getOrDefault(state, new Ownership.Bot()),
                    HAPPENINGS.getOrDefault(happening, new Happening.Opened()), NOW);
            assertThat(next).isEqualTo(expected(state, expected));
        });
    }

    private static Passing expected(String from, String cell) {
        return switch (cell) {
            case "-" -> new Passing.Stays();
            case "!" -> new Passing.NobodyWaits();
            case "!ana" -> new Passing.HeldBy(ANA);
            case "assigned ben" -> new Passing.To(new Assigned("q", FIRST, BEN));
            case "active ben" -> new Passing.To(new Active("q", from.equals("bot") ? NOW : FIRST, BEN));
            case "active" -> new Passing.To(new Active("q", from.equals("bot") ? NOW : FIRST, ANA));
            case "queued z" -> new Passing.To(new Queued("z", FIRST));
            case "for hours z" -> new Passing.To(new WaitingForHours("z", FIRST, OPENS));
            case "resolved ben" -> new Passing.To(new Resolved("q", FIRST, BEN));
            // only a new matter has a new first time
            case "queued" -> new Passing.To(new Queued("q", from.equals("bot") ? NOW : FIRST));
            case "for hours" ->
                new Passing.To(new WaitingForHours("q", from.equals("bot") ? NOW : FIRST, OPENS));
            default -> new Passing.To(STATES.getOrDefault(cell, new Ownership.Bot()));
        };
    }

    @Test
    void the_epoch_grows_with_each_change_of_owner_and_only_then() {
        var custody = Custody.BOT;
        var epochs = new ArrayList<Long>();
        for (var state : List.of(new Queued("q", FIRST), new Assigned("q", FIRST, ANA),
                new Active("q", FIRST, ANA),
                new Resolved("q", FIRST, ANA), new Ownership.Bot(), new WaitingForHours("q", NOW, OPENS),
                new Queued("q", NOW),
                new Active("q", NOW, BEN))) {
            custody = OwnershipTable.pass(custody, state);
            epochs.add(custody.epoch());
        }
        assertThat(epochs).containsExactly(1L, 2L, 2L, 3L, 3L, 4L, 4L, 5L);
    }
}
