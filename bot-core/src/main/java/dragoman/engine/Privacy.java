package dragoman.engine;

import dragoman.flow.Bot;

/** What the owner has marked as private. */
final class Privacy {
    private Privacy() {}

    static boolean isPrivate(Bot bot, String slot) {
        var declared = bot.slots().get(slot);
        return declared != null && declared.hidden();
    }
}
