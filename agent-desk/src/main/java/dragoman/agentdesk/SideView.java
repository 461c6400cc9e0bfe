package dragoman.agentdesk;

import dragoman.desk.files.ChatFiles;
import dragoman.desk.join.Side;
import java.util.List;

/** One conversation of a customer beside another, its orders and complaints with their files. */
record SideView(Side side, List<RecordView> records) {
    static SideView of(Side side, ChatFiles files) {
        return new SideView(side, new RecordViews(files).of(side.records()));
    }

    String id() {
        return side.id().value();
    }
}
