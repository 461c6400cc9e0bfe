package dragoman.codec;

import dragoman.model.Card;
import dragoman.model.Document;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Message.Buttons.Cards.Choice;
import dragoman.model.Message.Buttons.Shared;
import dragoman.model.Option;
import dragoman.model.Picture;
import java.util.Map;

/** One message of ours. */
final class MessageJson {
    private static final Words<Shared> SHARED = new Words<>(
            Map.of(Shared.PHONE, "phone", Shared.PLACE, "place"));

    private MessageJson() {}

    static void write(JsonOut out, Message message) {
        out.textOrNothing("text", message.text());
        out.text("picture", message.picture().map(Picture::source));
        out.text("document", message.document().map(Document::source));
        out.flag("hidden", message.hidden());
        switch (message.buttons()) {
            case Buttons.None() -> {
                // nothing is shown, so nothing is written
            }
            case Buttons.Row(var options) -> out.object("row",
                    () -> out.objects("options", options, MessageJson::option));
            case Buttons.Menu(var label, var options) -> out.object("menu", () -> {
                out.text("label", label);
                out.objects("options", options, MessageJson::option);
            });
            case Buttons.Share(var what, var label) -> out.object("share", () -> {
                out.text("what", SHARED.of(what));
                out.text("label", label);
            });
            case Buttons.Cards(var all) ->
                out.object("cards", () -> out.objects("all", all, MessageJson::card));
        }
    }

    static Message read(JsonIn in) {
        return new Message(in.text("text", ""), in.optionalText("picture").map(Picture::new),
                in.optionalText("document").map(Document::new), buttons(in), in.flag("hidden"));
    }

    private static Buttons buttons(JsonIn in) {
        if (in.has("row")) {
            return new Buttons.Row(in.object("row").objects("options", MessageJson::option));
        }
        if (in.has("menu")) {
            var menu = in.object("menu");
            return new Buttons.Menu(menu.text("label"), menu.objects("options", MessageJson::option));
        }
        if (in.has("cards")) {
            return new Buttons.Cards(in.object("cards").objects("all", MessageJson::card));
        }
        return in.has("share") ? share(in.object("share")) : new Buttons.None();
    }

    private static Buttons share(JsonIn in) {
        return SHARED.find(in.text("what")).<Buttons>map(what -> new Buttons.Share(what, in.text("label")))
                .orElseGet(Buttons.None::new);
    }

    private static void card(JsonOut out, Choice choice) {
        out.text("title", choice.card().title());
        out.textOrNothing("text", choice.card().text());
        out.text("picture", choice.card().picture().map(Picture::source));
        out.object("option", choice.option(), MessageJson::option);
    }

    private static Choice card(JsonIn in) {
        return new Choice(
                new Card(in.text("title"), in.text("text", ""), in.optionalText("picture").map(Picture::new)),
                option(in.object("option")));
    }

    private static void option(JsonOut out, Option option) {
        out.text("data", option.data());
        out.text("title", option.title());
        out.text("description", option.description());
    }

    private static Option option(JsonIn in) {
        return new Option(in.text("data"), in.text("title"), in.optionalText("description"));
    }
}
