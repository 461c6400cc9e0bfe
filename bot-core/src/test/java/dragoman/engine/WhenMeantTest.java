package dragoman.engine;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.Hours;
import dragoman.model.Clock;
import dragoman.model.Day;
import dragoman.model.DayTime;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Said on Friday, 20 November 2026, at ten in the morning; the shop is open from nine to five, on Saturdays to one, not on Sundays. */
class WhenMeantTest {
    private static final LocalDate FRIDAY_20 = LocalDate.of(2026, 11, 20);
    private static final ZonedDateTime TEN = FRIDAY_20.atTime(10, 0).atZone(ZoneId.of("Europe/Sarajevo"));
    private static final Hours NINE_TO_FIVE = new Hours(weekly(), Set.of());

    @Test
    void days_are_counted_from_today() {
        assertThat(date(new Day.InDays(0))).isEqualTo("2026-11-20");
        assertThat(date(new Day.InDays(14))).isEqualTo("2026-12-04");
        assertThat(date(new Day.InDays(-1))).isEqualTo("2026-11-19");
        assertThat(date(new Day.InMonths(3))).isEqualTo("2027-02-20");
    }

    @Test
    void so_long_from_now_is_to_the_minute_whether_the_shop_is_open_or_not() {
        var late = FRIDAY_20.atTime(23, 30, 45).atZone(ZoneId.of("Europe/Sarajevo"));
        var span = WhenMeant.time(new DayTime.In(120), FRIDAY_20, late, NINE_TO_FIVE);
        assertThat(span.exact()).isTrue();
        assertThat(span.from()).isEqualTo("01:30");
        assertThat(WhenMeant.later(new DayTime.In(120), late).toLocalDate()).isEqualTo("2026-11-21");
    }

    @Test
    void a_weekday_is_the_next_to_come_and_next_weeks_when_so_said() {
        assertThat(date(new Day.OnWeekday(MONDAY, Day.Week.COMING))).isEqualTo("2026-11-23");
        assertThat(date(new Day.OnWeekday(FRIDAY, Day.Week.COMING))).isEqualTo("2026-11-27");
        assertThat(date(new Day.OnWeekday(SATURDAY, Day.Week.COMING))).isEqualTo("2026-11-21");
        assertThat(date(new Day.OnWeekday(SATURDAY, Day.Week.NEXT))).isEqualTo("2026-11-28");
        assertThat(date(new Day.OnWeekday(MONDAY, Day.Week.NEXT))).isEqualTo("2026-11-23");
        assertThat(date(new Day.OnWeekday(SUNDAY, Day.Week.LAST))).isEqualTo("2026-11-15");
    }

    @Test
    void a_date_without_a_year_is_the_next_such_day() {
        assertThat(date(new Day.OnDate(MonthDay.of(12, 25), Optional.empty()))).isEqualTo("2026-12-25");
        assertThat(date(new Day.OnDate(MonthDay.of(5, 3), Optional.empty()))).isEqualTo("2027-05-03");
        assertThat(date(new Day.OnDate(MonthDay.of(11, 20), Optional.empty()))).isEqualTo("2026-11-20");
        assertThat(date(new Day.OnDate(MonthDay.of(2, 29), Optional.empty()))).isEqualTo("2028-02-29");
        assertThat(date(new Day.OnDayOfMonth(20))).isEqualTo("2026-11-20");
        assertThat(date(new Day.OnDayOfMonth(19))).isEqualTo("2026-12-19");
        assertThat(date(new Day.OnDayOfMonth(31))).isEqualTo("2026-12-31");
    }

    @Test
    void a_year_of_two_digits_is_the_nearest() {
        assertThat(date(new Day.OnDate(MonthDay.of(5, 3), Optional.of(27)))).isEqualTo("2027-05-03");
        assertThat(date(new Day.OnDate(MonthDay.of(5, 3), Optional.of(85)))).isEqualTo("1985-05-03");
        assertThat(date(new Day.OnDate(MonthDay.of(5, 3), Optional.of(2031)))).isEqualTo("2031-05-03");
    }

    @Test
    void an_hour_is_the_one_at_which_the_shop_is_open() {
        assertThat(time(new DayTime.At(Clock.said(4, 30)), FRIDAY_20.plusDays(3))).isEqualTo("16:30-16:30");
        assertThat(time(new DayTime.At(Clock.said(9, 0)), FRIDAY_20.plusDays(3))).isEqualTo("09:00-09:00");
        assertThat(time(new DayTime.At(Clock.said(12, 0)), FRIDAY_20.plusDays(3))).isEqualTo("12:00-12:00");
        assertThat(time(new DayTime.At(Clock.said(19, 30)), FRIDAY_20.plusDays(3))).isEqualTo("19:30-19:30");
    }

    @Test
    void outside_all_hours_people_mean_the_day_and_on_the_day_itself_what_is_still_to_come() {
        assertThat(time(new DayTime.At(Clock.said(5, 0)), FRIDAY_20.plusDays(2))).isEqualTo("17:00-17:00");
        assertThat(time(new DayTime.At(Clock.said(8, 0)), FRIDAY_20.plusDays(2))).isEqualTo("08:00-08:00");
        assertThat(time(new DayTime.At(Clock.said(8, 0)), FRIDAY_20)).isEqualTo("20:00-20:00");
    }

    @Test
    void nobody_means_the_night_where_the_shop_has_no_hours() {
        var atNoon = FRIDAY_20.atTime(12, 31).atZone(ZoneId.of("Europe/Sarajevo"));
        var half = WhenMeant.time(new DayTime.At(Clock.said(10, 30)), FRIDAY_20, atNoon, Hours.ALWAYS);
        assertThat(half.from()).isEqualTo(LocalTime.of(10, 30));
        var nine = WhenMeant.time(new DayTime.At(Clock.said(9, 0)), FRIDAY_20,
                FRIDAY_20.atTime(20, 0).atZone(ZoneId.of("Europe/Sarajevo")), Hours.ALWAYS);
        assertThat(nine.from()).isEqualTo(LocalTime.of(21, 0));
    }

    @Test
    void after_before_and_between_are_spans() {
        var monday = FRIDAY_20.plusDays(3);
        assertThat(time(new DayTime.From(Clock.said(3, 0)), monday)).isEqualTo("15:00-23:59:59.999999999");
        assertThat(time(new DayTime.Until(Clock.said(3, 0)), monday)).isEqualTo("00:00-15:00");
        assertThat(time(new DayTime.Between(Clock.said(10, 0), Clock.said(2, 0)), monday))
                .isEqualTo("10:00-14:00");
        assertThat(time(new DayTime.During(DayTime.Part.MORNING), monday)).isEqualTo("06:00-12:00");
    }

    @Test
    void a_bare_number_names_an_hour_when_a_clock_shows_it() {
        assertThat(Clock.named(new BigDecimal("5"))).contains(new Clock(LocalTime.of(5, 0), true));
        assertThat(Clock.named(new BigDecimal("17"))).contains(Clock.exactly(LocalTime.of(17, 0)));
        assertThat(Clock.named(new BigDecimal("24"))).contains(Clock.exactly(LocalTime.MIDNIGHT));
        assertThat(Clock.named(new BigDecimal("42"))).isEmpty();
        assertThat(Clock.named(new BigDecimal("5.5"))).isEmpty();
    }

    private static String date(Day day) {
        return WhenMeant.date(day, FRIDAY_20).toString();
    }

    private static String time(DayTime time, LocalDate date) {
        var span = WhenMeant.time(time, date, TEN, NINE_TO_FIVE);
        return span.from() + "-" + span.until();
    }

    private static Map<DayOfWeek, List<Hours.Span>> weekly() {
        return Arrays.stream(DayOfWeek.values()).filter(day -> day != SUNDAY)
                .collect(Collectors.toMap(Function.identity(), day -> List.of(
                        new Hours.Span(LocalTime.of(9, 0), LocalTime.of(day == SATURDAY ? 13 : 17, 0)))));
    }
}
