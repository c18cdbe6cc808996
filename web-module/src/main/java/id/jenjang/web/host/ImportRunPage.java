package id.jenjang.web.host;

import id.jenjang.access.NotAllowed;
import id.jenjang.host.FlawFilter;
import id.jenjang.host.FlawRow;
import id.jenjang.host.ImportProgress;
import id.jenjang.host.ImportRefused;
import id.jenjang.host.ImportReport;
import id.jenjang.host.ImportStatus;
import id.jenjang.host.ImportingPeople;
import id.jenjang.host.feed.Gravity;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.PagedRows;
import id.jenjang.web.frame.Preferences;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/**
 * One import: how far it is, what it would change and what is wrong with it, and the decision. The address tells which,
 * also when a form is sent, so that every part of the page knows it from the start.
 */
@Named
@RequestScoped
public class ImportRunPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ImportingPeople imports;

    @Inject
    private Messages messages;

    @Inject
    private Preferences preferences;

    private UUID run;
    private FlawChoice choice;
    private ImportReport report;
    private ImportProgress progress;
    private LazyDataModel<FlawRow> flaws;

    @PostConstruct
    void read() {
        choice = FlawChoice.of(request::getParameter);
        try {
            run = FlawChoice.run(request::getParameter);
            report = imports.report(run, preferences.getLocale());
            progress = imports.progress(run);
        } catch (NotAllowed | ImportRefused | IllegalArgumentException e) {
            report = null;
        }
    }

    /** Not found when there is no such import for the caller. */
    public void load() throws IOException {
        if (report == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** Looks how far it is; says so and shows the report when it has come to its end. */
    public void look() throws IOException {
        if (report != null && !isRunning()) {
            if (progress.applyFailed()) {
                messages.error("host_importrun.notice.applyfailed");
            } else {
                messages.info("host_importrun.notice." + report.run().status().name());
            }
            Faces.redirect("host/import-run?run=%s", run);
        }
    }

    /** Has all of it applied. */
    public String applyAll() {
        return decide(uuid -> imports.confirm(uuid, false), "host_importrun.notice.confirmed");
    }

    /** Has the good rows applied and leaves the others out. */
    public String applyGood() {
        return decide(uuid -> imports.confirm(uuid, true), "host_importrun.notice.confirmed");
    }

    /** Gives it up. */
    public String cancel() {
        return decide(imports::cancel, "host_importrun.notice.cancelled");
    }

    private String decide(Consumer<UUID> decision, String notice) {
        try {
            decision.accept(run);
            messages.info(notice);
        } catch (ImportRefused e) {
            messages.error("ImportRefused." + e.reason().name());
        }
        return "/host/import-run?faces-redirect=true&includeViewParams=true";
    }

    /** Whether something goes on in the background. */
    public boolean isRunning() {
        ImportStatus status = report == null ? null : report.run().status();
        return status == ImportStatus.STAGING || status == ImportStatus.APPLYING;
    }

    /** Which import, as in the address. */
    public String getRun() {
        return run == null ? null : run.toString();
    }

    /** Taken from the address already; the page declares the parameter so that redirects keep it. */
    public void setRun(String given) {
        // Read before any component, see read().
    }

    public ImportReport getReport() {
        return report;
    }

    public ImportProgress getProgress() {
        return progress;
    }

    /** The sums of all files. */
    public ImportTotals getTotals() {
        return ImportTotals.of(report);
    }

    public FlawChoice getChoice() {
        return choice;
    }

    /** How far the present phase is, 0 to 100; null while not known. */
    public Integer getPercent() {
        return progress == null || progress.total() <= 0 ? null : progress.percent();
    }

    /** How far the present phase is, in words. */
    public String getProgressText() {
        return ProgressWords.of(progress, messages);
    }

    /** The files, in the order of the import. */
    public List<ImportReport.FeedReport> getFeeds() {
        return new ArrayList<>(report.feeds());
    }

    /** The kinds of finding, errors first. */
    public List<ImportReport.FlawCount> getKinds() {
        return new ArrayList<>(report.flaws());
    }

    /** Some of the differences. */
    public List<ImportReport.DifferenceRow> getDifferences() {
        return new ArrayList<>(report.differences());
    }

    /** The part of an address that shows the findings of a kind. */
    public String tail(ImportReport.FlawCount kind) {
        return new FlawChoice(null, kind.feed(), kind.defect()).tail();
    }

    /** What the chosen kind is, in words. */
    public String getChosenWhy() {
        return report.flaws().stream()
                .filter(kind -> kind.defect() == choice.defect())
                .map(ImportReport.FlawCount::why)
                .findFirst()
                .orElse("");
    }

    /** Where a finding is: file, line, column, as far as it is about one. */
    public String place(FlawRow flaw) {
        String line = flaw.line() > 0 ? ":" + flaw.line() : "";
        return flaw.feed() + line + (flaw.column() == null ? "" : " " + flaw.column());
    }

    /** The weights whose rows are kept, as far as met, heaviest first; of what was mended only the counts are. */
    public List<Gravity> getGravities() {
        return report.flaws().stream()
                .map(ImportReport.FlawCount::gravity)
                .filter(gravity -> gravity != Gravity.MENDED)
                .distinct()
                .sorted()
                .toList();
    }

    /** The findings that were chosen. */
    public LazyDataModel<FlawRow> getFlaws() {
        if (flaws == null) {
            FlawFilter filter = choice.filter();
            flaws = new PagedRows<>(
                    () -> imports.countFlaws(run, filter),
                    (first, size) -> imports.flaws(run, filter, first, size, preferences.getLocale()));
        }
        return flaws;
    }
}
