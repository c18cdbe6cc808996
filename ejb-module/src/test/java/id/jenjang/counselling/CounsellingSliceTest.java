package id.jenjang.counselling;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.Act;
import id.jenjang.access.NotAllowed;
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
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CounsellingSliceTest {
    private static final Instant NOW = TODAY.atTime(3, 0).toInstant(ZoneOffset.UTC);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String SECRET = "Beban kerja sangat berat";

    private final Told<Act> told = new Told<>();
    private SealKeys keys = new SealKeys(Optional.empty()) {
        @Override
        Optional<Seal> seal() {
            return Optional.of(new Seal(Map.of("uji", new byte[Seal.KEY_BYTES])));
        }
    };

    /** Ani asks, Budi counsels, Citra heads Ani's unit, Dewi is anybody else. */
    private record Small(SliceStore store, SmallAgency agency, UUID ani, UUID budi, UUID citra, UUID dewi) {}

    @ParameterizedTest
    @EnumSource
    void a_case_is_asked_taken_met_noted_agreed_and_closed_and_the_trail_holds_no_word_of_it(Database kind) {
        with(kind, small -> {
            UUID one = running(small);
            assertThat(budiDoes(
                            small, c -> c.meet(one, view(small, small.budi, one).version(), tomorrow("Ruang 3"))))
                    .isEqualTo(CounsellingAnswer.DONE);
            assertThat(aniDoes(small, c -> c.note(one, UUID.randomUUID(), SECRET)))
                    .isEqualTo(CounsellingAnswer.DONE);
            NewAction task = new NewAction(UUID.randomUUID(), false, TODAY, "Membaca pedoman");
            assertThat(budiDoes(small, c -> c.agree(one, task))).isEqualTo(CounsellingAnswer.DONE);
            ActionRow open = view(small, small.ani, one).actions().get(0);
            assertThat(aniDoes(small, c -> c.done(one, open.uuid(), true))).isEqualTo(CounsellingAnswer.DONE);

            CaseView running = view(small, small.budi, one);
            assertThat(running.topic()).contains(SECRET + " soal topik");
            assertThat(running.meeting()).contains(tomorrow("Ruang 3"));
            assertThat(running.notes()).singleElement().satisfies(note -> {
                assertThat(note.mine()).isFalse();
                assertThat(note.words()).contains(SECRET);
            });
            assertThat(running.actions()).singleElement().satisfies(action -> {
                assertThat(action.mine()).isFalse();
                assertThat(action.doneAt()).contains(NOW);
            });
            assertThat(aniDoes(small, c -> c.close(one, running.version(), "Kembali dalam tiga bulan")))
                    .isEqualTo(CounsellingAnswer.DONE);
            assertThat(view(small, small.ani, one).outcome()).contains("Kembali dalam tiga bulan");
            assertThat(aniDoes(small, c -> c.note(one, UUID.randomUUID(), "Lagi")))
                    .isEqualTo(CounsellingAnswer.NOT_NOW);
            assertThat(told.all)
                    .extracting(Act::verb)
                    .containsExactly(
                            "counselling.asked",
                            "counselling.taken",
                            "counselling.arranged",
                            "counselling.noted",
                            "counselling.agreed",
                            "counselling.action",
                            "counselling.closed");
            assertThat(told.all).allSatisfy(act -> assertThat(act.facts()).containsOnlyKeys("case"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void nobody_but_the_two_reads_a_case_whatever_their_role(Database kind) {
        with(kind, small -> {
            UUID one = running(small);
            Role[] every = Role.values();
            for (UUID stranger : List.of(small.citra, small.dewi)) {
                assertThatThrownBy(() -> as(small, CallersOf.employee(stranger, every), c -> c.view(one)))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> as(
                                small,
                                CallersOf.employee(stranger, every),
                                c -> c.note(one, UUID.randomUUID(), "Ikut membaca")))
                        .isInstanceOf(NotAllowed.class);
                assertThat(cases(small, CallersOf.employee(stranger, every))).isEmpty();
            }
            assertThatThrownBy(() -> as(small, CallersOf.employee(small.budi), c -> c.view(one)))
                    .as("a counsellor no more")
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> aniDoes(small, c -> c.take(one, 0))).isInstanceOf(NotAllowed.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_auditor_sees_that_a_case_exists_and_nothing_else(Database kind) {
        with(kind, small -> {
            UUID one = running(small);
            List<CaseMark> marks =
                    small.store.inTransaction(em -> new AuditingCounselling(new Cases(em), CLOCK).cases(0, 10));
            long count = small.store.inTransaction(em -> new AuditingCounselling(new Cases(em), CLOCK).count());

            assertThat(marks).containsExactly(new CaseMark(one, CaseState.RUNNING, TODAY, Optional.empty()));
            assertThat(count).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_word_of_a_case_is_in_the_database_nor_opens_without_the_key(Database kind) {
        with(kind, small -> {
            UUID one = running(small);
            budiDoes(small, c -> c.meet(one, view(small, small.budi, one).version(), tomorrow(SECRET)));
            aniDoes(small, c -> c.note(one, UUID.randomUUID(), SECRET));
            aniDoes(small, c -> c.agree(one, new NewAction(UUID.randomUUID(), true, TODAY, SECRET)));
            aniDoes(small, c -> c.close(one, view(small, small.ani, one).version(), SECRET));

            assertThat(everything(small.store.database()))
                    .contains(one.toString())
                    .doesNotContain("Beban", "berat");
            keys = new SealKeys(Optional.empty()) {
                @Override
                Optional<Seal> seal() {
                    byte[] other = new byte[Seal.KEY_BYTES];
                    other[0] = 1;
                    return Optional.of(new Seal(Map.of("uji", other)));
                }
            };
            CaseView shut = view(small, small.ani, one);
            assertThat(shut.topic()).isEmpty();
            assertThat(shut.outcome()).isEmpty();
            assertThat(shut.notes())
                    .singleElement()
                    .satisfies(note -> assertThat(note.words()).isEmpty());
            assertThat(shut.actions())
                    .singleElement()
                    .satisfies(action -> assertThat(action.words()).isEmpty());
        });
    }

    @ParameterizedTest
    @EnumSource
    void without_a_key_nothing_is_asked_or_written(Database kind) {
        with(kind, small -> {
            UUID one = running(small);
            keys = new SealKeys(Optional.empty());
            assertThat(aniDoes(small, c -> c.note(one, UUID.randomUUID(), SECRET)))
                    .isEqualTo(CounsellingAnswer.NO_KEY);
            assertThat(ask(small, small.dewi, asked(small.budi))).isEqualTo(CounsellingAnswer.NO_KEY);
            assertThat(possible(small, small.dewi)).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_judges_a_person_is_neither_offered_nor_taken_as_their_counsellor(Database kind) {
        with(kind, small -> {
            offer(small, small.budi);
            offer(small, small.citra);

            assertThat(counsellors(small, small.ani))
                    .extracting(CounsellorRow::employee)
                    .containsExactly(small.budi);
            assertThat(counsellors(small, small.budi))
                    .extracting(CounsellorRow::employee)
                    .containsExactly(small.citra);
            assertThat(ask(small, small.ani, asked(small.citra))).isEqualTo(CounsellingAnswer.OWN_HEAD);
            assertThat(ask(small, small.budi, asked(small.budi))).isEqualTo(CounsellingAnswer.NOT_TAKING);
            assertThat(ask(small, small.ani, asked(small.dewi))).isEqualTo(CounsellingAnswer.NOT_TAKING);
        });
    }

    @ParameterizedTest
    @EnumSource
    void one_form_has_one_effect_and_two_have_at_most_one_open_case(Database kind) {
        with(kind, small -> {
            offer(small, small.budi);
            AskedCounselling form = asked(small.budi);

            assertThat(ask(small, small.ani, form)).isEqualTo(CounsellingAnswer.DONE);
            assertThat(ask(small, small.ani, form)).isEqualTo(CounsellingAnswer.DONE);
            assertThat(ask(small, small.ani, asked(small.budi))).isEqualTo(CounsellingAnswer.OPEN_ALREADY);
            UUID one = casesOfAni(small).get(0).uuid();
            assertThat(casesOfAni(small)).hasSize(1);
            assertThat(aniDoes(
                            small,
                            c -> c.withdraw(one, view(small, small.ani, one).version())))
                    .isEqualTo(CounsellingAnswer.DONE);
            assertThat(ask(small, small.ani, asked(small.budi))).isEqualTo(CounsellingAnswer.DONE);
            UUID note = UUID.randomUUID();
            UUID again = casesOfAni(small).get(0).uuid();
            budiDoes(small, c -> c.take(again, view(small, small.budi, again).version()));
            aniDoes(small, c -> c.note(again, note, "Sekali"));
            aniDoes(small, c -> c.note(again, note, "Sekali"));
            assertThat(view(small, small.ani, again).notes()).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_change_made_on_an_old_view_is_told_and_changes_nothing(Database kind) {
        with(kind, small -> {
            offer(small, small.budi);
            ask(small, small.ani, asked(small.budi));
            UUID one = casesOfAni(small).get(0).uuid();
            long seen = view(small, small.budi, one).version();
            aniDoes(small, c -> c.withdraw(one, view(small, small.ani, one).version()));

            assertThat(budiDoes(small, c -> c.take(one, seen))).isEqualTo(CounsellingAnswer.MEANWHILE);
            assertThat(view(small, small.ani, one).row().state()).isEqualTo(CaseState.WITHDRAWN);
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_is_new_is_unread_until_looked_at_and_looking_makes_nothing_stale(Database kind) {
        with(kind, small -> {
            UUID one = running(small);
            long held = view(small, small.budi, one).version();
            assertThat(casesOfAni(small).get(0).unread()).isTrue();
            view(small, small.ani, one);
            assertThat(casesOfAni(small).get(0).unread()).isFalse();
            assertThat(budiDoes(small, c -> c.close(one, held, "Selesai"))).isEqualTo(CounsellingAnswer.DONE);
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_written_is_refused_on_both_sides_of_each_limit(Database kind) {
        with(kind, small -> {
            UUID one = running(small);
            assertThat(aniDoes(small, c -> c.note(one, UUID.randomUUID(), " "))).isEqualTo(CounsellingAnswer.EMPTY);
            assertThat(aniDoes(small, c -> c.note(one, UUID.randomUUID(), "x".repeat(Words.MOST + 1))))
                    .isEqualTo(CounsellingAnswer.TOO_LONG);
            assertThat(aniDoes(small, c -> c.note(one, UUID.randomUUID(), "x".repeat(Words.MOST))))
                    .isEqualTo(CounsellingAnswer.DONE);
            assertThat(agreed(small, one, TODAY.minusDays(1))).isEqualTo(CounsellingAnswer.PAST);
            assertThat(agreed(small, one, TODAY)).isEqualTo(CounsellingAnswer.DONE);
            assertThat(met(small, one, NOW.minusSeconds(1), 60)).isEqualTo(CounsellingAnswer.PAST);
            assertThat(met(small, one, NOW, 14)).isEqualTo(CounsellingAnswer.MINUTES);
            assertThat(met(small, one, NOW, 481)).isEqualTo(CounsellingAnswer.MINUTES);
            assertThat(met(small, one, NOW, 15)).isEqualTo(CounsellingAnswer.DONE);
            assertThat(met(small, one, NOW, 480)).isEqualTo(CounsellingAnswer.DONE);
            OwnOffer silent = new OwnOffer(" ", true);
            assertThat(offers(small, small.budi, silent)).isEqualTo(CounsellingAnswer.EMPTY);
            OwnOffer long1001 = new OwnOffer("x".repeat(1_001), true);
            assertThat(offers(small, small.budi, long1001)).isEqualTo(CounsellingAnswer.TOO_LONG);
        });
    }

    private void with(Database kind, java.util.function.Consumer<Small> work) {
        try (SliceStore store = kind.open()) {
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
            work.accept(new Small(
                    store,
                    agency,
                    agency.uuid("employee", "ani"),
                    agency.uuid("employee", "budi"),
                    agency.uuid("employee", "citra"),
                    agency.uuid("employee", "dewi")));
        }
    }

    private UUID running(Small small) {
        offer(small, small.budi);
        assertThat(ask(small, small.ani, asked(small.budi))).isEqualTo(CounsellingAnswer.DONE);
        UUID one = casesOfBudi(small).get(0).uuid();
        assertThat(budiDoes(small, c -> c.take(one, view(small, small.budi, one).version())))
                .isEqualTo(CounsellingAnswer.DONE);
        return one;
    }

    private static AskedCounselling asked(UUID counsellor) {
        return new AskedCounselling(UUID.randomUUID(), counsellor, CounsellingKind.CAREER, SECRET + " soal topik");
    }

    private static Meeting tomorrow(String place) {
        return new Meeting(NOW.plus(Duration.ofDays(1)), 60, place);
    }

    private CounsellingAnswer agreed(Small small, UUID one, LocalDate due) {
        return aniDoes(small, c -> c.agree(one, new NewAction(UUID.randomUUID(), true, due, "Membaca")));
    }

    private CounsellingAnswer met(Small small, UUID one, Instant at, int minutes) {
        return budiDoes(small, c -> c.meet(one, view(small, small.budi, one).version(), new Meeting(at, minutes, "")));
    }

    private void offer(Small small, UUID counsellor) {
        assertThat(offers(small, counsellor, new OwnOffer("Karier dan beban kerja", true)))
                .isEqualTo(CounsellingAnswer.DONE);
    }

    private static CounsellingAnswer offers(Small small, UUID counsellor, OwnOffer offer) {
        CallersOf caller = CallersOf.employee(counsellor, Role.COUNSELLOR);
        return small.store.inTransaction(em -> new OfferingCounselling(new Cases(em), caller).offer(offer));
    }

    private CounsellingAnswer ask(Small small, UUID employee, AskedCounselling asked) {
        return seeking(small, seeking -> seeking.ask(employee, asked));
    }

    private List<CounsellorRow> counsellors(Small small, UUID employee) {
        return seeking(small, seeking -> seeking.counsellors(employee));
    }

    private boolean possible(Small small, UUID employee) {
        return seeking(small, seeking -> seeking.possible(employee));
    }

    private <T> T seeking(Small small, Function<SeekingCounselling, T> work) {
        DataSource database = small.store.database();
        return small.store.inTransaction(em -> work.apply(new SeekingCounselling(
                new Cases(em),
                keys,
                new Names(database),
                new UnitTree(database),
                new HeadsOfUnits(database),
                notices(small),
                told,
                CLOCK)));
    }

    private CaseView view(Small small, UUID reader, UUID one) {
        return as(small, CallersOf.employee(reader, Role.COUNSELLOR), c -> c.view(one));
    }

    private CounsellingAnswer aniDoes(Small small, Function<Counselling, CounsellingAnswer> work) {
        return as(small, CallersOf.employee(small.ani), work);
    }

    private CounsellingAnswer budiDoes(Small small, Function<Counselling, CounsellingAnswer> work) {
        return as(small, CallersOf.employee(small.budi, Role.COUNSELLOR), work);
    }

    private List<CaseRow> casesOfAni(Small small) {
        return cases(small, CallersOf.employee(small.ani));
    }

    private List<CaseRow> casesOfBudi(Small small) {
        return cases(small, CallersOf.employee(small.budi, Role.COUNSELLOR));
    }

    private List<CaseRow> cases(Small small, CallersOf who) {
        return as(small, who, Counselling::own);
    }

    private <T> T as(Small small, CallersOf who, Function<Counselling, T> work) {
        return small.store.inTransaction(em -> work.apply(new Counselling(
                new Cases(em), keys, new Names(small.store.database()), who, notices(small), told, CLOCK)));
    }

    private static Notices notices(Small small) {
        DataSource database = small.store.database();
        return new Notices(database, new Outbox(database, null), new MailSettings(Optional.empty(), Optional.empty()));
    }

    /** All that the tables of counselling hold, bytes as Latin letters. */
    private static String everything(DataSource database) {
        StringBuilder all = new StringBuilder();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table :
                    List.of("counselling_case", "counselling_note", "counselling_action", "audit_entry", "outbox")) {
                try (ResultSet row = statement.executeQuery("select * from " + table)) {
                    while (row.next()) {
                        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                            Object value = row.getObject(column);
                            all.append(
                                            value instanceof byte[] bytes
                                                    ? new String(bytes, StandardCharsets.ISO_8859_1)
                                                    : value)
                                    .append(' ');
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all.toString();
    }
}
