package dragoman.whatsapp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.model.Address;
import dragoman.model.Line;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Message.Buttons.Shared;
import dragoman.model.Option;
import dragoman.whatsapp.WhatsAppSettings.Template;
import java.util.List;
import java.util.Optional;

/** Puts a line into Graph's form. */
final class WhatsAppWriter {
    static final int CAPTION = 1024;

    private WhatsAppWriter() {}

    /** @param image Graph's image object for the line's picture, where it can be shown */
    static ObjectNode write(Line line, Optional<ObjectNode> image) {
        var body = addressed(line.to()).put("biz_opaque_callback_data", line.key().toString());
        return switch (line.message().buttons()) {
            case Buttons.Share(var what, _) when what == Shared.PLACE && !line.message().text().isBlank() ->
                place(body, line.message().text());
            case Buttons.None(),Buttons.Share _,Buttons.Cards _ -> plain(body, line.message().text(), image);
            case Buttons.Row(var options) -> buttons(body, line.message(), options, image);
            case Buttons.Menu(var label, var options) -> menu(body, line.message(), label, options, image);
        };
    }

    /** A document by what Graph says of its file. */
    static ObjectNode document(Line line, ObjectNode file, String name) {
        var body = addressed(line.to()).put("biz_opaque_callback_data", line.key().toString());
        body.put("type", "document").set("document", file.deepCopy().put("filename", name));
        return body;
    }

    /**
     * The shop's template with these values in its places, which Meta takes at any time; no line breaks in them.
     */
    static ObjectNode template(Line line, Template template, List<String> values) {
        var body = addressed(line.to()).put("biz_opaque_callback_data", line.key().toString()).put("type",
                "template");
        var form = body.putObject("template").put("name", template.name());
        form.putObject("language").put("code", template.language());
        if (!values.isEmpty()) {
            var places = form.putArray("components").addObject().put("type", "body").putArray("parameters");
            values.forEach(value -> places.addObject().put("type", "text").put("text", value));
        }
        return body;
    }

    /** WhatsApp's own button for a place. */
    private static ObjectNode place(ObjectNode body, String text) {
        interactive(body, "location_request_message", text).putObject("action").put("name", "send_location");
        return body;
    }

    /** A telephone number is written with its plus; anything else is a business-scoped id. */
    private static ObjectNode addressed(Address to) {
        var body = JsonNodeFactory.instance.objectNode().put("messaging_product", "whatsapp");
        if (!to.thread().isEmpty()) {
            return body.put("recipient_type", "group").put("to", to.thread());
        }
        return body.put("recipient_type", "individual").put(to.user().startsWith("+") ? "to" : "recipient",
                to.user());
    }

    private static ObjectNode plain(ObjectNode body, String text, Optional<ObjectNode> image) {
        if (image.isEmpty()) {
            body.put("type", "text").putObject("text").put("body", text).put("preview_url", false);
            return body;
        }
        var shown = image.get().deepCopy();
        if (!text.isBlank()) {
            shown.put("caption", text);
        }
        body.put("type", "image").set("image", shown);
        return body;
    }

    private static ObjectNode buttons(ObjectNode body, Message message, List<Option> options,
            Optional<ObjectNode> image) {
        var interactive = interactive(body, "button", message.text());
        image.ifPresent(shown -> interactive.putObject("header").put("type", "image").set("image", shown));
        var buttons = interactive.putObject("action").putArray("buttons");
        for (var option : options) {
            buttons.addObject().put("type", "reply").putObject("reply").put("id", option.data()).put("title",
                    option.title());
        }
        return body;
    }

    /** A list cannot stand under a picture: then its options are numbered in the caption, while there is room. */
    private static ObjectNode menu(ObjectNode body, Message message, String label, List<Option> options,
            Optional<ObjectNode> image) {
        var numbered = numbered(message.text(), options);
        if (image.isPresent() && numbered.length() <= CAPTION) {
            return plain(body, numbered, image);
        }
        var action = interactive(body, "list", message.text()).putObject("action").put("button", label);
        var rows = action.putArray("sections").addObject().putArray("rows");
        for (var option : options) {
            var row = rows.addObject().put("id", option.data()).put("title", option.title());
            option.description().ifPresent(more -> row.put("description", more));
        }
        return body;
    }

    private static ObjectNode interactive(ObjectNode body, String type, String text) {
        var interactive = body.put("type", "interactive").putObject("interactive").put("type", type);
        interactive.putObject("body").put("text", text.isBlank() ? "…" : text);
        return interactive;
    }

    private static String numbered(String text, List<Option> options) {
        var all = new StringBuilder(text);
        var number = 0;
        for (var option : options) {
            all.append('\n').append(++number).append(". ").append(option.title());
        }
        return all.toString().strip();
    }
}
