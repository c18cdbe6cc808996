package id.jenjang.people;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnitTreeTest {
    private final SmallAgency agency = SmallAgency.inMemory();
    private final UnitTree tree = new UnitTree(agency.database());

    @BeforeEach
    void anAgencyThreeLevelsDeep() {
        agency.unit("kota", null).unit("dinas", "kota").unit("bidang", "dinas").unit("seksi", "bidang");
        agency.unit("badan", "kota").staff("ani", "seksi");
    }

    @Test
    void a_subtree_holds_its_root_and_everything_below_at_any_depth() {
        assertThat(tree.within(unit("dinas"), Set.of(unit("dinas")))).isTrue();
        assertThat(tree.within(unit("seksi"), Set.of(unit("dinas")))).isTrue();
        assertThat(tree.within(unit("seksi"), Set.of(unit("badan"), unit("bidang"))))
                .isTrue();
    }

    @Test
    void a_subtree_holds_neither_its_parent_nor_its_siblings() {
        assertThat(tree.within(unit("kota"), Set.of(unit("dinas")))).isFalse();
        assertThat(tree.within(unit("badan"), Set.of(unit("dinas")))).isFalse();
        assertThat(tree.within(unit("dinas"), Set.of())).isFalse();
    }

    @Test
    void a_unit_that_is_gone_is_in_no_subtree_and_is_no_root() {
        agency.unitIsGone("bidang");
        assertThat(tree.within(unit("bidang"), Set.of(unit("dinas")))).isFalse();
        assertThat(tree.within(unit("seksi"), Set.of(unit("bidang")))).isFalse();
        assertThat(tree.has(unit("bidang"))).isFalse();
        assertThat(tree.byKey("bidang")).isEmpty();
    }

    @Test
    void a_person_stands_in_the_units_of_that_days_appointments() {
        agency.actsUnseated("ani", "badan", "PLH", TODAY, TODAY);
        assertThat(tree.unitsOf(person("ani"), TODAY.minusDays(1))).isEqualTo(Set.of(unit("seksi")));
        assertThat(tree.unitsOf(person("ani"), TODAY)).isEqualTo(Set.of(unit("seksi"), unit("badan")));
        assertThat(tree.unitsOf(person("ani"), TODAY.plusDays(1))).isEqualTo(Set.of(unit("seksi")));
    }

    @Test
    void unknown_ids_are_known_nowhere() {
        UUID nobody = UUID.randomUUID();
        assertThat(tree.knows(nobody)).isFalse();
        assertThat(tree.has(nobody)).isFalse();
        assertThat(tree.within(nobody, Set.of(unit("kota")))).isFalse();
        assertThat(tree.unitsOf(nobody, TODAY)).isEmpty();
    }

    private UUID unit(String key) {
        return agency.uuid("unit", key);
    }

    private UUID person(String key) {
        return agency.uuid("employee", key);
    }
}
