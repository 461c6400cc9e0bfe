package dragoman.app.e2e;

import dragoman.testkit.FakeMeta;
import dragoman.testkit.FakeVk;
import dragoman.testkit.FakeWhatsApp;
import dragoman.testkit.Person;
import java.time.Instant;

/** Bodies as messengers post them, under a number of the test's choice. */
final class Events {
    private Events() {}

    /** A person writes. */
    static String text(Door door, Person who, int number, String text) {
        var now = Instant.now().getEpochSecond();
        return switch (door) {
            case TELEGRAM ->
                """
                        {"update_id":%d,"message":{"message_id":%d,"date":%d,"chat":{"id":%s,"type":"private","first_name":"%s"},
                         "from":{"id":%s,"is_bot":false,"first_name":"%s","language_code":"%s"},"text":"%s"}}
                        """
                        .formatted(number, number, now, who.id(), who.name(), who.id(), who.name(),
                                who.language(), text);
            case VIBER -> """
                    {"event":"message","timestamp":%d000,"message_token":63%017d,"silent":false,
                     "sender":{"id":"%s","name":"%s","language":"%s","country":"GB","api_version":10},
                     "message":{"type":"text","text":"%s"}}
                    """.formatted(now, number, who.id(), who.name(), who.language(), text);
            case WHATSAPP -> whatsapp(
                    """
                            {"id":"wamid.E2E%d","timestamp":"%d","type":"text","from_user_id":"%s","text":{"body":"%s"}}
                            """
                            .formatted(number, now, who.id(), text),
                    who);
            case MESSENGER, INSTAGRAM -> meta(door, who, """
                    "message":{"mid":"m_E2E%d","text":"%s"}""".formatted(number, text));
            case VK -> vk("message_new", number, """
                    {"message":{"date":%d,"id":%d,"peer_id":%s,"from_id":%s,"text":"%s","attachments":[]}}"""
                    .formatted(now, number, who.id(), who.id(), text));
            case WEB_CHAT -> throw new IllegalArgumentException("our own page posts nothing to a webhook");
        };
    }

    /** What no version of ours has heard of. */
    static String unheardOf(Door door, Person who, int number) {
        var now = Instant.now().getEpochSecond();
        return switch (door) {
            case TELEGRAM -> "{\"update_id\":" + number + ",\"telepathy\":{\"from\":{\"id\":" + who.id()
                    + "},\"thought\":[1,{}]}}";
            case VIBER -> "{\"event\":\"hologram\",\"timestamp\":" + now + "000,\"message_token\":63" + number
                    + ",\"user_id\":\""
                    + who.id() + "\",\"beam\":null}";
            case WHATSAPP -> whatsapp(
                    """
                            {"id":"wamid.E2E%d","timestamp":"%d","type":"hologram","from_user_id":"%s","hologram":{"beam":[null]}}
                            """
                            .formatted(number, now, who.id()),
                    who);
            case MESSENGER, INSTAGRAM -> meta(door, who, "\"hologram\":{\"beam\":[null]}");
            case VK -> vk("hologram", number, "{\"user_id\":" + who.id() + ",\"beam\":[null]}");
            case WEB_CHAT -> throw new IllegalArgumentException("our own page posts nothing to a webhook");
        };
    }

    private static String meta(Door door, Person who, String content) {
        var kind = FakeMeta.Kind.valueOf(door.name());
        return """
                {"object":"%s","entry":[{"id":"%s","time":%d,"messaging":[{"sender":{"id":"%s"},"recipient":{"id":"%s"},
                 "timestamp":%d,%s}]}]}
                """
                .formatted(kind.object(), kind.account(), Instant.now().toEpochMilli(), who.id(),
                        kind.account(), Instant.now().toEpochMilli(), content);
    }

    private static String vk(String type, int number, String object) {
        return """
                {"group_id":%s,"type":"%s","event_id":"e2e%d","v":"5.199","object":%s,"secret":"%s"}
                """.formatted(FakeVk.GROUP, type, number, object, FakeVk.SECRET);
    }

    private static String whatsapp(String message, Person who) {
        return """
                {"object":"whatsapp_business_account","entry":[{"id":"102290000000001","changes":[{"field":"messages","value":{
                 "messaging_product":"whatsapp","metadata":{"display_phone_number":"15550783881","phone_number_id":"%s"},
                 "contacts":[{"profile":{"name":"%s"},"user_id":"%s"}],"messages":[%s]}}]}]}
                """
                .formatted(FakeWhatsApp.PHONE_NUMBER_ID, who.name(), who.id(), message.strip());
    }
}
