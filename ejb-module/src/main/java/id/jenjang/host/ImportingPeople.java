package id.jenjang.host;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Caller;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.export.SafeSheet;
import id.jenjang.host.feed.DefectWords;
import id.jenjang.store.ScheduledJobs;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * An analyst brings the agency's people in (impor data pegawai): upload, look at what would change and what is wrong,
 * confirm or cancel. Nothing outside staging changes before that; reading and applying go on in the background. Only
 * analysts of the whole agency may.
 */
@Stateless
@Allows(value = Role.ANALYST, aboutNobody = true)
public class ImportingPeople {
    private static final int EXPORT_PAGE = 2_000;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    @Inject
    private Callers callers;

    @Inject
    private Clock clock;

    @Inject
    private ImportSettings settings;

    @Inject
    private ScheduledJobs jobs;

    @Inject
    private Event<Act> trail;

    /** Keeps the upload and starts reading it in the background; refused while another import is open. */
    public UUID upload(InputStream delivery, String fileName) {
        Caller caller = analyst();
        UUID uuid = UUID.randomUUID();
        KeptUploads uploads =
                new KeptUploads(settings.folder(), settings.limits().uploadBytes());
        Path kept = uploads.keep(uuid, delivery);
        try {
            open(uuid, bare(fileName), kept, caller.user());
            return uuid;
        } catch (RuntimeException e) {
            uploads.drop(kept);
            throw e;
        }
    }

    private void open(UUID uuid, String fileName, Path kept, String user) {
        with(connection -> {
            ImportRecords.Run run = new ImportRecords(connection)
                    .open(uuid, fileName, settings.source(), LocalDate.now(clock), user, Instant.now(clock))
                    .orElseThrow(() -> new ImportRefused(ImportRefused.Reason.BUSY));
            ProgressRows.execute(
                    connection,
                    "update import_progress set kept_file = ? where import_id = ?",
                    kept.toString(),
                    run.id());
            jobs.schedule(StagingJob.NAME, uuid.toString());
            trail.fire(new Act("import.uploaded", Optional.empty(), Map.of("import", uuid.toString())));
            return null;
        });
    }

    /** The imports, newest first. */
    public List<ImportRow> list(int first, int size) {
        analyst();
        return with(connection -> new ImportReading(connection).list(first, size));
    }

    /** How many imports there are. */
    public long count() {
        analyst();
        return with(connection -> new ImportReading(connection).count());
    }

    /** What the import would change, or changed, and what was found. */
    public ImportReport report(UUID uuid, Locale locale) {
        analyst();
        return with(connection -> new ImportReading(connection).report(uuid, DefectWords.in(locale)))
                .orElseThrow(() -> new ImportRefused(ImportRefused.Reason.UNKNOWN));
    }

    /** A page of the flaws that were kept: the first thousand of each kind in each file. */
    public List<FlawRow> flaws(UUID uuid, FlawFilter filter, int first, int size, Locale locale) {
        analyst();
        return with(
                connection -> new ImportReading(connection).flaws(uuid, filter, first, size, DefectWords.in(locale)));
    }

    /** How many flaws of that choice were kept. */
    public long countFlaws(UUID uuid, FlawFilter filter) {
        analyst();
        return with(connection -> new ImportReading(connection).countFlaws(uuid, filter));
    }

    /** Writes the kept flaws of that choice as a table; the stream stays open. */
    public void exportFlaws(UUID uuid, FlawFilter filter, Locale locale, SafeSheet.Form form, OutputStream out) {
        analyst();
        boolean english = locale.getLanguage().equals("en");
        long rows = with(connection -> {
            ImportReading reading = new ImportReading(connection);
            long written = 0;
            try (SafeSheet sheet = SafeSheet.to(out, form, english ? "Findings" : "Temuan")) {
                sheet.row(
                        english
                                ? List.of("weight", "file", "line", "column", "value", "reason", "how to mend")
                                : List.of("bobot", "berkas", "baris", "kolom", "nilai", "alasan", "cara memperbaiki"));
                List<FlawRow> page = reading.flaws(uuid, filter, 0, EXPORT_PAGE, DefectWords.in(locale));
                while (!page.isEmpty()) {
                    for (FlawRow flaw : page) {
                        sheet.row(Arrays.asList(
                                flaw.gravity(),
                                flaw.feed(),
                                flaw.line(),
                                flaw.column(),
                                flaw.value(),
                                flaw.why(),
                                flaw.mend()));
                    }
                    written += page.size();
                    page = reading.flaws(uuid, filter, (int) written, EXPORT_PAGE, DefectWords.in(locale));
                }
            }
            return written;
        });
        Map<String, String> facts = Map.of("import", uuid.toString(), "rows", String.valueOf(rows));
        trail.fire(new Act("import.flaws.exported", Optional.empty(), facts));
    }

    /** Has the import applied in the background: all of it, or its good rows alone, which is kept in the trail. */
    public void confirm(UUID uuid, boolean goodRowsOnly) {
        analyst();
        with(connection -> {
            new ImportDecisions(connection, clock).confirm(uuid, goodRowsOnly);
            jobs.schedule(ApplyingJob.NAME, uuid.toString());
            Map<String, String> facts = Map.of("import", uuid.toString(), "goodRowsOnly", String.valueOf(goodRowsOnly));
            trail.fire(new Act("import.confirmed", Optional.empty(), facts));
            return null;
        });
    }

    /**
     * Gives the import up; nothing of it is applied. One that is being applied stops at its next step, if it can yet.
     */
    public void cancel(UUID uuid) {
        analyst();
        with(connection -> {
            new ImportDecisions(connection, clock).cancel(uuid);
            trail.fire(new Act("import.cancelled", Optional.empty(), Map.of("import", uuid.toString())));
            return null;
        });
    }

    /** How far the work in the background is. */
    public ImportProgress progress(UUID uuid) {
        analyst();
        return with(connection -> new ImportReading(connection).progress(uuid, Instant.now(clock)))
                .orElseThrow(() -> new ImportRefused(ImportRefused.Reason.UNKNOWN));
    }

    /** An import concerns everybody, so an analyst limited to some units is refused. */
    private Caller analyst() {
        Caller caller = callers.current();
        if (caller.assignedUnit().isPresent()) {
            throw new NotAllowed("ImportingPeople");
        }
        return caller;
    }

    private static String bare(String fileName) {
        if (fileName == null || fileName.isBlank()) {
            return "?";
        }
        String name = fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1);
        return name.length() <= 200 ? name : name.substring(0, 200);
    }

    private <T> T with(InTransaction.Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Imports cannot be read or written, SQL state " + e.getSQLState());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
