package dragoman.runtime;

import dragoman.engine.Renderer;
import dragoman.flow.Words;
import dragoman.model.Capabilities;
import dragoman.model.Language;
import dragoman.model.Message;
import dragoman.model.Reply;
import java.util.List;

/** Replies as messages of one channel, with the shipped words that a rendering needs. */
final class Rendering {
    private static final Renderer RENDERER = new Renderer();

    private final Words words;
    private final Capabilities channel;

    Rendering(Words words, Capabilities channel) {
        this.words = words;
        this.channel = channel;
    }

    List<Message> messages(Reply reply) {
        return RENDERER.render(reply, channel, choose(reply.language()));
    }

    /** All in one message, for a channel that allows no more. */
    List<Message> single(List<Reply> replies) {
        return replies.isEmpty()
                ? List.of()
                : RENDERER.single(replies, channel, choose(replies.getFirst().language()));
    }

    private String choose(Language language) {
        return Renderer.choose(words, language);
    }
}
