package dragoman.codec;

import dragoman.model.Address;
import dragoman.model.BotId;
import dragoman.model.ChannelId;

/** {@code {"bot":…,"channel":…,"user":…,"thread":…}}. */
final class AddressJson {
    private AddressJson() {}

    static void write(JsonOut out, Address address) {
        out.text("bot", address.bot().value());
        out.text("channel", address.channel().value());
        out.text("user", address.user());
        out.textOrNothing("thread", address.thread());
    }

    static Address read(JsonIn in) {
        return new Address(new BotId(in.text("bot")), new ChannelId(in.text("channel")), in.text("user"),
                in.text("thread", ""));
    }
}
