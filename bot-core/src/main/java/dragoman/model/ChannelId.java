package dragoman.model;

/** A channel's name: {@code telegram}, {@code viber}, {@code whatsapp}, {@code web-chat}, {@code console} … */
public record ChannelId(String value) {
    public ChannelId {
        Names.notBlank("a channel's name", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
