package dragoman.jdbc;

import dragoman.model.ConversationId;
import java.security.SecureRandom;

/** Makes ids of conversations: nobody can guess one. */
final class Ids {
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 20;
    private static final SecureRandom CHANCE = new SecureRandom();

    private Ids() {}

    static ConversationId conversation() {
        var id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(SIGNS.charAt(CHANCE.nextInt(SIGNS.length())));
        }
        return new ConversationId(id.toString());
    }
}
