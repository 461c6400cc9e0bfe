package dragoman.webchat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.model.BotId;
import dragoman.model.LineState;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.model.Picture;
import dragoman.model.Update;
import dragoman.port.Media;
import dragoman.port.Transcripts.In;
import dragoman.port.Transcripts.Out;
import dragoman.port.Transcripts.Spoken;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the page is told of something said: data, never markup. */
final class SpokenJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SpokenJson() {}

    /** Empty for what customers do not see. */
    static Optional<String> write(BotId bot, Spoken spoken, Media media) {
        return switch (spoken) {
            case In in ->
                customer(bot, in.update(), media)
                        .map(said -> said.put("at", in.at().toEpochMilli()).toString());
            case Out out when hidden(out.state()) -> Optional.empty();
            case Out out -> Optional.of(shop(bot, out, media).put("at", out.at().toEpochMilli()).toString());
        };
    }

    private static Optional<ObjectNode> customer(BotId bot, Update update, Media media) {
        var said = JSON.objectNode().put("from", "you");
        return switch (update) {
            case Update.TextReceived(var text) -> Optional.of(said.put("text", text));
            case Update.OptionTapped(var data, _) -> Optional.of(said.put("data", data));
            case Update.MediaReceived(var kind, var reference, var caption) when Uploads.isOne(reference) -> {
                said.put("text", caption.orElse("")).put("sent", kind.name().toLowerCase(Locale.ROOT));
                yield Optional.of(said.put("file", address(bot, new Picture(reference), media)));
            }
            // nothing else comes from a page, and nothing else is the customer's own word
            case Update.Opened _,Update.Referred _,Update.CartSent _,Update.AnsweredElsewhere _,Update.ContactShared _,Update.PlaceShared _,Update.MediaReceived _,Update.Edited _,Update.Reacted _,Update.ReceiptReceived _,Update.Left _,Update.CameBack _,Update.AddressChanged _,Update.TimerFired _,Update.AgentActed _,Update.RecordChanged _,Update.CallReturned _,Update.TakenUp _,Update.ToldElsewhere _,Update.Unrecognised _ ->
                Optional.empty();
        };
    }

    private static boolean hidden(LineState state) {
        return state instanceof LineState.Voided || state instanceof LineState.Refused;
    }

    private static ObjectNode shop(BotId bot, Out out, Media media) {
        var said = JSON.objectNode().put("key", out.key().turn() + "." + out.key().index());
        out.author().agent().ifPresentOrElse(
                agent -> said.put("from", "agent").put("name", shown(agent.value())),
                () -> said.put("from", "bot"));
        Message message = out.message();
        said.put("text", message.document().map(document -> address(bot, document.file(), media))
                .orElse(message.text()));
        message.picture().ifPresent(picture -> said.put("picture", address(bot, picture, media)));
        switch (message.buttons()) {
            case Buttons.None _ -> {
                // nothing to choose
            }
            case Buttons.Row(var options) -> options(said, options);
            case Buttons.Menu(_, var options) -> options(said, options);
            case Buttons.Share _ -> {
                // a page has no number and no place to give: the customer writes it
            }
            case Buttons.Cards(var cards) ->
                options(said, cards.stream().map(Buttons.Cards.Choice::option).toList());
        }
        return said;
    }

    /** A login that is a mail address is nobody's business. */
    private static String shown(String agent) {
        return agent.contains("@") ? "" : agent;
    }

    private static void options(ObjectNode said, List<Option> options) {
        var row = said.putArray("options");
        for (var option : options) {
            var one = row.addObject().put("data", option.data()).put("title", option.title());
            option.description().ifPresent(text -> one.put("text", text));
        }
    }

    /** Our own pictures by their path alone: the page may be looked at under another name than the public one. */
    private static String address(BotId bot, Picture picture, Media media) {
        var address = media.address(bot, picture);
        return picture.source().startsWith("http") ? address.toString() : address.getRawPath();
    }
}
