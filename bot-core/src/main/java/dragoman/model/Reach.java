package dragoman.model;

/** Whether we may write to a customer. */
public enum Reach {
    /** We may. */
    REACHABLE,
    /** Only an answer in the webhook's body is allowed (Viber before the customer subscribes). */
    NOT_YET,
    /** The customer blocked us or left. */
    UNREACHABLE,
    /** The customer said 'stop': we answer, but never write first. */
    STOPPED
}
