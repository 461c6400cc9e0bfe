package dragoman.agentdesk;

import dragoman.desk.shop.Complaints.Step;
import java.util.Optional;

/** A complaint as the page shows it, with what happens next. */
record ComplaintView(RecordView view, Optional<Step> next) {}
