package dragoman.engine;

import dragoman.model.Capabilities;
import dragoman.model.Capabilities.Limit;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.model.Picture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Shows options under a text: as buttons if they fit, else as a list, else numbered. {@code label}: of a list's button. */
record Choosing(Capabilities channel, String label) {
    private static final String ELLIPSIS = "…";

    /** How the options are shown, and how long the text with them may be. */
    private record Form(Buttons buttons, Limit text) {}

    List<Message> under(String text, List<Option> options) {
        if (options.isEmpty()) {
            return Splitting.pieces(text, channel.text()).stream().map(Message::text).toList();
        }
        var form = form(options);
        if (form.isEmpty() || text.isBlank()) {
            return Splitting.pieces(numbered(text, options), channel.text()).stream().map(Message::text)
                    .toList();
        }
        var pieces = withRoomForLast(text.strip(), form.get().text());
        var messages = new ArrayList<Message>();
        pieces.subList(0, pieces.size() - 1).forEach(piece -> messages.add(Message.text(piece)));
        messages.add(new Message(pieces.getLast(), Optional.empty(), form.get().buttons()));
        return messages;
    }

    List<Message> single(String text, Optional<Picture> picture, List<Option> options) {
        var form = options.isEmpty() ? Optional.<Form>empty() : form(options);
        var full = form.isEmpty() && !options.isEmpty() ? numbered(text, options) : text;
        var limit = picture.isPresent()
                ? channel.caption().orElse(channel.text())
                : form.map(Form::text).orElse(channel.text());
        var fitting = Splitting.cut(full, limit);
        return fitting.isEmpty() && picture.isEmpty()
                ? List.of()
                : List.of(
                        new Message(fitting, picture, form.map(Form::buttons).orElseGet(Buttons.None::new)));
    }

    /** Pieces of which the last fits over the buttons; a channel's text alone may be longer. */
    private List<String> withRoomForLast(String text, Limit over) {
        var pieces = new ArrayList<>(Splitting.pieces(text, channel.text()));
        var last = pieces.removeLast();
        pieces.addAll(Splitting.pieces(last, over));
        return pieces;
    }

    private Optional<Form> form(List<Option> options) {
        return channel.buttons().filter(buttons -> fit(buttons, options))
                .map(buttons -> new Form(new Buttons.Row(options), smaller(buttons.text())))
                .or(() -> channel.list().filter(list -> fit(list, options))
                        .map(list -> new Form(
                                new Buttons.Menu(cut(label, list.label()), described(list, options)),
                                smaller(list.text()))));
    }

    private Limit smaller(Limit special) {
        return special.unit() == channel.text().unit() && special.max() > channel.text().max()
                ? channel.text()
                : special;
    }

    private static boolean fit(Capabilities.Buttons buttons, List<Option> options) {
        return options.size() <= buttons.max()
                && options.stream().allMatch(o -> Measure.fits(o.title(), buttons.title()))
                && (!buttons.uniqueTitles() || unique(options));
    }

    private static boolean fit(Capabilities.Menu list, List<Option> options) {
        return options.size() <= list.rows()
                && options.stream().allMatch(o -> Measure.fits(o.title(), list.title()));
    }

    private static boolean unique(List<Option> options) {
        var titles = new HashSet<String>();
        return options.stream().allMatch(option -> titles.add(option.title()));
    }

    private static List<Option> described(Capabilities.Menu list, List<Option> options) {
        return options.stream().map(option -> new Option(option.data(), option.title(),
                option.description().map(text -> cut(text, list.description())))).toList();
    }

    /** Cut with an ellipsis where it does not fit. */
    static String cut(String text, Limit limit) {
        if (Measure.fits(text, limit)) {
            return text;
        }
        var room = limit.max() - Measure.of(ELLIPSIS, limit);
        return room < 1
                ? Splitting.cut(text, limit)
                : Splitting.cut(text, new Limit(room, limit.unit())) + ELLIPSIS;
    }

    private static String numbered(String text, List<Option> options) {
        var all = new StringBuilder(text.strip());
        for (var i = 0; i < options.size(); i++) {
            var option = options.get(i);
            all.append(all.isEmpty() ? "" : "\n").append(i + 1).append(". ").append(option.title());
            option.description().ifPresent(about -> all.append(" – ").append(about));
        }
        return all.toString();
    }
}
