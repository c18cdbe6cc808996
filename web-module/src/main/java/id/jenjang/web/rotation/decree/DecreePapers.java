package id.jenjang.web.rotation.decree;

import id.jenjang.document.MadeFile;
import id.jenjang.rotation.approval.DecreeForm;
import id.jenjang.rotation.approval.WritingDecrees;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.web.frame.Attachment;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.rotation.RotationWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omnifaces.util.Faces;

/** What is filled in for the papers of decided moves, and their download. */
@Named
@RequestScoped
public class DecreePapers {
    @Inject
    private DecreesPage page;

    @Inject
    private WritingDecrees writing;

    @Inject
    private Messages messages;

    @Inject
    private RotationWords words;

    @Inject
    @ConfigProperty(name = "jenjang.mail.from")
    private Optional<String> sender;

    private String number;
    private LocalDate date;
    private String place;
    private String office;
    private String name;
    private String grade;
    private String signatoryNumber;
    private String copies;

    /** The draft decree as PDF. */
    public void pdf() throws IOException {
        send(() -> writing.decreeAsPdf(page.wanted(), page.chosen(), form()).file());
    }

    /** The same in the agency's template. */
    public void docx() throws IOException {
        send(() -> writing.decreeAsWord(page.wanted(), page.chosen(), form()).file());
    }

    /** The list for the ceremony. */
    public void ceremony() throws IOException {
        send(() -> writing.ceremony(page.wanted(), page.chosen(), text(place), Optional.ofNullable(date))
                .file());
    }

    /** The first days, for calendars. */
    public void calendar() throws IOException {
        send(() -> writing.calendar(page.wanted(), page.chosen(), sender.orElse(""))
                .file());
    }

    private void send(Supplier<MadeFile> maker) throws IOException {
        MadeFile file;
        try {
            file = maker.get();
        } catch (RotationRefused e) {
            messages.error("rotation_decrees.error.refused", words.text(e.words()));
            return;
        } catch (IllegalArgumentException e) {
            messages.error("rotation_decrees.error.refused", e.getMessage());
            return;
        }
        Attachment.send(Faces.getResponse(), file.name(), file.mediaType(), out -> out.write(file.content()));
        Faces.responseComplete();
    }

    private DecreeForm form() {
        List<String> lines = text(copies)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new DecreeForm(number, Optional.ofNullable(date), place, office, name, grade, signatoryNumber, lines);
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }

    public String getSignatoryNumber() {
        return signatoryNumber;
    }

    public void setSignatoryNumber(String signatoryNumber) {
        this.signatoryNumber = signatoryNumber;
    }

    public String getCopies() {
        return copies;
    }

    public void setCopies(String copies) {
        this.copies = copies;
    }
}
