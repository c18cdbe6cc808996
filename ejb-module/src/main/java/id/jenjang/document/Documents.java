package id.jenjang.document;

import id.jenjang.document.word.TemplateRefused;
import id.jenjang.document.word.WordTemplate;
import id.jenjang.export.SafeSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes files of what was decided (dokumen). Templates are read at the start, the agency's own
 * ({@code jenjang.templates.dir}) before the packed ones; one that is refused is never replaced by another in silence.
 */
@ApplicationScoped
public class Documents {
    private static final Logger LOG = System.getLogger(Documents.class.getName());
    private static final String DECREE = "keputusan-mutasi.docx";
    private static final String WORDING = "keputusan-mutasi.json";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WordTemplate decree;
    private List<String> faults;
    private DecreeWording wording;
    private List<String> wordingFaults;

    /** For the container's proxy, which makes nothing itself. */
    protected Documents() {
        faults = List.of();
        wordingFaults = List.of();
    }

    @Inject
    Documents(@ConfigProperty(name = "jenjang.templates.dir") Optional<String> ownDirectory) {
        read(ownDirectory.map(Path::of));
    }

    /** With the agency's templates from the directory, where it has them. */
    public static Documents of(Optional<Path> ownTemplates) {
        return new Documents(ownTemplates.map(Path::toString));
    }

    private void read(Optional<Path> own) {
        List<String> misworded = new ArrayList<>();
        wording = Templates.wording(own, WORDING, misworded);
        wordingFaults = List.copyOf(misworded);
        try {
            decree = Templates.read(own, DECREE, DecreeWords.VOCABULARY);
            faults = List.of();
        } catch (TemplateRefused refused) {
            faults = refused.faults();
        }
    }

    void started(@Observes Startup start) {
        templateFaults().forEach(fault -> LOG.log(Level.ERROR, "Templat ditolak: {0}", fault));
    }

    /** What is wrong with the templates, as sentences; empty when all are fit for use. */
    public List<String> templateFaults() {
        return Stream.concat(faults.stream(), wordingFaults.stream()).toList();
    }

    /**
     * What decrees always say.
     *
     * @throws TemplateRefused when the file with it is not fit for use
     */
    public DecreeWording decreeWording() {
        if (!wordingFaults.isEmpty()) {
            throw new TemplateRefused(wordingFaults);
        }
        return wording;
    }

    /**
     * The decree as tagged PDF; a draft says so across every page.
     *
     * @throws TemplateRefused when the file with what decrees always say is not fit for use
     */
    public MadeFile decreeAsPdf(Decree values) {
        return new MadeFile(
                name(values) + ".pdf",
                "application/pdf",
                DecreePdf.of(values, decreeWording().headings()));
    }

    /**
     * The decree in the agency's template.
     *
     * @throws TemplateRefused when the template is not fit for use
     */
    public MadeFile decreeAsWord(Decree values) {
        if (!faults.isEmpty()) {
            throw new TemplateRefused(faults);
        }
        return new MadeFile(
                name(values) + ".docx",
                WORD,
                decree.fill(new DecreeWords(values, decreeWording().headings()).filling()));
    }

    /** The list for the ceremony as XLSX; no cell can run. */
    public MadeFile ceremonyAsSheet(Ceremony values) {
        String day = values.date().map(date -> "-" + Numbering.compact(date)).orElse("");
        return new MadeFile(
                "daftar-pelantikan" + day + ".xlsx",
                SafeSheet.Form.XLSX.mediaType(),
                CeremonySheet.of(values, decreeWording().headings()));
    }

    /** Effective dates for calendars, as said at the moment. */
    public MadeFile datesAsCalendar(List<CalendarEntry> entries, CalendarSender sender, Instant stamp) {
        return calendar("tanggal-berlaku.ics", entries, new DatesCalendar(sender, stamp, ImmutableMethod.PUBLISH));
    }

    /** Takes entries published before out of calendars; their sequence is higher than before. */
    public MadeFile cancelledDates(List<CalendarEntry> entries, CalendarSender sender, Instant stamp) {
        return calendar("tanggal-batal.ics", entries, new DatesCalendar(sender, stamp, ImmutableMethod.CANCEL));
    }

    /**
     * What a subscribed calendar reads, whole each time; what is left out of it vanishes there.
     *
     * @param entries may be empty
     */
    public MadeFile calendarFeed(List<CalendarEntry> entries, CalendarSender sender, Instant stamp) {
        DatesCalendar calendar = new DatesCalendar(sender, stamp, ImmutableMethod.PUBLISH);
        return new MadeFile(
                "mentoring.ics", "text/calendar; charset=UTF-8", FoldedLines.of(calendar.of(List.copyOf(entries))));
    }

    /** The certificate of mentoring hours as tagged PDF. */
    public MadeFile hoursAsPdf(HoursCertificate values) {
        return new MadeFile("sertifikat-jam-mentoring.pdf", "application/pdf", HoursPdf.of(values));
    }

    /** The minutes of a session as tagged PDF; a draft says so across every page. */
    public MadeFile minutesAsPdf(SessionMinutes values) {
        String name = values.draft() ? "rancangan-berita-acara.pdf" : "berita-acara.pdf";
        return new MadeFile(name, "application/pdf", MinutesPdf.of(values));
    }

    private static MadeFile calendar(String name, List<CalendarEntry> entries, DatesCalendar calendar) {
        byte[] lines = FoldedLines.of(calendar.of(Given.list(entries, "entries")));
        return new MadeFile(name, "text/calendar; charset=UTF-8; method=" + calendar.methodName(), lines);
    }

    private static String name(Decree values) {
        String number = values.signing().number().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String tail = number.replaceAll("^-|-$", "");
        return (values.draft() ? "rancangan-" : "") + "keputusan" + (tail.isEmpty() ? "" : "-" + tail);
    }
}
