package id.jenjang.people;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleOfUnitsSliceTest {

    @ParameterizedTest
    @EnumSource
    void lists_who_holds_a_definitive_position_in_the_unit_or_below_it_that_day(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store)
                    .staff("ani", "dinas")
                    .staff("budi", "bidang")
                    .staff("citra", "lain")
                    .staff("dodi", "dinas")
                    .endsAll("dodi", TODAY.minusDays(1))
                    .staff("eka", "dinas")
                    .endsAll("eka", TODAY)
                    .staff("fajar", "dinas")
                    .isGone("fajar")
                    .headSeat("dinas")
                    .person("gita")
                    .heads("gita", "dinas", "PLT", TODAY.minusYears(1), null);
            PeopleOfUnits people = new PeopleOfUnits(store.database());

            assertThat(people.in(agency.uuid("unit", "dinas"), TODAY))
                    .extracting(PersonRow::name)
                    .containsExactly("Nama ani", "Nama budi", "Nama eka");
            assertThat(people.in(agency.uuid("unit", "bidang"), TODAY))
                    .extracting(PersonRow::name)
                    .containsExactly("Nama budi");
            assertThat(people.in(UUID.randomUUID(), TODAY)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void shows_titles_and_the_grade_of_that_day(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store).staff("ani", "dinas");
            agency.run("update employee set title_before = 'Dr.', title_after = 'S.E.' where source_key = 'ani'");
            grade(agency, 900_001, "III/a", 4);
            grade(agency, 900_002, "III/b", 0);
            UUID ani = agency.uuid("employee", "ani");
            PeopleOfUnits people = new PeopleOfUnits(store.database());

            PersonRow today = people.person(ani, TODAY).orElseThrow();
            PersonRow yesterday = people.person(ani, TODAY.minusDays(1)).orElseThrow();

            assertThat(today.name()).isEqualTo("Dr. Nama ani, S.E.");
            assertThat(today.grade()).isEqualTo("III/b");
            assertThat(yesterday.grade()).isEqualTo("III/a");
            assertThat(today.job()).isEqualTo("STAF");
            assertThat(today.positionSince()).isEqualTo(TODAY.minusYears(3));
        }
    }

    @ParameterizedTest
    @EnumSource
    void knows_a_person_without_a_position(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store).person("ani");

            PersonRow ani = new PeopleOfUnits(store.database())
                    .person(agency.uuid("employee", "ani"), TODAY)
                    .orElseThrow();

            assertThat(ani.job()).isNull();
            assertThat(ani.unit()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void counts_vacancies_as_quota_less_definitive_holders(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store)
                    .headSeat("dinas")
                    .headSeat("bidang")
                    .person("ani")
                    .heads("ani", "dinas", "DEFINITIVE", TODAY.minusYears(1), null)
                    .person("budi")
                    .heads("budi", "bidang", "PLT", TODAY.minusYears(1), null);
            PeopleOfUnits people = new PeopleOfUnits(store.database());

            assertThat(people.seatsIn(agency.uuid("unit", "dinas"), TODAY))
                    .extracting(row -> row.unitName() + " " + row.quota() + " " + row.holders() + " " + row.vacancies())
                    .containsExactly("Unit dinas 1 1 0", "Unit bidang 1 0 1");
            agency.run("update seat set derived = true");
            assertThat(people.seats(TODAY)).hasSize(2).noneMatch(SeatRow::known).allMatch(row -> row.vacancies() == 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void jobs_are_read_again_only_after_an_import_was_applied(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store);
            CurrentJobs jobs = new CurrentJobs(store.database());
            CurrentJobs.Known first = jobs.known();

            agency.run("update job set name = 'Kepala Baru' where source_key = 'KEPALA'");
            assertThat(jobs.known()).isSameAs(first);
            agency.run(
                    "insert into import_run (id, uuid, status, file_name, source, as_of, started_by, started_at, version)"
                            + " values (2, ?, 'STAGED', 'dua.zip', 'UJI', ?, 'uji', current_timestamp, 1)",
                    UUID.randomUUID(),
                    TODAY);
            assertThat(jobs.known()).isSameAs(first);
            agency.run("update import_run set status = 'APPLIED' where id = 2");

            assertThat(jobs.known().catalogue().byCode("KEPALA").orElseThrow().name())
                    .isEqualTo("Kepala Baru");
        }
    }

    private static void grade(SmallAgency agency, long id, String grade, int yearsAgo) {
        agency.run(
                "insert into grade_held (id, employee_id, source_key, grade, valid_from, row_hash, source, import_id)"
                        + " select ?, id, ?, ?, ?, 0, 'UJI', 1 from employee where source_key = 'ani'",
                id,
                "rg" + id,
                grade,
                TODAY.minusYears(yearsAgo));
    }

    private static SmallAgency agency(Database kind, SliceStore store) {
        return SmallAgency.in(store.database(), kind.name().toLowerCase(Locale.ROOT))
                .unit("kota", null)
                .unit("dinas", "kota")
                .unit("bidang", "dinas")
                .unit("lain", "kota");
    }
}
