package id.jenjang.people;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadsOfUnitsTest {
    private final SmallAgency agency = SmallAgency.inMemory();
    private final HeadsOfUnits heads = new HeadsOfUnits(agency.database());

    @BeforeEach
    void anAgencyWithOneDepartmentAndOneSection() {
        agency.unit("kota", null).unit("dinas", "kota").unit("seksi", "dinas");
        agency.headSeat("kota").headSeat("dinas").headSeat("seksi");
        agency.person("wali").person("kadis").person("plt").person("plh");
        agency.heads("wali", "kota", "DEFINITIVE", TODAY.minusYears(2), null);
        agency.heads("kadis", "dinas", "DEFINITIVE", TODAY.minusYears(1), null);
    }

    @Test
    void the_definitive_holder_of_the_head_seat_heads_the_unit_even_beside_an_acting_one() {
        agency.heads("plh", "dinas", "PLH", TODAY, TODAY);
        assertThat(heads.headOf(unit("dinas"), TODAY)).contains(person("kadis"));
        assertThat(heads.headedBy(person("plh"), TODAY)).isEmpty();
    }

    @Test
    void the_acting_one_heads_the_unit_on_the_days_of_acting_alone() {
        agency.endsAll("kadis", TODAY.minusDays(1)).heads("plt", "dinas", "PLT", TODAY, TODAY.plusDays(9));
        assertThat(heads.headOf(unit("dinas"), TODAY.minusDays(1))).contains(person("kadis"));
        assertThat(heads.headOf(unit("dinas"), TODAY)).contains(person("plt"));
        assertThat(heads.headOf(unit("dinas"), TODAY.plusDays(9))).contains(person("plt"));
        assertThat(heads.headOf(unit("dinas"), TODAY.plusDays(10))).contains(person("wali"));
    }

    @Test
    void of_two_acting_ones_the_newest_counts() {
        agency.endsAll("kadis", TODAY.minusDays(30)).heads("plt", "dinas", "PLT", TODAY.minusDays(29), null);
        agency.heads("plh", "dinas", "PLH", TODAY, TODAY);
        assertThat(heads.headOf(unit("dinas"), TODAY.minusDays(1))).contains(person("plt"));
        assertThat(heads.headOf(unit("dinas"), TODAY)).contains(person("plh"));
    }

    @Test
    void an_acting_head_counts_also_where_the_host_names_no_seat() {
        agency.endsAll("kadis", TODAY.minusDays(1)).actsUnseated("plt", "dinas", "PLT", TODAY, null);
        assertThat(heads.headedBy(person("plt"), TODAY)).containsExactly(unit("dinas"));
    }

    @Test
    void a_unit_without_a_head_is_headed_by_the_head_of_the_unit_above() {
        assertThat(heads.headOf(unit("seksi"), TODAY)).contains(person("kadis"));
        agency.endsAll("kadis", TODAY.minusDays(1));
        assertThat(heads.headOf(unit("seksi"), TODAY)).contains(person("wali"));
    }

    @Test
    void nobody_heads_a_unit_when_no_unit_above_has_a_head_either() {
        agency.endsAll("kadis", TODAY.minusDays(1)).endsAll("wali", TODAY.minusDays(1));
        assertThat(heads.headOf(unit("seksi"), TODAY)).isEmpty();
    }

    @Test
    void the_head_named_by_the_host_counts_only_where_the_unit_has_no_head_seat() {
        agency.unit("uptd", "dinas").namesHead("uptd", "plt").namesHead("seksi", "plh");
        assertThat(heads.headOf(unit("uptd"), TODAY)).contains(person("plt"));
        assertThat(heads.headOf(unit("seksi"), TODAY)).contains(person("kadis"));
        assertThat(heads.headedBy(person("plt"), TODAY)).containsExactly(unit("uptd"));
        assertThat(heads.headedBy(person("plh"), TODAY)).isEmpty();
    }

    @Test
    void one_person_may_head_several_units() {
        agency.heads("kadis", "seksi", "PLT", TODAY.minusDays(3), null);
        assertThat(heads.headedBy(person("kadis"), TODAY)).isEqualTo(Set.of(unit("dinas"), unit("seksi")));
    }

    @Test
    void someone_who_left_heads_nothing() {
        agency.isGone("kadis");
        assertThat(heads.headedBy(person("kadis"), TODAY)).isEmpty();
        assertThat(heads.headOf(unit("dinas"), TODAY)).contains(person("wali"));
    }

    @Test
    void the_lines_read_at_once_name_the_heads_that_each_unit_is_told_one_by_one() {
        agency.unit("uptd", "seksi")
                .unit("pos", "kota")
                .headSeat("pos")
                .namesHead("uptd", "plt")
                .namesHead("seksi", "plh");
        agency.heads("plh", "pos", "PLH", TODAY.plusDays(1), null);
        agency.endsAll("kadis", TODAY.minusDays(1)).heads("plh", "dinas", "PLH", TODAY, null);
        assertThat(heads.lines(TODAY).get(unit("uptd"))).containsExactly(person("plt"), person("plh"), person("wali"));
        assertThat(heads.lines(TODAY.minusDays(1)).get(unit("dinas"))).containsExactly(person("kadis"), person("wali"));
        assertThat(heads.lines(TODAY).get(unit("pos"))).containsExactly(person("wali"));
        heads.lines(TODAY)
                .forEach((unit, line) -> assertThat(line.stream().findFirst()).isEqualTo(heads.headOf(unit, TODAY)));
    }

    @Test
    void an_unknown_unit_has_no_head() {
        assertThat(heads.headOf(UUID.randomUUID(), TODAY)).isEqualTo(Optional.empty());
    }

    private UUID unit(String key) {
        return agency.uuid("unit", key);
    }

    private UUID person(String key) {
        return agency.uuid("employee", key);
    }
}
