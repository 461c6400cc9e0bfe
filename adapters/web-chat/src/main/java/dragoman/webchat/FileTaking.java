package dragoman.webchat;

import dragoman.http.Answer;
import dragoman.model.FileSort;
import dragoman.model.Update;
import dragoman.webchat.Uploads.Talk;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a photo or a document that a visitor sends: kept as a file first, then told to the conversation. */
record FileTaking(Backstage backstage, Floods floods) {
    private static final Logger LOG = LoggerFactory.getLogger(FileTaking.class);
    /** In bytes. The page makes photos smaller before it sends them. */
    static final int LARGEST = 5 << 20;

    Answer take(Visit visit) {
        var content = visit.call().body();
        var sort = FileSort.of(content).filter(one -> one.isShown() || one == FileSort.PDF);
        if (!visit.page().settings().files()) {
            return Answer.text(403, "this shop takes no files here");
        }
        if (!Posted.isId(visit.call().path("id")) || sort.isEmpty()) {
            return Answer.text(415, "photos (JPEG, PNG, GIF, WebP) and PDF documents are taken here");
        }
        var conversation = backstage.conversations().find(visit.address());
        if (conversation.isEmpty()) {
            return Answer.text(401, "open the chat first");
        }
        var talk = new Talk(visit.page().bot(), conversation.get());
        return floods.post(visit.call(), visit.session())
                .or(() -> floods.file(visit.session(), content.length))
                .orElseGet(() -> keep(visit, talk, sort.get(), content));
    }

    private Answer keep(Visit visit, Talk talk, FileSort sort, byte[] content) {
        var id = visit.call().path("id");
        try {
            var reference = backstage.uploads().keep(talk, visit.event(id).value(), sort, content);
            visit.accept(id, new Update.MediaReceived(sort.kind(), reference, Optional.empty()));
            return Answer.json(200, "{}");
        } catch (IOException full) {
            LOG.warn("A customer's file could not be kept, the page is to try again: {}", full.toString());
            return Answer.busy();
        }
    }
}
