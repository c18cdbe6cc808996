package id.jenjang.web.ladder;

import id.jenjang.access.NotAllowed;
import id.jenjang.ladder.ClimbingLadders;
import id.jenjang.ladder.Sheet;
import id.jenjang.web.frame.Frame;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Shows how a person stands for a job (Lembar Kelayakan). Without a person it is the visitor's own. */
@Named
@RequestScoped
public class SheetPage {
    @Inject
    private ClimbingLadders ladders;

    @Inject
    private Visitor visitor;

    @Inject
    private Messages messages;

    @Inject
    private Frame frame;

    @Inject
    private Clock clock;

    private String person;
    private String job;
    private SheetView view;

    /** Answers "not found" for an unknown job, and alike for a person whom the visitor may not see. */
    public void open() throws IOException {
        Optional<UUID> whom = Addresses.person(person, visitor);
        Optional<UUID> target = Addresses.id(job);
        if (whom.isPresent() && target.isPresent()) {
            view = found(whom.get(), target.get()).orElse(null);
        }
        if (view == null) {
            Faces.responseSendError(404, null);
        }
    }

    private Optional<SheetView> found(UUID whom, UUID target) {
        try {
            Optional<Sheet> sheet = ladders.sheet(whom, target);
            boolean own = visitor.employee().filter(whom::equals).isPresent();
            return sheet.map(found -> SheetWords.of(own, messages.words()).view(found));
        } catch (NotAllowed refused) {
            return Optional.empty();
        }
    }

    /** When and by whom this page is printed. */
    public String getPrinted() {
        Words words = messages.words();
        String whom = Optional.ofNullable(visitor.name()).orElseGet(frame::getUserName);
        return words.text("ladder_sheet.text.printed", words.date(LocalDate.now(clock)), whom);
    }

    /** The sheet in words. */
    public SheetView getView() {
        return view;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }
}
