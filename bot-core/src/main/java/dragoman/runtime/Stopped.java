package dragoman.runtime;

import dragoman.model.BotId;
import dragoman.model.ChannelId;
import java.time.Instant;

/** A channel that stands still, since the vendor takes nothing from it: the owner must act. {@code why} in plain words. */
public record Stopped(BotId bot, ChannelId channel, String why, Instant since) {}
