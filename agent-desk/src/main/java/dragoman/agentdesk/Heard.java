package dragoman.agentdesk;

import dragoman.model.MediaKind;
import dragoman.model.Update;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What came from a customer, as words. {@code titles}: what stood on our buttons, by what they carry. */
record Heard(Words words, Map<String, String> titles) {
    /** Empty for what concerns machines only. */
    Optional<String> words(Update update) {
        return switch (update) {
            case Update.TextReceived(var text) -> Optional.of(text);
            case Update.TakenUp _ -> Optional.empty();
            case Update.Edited(var text) -> Optional.of(words.fill("heard.edited", text));
            case Update.OptionTapped(var data, _) -> Optional.of("☞ " + titles.getOrDefault(data, data));
            case Update.ContactShared contact ->
                Optional.of(words.fill("heard.contact", contact.name().orElse(""), contact.phone()));
            case Update.PlaceShared place -> Optional.of(words.fill("heard.place", place.title().orElse(""),
                    String.format(Locale.ROOT, "%.5f, %.5f", place.latitude(), place.longitude())));
            case Update.MediaReceived(var kind, _, var caption) ->
                Optional.of((words.get("heard." + name(kind)) + "\n" + caption.orElse("")).strip());
            case Update.CartSent(var wares, var note) ->
                Optional.of((words.fill("heard.cart", wares.stream()
                        .map(ware -> ware.count() + " × " + ware.article()).collect(Collectors.joining(", ")))
                        + "\n" + note.orElse("")).strip());
            case Update.Referred(var from) -> Optional.of(words.fill("heard.referred", from));
            case Update.AnsweredElsewhere(var text) ->
                Optional.of(words.fill("heard.elsewhere", text).strip());
            case Update.Reacted(var sign) -> sign.map(shown -> words.fill("heard.reacted", shown));
            case Update.Left _ -> Optional.of(words.get("heard.left"));
            case Update.CameBack _ -> Optional.of(words.get("heard.came-back"));
            case Update.Opened _ -> Optional.of(words.get("heard.opened"));
            case Update.Unrecognised(var kind, _) -> Optional.of(words.fill("heard.unknown", kind));
            case Update.ReceiptReceived _,Update.AddressChanged _,Update.TimerFired _,Update.AgentActed _,Update.RecordChanged _,Update.CallReturned _,Update.ToldElsewhere _ ->
                Optional.empty();
        };
    }

    /** It happened, rather than being said. */
    static boolean isEvent(Update update) {
        return update instanceof Update.Left || update instanceof Update.CameBack
                || update instanceof Update.Opened || update instanceof Update.Referred
                || update instanceof Update.AnsweredElsewhere
                || update instanceof Update.Reacted || update instanceof Update.Unrecognised;
    }

    private static String name(MediaKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
