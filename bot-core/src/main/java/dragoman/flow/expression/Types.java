package dragoman.flow.expression;

/** The plain types. They stand apart from {@link Type}: a constant of an interface's own kind can lock two threads against each other. */
public final class Types {
    public static final Type TEXT = new Type.Text();
    public static final Type NUMBER = new Type.Numeric();
    public static final Type YES_NO = new Type.YesNo();
    public static final Type TIME = new Type.Time();
    public static final Type DATE = new Type.Date();
    public static final Type TIME_OF_DAY = new Type.TimeOfDay();
    public static final Type ANY = new Type.Any();

    private Types() {}
}
