package dragoman.model;

/** A bot's name in the configuration, as in {@code /webhooks/telegram/{bot}}. */
public record BotId(String value) {
    public BotId {
        Names.notBlank("a bot's name", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
