package dragoman.model;

/** How far a message of ours has come; it never goes backwards. */
public enum DeliveryStatus {
    SENT, DELIVERED, READ, FAILED
}
