package dragoman.desk.shop;

import dragoman.desk.Result;
import dragoman.desk.Why;
import dragoman.desk.audit.Auditor;
import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.shop.Variables.Seen;
import dragoman.desk.store.DeskEntry;
import dragoman.desk.store.Keeping;
import dragoman.desk.store.Shelf;
import dragoman.flow.Bot;
import dragoman.model.BotId;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ready answers, in the store: who uses them writes them, and nobody waits for a new version of the bot. */
public final class KeptCanned implements CannedReplies {
    private static final Pattern VARIABLE = Pattern.compile("\\{([\\p{L}_][\\p{L}\\p{N}_.-]*)}");
    private static final int LONGEST = 4_000;

    private final Shelf shelf;
    private final Keeping keeping;
    private final Variables variables;
    private final Auditor auditor;

    public KeptCanned(Shelf shelf, Keeping keeping, Variables variables, Auditor auditor) {
        this.shelf = shelf;
        this.keeping = keeping;
        this.variables = variables;
        this.auditor = auditor;
    }

    @Override
    public List<Canned> all(Person viewer, BotId bot) {
        return viewer.may(bot, Role.AGENT) ? shelf.canned(bot) : List.of();
    }

    @Override
    public List<Filled> filled(Person viewer, ConversationId conversation) {
        return variables.seen(viewer, conversation).map(seen -> filled(viewer, seen)).orElse(List.of());
    }

    private List<Filled> filled(Person viewer, Seen seen) {
        var values = variables.values(viewer, seen);
        return shelf.canned(seen.chat().address().bot()).stream()
                .map(canned -> filled(canned, text(canned, seen.chat(), seen.bot()).orElse(""), values))
                .toList();
    }

    private static Optional<String> text(Canned canned, Conversation chat, Bot bot) {
        return Optional.ofNullable(canned.texts().get(chat.customer().language()))
                .or(() -> Optional.ofNullable(canned.texts().get(bot.shop().source())))
                .or(() -> canned.texts().values().stream().findFirst());
    }

    private static Filled filled(Canned canned, String text, Map<String, String> values) {
        var missing = new LinkedHashSet<String>();
        var filled = VARIABLE.matcher(text).replaceAll(found -> {
            var value = values.get(found.group(1));
            if (value == null || value.isBlank()) {
                missing.add(found.group(1));
                return java.util.regex.Matcher.quoteReplacement(found.group());
            }
            return java.util.regex.Matcher.quoteReplacement(value);
        });
        return new Filled(canned.shortcut(), canned.title(), filled, missing, canned.acts());
    }

    @Override
    public Result put(Person by, BotId bot, Canned canned) {
        if (!by.may(bot, Role.SUPERVISOR)) {
            return new Result.NotDone(Why.of(Why.Reason.ONLY_SUPERVISORS));
        }
        if (!canned.shortcut().matches("[\\p{L}\\p{N}-]{1,30}")) {
            return new Result.NotDone(Why.of(Why.Reason.NO_SHORTCUT));
        }
        if (canned.texts().values().stream().anyMatch(text -> text.isBlank() || text.length() > LONGEST)) {
            return new Result.NotDone(Why.of(Why.Reason.NO_TEXT));
        }
        keeping.keep(new DeskEntry.Several(List.of(new DeskEntry.CannedPut(bot, canned),
                auditor.entry(by.id().value(), Optional.of(bot), "canned.put", canned.shortcut()))));
        return new Result.Done();
    }
}
