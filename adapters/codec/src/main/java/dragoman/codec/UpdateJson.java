package dragoman.codec;

import dragoman.model.CallKey;
import dragoman.model.Update;

/** Something that happened: {@code {"t":"text","text":…}}. A kind that a newer Dragoman wrote is {@link Update.Unrecognised}. */
final class UpdateJson {
    private UpdateJson() {}

    static void write(JsonOut out, Update update) {
        switch (update) {
            case Update.Opened(var payload, var maySend) -> {
                out.text("t", "opened");
                out.text("payload", payload);
                out.flag("may-send", maySend);
            }
            case Update.Referred(var from) -> put(out, "referred", "from", from);
            case Update.CartSent cart -> SharedJson.write(out, cart);
            case Update.AnsweredElsewhere(var text) -> put(out, "answered-elsewhere", "text", text);
            case Update.TextReceived(var text) -> put(out, "text", "text", text);
            case Update.OptionTapped(var data, var callback) -> {
                put(out, "tap", "data", data);
                out.text("callback", callback);
            }
            case Update.ContactShared contact -> SharedJson.write(out, contact);
            case Update.PlaceShared place -> SharedJson.write(out, place);
            case Update.MediaReceived media -> SharedJson.write(out, media);
            case Update.Edited(var text) -> put(out, "edited", "text", text);
            case Update.Reacted(var sign) -> {
                out.text("t", "reacted");
                out.text("sign", sign);
            }
            case Update.ReceiptReceived receipt -> SharedJson.write(out, receipt);
            case Update.Left(var how) -> put(out, "left", "how", how);
            case Update.CameBack() -> out.text("t", "came-back");
            case Update.AddressChanged(var user) -> put(out, "address-changed", "user", user);
            case Update.TimerFired(var timer) -> put(out, "timer", "timer", timer);
            case Update.AgentActed acted -> AgentActJson.write(out, acted);
            case Update.RecordChanged(var number, var state) -> {
                put(out, "record-changed", "number", number);
                out.text("state", state);
            }
            case Update.CallReturned(var call, var outcome) -> {
                put(out, "call-returned", "call", call.toString());
                out.object("outcome", outcome, CallJson::outcome);
            }
            case Update.TakenUp(var text) -> put(out, "taken-up", "text", text);
            case Update.ToldElsewhere told -> CustomerJson.write(out, told);
            case Update.Unrecognised(var kind, var raw) -> {
                put(out, "unrecognised", "kind", kind);
                out.text("raw", raw);
            }
        }
    }

    static Update read(JsonIn in) {
        return switch (in.text("t")) {
            case "opened" -> new Update.Opened(in.optionalText("payload"), in.flag("may-send"));
            case "referred" -> new Update.Referred(in.text("from"));
            case "cart" -> SharedJson.cart(in);
            case "answered-elsewhere" -> new Update.AnsweredElsewhere(in.text("text"));
            case "text" -> new Update.TextReceived(in.text("text"));
            case "tap" -> new Update.OptionTapped(in.text("data"), in.optionalText("callback"));
            case "contact" -> SharedJson.contact(in);
            case "place" -> SharedJson.place(in);
            case "media" -> SharedJson.media(in);
            case "edited" -> new Update.Edited(in.text("text"));
            case "reacted" -> new Update.Reacted(in.optionalText("sign"));
            case "receipt" -> SharedJson.receipt(in);
            case "left" -> new Update.Left(in.text("how"));
            case "came-back" -> new Update.CameBack();
            case "address-changed" -> new Update.AddressChanged(in.text("user"));
            case "timer" -> new Update.TimerFired(in.text("timer"));
            case "agent-acted" -> AgentActJson.read(in);
            case "agent-claimed", "agent-replied", "agent-resolved" -> AgentActJson.earlier(in);
            case "record-changed" -> new Update.RecordChanged(in.text("number"), in.text("state"));
            case "call-returned" -> new Update.CallReturned(CallKey.parse(in.text("call")),
                    CallJson.outcome(in.object("outcome")));
            case "taken-up" -> new Update.TakenUp(in.text("text"));
            case "told-elsewhere" -> CustomerJson.told(in);
            case "unrecognised" -> new Update.Unrecognised(in.text("kind"), in.text("raw"));
            default -> new Update.Unrecognised(in.text("t"), in.shortly());
        };
    }

    private static void put(JsonOut out, String type, String name, String value) {
        out.text("t", type);
        out.text(name, value);
    }
}
