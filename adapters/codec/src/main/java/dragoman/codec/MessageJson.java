package dragoman.codec;

import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.model.Picture;

/** One message of ours. */
final class MessageJson {
    private MessageJson() {}

    static void write(JsonOut out, Message message) {
        out.textOrNothing("text", message.text());
        out.text("picture", message.picture().map(Picture::source));
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
        }
    }

    static Message read(JsonIn in) {
        return new Message(in.text("text", ""), in.optionalText("picture").map(Picture::new), buttons(in),
                in.flag("hidden"));
    }

    private static Buttons buttons(JsonIn in) {
        if (in.has("row")) {
            return new Buttons.Row(in.object("row").objects("options", MessageJson::option));
        }
        if (in.has("menu")) {
            var menu = in.object("menu");
            return new Buttons.Menu(menu.text("label"), menu.objects("options", MessageJson::option));
        }
        return new Buttons.None();
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
