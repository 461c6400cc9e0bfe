package dragoman.authoring;

import dragoman.authoring.Check.Note;
import dragoman.engine.Renderer;
import dragoman.flow.Bot;
import dragoman.flow.ChoiceOption;
import dragoman.flow.Finding.Severity;
import dragoman.flow.Flow;
import dragoman.flow.Node;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.flow.Text;
import dragoman.model.Capabilities;
import dragoman.model.Language;
import dragoman.model.Message;
import dragoman.model.Option;
import dragoman.model.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What does not fit a channel, in each language, with the worst case filled in: it is rendered as it would be sent, and what became of it is
 * told. Options that come as buttons or as a list are fine; those that come as numbers in the text, and texts that are cut, are not.
 */
final class ChannelLimits {
    private final Bot bot;
    private final Map<String, Capabilities> channels;
    private final Renderer renderer = new Renderer();
    private final List<Note> notes = new ArrayList<>();

    private ChannelLimits(Bot bot, Map<String, Capabilities> channels) {
        this.bot = bot;
        this.channels = channels;
    }

    static List<Note> in(Bot bot, Map<String, Capabilities> channels) {
        var limits = new ChannelLimits(bot, channels);
        bot.flows().values().forEach(flow -> {
            flow.nodes().values().forEach(limits::check);
            channels.forEach((name, channel) -> limits.window(flow, name, channel));
        });
        return limits.notes;
    }

    private void check(Node node) {
        // a question that could not be read is a mistake of its own
        if (node.step() instanceof Step.Ask ask && !ask.prompt().in(ask.prompt().source()).isEmpty()) {
            var options = ask.type() instanceof SlotType.Choice(var all) && ask.as() != Step.As.WORDS
                    ? all
                    : List.<ChoiceOption>of();
            channels.forEach((name, channel) -> ask(node, ask, options, name, channel));
        } else if (node.step() instanceof Step.Say say) {
            channels.forEach((name, channel) -> say(node, say, name, channel));
        } else if (node.step() instanceof Step.Confirm confirm) {
            channels.forEach((name, channel) -> texts(node, List.of(confirm.text()), Optional.empty(), name,
                    channel));
        } else if (node.step() instanceof Step.Offer offer) {
            var list = offer.from() instanceof Step.From.Listed(var from)
                    ? Optional.of(from)
                    : Optional.<String>empty();
            channels.forEach((name, channel) -> {
                texts(node, List.of(offer.text()), list, name, channel);
                texts(node, written(offer.card()), list, name, channel);
            });
        }
    }

    private void say(Node node, Step.Say say, String name, Capabilities channel) {
        texts(node, List.of(say.text()), Optional.empty(), name, channel);
        say.special().stream()
                .filter(special -> special.channels().isEmpty() || special.channels().contains(name))
                .forEach(special -> texts(node, List.of(special.text()), Optional.empty(), name, channel));
        say.card().ifPresent(card -> texts(node, written(card), Optional.empty(), name, channel));
    }

    private static List<Text> written(Step.CardText card) {
        return Stream.concat(Stream.of(card.title()), card.text().stream()).toList();
    }

    /** Texts that come as one message, under each other, in each language. */
    private void texts(Node node, List<Text> texts, Optional<String> list, String name,
            Capabilities channel) {
        for (var language : bot.shop().languages()) {
            var longest = Longest.of(bot, language, list);
            text(node, texts.stream().map(longest::fill).collect(Collectors.joining("\n")), language, name,
                    channel);
        }
    }

    private void ask(Node node, Step.Ask ask, List<ChoiceOption> options, String name, Capabilities channel) {
        for (var language : bot.shop().languages()) {
            var longest = Longest.of(bot, language, Optional.empty());
            var text = longest.fill(ask.prompt());
            if (options.isEmpty()) {
                text(node, text, language, name, channel);
            } else if (numbered(text, options(options, longest), language, channel)) {
                notes.add(noNumbers(node, options, longest, name, channel));
                return;
            }
        }
    }

    private static List<Option> options(List<ChoiceOption> options, Longest longest) {
        return options.stream()
                .map(option -> new Option(option.id(), longest.fill(option.title()),
                        option.description().map(longest::fill)))
                .toList();
    }

    private boolean numbered(String text, List<Option> options, Language language, Capabilities channel) {
        var label = Renderer.choose(bot.words(), language);
        return renderer.render(Reply.asking(text, options, language), channel, label).getLast()
                .buttons() instanceof Message.Buttons.None;
    }

    private static Note noNumbers(Node node, List<ChoiceOption> options, Longest longest, String name,
            Capabilities channel) {
        int most = Math.max(channel.buttons().map(Capabilities.Buttons::max).orElse(0),
                channel.list().map(Capabilities.Menu::rows).orElse(0));
        if (options.size() > most) {
            return new Note(Severity.HINT, "many-options", node.place(),
                    "These are " + options.size() + " options; " + name + " shows " + most + ".",
                    "There they come as numbers in the text. Ask in two steps if that is too long.");
        }
        var title = options.stream().map(option -> longest.fill(option.title()))
                .max((one, other) -> one.length() - other.length()).orElse("");
        int room = options.size() <= channel.buttons().map(Capabilities.Buttons::max).orElse(0)
                && channel.list().isEmpty()
                        ? channel.buttons().map(buttons -> buttons.title().max()).orElse(0)
                        : channel.list().map(list -> list.title().max()).orElse(0);
        return new Note(Severity.HINT, "long-title", node.place(),
                "The title '" + title + "' (" + longest.language() + ") is longer than the " + room
                        + " characters that " + name + " shows.",
                "There the options come as numbers in the text. Shorten it if buttons matter here.");
    }

    private void text(Node node, String text, Language language, String name, Capabilities channel) {
        int parts = renderer.render(Reply.text(text, language), channel, "").size();
        if (parts > 1) {
            notes.add(new Note(Severity.HINT, "long-text", node.place(),
                    "This text (" + language + ") is up to " + text.length() + " characters long; " + name
                            + " takes "
                            + channel.text().max() + ".",
                    "There it comes in " + parts + " messages. Shorten it, or say it in two steps."));
        }
    }

    /** Nothing may be written freely so long after the customer's last message. */
    private void window(Flow flow, String name, Capabilities channel) {
        channel.window().ifPresent(window -> flow.silence().stream()
                .filter(silence -> silence.after().compareTo(window) >= 0)
                .forEach(silence -> silence.steps().step().flatMap(flow::node)
                        .filter(node -> node.step() instanceof Step.Say)
                        .ifPresent(
                                node -> notes.add(new Note(Severity.WARNING, "silence-window", node.place(),
                                        "After " + silence.key() + " this cannot be said in " + name
                                                + ": it closes " + window.toHours()
                                                + " hours after the customer's last word.",
                                        "Say it earlier, such as after 23h.")))));
    }
}
