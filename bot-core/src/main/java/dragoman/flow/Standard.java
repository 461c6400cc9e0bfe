package dragoman.flow;

import dragoman.flow.Finding.Severity;

/** The rules of good service that are checked in what an owner wrote, by the names that docs/standard.md gives them. */
public enum Standard {
    Z1(Severity.WARNING),
    Z2(Severity.WARNING),
    O1(Severity.WARNING),
    O2(Severity.HINT),
    O4(Severity.WARNING),
    O6(Severity.WARNING),
    N2(Severity.HINT),
    N4(Severity.WARNING),
    N6(Severity.WARNING),
    P1(Severity.WARNING),
    P3(Severity.HINT),
    P4(Severity.HINT),
    P5(Severity.HINT),
    P8(Severity.WARNING),
    P9(Severity.HINT),
    P11(Severity.WARNING),
    P13(Severity.WARNING),
    C2(Severity.WARNING),
    C5(Severity.WARNING),
    C6(Severity.HINT),
    C8(Severity.WARNING),
    C9(Severity.WARNING),
    S2(Severity.WARNING),
    S4(Severity.WARNING),
    W4(Severity.WARNING),
    H3(Severity.WARNING),
    E1(Severity.HINT),
    E2(Severity.HINT);

    private final Severity usual;

    Standard(Severity usual) {
        this.usual = usual;
    }

    /** How bad a breach is unless {@code bot.yaml} says otherwise. */
    public Severity usual() {
        return usual;
    }

    /** As in {@code check}: {@code standard-O4}. */
    public String code() {
        return "standard-" + name();
    }
}
