package dragoman.model;

/** When on a day, as it was said. */
public sealed interface DayTime {
    /** At that time. */
    record At(Clock time) implements DayTime {}

    /** Then or later: 'after five'. */
    record From(Clock time) implements DayTime {}

    /** Then or earlier: 'before five', 'until five'. */
    record Until(Clock time) implements DayTime {}

    /** Between the two. */
    record Between(Clock from, Clock until) implements DayTime {}

    /** In a part of the day: 'in the morning'. */
    record During(Part part) implements DayTime {}

    /** So many minutes, 1 or more, after it was said: 'in two hours'. Tells the day as well. */
    record In(int minutes) implements DayTime {
        public In {
            if (minutes < 1) {
                throw new IllegalArgumentException(
                        "a time to come lies at least a minute ahead, not " + minutes);
            }
        }
    }

    /** A part of the day; when it begins and ends is the resolver's matter. */
    enum Part {
        MORNING, NOON, AFTERNOON, EVENING, NIGHT
    }
}
