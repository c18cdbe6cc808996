package id.jenjang.host;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.AppointingPeople;
import id.jenjang.people.NewAppointment;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was decided here, when the host delivers again: Siti goes back to a section where she was until 2020. */
class DecidedAppointmentsSliceTest {
    private static final UUID DECISION = UUID.fromString("00000000-0000-0000-0000-0000000000d1");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final String DECIDED = "keputusan:" + DECISION + " 2026-11-02..-";
    private static final String BEFORE = "A4 2010-01-01..2020-12-31,A5 2021-01-01..2026-11-01";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void a_delivery_that_does_not_know_of_it_leaves_it(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = decided(store);
            UUID id = importer.applied(new SmallAgency().zip(folder));
            assertThat(standing(importer)).isEqualTo(BEFORE + "," + DECIDED);
            assertThat(importer.files(id)).containsEntry("rw_jabatan", "0 0 8 0 0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_hosts_own_row_of_it_takes_its_place_once(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = decided(store);
            SmallAgency confirming =
                    new SmallAgency().adding("rw_jabatan", "A9,198502022010012002,P3,J3,U3,D,2026-11-02,,SK/9");
            importer.applied(confirming.zip(folder));
            assertThat(standing(importer)).isEqualTo(BEFORE + ",A9 2026-11-02..-");

            List<String> after = importer.content();
            importer.applied(confirming.zip(folder));
            assertThat(importer.content()).isEqualTo(after);
            new AppointingPeople(store.database()).appoint(List.of(appointment(importer)));
            assertThat(importer.content()).as("decided once more").isEqualTo(after);
        }
    }

    @ParameterizedTest
    @EnumSource
    void where_the_host_says_another_day_its_day_counts(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = decided(store);
            importer.applied(new SmallAgency()
                    .adding("rw_jabatan", "A9,198502022010012002,P3,J3,U3,D,2026-11-16,,SK/9")
                    .zip(folder));
            assertThat(standing(importer))
                    .isEqualTo("A4 2010-01-01..2020-12-31,A5 2021-01-01..2026-11-15,A9 2026-11-16..-");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_later_position_elsewhere_ends_it_and_leaves_it_in_the_history(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            Importer importer = decided(store);
            importer.applied(new SmallAgency()
                    .adding("rw_jabatan", "A9,198502022010012002,P2,J2,U3,D,2026-11-20,,SK/9")
                    .zip(folder));
            assertThat(standing(importer))
                    .isEqualTo(BEFORE + ",keputusan:" + DECISION + " 2026-11-02..2026-11-19,A9 2026-11-20..-");
        }
    }

    private Importer decided(SliceStore store) throws Exception {
        Importer importer = new Importer(store.database());
        importer.applied(new SmallAgency().zip(folder));
        new AppointingPeople(store.database()).appoint(List.of(appointment(importer)));
        assertThat(standing(importer)).isEqualTo(BEFORE + "," + DECIDED);
        return importer;
    }

    private static NewAppointment appointment(Importer importer) throws SQLException {
        return new NewAppointment(
                DECISION,
                UUID.fromString(importer.value("select uuid from employee where source_key = '198502022010012002'")),
                UUID.fromString(importer.value("select uuid from seat where source_key = 'P3'")),
                DAY);
    }

    /** Siti's definitive positions that count, in order. */
    private static String standing(Importer importer) throws SQLException {
        return importer.value("select a.source_key || ' ' || cast(a.valid_from as varchar) || '..'"
                + " || coalesce(cast(a.valid_to as varchar), '-') from appointment a"
                + " join employee e on e.id = a.employee_id where e.source_key = '198502022010012002'"
                + " and a.kind = 'DEFINITIVE' and a.gone_import_id is null order by a.valid_from");
    }
}
