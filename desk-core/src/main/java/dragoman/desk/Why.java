package dragoman.desk;

import dragoman.model.Refusal;
import java.util.List;
import java.util.Locale;

/** Why a wish of the desk was not done. {@link #words} for the machine's own people; pages say it in the reader's language. */
public sealed interface Why {
    /** In plain English. */
    String words();

    /** For this reason; {@code about}: what stands in its places. */
    record Because(Reason reason, List<String> about) implements Why {
        public Because {
            about = List.copyOf(about);
        }

        @Override
        public String words() {
            var words = reason.words;
            for (var i = 0; i < about.size(); i++) {
                words = words.replace("{" + i + "}", about.get(i));
            }
            return words;
        }
    }

    /** The conversation refused it. */
    record Declined(Refusal why) implements Why {
        @Override
        public String words() {
            return why.words();
        }
    }

    static Why of(Reason reason, Object... about) {
        return new Because(reason, List.of(about).stream().map(Object::toString).toList());
    }

    /** What can be in the way. */
    enum Reason {
        /** Of a login. */
        OWN_NAME("'{0}' is what the program calls itself in the log. Choose another login."),
        /** Of roles. */
        ONLY_OWNERS("Only an owner of a bot gives roles for it."),
        /** Nobody would be left who may do everything. */
        LAST_OWNER("This is the last owner. Make somebody else an owner first."),
        /** Under this login. */
        NO_ACCOUNT("There is no account {0}."),
        /** Of this login. */
        ACCOUNT_CLOSED("The account {0} is closed. Open it first."),
        /** On which this login works. */
        NOT_ALL_BOTS("Only an owner of all bots on which {0} works may do this."),
        /** By this person. */
        HELD("{0} has this conversation."),
        /** Of a line. */
        NOT_AGAIN("This line needs no second sending: it is on its way, or has arrived."),
        /** Of a record. */
        NO_STATE("A state is one word of up to 40 letters, digits or hyphens, such as sent."),
        /** The store did not take it. */
        NOT_KEPT("It could not be kept."),
        /** Of a complaint. */
        NO_STEP("Say what happens next, in up to 500 signs, and who does it."),
        /** So many, of so many. */
        SOME_NOT_TOLD("{0} of {1} could not be told just now. Do it again: nobody is told twice."),
        /** Of a ready answer. */
        ONLY_SUPERVISORS("Ready answers are written by supervisors and owners."),
        /** Of a ready answer. */
        NO_SHORTCUT("A shortcut is up to 30 letters, digits and hyphens."),
        /** Of a ready answer. */
        NO_TEXT("Each text needs words, and at most 4000 signs.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** As it is called among texts: {@code last-owner}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
