package id.jenjang.web.decision;

import id.jenjang.access.NotAllowed;
import id.jenjang.decision.inbox.InboxFilter;
import id.jenjang.decision.inbox.InboxPage;
import id.jenjang.decision.inbox.InboxRow;
import id.jenjang.decision.inbox.MatterItem;
import id.jenjang.decision.inbox.ReadingInbox;
import id.jenjang.web.frame.Preferences;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** What waits for the visitor, and the one matter that the address opens (Kotak Persetujuan). */
@Named
@RequestScoped
public class DecisionInboxPage {
    static final String SHOWN = "shown";

    @Inject
    private HttpServletRequest request;

    @Inject
    private ReadingInbox inbox;

    @Inject
    private Preferences preferences;

    private InboxChoice choice;
    private InboxPage page;
    private MatterItem item;
    private String command;

    @PostConstruct
    void read() {
        choice = InboxChoice.of(request::getParameter);
        command = UUID.randomUUID().toString();
    }

    /** Not found for who decides nothing, and for a matter that the visitor has no part in. */
    public void load() throws IOException {
        try {
            boolean gone = choice.matter() != null && getItem() == null;
            if (page() == null || gone) {
                Faces.responseSendError(404, null);
            }
        } catch (NotAllowed e) {
            Faces.responseSendError(404, null);
        }
    }

    // Asked when first needed: a form that comes back is read before the page is loaded.
    private InboxPage page() {
        if (page == null) {
            page = inbox.page(choice.filter(), choice.first(), InboxChoice.SIZE, preferences.getLocale());
        }
        return page;
    }

    /** The rows of this page of the inbox. */
    public List<InboxRow> getRows() {
        return page().rows();
    }

    public int getTotal() {
        return page().total();
    }

    /** The matter that is open; null for none. */
    public MatterItem getItem() {
        if (item == null && choice.matter() != null) {
            item = inbox.matter(choice.matter(), preferences.getLocale()).orElse(null);
        }
        return item;
    }

    /**
     * Whether the answers are there: a form that comes back is read also where somebody else was quicker, so that its
     * sender is told.
     */
    public boolean isActing() {
        if (request.getParameter(SHOWN) != null) {
            return true;
        }
        MatterItem open = getItem();
        return open != null && open.step().isPresent() && open.block().isEmpty();
    }

    /** Whether the list to pick from is there, for the same reason also when it has become empty. */
    public boolean isListing() {
        return getTotal() > 0 || request.getParameter("batch") != null;
    }

    /** Which step of which revision the answer is to. */
    public String getShown() {
        MatterItem open = getItem();
        String sent = request.getParameter(SHOWN);
        return sent != null || open == null || open.step().isEmpty()
                ? sent
                : open.step().get() + ":" + open.revision();
    }

    /** Whether the answer is the record of an external consent. */
    public boolean isConsenting() {
        MatterItem open = getItem();
        return open != null && open.consent();
    }

    /** Made anew for each rendering, so that a form has one effect however often it is sent. */
    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public InboxFilter.Due[] getDues() {
        return InboxFilter.Due.values();
    }

    /** Whether the list is narrowed to that. */
    public boolean on(InboxFilter.Due due) {
        return choice.due() == due;
    }

    /** The name that the list is narrowed to; empty when not. */
    public String getName() {
        return choice.name();
    }

    /** How the list is narrowed by deadline, as the address says it. */
    public String getDue() {
        return choice.due().name().toLowerCase(Locale.ROOT);
    }

    /** The address of the list for everybody. */
    public String getEverybodyAddress() {
        return "/decision/inbox?" + choice.ofEverybody().query(null);
    }

    /** Whether that row is the one that is open. */
    public boolean opened(InboxRow row) {
        return row.matter().equals(choice.matter());
    }

    /** The address that opens a matter of the list. */
    public String address(UUID matter) {
        return "/decision/inbox?" + choice.query(matter);
    }

    /** The address of the list alone. */
    public String getListAddress() {
        return address(null);
    }

    /** The address of the list narrowed otherwise. */
    public String dueAddress(InboxFilter.Due due) {
        return "/decision/inbox?" + choice.narrowed(due).query(null);
    }

    public boolean isBefore() {
        return choice.first() > 0;
    }

    public boolean isAfter() {
        return choice.first() + InboxChoice.SIZE < page().total();
    }

    public String getBeforeAddress() {
        return "/decision/inbox?" + choice.turned(-1).query(null);
    }

    public String getAfterAddress() {
        return "/decision/inbox?" + choice.turned(1).query(null);
    }
}
