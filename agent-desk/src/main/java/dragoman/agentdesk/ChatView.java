package dragoman.agentdesk;

import dragoman.desk.join.Whole;
import dragoman.desk.shop.Templates.Offered;
import dragoman.desk.view.Chat;
import dragoman.desk.view.ThreadLine;
import dragoman.engine.Insight;
import dragoman.model.AgentId;
import dragoman.model.Capabilities.Attachments;
import dragoman.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One conversation: thread and customer. {@code notice}: to be told on top. {@code owns}: the viewer may export and erase.
 * {@code whole}: the customer in several conversations, where they have them. {@code records}: in all of them.
 * {@code templates}: what can be sent although the messenger takes no free text.
 */
record ChatView(Words words, Times times, Chat chat, OwnerView owner, List<LineView> lines, String people,
        Notice notice, String kind, Attachments attachments, boolean owns,
        Optional<Whole> whole, Map<AgentId, String> names, List<Offered> templates,
        List<RecordView> records) {
    /** Which files can go along, in a sentence. */
    String allowed() {
        return FileTexts.allowed(words, attachments);
    }

    boolean attaches() {
        return !attachments.equals(Attachments.NONE);
    }

    String id() {
        return chat.row().conversation().value();
    }

    String name() {
        return RowView.name(chat.row().customer(), words);
    }

    String initials() {
        return Initials.of(name());
    }

    /** The customer's language as agents call it. */
    String language() {
        return named(chat.row().language());
    }

    private String named(Language language) {
        return language.locale().getDisplayLanguage(words.language().locale());
    }

    boolean mine() {
        return owner.tone().equals("mine");
    }

    /** Why nothing can be written, if so. */
    Optional<String> closed() {
        return switch (chat.composer()) {
            case Chat.Composer.Open _ -> Optional.empty();
            case Chat.Composer.Closed(var why) -> Optional.of(Refusals.words(words, why));
        };
    }

    /** What is known of the customer, in all their conversations. */
    List<Insight.Known> known() {
        return whole.map(Whole::known).orElse(chat.customer().slots());
    }

    List<String> channels() {
        return whole.map(one -> one.sides().stream().map(side -> side.channel().value()).distinct().toList())
                .orElse(chat.customer().channels());
    }

    int longest() {
        return chat.composer() instanceof Chat.Composer.Open(var max) ? max : 0;
    }

    /** What the composer depends on: while it stays the same, what is being written stays. */
    String composerState() {
        return id() + "|" + owner.tone() + "|" + owner.act() + "|" + closed().orElse("") + "|" + mine() + "|"
                + templates.size();
    }

    List<ThreadLine.Question> questions() {
        return chat.thread().stream().filter(ThreadLine.FromCustomer.class::isInstance)
                .map(ThreadLine.FromCustomer.class::cast).flatMap(said -> said.questions().stream()).toList();
    }

    String channel() {
        var name = chat.row().channel().value();
        return words.or("channel." + name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }

    String state(String state) {
        return words.or("record." + state, state);
    }

    String kind(String kind) {
        return words.or("kind." + kind, kind);
    }
}
