package dragoman.codec;

import dragoman.model.Address;
import dragoman.model.AgentAct;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.CallKey;
import dragoman.model.CallOutcome;
import dragoman.model.Card;
import dragoman.model.ChannelId;
import dragoman.model.Clock;
import dragoman.model.ConversationId;
import dragoman.model.Day;
import dragoman.model.DayTime;
import dragoman.model.DeliveryStatus;
import dragoman.model.Entity;
import dragoman.model.Frame;
import dragoman.model.Match;
import dragoman.model.MediaId;
import dragoman.model.MediaKind;
import dragoman.model.Message.Buttons;
import dragoman.model.Message.Buttons.Cards.Choice;
import dragoman.model.Message.Buttons.Shared;
import dragoman.model.Option;
import dragoman.model.Ownership;
import dragoman.model.Pending.Phase;
import dragoman.model.PhraseKey;
import dragoman.model.Picture;
import dragoman.model.Reading;
import dragoman.model.Update;
import dragoman.model.Update.AgentActed;
import dragoman.model.Update.CartSent.Ware;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** At least one of each case of each sealed type; {@link CasesTest} sees to it that none is missing. */
final class Cases {
    static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123Z");
    static final Address ANN = new Address(new BotId("opanak"), new ChannelId("telegram"), "1001", "7");
    private static final AgentId ANA = new AgentId("ana");

    private Cases() {}

    static List<Update> updates() {
        var all = new ArrayList<Update>(List.of(new Update.Opened(Optional.of(""), true),
                Update.Opened.plain(),
                new Update.Opened(Optional.empty(), false), new Update.TextReceived(""),
                new Update.TextReceived("Здраво \uD83D\uDE00 \"quoted\" \0"),
                new Update.OptionTapped("3:yes", Optional.of("cb")),
                new Update.OptionTapped("3:yes", Optional.empty()),
                new Update.ContactShared("+38761123456", Optional.of("Ana"), true),
                new Update.ContactShared("+38761123456", Optional.empty(), false),
                new Update.PlaceShared(43.8563, -18.4131, Optional.of("Baščaršija")),
                new Update.PlaceShared(0, 0, Optional.empty()), new Update.Edited("changed"),
                new Update.Referred("spring-26"), new Update.AnsweredElsewhere("Come at five"),
                new Update.CartSent(List.of(), Optional.empty()),
                new Update.CartSent(
                        List.of(new Ware("una-42", 2, Optional.of(new Value.Money(12_990, "EUR"))),
                                new Ware("gift", 1, Optional.of(new Value.Money(0, "EUR"))),
                                new Ware("sole", 1, Optional.empty())),
                        Optional.of("as a present")),
                new Update.Reacted(Optional.of("👍")), new Update.Reacted(Optional.empty()),
                new Update.Left("blocked"),
                new Update.ToldElsewhere(Map.of("size", new Value.Text("42")), Set.of("use"), false),
                new Update.ToldElsewhere(Map.of(), Set.of(), true), new Update.CameBack(),
                new Update.AddressChanged("2002"), new Update.TimerFired("silence"),
                AgentActed.of(ANA, new AgentAct.Claim()), AgentActed.of(ANA, new AgentAct.TakeOver()),
                AgentActed.of(ANA, new AgentAct.Answer("Hello", AgentAct.UNDO)),
                AgentActed.of(ANA, new AgentAct.Answer("", Optional.of(new AgentAct.Attached(
                        new MediaId("0123456789abcdef0123456789abcdef"), "sizes.pdf", false)),
                        AgentAct.UNDO)),
                AgentActed.of(ANA, new AgentAct.Away()), AgentActed.of(ANA, new AgentAct.Erase()),
                AgentActed.of(ANA, new AgentAct.TakenBack(7)),
                AgentActed.of(ANA, new AgentAct.SendTemplate("Hello Maria!", AgentAct.UNDO)),
                AgentActed.of(ANA, new AgentAct.PassTo(new AgentId("ben"))),
                AgentActed.of(ANA, new AgentAct.PassToQueue("sizing")),
                AgentActed.of(ANA, new AgentAct.Release()),
                new AgentActed(ANA, true, OptionalLong.of(0), new AgentAct.Resolve()),
                AgentActed.of(ANA,
                        new AgentAct.GiveBack(Optional.of(new Frame("order", "size")), Map.of("size", "42"))),
                AgentActed.of(ANA, new AgentAct.GiveBack(Optional.empty(), Map.of())),
                new Update.RecordChanged("K7M2", "sent"), new Update.TakenUp("and in red?"),
                returned(new CallOutcome.Ok(Map.of("free", 3.0, "pairs", List.of(Map.of("id", "una"))))),
                returned(new CallOutcome.Ok(Map.of())), returned(new CallOutcome.Failed("404")),
                returned(new CallOutcome.TimedOut("10 s")), returned(new CallOutcome.Unknown("lost")),
                new Update.Unrecognised("poll", "{\"poll\":1}")));
        for (var kind : MediaKind.values()) {
            all.add(new Update.MediaReceived(kind, "ref", Optional.of("look")));
        }
        for (var status : DeliveryStatus.values()) {
            all.add(new Update.ReceiptReceived("m1", Optional.of("abc.1.0"), status, Optional.of("why")));
        }
        all.add(new Update.ReceiptReceived("m1", Optional.empty(), DeliveryStatus.SENT, Optional.empty()));
        return List.copyOf(all);
    }

    private static Update returned(CallOutcome outcome) {
        return new Update.CallReturned(new CallKey(new ConversationId("abc"), 7, 0), outcome);
    }

    static List<Value> values() {
        return List.of(new Value.Text(""), new Value.Number(new BigDecimal("42")),
                new Value.Number(new BigDecimal("1.50")),
                new Value.Number(new BigDecimal("-1E+30")),
                new Value.Number(new BigDecimal("123456789012345678901234567890.5")), new Value.YesNo(true),
                new Value.YesNo(false), new Value.Choice("work"), new Value.Phone("+38761123456"),
                new Value.Email("ann@example.org"), new Value.Item("shoes", "derby"),
                new Value.Recorded("K7M2"), new Value.Fields(Map.of()),
                new Value.Fields(Map.of("free", 3.0, "place", "Здраво \uD83D\uDE00", "open", true, "pairs",
                        List.of(Map.of("id", "una", "price", 129.5), Map.of("id", "drina")))),
                new Value.Choices(List.of("red", "blue")),
                new Value.Choices(List.of()), new Value.Money(12_990, "EUR"), new Value.Money(-5, "JPY"),
                new Value.Date(LocalDate.of(2026, 12, 24)), Value.Time.at(LocalTime.of(17, 30)),
                new Value.Time(LocalTime.of(17, 0), LocalTime.MAX),
                new Value.Time(LocalTime.MIN, LocalTime.NOON),
                new Value.Media(MediaKind.PHOTO, "AgAC", Optional.of("the sole")),
                new Value.Media(MediaKind.FILE, "https://example.org/f", Optional.empty()),
                new Value.Place(Optional.of(new Value.Place.Point(43.85, -18.4131)), ""),
                new Value.Place(Optional.empty(), "Ferhadija 1"));
    }

    static List<Ownership> owners() {
        return List.of(new Ownership.Bot(), new Ownership.Queued("main", NOON),
                new Ownership.WaitingForHours("main", NOON, NOON.plusSeconds(60)),
                new Ownership.Assigned("", NOON, ANA),
                new Ownership.Active("main", NOON, ANA), new Ownership.WaitingForCustomer("main", NOON, ANA),
                new Ownership.Resolved("main", NOON, ANA));
    }

    static List<Phase> phases() {
        return List.of(new Phase.Asked(), new Phase.Changing(), new Phase.Offering(0, false),
                new Phase.Offering(4, true), new Phase.Collecting(List.of()),
                new Phase.Meaning("", Reading.NOTHING),
                new Phase.Meaning("the heel broke, and …", new Reading(Optional.empty(),
                        List.of(new Match(PhraseKey.option("size", "small"), 0.9, true)), List.of())),
                new Phase.Collecting(List.of("red", "blue")));
    }

    static List<Buttons> buttons() {
        var options = List.of(new Option("3:yes", "Yes", Optional.empty()),
                new Option("3:no", "No", Optional.of("not now")));
        return List.of(new Buttons.None(), new Buttons.Row(options), new Buttons.Row(List.of()),
                new Buttons.Menu("Choose", options), new Buttons.Share(Shared.PHONE, "My number"),
                new Buttons.Share(Shared.PLACE, "My place"),
                new Buttons.Cards(List.of(new Choice(
                        new Card("Una", "A light shoe", Optional.of(new Picture("media/una.png"))),
                        options.getFirst()),
                        new Choice(new Card("Drina", "", Optional.empty()), options.getLast()))));
    }

    static List<Entity> entities() {
        var all = new ArrayList<Entity>(List.of(new Entity.NumberFound(new BigDecimal("2.50"), 0, 4),
                new Entity.PhoneFound("+38761123456", 5, 17),
                new Entity.EmailFound("ann@example.org", 18, 33),
                new Entity.MoneyFound(new BigDecimal("1200.50"), Optional.of("EUR"), 34, 45),
                new Entity.MoneyFound(new BigDecimal("5.00"), Optional.empty(), 46, 50)));
        days().forEach(day -> all.add(new Entity.DateFound(day, 51, 55)));
        times().forEach(time -> all.add(new Entity.TimeFound(time, 56, 60)));
        return List.copyOf(all);
    }

    static List<Day> days() {
        var all = new ArrayList<Day>(List.of(new Day.InDays(0), new Day.InDays(-1), new Day.InMonths(2),
                new Day.OnDayOfMonth(31), new Day.OnDate(MonthDay.of(2, 29), Optional.empty()),
                new Day.OnDate(MonthDay.of(12, 25), Optional.of(0)),
                new Day.OnDate(MonthDay.of(12, 25), Optional.of(2026))));
        for (var week : Day.Week.values()) {
            all.add(new Day.OnWeekday(DayOfWeek.FRIDAY, week));
        }
        return List.copyOf(all);
    }

    static List<DayTime> times() {
        var five = Clock.said(5, 0);
        var late = Clock.said(17, 30);
        var all = new ArrayList<DayTime>(List.of(new DayTime.At(five), new DayTime.At(late),
                new DayTime.From(five), new DayTime.Until(late), new DayTime.Between(five, late),
                new DayTime.In(90)));
        for (var part : DayTime.Part.values()) {
            all.add(new DayTime.During(part));
        }
        return List.copyOf(all);
    }

    static Stream<Object> all() {
        return Stream.of(updates(), values(), owners(), phases(), buttons(), entities(),
                days(), times())
                .flatMap(List::stream);
    }
}
