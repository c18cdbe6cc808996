package id.jenjang.counselling;

import static id.jenjang.counselling.SmallCounselling.CLOCK;
import static id.jenjang.counselling.SmallCounselling.SECRET;
import static id.jenjang.counselling.SmallCounselling.asked;
import static id.jenjang.counselling.SmallCounselling.tomorrow;
import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.store.Database;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who reads nothing of a case, in the application and in its database. */
class CounsellingSecrecySliceTest {
    @ParameterizedTest
    @EnumSource
    void nobody_but_the_two_reads_a_case_whatever_their_role(Database kind) {
        try (SmallCounselling agency = new SmallCounselling(kind)) {
            UUID one = agency.running();
            Role[] every = Role.values();
            for (UUID stranger : List.of(agency.citra, agency.dewi)) {
                assertThatThrownBy(() -> agency.as(CallersOf.employee(stranger, every), c -> c.view(one)))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> agency.as(
                                CallersOf.employee(stranger, every),
                                c -> c.note(one, UUID.randomUUID(), "Ikut membaca")))
                        .isInstanceOf(NotAllowed.class);
                assertThat(agency.cases(CallersOf.employee(stranger, every))).isEmpty();
            }
            assertThatThrownBy(() -> agency.as(CallersOf.employee(agency.budi), c -> c.view(one)))
                    .as("a counsellor no more")
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> agency.aniDoes(c -> c.take(one, 0))).isInstanceOf(NotAllowed.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_auditor_sees_that_a_case_exists_and_nothing_else(Database kind) {
        try (SmallCounselling agency = new SmallCounselling(kind)) {
            UUID one = agency.running();
            List<CaseMark> marks =
                    agency.store.inTransaction(em -> new AuditingCounselling(new Cases(em), CLOCK).cases(0, 10));
            long count = agency.store.inTransaction(em -> new AuditingCounselling(new Cases(em), CLOCK).count());

            assertThat(marks).containsExactly(new CaseMark(one, CaseState.RUNNING, TODAY, Optional.empty()));
            assertThat(count).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_word_of_a_case_is_in_the_database_nor_opens_without_the_key(Database kind) {
        try (SmallCounselling agency = new SmallCounselling(kind)) {
            UUID one = agency.running();
            agency.budiDoes(c -> c.meet(one, agency.view(agency.budi, one).version(), tomorrow(SECRET)));
            agency.aniDoes(c -> c.note(one, UUID.randomUUID(), SECRET));
            agency.aniDoes(c -> c.agree(one, new NewAction(UUID.randomUUID(), true, TODAY, SECRET)));
            agency.aniDoes(c -> c.close(one, agency.view(agency.ani, one).version(), SECRET));

            assertThat(everything(agency.store.database()))
                    .contains(one.toString())
                    .doesNotContain("Beban", "berat");
            agency.keys = new SealKeys(Optional.empty()) {
                @Override
                Optional<Seal> seal() {
                    byte[] other = new byte[Seal.KEY_BYTES];
                    other[0] = 1;
                    return Optional.of(new Seal(Map.of("uji", other)));
                }
            };
            CaseView shut = agency.view(agency.ani, one);
            assertThat(shut.topic()).isEmpty();
            assertThat(shut.outcome()).isEmpty();
            assertThat(shut.notes())
                    .singleElement()
                    .satisfies(note -> assertThat(note.words()).isEmpty());
            assertThat(shut.actions())
                    .singleElement()
                    .satisfies(action -> assertThat(action.words()).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void without_a_key_nothing_is_asked_or_written(Database kind) {
        try (SmallCounselling agency = new SmallCounselling(kind)) {
            UUID one = agency.running();
            agency.keys = new SealKeys(Optional.empty());
            assertThat(agency.aniDoes(c -> c.note(one, UUID.randomUUID(), SECRET)))
                    .isEqualTo(CounsellingAnswer.NO_KEY);
            assertThat(agency.ask(agency.dewi, asked(agency.budi))).isEqualTo(CounsellingAnswer.NO_KEY);
            assertThat(agency.possible(agency.dewi)).isFalse();
        }
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
