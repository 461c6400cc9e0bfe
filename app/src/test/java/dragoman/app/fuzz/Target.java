package dragoman.app.fuzz;

import dragoman.engine.Renderer;
import dragoman.messenger.Messenger;
import dragoman.messenger.Surface;
import dragoman.model.Capabilities;
import dragoman.model.Capabilities.Limit;
import dragoman.model.Language;
import dragoman.model.Message;
import dragoman.model.Option;
import dragoman.model.Reply;
import dragoman.telegram.Telegram;
import dragoman.viber.Viber;
import dragoman.vk.Vk;
import dragoman.whatsapp.WhatsApp;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What Jazzer calls, by the name that it knows: the first byte of an input chooses what is tried. Anything thrown is a finding. Started by
 * {@link FuzzTest} in the build, and for as long as one likes as CONTRIBUTING says.
 */
public final class Target {
    /** What the first byte means. */
    static final List<String> CHOICES = List.of("telegram", "viber", "whatsapp", "messenger", "instagram",
            "vk", "signature", "renderer");
    private static final Webhooks WEBHOOKS = new Webhooks();
    private static final Renderer RENDERER = new Renderer();
    private static final List<Capabilities> CHANNELS = List.of(Telegram.capabilities(),
            Viber.capabilities(true), Viber.capabilities(false), WhatsApp.capabilities(),
            Messenger.capabilities(Surface.MESSENGER), Messenger.capabilities(Surface.INSTAGRAM),
            Vk.capabilities(), Capabilities.everything());
    private static final Set<Integer> ANSWERS = Set.of(200, 400, 401, 403);

    private Target() {}

    /** Jazzer's own signature. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        var rest = Arrays.copyOfRange(input, 1, input.length);
        switch (CHOICES.get(Math.floorMod(input[0], CHOICES.size()))) {
            case "signature" -> forged(rest);
            case "renderer" -> rendered(new String(rest, StandardCharsets.UTF_8));
            case String messenger -> answered(messenger, rest);
        }
    }

    /** Whatever the body is, there is an answer. */
    private static void answered(String messenger, byte[] body) {
        var status = WEBHOOKS.post(messenger, body).status();
        check(ANSWERS.contains(status), messenger + " answered " + status);
    }

    /** What was not signed with the secret opens no door, whatever it looks like. */
    private static void forged(byte[] input) {
        var proof = new String(input, StandardCharsets.ISO_8859_1);
        for (var messenger : List.of("telegram", "viber", "whatsapp", "messenger", "instagram")) {
            var status = WEBHOOKS.post(messenger, "{}".getBytes(StandardCharsets.UTF_8), proof).status();
            check(status == 401 || proof.equals(Webhooks.SECRET.value()),
                    messenger + " let a forged body in");
        }
    }

    /** No message is longer than its channel takes, and no option is lost. */
    private static void rendered(String text) {
        var options = IntStream.range(0, text.length() % 15)
                .mapToObj(i -> new Option("1:" + i, i + " " + text.codePointAt(i), Optional.empty()))
                .toList();
        var reply = Reply.asking(text, options, Language.ENGLISH);
        for (var channel : CHANNELS) {
            for (var message : RENDERER.render(reply, channel, "Choose")) {
                check(fits(message, channel.text()), "longer than " + channel.text());
                check(!message.text().isBlank() || message.picture().isPresent()
                        || !(message.buttons() instanceof Message.Buttons.None), "an empty message");
            }
        }
    }

    private static boolean fits(Message message, Limit limit) {
        var text = message.text();
        return limit.max() >= switch (limit.unit()) {
            case UTF16 -> text.length();
            case CODE_POINTS -> text.codePointCount(0, text.length());
            case BYTES -> text.getBytes(StandardCharsets.UTF_8).length;
        };
    }

    private static void check(boolean fine, String otherwise) {
        if (!fine) {
            throw new AssertionError(otherwise);
        }
    }
}
