package dragoman.model;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Optional;

/** Which day was meant, as it was said: the date itself follows only from the day on which it was said. */
public sealed interface Day {
    /** So many days from today: 0 is today, -1 yesterday. */
    record InDays(int days) implements Day {}

    /** So many months from today. */
    record InMonths(int months) implements Day {}

    /** A day of the week. */
    record OnWeekday(DayOfWeek weekday, Week week) implements Day {}

    /**
     * A day of the year.
     *
     * @param year empty: the next time that this day comes; below 100: of the century that is nearest
     */
    record OnDate(MonthDay day, Optional<Integer> year) implements Day {}

    /** A day of the month, 1 to 31, the next time that it comes: 'on the 15th'. */
    record OnDayOfMonth(int day) implements Day {
        public OnDayOfMonth {
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("no month has a day " + day);
            }
        }
    }

    /** Which of all the Fridays. */
    enum Week {
        /** The next to come, today not counted: 'on Friday', 'this Friday'. */
        COMING,
        /** Of the week after this one, weeks beginning on Monday: 'next Friday'. */
        NEXT,
        /** The last that is over, today not counted. */
        LAST
    }
}
