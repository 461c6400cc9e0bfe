package dragoman.desk.group;

import dragoman.desk.group.Order.Button;
import dragoman.desk.view.Mirrors.Mirror;
import dragoman.model.ConversationId;
import dragoman.model.Ownership;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The hand-over card in a topic, with the buttons that fit. */
final class Cards {
    private final GroupDesk.Settings settings;
    private final Telling telling;

    Cards(GroupDesk.Settings settings, Telling telling) {
        this.settings = settings;
        this.telling = telling;
    }

    String text(Mirror mirror) {
        return telling.card(settings.language(), mirror);
    }

    /** Of the topic. */
    String name(Mirror mirror) {
        return text(mirror).lines().findFirst().orElse(mirror.chat().id().value());
    }

    List<Button> buttons(Mirror mirror) {
        var epoch = mirror.row().epoch();
        var id = mirror.chat().id();
        var buttons = new ArrayList<Button>();
        fitting(mirror.row().owner()).map(act -> new Button(
                telling.words(settings.language(), "group.button." + act.name().toLowerCase(Locale.ROOT)),
                new Tap(act, epoch, id).target())).forEach(buttons::add);
        settings.pages().ifPresent(pages -> buttons.add(
                new Button(telling.words(settings.language(), "group.button.open"), page(pages, id))));
        return buttons;
    }

    /** The conversation in the browser. */
    static String page(URI pages, ConversationId chat) {
        return pages + "/desk/c/" + chat;
    }

    private static Stream<Tap.Act> fitting(Ownership owner) {
        return switch (owner) {
            case Ownership.Queued _,Ownership.WaitingForHours _ ->
                Stream.of(Tap.Act.TAKE, Tap.Act.BOT, Tap.Act.SNOOZE);
            case Ownership.Assigned _,Ownership.Active _,Ownership.WaitingForCustomer _ ->
                Stream.of(Tap.Act.RESOLVE, Tap.Act.BOT, Tap.Act.QUEUE, Tap.Act.SNOOZE);
            case Ownership.Bot _,Ownership.Resolved _ -> Stream.of(Tap.Act.TAKE);
        };
    }
}
