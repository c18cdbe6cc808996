package id.jenjang.succession.selection.apply;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossiers;
import id.jenjang.people.Job;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PersonRow;
import id.jenjang.succession.pool.TalentPool;
import id.jenjang.succession.selection.contest.Contest;
import id.jenjang.succession.selection.contest.ContestDesk;
import id.jenjang.succession.selection.contest.ContestState;
import id.jenjang.succession.selection.contest.Panelists;
import id.jenjang.succession.selection.contest.SelectionAnswer;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lets the panel's secretary admit or refuse applicants, and begin the scoring (seleksi administrasi). */
@Stateless
@Allows(Role.ANALYST)
public class AdmittingApplicants {
    @Inject
    private ContestDesk desk;

    @Inject
    private Applications applications;

    @Inject
    private Seatings seatings;

    @Inject
    private Panelists panelists;

    @Inject
    private Dossiers dossiers;

    @Inject
    private PeopleOfUnits people;

    @Inject
    private CurrentJobs jobs;

    @Inject
    private KeptReady pool;

    @Inject
    private Notices notices;

    /** For the container. */
    public AdmittingApplicants() {}

    /** With these collections. */
    public AdmittingApplicants(
            ContestDesk desk,
            Applications applications,
            Seatings seatings,
            Panelists panelists,
            Dossiers dossiers,
            PeopleOfUnits people,
            CurrentJobs jobs,
            KeptReady pool,
            Notices notices) {
        this.desk = desk;
        this.applications = applications;
        this.seatings = seatings;
        this.panelists = panelists;
        this.dossiers = dossiers;
        this.people = people;
        this.jobs = jobs;
        this.pool = pool;
        this.notices = notices;
    }

    /** Who applied, in the order of applying. */
    public List<ApplicantRow> applicants(@AboutUnit UUID unit, UUID contest) {
        Contest one = desk.seen(unit, contest);
        List<Seating> seated = seatings.of(contest);
        return applications.to(one.uuid()).stream()
                .map(each -> row(each, seated))
                .toList();
    }

    /** Names of the pools whose members may apply; empty where it is open to everybody, and where no pool fits. */
    @Allows({Role.ANALYST, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public List<String> pools(@AboutUnit UUID unit, UUID contest) {
        return pool.pools(desk.seen(unit, contest)).stream()
                .map(TalentPool::name)
                .toList();
    }

    private ApplicantRow row(Application one, List<Seating> seated) {
        Optional<PersonRow> person = people.person(one.employee(), desk.today());
        int shutOut = (int) seated.stream()
                .filter(each -> each.applicant().equals(one.uuid()) && !each.cleared())
                .count();
        return new ApplicantRow(
                one,
                person.map(PersonRow::name).orElse(""),
                person.map(PersonRow::job)
                        .flatMap(code -> jobs.known().catalogue().byCode(code))
                        .map(Job::name)
                        .orElse(""),
                person.map(PersonRow::unitName).orElse(""),
                shutOut);
    }

    /** Admits an applicant or refuses them, with the reason; may be done again until scoring begins. */
    public SelectionAnswer settle(@AboutUnit UUID unit, UUID applicant, long version, boolean admitted, String reason) {
        Application sent = applications.find(applicant).orElseThrow(() -> new NotAllowed("AdmittingApplicants"));
        Contest one = desk.of(unit, sent.contest());
        if (one.state() != ContestState.ANNOUNCED || sent.state() == ApplicationState.WITHDRAWN) {
            return SelectionAnswer.NOT_NOW;
        }
        Optional<SelectionAnswer> fault = ContestDesk.fault(reason);
        if (fault.isPresent()) {
            return fault.get();
        }
        if (tied(sent.employee())) {
            return SelectionAnswer.CONFLICT;
        }
        ApplicationState to = admitted ? ApplicationState.ADMITTED : ApplicationState.REFUSED;
        Applications.Ties ties = ties(sent.employee());
        if (sent.version() != version
                || !applications.settle(sent, to, reason.strip(), ties, desk.actor(), desk.now())) {
            return SelectionAnswer.MEANWHILE;
        }
        notices.of(UUID.randomUUID(), sent.employee(), NoticeKind.SELECTION_NEWS, one.uuid(), desk.now());
        String verb = admitted ? "admitted" : "refused";
        return desk.told(verb, one, applicant, sent.employee(), reason.strip(), facts(ties));
    }

    // Whoever settles must be as free of ties as whoever scores.
    private boolean tied(UUID employee) {
        Optional<UUID> me = desk.employee();
        return me.isPresent() && (me.get().equals(employee) || seatings.ties().contains(Set.of(me.get(), employee)));
    }

    private Applications.Ties ties(UUID employee) {
        LocalDate today = desk.today();
        Optional<Dossier> person = dossiers.of(employee);
        Optional<Dossier.GradeHeld> grade = person.flatMap(one -> one.grade(today));
        return new Applications.Ties(
                grade.map(Dossier.GradeHeld::grade).orElse(null),
                grade.map(Dossier.GradeHeld::since).orElse(null),
                person.map(one -> one.identity().birthDate()).orElse(null));
    }

    private static Map<String, String> facts(Applications.Ties ties) {
        return Map.of(
                "grade",
                ties.grade() == null ? "" : ties.grade().code(),
                "gradeSince",
                String.valueOf(ties.gradeSince()));
    }

    /** Begins the scoring: every application is settled, the time to apply over, and the panel is seated. */
    public SelectionAnswer begin(@AboutUnit UUID unit, UUID contest, long version) {
        Contest one = desk.of(unit, contest);
        if (one.state() != ContestState.ANNOUNCED) {
            return SelectionAnswer.NOT_NOW;
        }
        if (!desk.today().isAfter(one.appliesUntil().orElseThrow())) {
            return SelectionAnswer.TOO_EARLY;
        }
        List<Application> sent = applications.to(contest);
        if (sent.stream().anyMatch(each -> each.state() == ApplicationState.APPLIED)) {
            return SelectionAnswer.UNSETTLED;
        }
        List<Application> admitted = applications.admitted(contest);
        if (admitted.isEmpty()) {
            return SelectionAnswer.NOBODY;
        }
        if (one.version() != version || !desk.contests().turn(one, ContestState.SCORING)) {
            return SelectionAnswer.MEANWHILE;
        }
        int shutOut = seat(contest, admitted);
        panelists
                .of(contest)
                .forEach(member -> notices.of(contest, member, NoticeKind.SELECTION_TO_SCORE, contest, desk.now()));
        return desk.told("begun", one, null, Map.of("admitted", admitted.size(), "shutOut", shutOut));
    }

    private int seat(UUID contest, List<Application> admitted) {
        Set<Set<UUID>> ties = seatings.ties();
        int shutOut = 0;
        for (UUID member : panelists.of(contest)) {
            for (Application each : admitted) {
                Seating.Cause cause = Seatings.cause(each.employee(), member, ties);
                seatings.add(each, member, cause, desk.now());
                shutOut += cause == Seating.Cause.NONE ? 0 : 1;
            }
        }
        return shutOut;
    }
}
