package id.jenjang.mentoring.signup;

import static id.jenjang.people.SmallAgency.TODAY;

import id.jenjang.access.Act;
import id.jenjang.access.Role;
import id.jenjang.access.Told;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.mentoring.match.PolicyText;
import id.jenjang.mentoring.match.Pool;
import id.jenjang.mentoring.programme.ProgrammeForm;
import id.jenjang.mentoring.programme.Programmes;
import id.jenjang.mentoring.programme.ReachableProgrammes;
import id.jenjang.notice.MailSettings;
import id.jenjang.notice.Notices;
import id.jenjang.people.Competencies;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossiers;
import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.Names;
import id.jenjang.people.PeopleAmong;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.people.SmallAgency;
import id.jenjang.people.UnitTree;
import id.jenjang.requirement.publication.RulesInStore;
import id.jenjang.store.Database;
import id.jenjang.store.Rows;
import id.jenjang.store.SliceStore;
import id.jenjang.store.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** A programme that takes sign-ups, in a small agency: Budi below Kadis below Kepala; Ani and Dewi beside. */
final class SmallProgramme implements AutoCloseable {
    static final Instant NOW = TODAY.atTime(3, 0).toInstant(ZoneOffset.UTC);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final Told<Act> told = new Told<>();
    final Told<PoolGrew> grew = new Told<>();
    private final SliceStore store;
    private final SmallAgency agency;
    private final UUID programme = UUID.randomUUID();
    private final Map<UUID, Gaps> gaps = new HashMap<>();
    private final Programmes programmes;

    private SmallProgramme(SliceStore store, SmallAgency agency) {
        this.store = store;
        this.agency = agency;
        this.programmes = new Programmes(store.database());
        programmes.add(
                programme,
                new ProgrammeForm(
                        "Uji", "", Optional.empty(), false, false, TODAY.plusDays(20), TODAY.plusMonths(6), 0),
                PolicyText.shipped(),
                "uji",
                NOW);
        programmes.openUntil(programme, 1, TODAY.plusDays(14));
    }

    static SmallProgramme open(Database kind) {
        SliceStore store = kind.open();
        SmallAgency agency = SmallAgency.in(store.database(), kind.name().toLowerCase(Locale.ROOT))
                .unit("kota", null)
                .unit("dinas", "kota")
                .unit("badan", "kota")
                .headSeat("kota")
                .headSeat("dinas")
                .staff("ani", "badan")
                .staff("budi", "dinas")
                .staff("dewi", "badan")
                .person("kadis")
                .person("kepala");
        agency.heads("kadis", "dinas", "DEFINITIVE", TODAY.minusYears(1), null);
        agency.heads("kepala", "kota", "DEFINITIVE", TODAY.minusYears(1), null);
        return new SmallProgramme(store, agency);
    }

    static MentorForm mentorForm(int capacity) {
        return new MentorForm(
                capacity,
                Set.of("KARIER"),
                1,
                Set.of("id"),
                Optional.empty(),
                "Bersedia membimbing",
                List.of(),
                Optional.empty());
    }

    static MenteeForm menteeForm(Optional<Set<UUID>> avoids) {
        return new MenteeForm(
                Set.of(), "Ingin belajar memimpin", Set.of(), 0, Set.of(), Optional.empty(), List.of(), avoids);
    }

    UUID programme() {
        return programme;
    }

    UUID uuid(String person) {
        return agency.uuid("employee", person);
    }

    UUID unit(String key) {
        return agency.uuid("unit", key);
    }

    DataSource database() {
        return store.database();
    }

    SignUps signUps() {
        return new SignUps(database());
    }

    void lacks(String person, Gaps what) {
        gaps.put(uuid(person), what);
    }

    void set(String what) {
        Rows.run(database(), "update mentoring_programme set " + what + " where uuid = ?", programme);
    }

    void openUntil(LocalDate day) {
        Rows.run(database(), "update mentoring_programme set sign_up_until = ? where uuid = ?", day, programme);
    }

    void invite(String person) {
        programmes.invite(programme, uuid(person), NOW);
    }

    void leaves(String person) {
        agency.isGone(person);
    }

    long count(String table) {
        return Rows.number(database(), "select count(*) from " + table);
    }

    List<String> verbs() {
        return told.all.stream().map(Act::verb).toList();
    }

    private Joinable joinable() {
        return new Joinable(programmes, signUps(), new UnitTree(database()), CLOCK);
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return store.inTransaction(em -> work.get());
    }

    private <T> T signing(Function<SigningUp, T> work) {
        GoalGaps own = new GoalGaps(null, null, null, new Competencies(database()), null, CLOCK) {
            @Override
            Gaps of(UUID employee) {
                return gaps.getOrDefault(employee, Gaps.NONE);
            }

            @Override
            Map<String, Integer> levels(UUID employee) {
                return Map.of("M.01", 4);
            }
        };
        SigningUp signing = new SigningUp(
                programmes,
                signUps(),
                joinable(),
                own,
                new Names(database()),
                new PeopleOfUnits(database()),
                new UnitTree(database()),
                new HeadsOfUnits(database()),
                telling(),
                told,
                grew,
                CLOCK);
        return inTransaction(() -> work.apply(signing));
    }

    SignUpAnswer signs(Function<SigningUp, SignUpAnswer> work) {
        return signing(work);
    }

    SignUpAnswer becomes(String person, MentorForm form) {
        return signing(s -> s.become(uuid(person), programme, 0, form));
    }

    SignUpAnswer changes(String person, MentorForm form) {
        long version = mentor(person).signUp().orElseThrow().version();
        return signing(s -> s.become(uuid(person), programme, version, form));
    }

    SignUpAnswer asks(String person, MenteeForm form) {
        return signing(s -> s.ask(uuid(person), programme, 0, form));
    }

    SignUpAnswer asksAgain(String person, MenteeForm form) {
        long version = signUps().mentee(programme, uuid(person)).orElseThrow().version();
        return signing(s -> s.ask(uuid(person), programme, version, form));
    }

    MentorView mentor(String person) {
        return signing(s -> s.mentor(uuid(person), programme));
    }

    MenteeView mentee(String person) {
        return signing(s -> s.mentee(uuid(person), programme));
    }

    MentorState state(String person) {
        return mentor(person).signUp().orElseThrow().state();
    }

    void approved(String person, int capacity) {
        becomes(person, mentorForm(capacity));
        signUps()
                .decide(
                        programme,
                        uuid(person),
                        1,
                        new SignUps.Decided(MentorState.APPROVED, uuid("kepala"), NOW, null));
    }

    ApprovingMentors approving(String head) {
        return new ApprovingMentors(
                programmes,
                signUps(),
                new PeopleOfUnits(database()),
                new HeadsOfUnits(database()),
                new CurrentJobs(database()),
                CallersOf.employee(uuid(head), Role.UNIT_HEAD),
                telling(),
                told,
                grew,
                CLOCK);
    }

    private TellingMentors telling() {
        MailSettings mail = new MailSettings(Optional.empty(), Optional.empty());
        return new TellingMentors(new Notices(database(), new Outbox(database(), null), mail), CLOCK);
    }

    /** The kinds of notices that somebody has, in the order of their names. */
    List<String> notices(String person) {
        return Rows.list(
                database(),
                "select kind from notice where recipient = ? order by kind",
                row -> row.getString("kind"),
                uuid(person));
    }

    SearchingMentors searching(CallersOf who) {
        CurrentJobs jobs = new CurrentJobs(database());
        return new SearchingMentors(
                signUps(),
                joinable(),
                new ReachableProgrammes(programmes, who, new UnitTree(database())),
                who,
                new PeopleAmong(database()),
                new PeopleOfUnits(database()),
                new Dossiers(database(), jobs),
                new Competencies(database()),
                jobs,
                CLOCK);
    }

    List<String> found(String person, MentorsAsked asked) {
        SearchingMentors searching = searching(CallersOf.employee(uuid(person)));
        List<String> names =
                searching.page(asked, 0, 20).stream().map(MentorRow::name).toList();
        if (searching.count(asked) != names.size()) {
            throw new IllegalStateException("counted otherwise than listed");
        }
        return names;
    }

    OverseeingSignUps overseeing(UUID unit) {
        return new OverseeingSignUps(
                signUps(),
                new ReachableProgrammes(programmes, CallersOf.analyst(unit), new UnitTree(database())),
                new PeopleAmong(database()),
                CLOCK);
    }

    Pool pool() {
        CurrentJobs jobs = new CurrentJobs(database());
        return inTransaction(() -> new ReadingPools(
                        signUps(),
                        new Dossiers(database(), jobs),
                        new PositionsOfUnits(database()),
                        new PeopleOfUnits(database()),
                        new HeadsOfUnits(database()),
                        jobs,
                        RulesInStore.published(database(), CLOCK),
                        CLOCK)
                .of(programme, Map.of()));
    }

    @Override
    public void close() {
        store.close();
    }
}
