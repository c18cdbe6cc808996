package id.jenjang.counselling;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.access.Act;
import id.jenjang.access.Role;
import id.jenjang.access.Told;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.notice.MailSettings;
import id.jenjang.notice.Notices;
import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.Names;
import id.jenjang.people.SmallAgency;
import id.jenjang.people.UnitTree;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import id.jenjang.store.outbox.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** Ani asks, Budi counsels, Citra heads Ani's unit, Dewi is anybody else. */
final class SmallCounselling implements AutoCloseable {
    static final Instant NOW = TODAY.atTime(3, 0).toInstant(ZoneOffset.UTC);
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final String SECRET = "Beban kerja sangat berat";

    final SliceStore store;
    final UUID ani;
    final UUID budi;
    final UUID citra;
    final UUID dewi;
    final Told<Act> told = new Told<>();
    SealKeys keys = new SealKeys(Optional.empty()) {
        @Override
        Optional<Seal> seal() {
            return Optional.of(new Seal(Map.of("uji", new byte[Seal.KEY_BYTES])));
        }
    };

    SmallCounselling(Database kind) {
        store = kind.open();
        SmallAgency agency = SmallAgency.in(store.database(), kind.name().toLowerCase(Locale.ROOT))
                .unit("kota", null)
                .unit("dinas", "kota")
                .unit("badan", "kota")
                .headSeat("dinas")
                .staff("ani", "dinas")
                .staff("budi", "badan")
                .staff("dewi", "badan")
                .person("citra");
        agency.heads("citra", "dinas", "DEFINITIVE", TODAY.minusYears(1), null);
        ani = agency.uuid("employee", "ani");
        budi = agency.uuid("employee", "budi");
        citra = agency.uuid("employee", "citra");
        dewi = agency.uuid("employee", "dewi");
    }

    @Override
    public void close() {
        store.close();
    }

    UUID running() {
        offer(budi);
        assertThat(ask(ani, asked(budi))).isEqualTo(CounsellingAnswer.DONE);
        UUID one = casesOfBudi().get(0).uuid();
        assertThat(budiDoes(c -> c.take(one, view(budi, one).version()))).isEqualTo(CounsellingAnswer.DONE);
        return one;
    }

    static AskedCounselling asked(UUID counsellor) {
        return new AskedCounselling(UUID.randomUUID(), counsellor, CounsellingKind.CAREER, SECRET + " soal topik");
    }

    static Meeting tomorrow(String place) {
        return new Meeting(NOW.plus(Duration.ofDays(1)), 60, place);
    }

    CounsellingAnswer agreed(UUID one, LocalDate due) {
        return aniDoes(c -> c.agree(one, new NewAction(UUID.randomUUID(), true, due, "Membaca")));
    }

    CounsellingAnswer met(UUID one, Instant at, int minutes) {
        return budiDoes(c -> c.meet(one, view(budi, one).version(), new Meeting(at, minutes, "")));
    }

    void offer(UUID counsellor) {
        assertThat(offers(counsellor, new OwnOffer("Karier dan beban kerja", true)))
                .isEqualTo(CounsellingAnswer.DONE);
    }

    CounsellingAnswer offers(UUID counsellor, OwnOffer offer) {
        CallersOf caller = CallersOf.employee(counsellor, Role.COUNSELLOR);
        return store.inTransaction(em -> new OfferingCounselling(new Cases(em), caller).offer(offer));
    }

    CounsellingAnswer ask(UUID employee, AskedCounselling asked) {
        return seeking(seeking -> seeking.ask(employee, asked));
    }

    List<CounsellorRow> counsellors(UUID employee) {
        return seeking(seeking -> seeking.counsellors(employee));
    }

    boolean possible(UUID employee) {
        return seeking(seeking -> seeking.possible(employee));
    }

    private <T> T seeking(Function<SeekingCounselling, T> work) {
        DataSource database = store.database();
        return store.inTransaction(em -> work.apply(new SeekingCounselling(
                new Cases(em),
                keys,
                new Names(database),
                new UnitTree(database),
                new HeadsOfUnits(database),
                notices(),
                told,
                CLOCK)));
    }

    CaseView view(UUID reader, UUID one) {
        return as(CallersOf.employee(reader, Role.COUNSELLOR), c -> c.view(one));
    }

    CounsellingAnswer aniDoes(Function<Counselling, CounsellingAnswer> work) {
        return as(CallersOf.employee(ani), work);
    }

    CounsellingAnswer budiDoes(Function<Counselling, CounsellingAnswer> work) {
        return as(CallersOf.employee(budi, Role.COUNSELLOR), work);
    }

    List<CaseRow> casesOfAni() {
        return cases(CallersOf.employee(ani));
    }

    private List<CaseRow> casesOfBudi() {
        return cases(CallersOf.employee(budi, Role.COUNSELLOR));
    }

    List<CaseRow> cases(CallersOf who) {
        return as(who, Counselling::own);
    }

    <T> T as(CallersOf who, Function<Counselling, T> work) {
        return store.inTransaction(em -> work.apply(
                new Counselling(new Cases(em), keys, new Names(store.database()), who, notices(), told, CLOCK)));
    }

    private Notices notices() {
        DataSource database = store.database();
        return new Notices(database, new Outbox(database, null), new MailSettings(Optional.empty(), Optional.empty()));
    }
}
