package dragoman.desk.tip;

import dragoman.desk.people.Person;
import dragoman.desk.people.Role;
import dragoman.desk.view.Drafts;
import dragoman.desk.view.Mirrors;
import dragoman.desk.view.Mirrors.Mirror;
import dragoman.desk.view.ThreadLine.FromCustomer;
import dragoman.desk.view.ThreadLine.FromUs;
import dragoman.flow.Standard;
import dragoman.flow.standard.StandardWords;
import dragoman.model.Conversation;
import dragoman.model.ConversationId;
import dragoman.model.Language;
import dragoman.port.Conversations;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tips from the words of the standard, in the customer's language and in the agent's own, and from what the conversation shows. */
public final class DraftTips implements Tips {
    private static final int TURNS = 30;
    private static final int MANY = 2;
    private static final int SHOWN = 3;
    /** Shorter answers are 'yes' and 'one moment': no place for a name. */
    private static final int WORTH_A_NAME = 40;

    private final Conversations conversations;
    private final Mirrors mirrors;

    public DraftTips(Conversations conversations, Mirrors mirrors) {
        this.conversations = conversations;
        this.mirrors = mirrors;
    }

    @Override
    public List<Tip> of(Person viewer, ConversationId conversation, String draft) {
        var text = draft.strip();
        var chat = conversations.load(conversation)
                .filter(one -> viewer.may(one.address().bot(), Role.AGENT) && !text.isEmpty());
        return chat.map(one -> tips(one, viewer.language(), text)).orElse(List.of());
    }

    private List<Tip> tips(Conversation chat, Language agents, String draft) {
        var words = StandardWords.in(chat.customer().language());
        var tips = new ArrayList<Tip>();
        var forbidden = new EnumMap<Standard, String>(Standard.class);
        forbidden.putAll(words.forbidden(draft));
        StandardWords.in(agents).forbidden(draft).forEach(forbidden::putIfAbsent);
        forbidden.forEach((rule, phrase) -> tips.add(new Tip(rule.name(), phrase, true)));
        words.found("CONSIDER", draft).ifPresent(phrase -> tips.add(new Tip("S4", phrase, true)));
        promise(words, draft).ifPresent(tips::add);
        if (words.begins("NO", draft)) {
            tips.add(new Tip("S2", "", false));
        }
        if (StandardWords.isLong(draft)) {
            tips.add(new Tip("P5", "", false));
        }
        mirrors.of(chat.id(), Math.max(-1, chat.progress().turns() - 1 - TURNS))
                .ifPresent(mirror -> beside(mirror, draft, tips));
        return tips;
    }

    /** Who waits wants to know until when. */
    private static Optional<Tip> promise(StandardWords words, String draft) {
        var timed = draft.chars().anyMatch(Character::isDigit) || words.found("WHEN", draft).isPresent();
        return timed
                ? Optional.empty()
                : words.found("PROMISE", draft).map(phrase -> new Tip("W12", phrase, true));
    }

    private static void beside(Mirror mirror, String draft, List<Tip> tips) {
        var open = open(mirror);
        if (!open.isEmpty() && Drafts.beginsWithQuestion(draft)) {
            tips.add(new Tip("N6", "", false));
        }
        if (open.size() >= MANY) {
            tips.add(new Tip("N5", open.stream().limit(SHOWN).collect(Collectors.joining(" · ")), false));
        }
        var name = mirror.row().customer();
        if (!name.isBlank() && draft.length() >= WORTH_A_NAME && !says(draft, name) && !used(mirror, name)) {
            tips.add(new Tip("O2", name, false));
        }
    }

    /** Those that nobody has ticked off. */
    private static List<String> open(Mirror mirror) {
        return mirror.lines().stream().map(Mirrors.Keyed::line).filter(FromCustomer.class::isInstance)
                .flatMap(line -> ((FromCustomer) line).questions().stream())
                .filter(question -> !question.answered())
                .map(question -> question.text()).toList();
    }

    private static boolean used(Mirror mirror, String name) {
        return mirror.lines().stream().map(Mirrors.Keyed::line)
                .anyMatch(line -> line instanceof FromUs said && said.author().agent().isPresent()
                        && says(said.message().text(), name));
    }

    private static boolean says(String text, String name) {
        return text.toLowerCase(Locale.ROOT)
                .contains(name.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT));
    }
}
