package dragoman.console;

import dragoman.model.Capabilities;
import dragoman.model.ChannelId;
import dragoman.model.Line;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.port.Channel;
import dragoman.port.ChannelTraits;
import dragoman.port.Sent;
import dragoman.port.Sign;
import java.io.PrintWriter;
import java.util.List;

/** Out to whoever sits here: a line as text, its options numbered. */
record Terminal(String botName, PrintWriter out) implements Channel {
    static final ChannelId ID = new ChannelId("console");

    @Override
    public ChannelTraits traits() {
        return new ChannelTraits(ID, Capabilities.everything());
    }

    @Override
    public Sent send(Line line) {
        var message = line.message();
        var name = line.author().agent().map(Object::toString).orElse(botName);
        message.picture().ifPresent(picture -> out.println(name + ": [" + picture.source() + "]"));
        message.document().ifPresent(document -> out.println(name + ": [" + document.source() + "]"));
        if (!message.text().isEmpty()) {
            out.println(name + ": " + message.text().replace("\n", "\n" + " ".repeat(name.length() + 2)));
        }
        switch (message.buttons()) {
            case Buttons.None _,Buttons.Share _ -> {
            }
            case Buttons.Row row -> options(row.options());
            case Buttons.Menu menu -> options(menu.options());
            case Buttons.Cards cards ->
                options(cards.all().stream().map(Buttons.Cards.Choice::option).toList());
        }
        return new Sent.Accepted(line.key().toString());
    }

    /** Nobody types here, and nothing is tapped. */
    @Override
    public void sign(Sign sign) {
        switch (sign) {
            case Sign.Typing _,Sign.TapSeen _ -> {
            }
        }
    }

    private void options(List<Option> options) {
        for (var i = 0; i < options.size(); i++) {
            var option = options.get(i);
            out.println("   " + (i + 1) + ") " + option.title()
                    + option.description().map(more -> " – " + more).orElse(""));
        }
    }
}
