package dragoman.jdbc;

import dragoman.model.DeliveryStatus;
import dragoman.model.LineState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** A line's state as the columns {@code state, attempts, not_before, vendor, why} keep it. */
final class LineStates {
    static final int QUEUED = 0;
    static final int HELD = 1;
    static final int SENDING = 2;
    static final int ACCEPTED = 3;
    static final int UNCERTAIN = 4;
    static final int REFUSED = 5;
    static final int VOIDED = 6;

    private LineStates() {}

    static int code(LineState state) {
        return switch (state) {
            case LineState.Queued _ -> QUEUED;
            case LineState.Held _ -> HELD;
            case LineState.Sending _ -> SENDING;
            case LineState.Accepted _,LineState.Reported _ -> ACCEPTED;
            case LineState.Uncertain _ -> UNCERTAIN;
            case LineState.Refused _ -> REFUSED;
            case LineState.Voided _ -> VOIDED;
        };
    }

    static LineState read(ResultSet row) throws SQLException {
        return switch (row.getInt("state")) {
            case QUEUED ->
                new LineState.Queued(row.getInt("attempts"), Instant.ofEpochMilli(row.getLong("not_before")));
            case HELD -> new LineState.Held(Instant.ofEpochMilli(row.getLong("not_before")));
            case SENDING -> new LineState.Sending(row.getInt("attempts"));
            case ACCEPTED -> new LineState.Accepted(Columns.textOrNothing(row, "vendor"));
            case UNCERTAIN -> new LineState.Uncertain(Columns.textOrNothing(row, "why"));
            case REFUSED -> new LineState.Refused(Columns.textOrNothing(row, "why"));
            case VOIDED -> new LineState.Voided();
            default -> throw new SQLException("a line's state is unknown: " + row.getInt("state"));
        };
    }

    /**
     * How far a report says that a message has come. A failure counts for less than an arrival: who has it, has it, whatever is said
     * later.
     */
    static int reached(DeliveryStatus status) {
        return switch (status) {
            case SENT -> 0;
            case FAILED -> 1;
            case DELIVERED -> 2;
            case READ -> 3;
        };
    }

    static DeliveryStatus status(int reached) {
        return switch (reached) {
            case 0 -> DeliveryStatus.SENT;
            case 1 -> DeliveryStatus.FAILED;
            case 2 -> DeliveryStatus.DELIVERED;
            default -> DeliveryStatus.READ;
        };
    }
}
