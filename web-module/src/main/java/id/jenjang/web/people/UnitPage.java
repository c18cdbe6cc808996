package id.jenjang.web.people;

import id.jenjang.access.NotAllowed;
import id.jenjang.ladder.ClimbingLadders;
import id.jenjang.ladder.EligibleRow;
import id.jenjang.ladder.LookingAtUnits;
import id.jenjang.ladder.MemberRow;
import id.jenjang.ladder.PageAsked.Order;
import id.jenjang.ladder.UnitOverview;
import id.jenjang.people.Job;
import id.jenjang.people.UnitRow;
import id.jenjang.requirement.Verdict;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** Shows a unit with all below it to its head or an analyst (Unit Saya). */
@Named
@RequestScoped
public class UnitPage {
    private static final int SEATS_SHOWN = 12;

    @Inject
    private LookingAtUnits units;

    @Inject
    private ClimbingLadders ladders;

    @Inject
    private VisitorUnits mine;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private String unit;
    private String job;
    private String words;
    private UUID shown;
    private boolean opened;
    private UnitOverview overview;
    private List<Job> jobs;
    private LazyDataModel<MemberRow> members;
    private LazyDataModel<EligibleRow> eligible;

    // Read here, since a table that is paged is looked for before the parameters of its address are.
    @PostConstruct
    void read() {
        unit = request.getParameter("unit");
        job = request.getParameter("job");
        words = request.getParameter("q");
    }

    /** Answers "not found" for a unit that the visitor does not answer for. */
    public void open() throws IOException {
        opened = true;
        UnitChoice choice = choice();
        boolean named = unit != null && !unit.isBlank();
        try {
            shown = named
                    ? choice.unitId().orElseThrow(() -> new NotAllowed("UnitPage"))
                    : mine.tops().stream().findFirst().map(UnitRow::uuid).orElse(null);
            overview = shown == null ? null : units.overview(shown).orElse(null);
            if (named && overview == null) {
                Faces.responseSendError(404, null);
            }
        } catch (NotAllowed refused) {
            Faces.responseSendError(404, null);
        }
    }

    private UnitChoice choice() {
        return new UnitChoice(unit, job, words);
    }

    // A table that is paged or sorted asks anew for the unit that its address names.
    private UUID unitShown() {
        return shown != null
                ? shown
                : choice().unitId()
                        .orElseGet(() -> mine.tops().stream()
                                .findFirst()
                                .map(UnitRow::uuid)
                                .orElseThrow(() -> new NotAllowed("UnitPage")));
    }

    /** The people of the unit that hold the words looked for. */
    public LazyDataModel<MemberRow> getMembers() {
        if (members == null) {
            UUID asked = unitShown();
            members = new AskedRows<>(choice().words(), Order.NAME, opened, page -> units.members(asked, page));
        }
        return members;
    }

    /** How the people of the unit stand for the job that was chosen; null without one. */
    public LazyDataModel<EligibleRow> getEligible() {
        if (eligible == null && choice().jobId().isPresent()) {
            UUID asked = unitShown();
            UUID target = choice().jobId().get();
            eligible = new AskedRows<>("", Order.READINESS, opened, page -> units.eligibleIn(asked, target, page));
        }
        return eligible;
    }

    /** The name of the job that was chosen; null for none or one that is not known. */
    public String getJobName() {
        return getJobs().stream()
                .filter(one -> one.uuid().toString().equals(job))
                .map(Job::name)
                .findFirst()
                .orElse(null);
    }

    /** The jobs to choose from, by name. */
    public List<Job> getJobs() {
        if (jobs == null) {
            jobs = ladders.jobs();
        }
        return jobs;
    }

    /** The units to pick from. */
    public List<UnitView> getUnits() {
        return mine.all();
    }

    /** How long since a day, in words; empty for no day. */
    public String tenure(LocalDate since) {
        return since == null ? "" : messages.words().length(since, getOverview().asOf());
    }

    /** A day in words; empty for none. */
    public String day(LocalDate day) {
        Words inWords = messages.words();
        return day == null ? "" : inWords.date(day);
    }

    /** When somebody can meet all requirements at the earliest, in words; empty when no date can be given. */
    public String earliest(EligibleRow row) {
        if (row.verdict() == Verdict.MET) {
            return messages.text("people_unit.text.now");
        }
        if (row.earliest() == null) {
            return "";
        }
        return row.earliest().isAfter(getOverview().asOf())
                ? day(row.earliest())
                : messages.text("ladder_map.note.soon");
    }

    /** Seats with vacancies, as many as a page bears. */
    public List<UnitOverview.Seats> getVacancies() {
        return overview.seats().stream()
                .filter(seats -> seats.vacancies() > 0)
                .limit(SEATS_SHOWN)
                .toList();
    }

    /** How many kinds of vacant seats are left out of the list. */
    public long getMoreVacancies() {
        return overview.seats().stream().filter(seats -> seats.vacancies() > 0).count()
                - getVacancies().size();
    }

    /** How many retire this year and the next two. */
    public int getRetiringSoon() {
        return overview.retirements().stream()
                .limit(3)
                .mapToInt(UnitOverview.YearCount::people)
                .sum();
    }

    /** The address of a list as a file, up to its form. */
    public String file(String list) {
        return "/people/" + list + "?" + choice().query(unitShown()) + "&form=";
    }

    /** Null for somebody who answers for no unit. */
    public UnitOverview getOverview() {
        if (overview == null && !opened) {
            overview = units.overview(unitShown()).orElse(null);
        }
        return overview;
    }

    public UUID getShown() {
        return shown;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
