package id.jenjang.ladder;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jenjang.people.Job;
import id.jenjang.people.PeopleByName;
import id.jenjang.people.SeatsByName;
import id.jenjang.people.SeatsByName.Place;
import id.jenjang.people.SmallAgency;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchingAgencySliceTest {
    private static final String LADDER = """
            {"key":"a","name":"A","chains":[["STAF","KEPALA"]]}""";

    @ParameterizedTest
    @EnumSource
    void people_are_found_by_the_beginnings_of_words_in_any_order(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store);
            named(agency, "ani", "Ratna Dewi Lestari");
            named(agency, "budi", "Ratna Sari");
            named(agency, "citra", "Sri Ratnawati");
            SearchingAgency search = search(agency);

            assertThat(search.people(agency.uuid("unit", "kota"), "ratna"))
                    .extracting(FoundPerson::name)
                    .containsExactly("Ratna Dewi Lestari", "Ratna Sari", "Sri Ratnawati");
            assertThat(search.people(agency.uuid("unit", "kota"), "  LES  rat"))
                    .extracting(FoundPerson::name)
                    .containsExactly("Ratna Dewi Lestari");
            assertThat(search.people(agency.uuid("unit", "kota"), "atna")).isEmpty();
            assertThat(search.people(agency.uuid("unit", "kota"), "ratna z")).isEmpty();
            assertThat(search.people(agency.uuid("unit", "kota"), "%%")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_letter_finds_nothing_and_two_do(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store);
            named(agency, "ani", "Ratna");
            SearchingAgency search = search(agency);

            assertThat(search.people(agency.uuid("unit", "kota"), "r")).isEmpty();
            assertThat(search.people(agency.uuid("unit", "kota"), "ra")).hasSize(1);
            assertThat(search.jobs("s")).isEmpty();
            assertThat(search.jobs("st")).extracting(Job::name).containsExactly("Staf");
        }
    }

    @ParameterizedTest
    @EnumSource
    void people_and_positions_are_those_of_the_unit_and_below(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store).headSeat("bidang").headSeat("lain");
            for (String key : new String[] {"ani", "budi", "citra"}) {
                named(agency, key, "Ratna " + key);
            }
            agency.endsAll("ani", TODAY.minusDays(1));
            SearchingAgency search = search(agency);
            UUID dinas = agency.uuid("unit", "dinas");

            assertThat(search.people(dinas, "ratna"))
                    .extracting(FoundPerson::name, FoundPerson::jobName, FoundPerson::unitName)
                    .containsExactly(tuple("Ratna budi", "Staf", "Unit bidang"));
            assertThat(search.positions(dinas, "kepala"))
                    .extracting(Place::unitName)
                    .containsExactly("Unit bidang");
            assertThat(search.positions(agency.uuid("unit", "kota"), "lain kep"))
                    .extracting(Place::unitName)
                    .containsExactly("Unit lain");
            assertThat(search.people(new UUID(0, 0), "ratna")).isEmpty();
            assertThat(search.positions(new UUID(0, 0), "kepala")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_more_than_a_few_are_told_and_nobody_who_is_gone(Database kind) {
        try (SliceStore store = kind.open()) {
            SmallAgency agency = agency(kind, store);
            for (int n = 0; n < 2 * SearchingAgency.MOST; n++) {
                named(agency.staff("p" + n, "dinas"), "p" + n, "Wayan Wahyu " + n);
            }
            named(agency, "ani", "Wulan");
            agency.isGone("ani");
            SearchingAgency search = search(agency);

            assertThat(search.people(agency.uuid("unit", "kota"), "wa")).hasSize(SearchingAgency.MOST);
            assertThat(search.people(agency.uuid("unit", "kota"), "wulan")).isEmpty();
        }
    }

    private static SmallAgency agency(Database kind, SliceStore store) {
        return SmallAgency.in(store.database(), kind.name().toLowerCase(Locale.ROOT))
                .unit("kota", null)
                .unit("dinas", "kota")
                .unit("bidang", "dinas")
                .unit("lain", "kota")
                .staff("ani", "dinas")
                .staff("budi", "bidang")
                .staff("citra", "lain");
    }

    private static void named(SmallAgency agency, String key, String name) {
        agency.run("update employee set name = ? where source_key = ?", name, key);
        agency.run("delete from employee_word where employee_id = (select id from employee where source_key = ?)", key);
        for (String word : PeopleByName.words(name)) {
            agency.run(
                    "insert into employee_word (employee_id, word) select id, ? from employee where source_key = ?",
                    word,
                    key);
        }
    }

    private static SearchingAgency search(SmallAgency agency) {
        return new SearchingAgency(
                LaddersInStore.with(agency.database(), LADDER).current(),
                new PeopleByName(agency.database()),
                new SeatsByName(agency.database()));
    }
}
