package id.jenjang.web.notice;

import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.NoticeRow;
import id.jenjang.notice.ReadingNotices;
import id.jenjang.web.frame.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The visitor's notices, unread ones first; looking at them reads them (Pemberitahuan). */
@Named
@RequestScoped
public class NoticesPage {
    private static final int MOST = 200;
    private static final Set<NoticeKind> TO_DECIDE =
            EnumSet.of(NoticeKind.TO_ANSWER, NoticeKind.REMINDER, NoticeKind.OVERDUE, NoticeKind.RETURNED);

    @Inject
    private ReadingNotices notices;

    @Inject
    private Visitor visitor;

    private List<NoticeRow> rows = List.of();

    /** Not found for who is no employee. */
    public void open() throws IOException {
        Optional<UUID> me = visitor.employee();
        if (me.isEmpty()) {
            Faces.responseSendError(404, null);
            return;
        }
        rows = notices.own(me.get(), MOST);
        notices.markRead(me.get());
    }

    /** The newest notices, those that were new first. */
    public List<NoticeRow> getRows() {
        return rows;
    }

    /** Where a notice leads to, below the context path. */
    public String address(NoticeRow row) {
        if (row.matter() != null) {
            return TO_DECIDE.contains(row.kind())
                    ? row.kind().page() + "?matter=" + row.matter()
                    : row.kind().page();
        }
        return switch (row.kind()) {
            case COUNSELLING_NEWS -> "/counselling/case?case=" + row.subject();
            case COUNSELLING_SUGGESTED -> "/counselling/cases?kind=PERFORMANCE";
            default -> row.kind().page();
        };
    }
}
