package id.jenjang.succession.list;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.SmallAgency;
import id.jenjang.store.Database;
import id.jenjang.store.Rows;
import id.jenjang.succession.rank.Bench;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredListsSliceTest {
    @ParameterizedTest
    @EnumSource
    void what_is_brought_up_to_date_by_changes_is_what_making_all_anew_stores(Database kind) {
        RankedAgency.with(kind, small -> {
            small.critical("dinas", true);
            small.supervisor("ani", "seksi");
            small.supervisor("budi", "badan");
            small.supervisor("citra", "badan");
            small.graded("ani", "III/d", 3);
            small.compute();
            List<String> first = small.stored();
            assertThat(first).isNotEmpty();

            small.imports();
            small.graded("budi", "III/d", 1);
            small.rated("citra", 2022, "KURANG");
            small.agency.run("update employee set gone_import_id = 2 where source_key = 'ani'");
            small.critical("badan", true);
            small.compute();
            List<String> changed = small.stored();
            assertThat(changed).isNotEqualTo(first);
            assertThat(String.join(" ", changed))
                    .doesNotContain(small.person("ani").toString());
            assertThat(revision(small)).isEqualTo(2);

            small.forgetStored();
            small.lookElsewhere();
            assertThat(small.stored()).isEqualTo(changed);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_that_took_effect_moves_the_person_and_the_incumbent(Database kind) {
        RankedAgency.with(kind, small -> {
            small.critical("dinas", true);
            small.critical("badan", true);
            small.supervisor("ani", "seksi");
            small.graded("ani", "III/d", 3);
            small.compute();
            assertThat(listed(small, "badan")).contains(small.person("ani"));

            small.agency.endsAll("ani", SmallAgency.TODAY.minusDays(1));
            small.agency.heads("ani", "badan", "DEFINITIVE", SmallAgency.TODAY, null);
            small.change(Set.of(small.person("ani")));
            List<String> changed = small.stored();
            assertThat(listed(small, "badan")).doesNotContain(small.person("ani"));

            small.forgetStored();
            small.lookElsewhere();
            assertThat(small.stored()).isEqualTo(changed);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_position_that_is_critical_no_longer_leaves_and_the_rest_stays_unwritten(Database kind) {
        RankedAgency.with(kind, small -> {
            small.critical("dinas", true);
            small.critical("badan", true);
            small.supervisor("ani", "seksi");
            small.compute();
            small.agency.run("update successor_list set job_name = 'bekas'");
            small.critical("badan", false);
            small.compute();
            assertThat(Rows.list(
                            small.database(),
                            "select position_uuid, job_name from successor_list",
                            row -> row.getObject(1, UUID.class) + " " + row.getString(2)))
                    .containsExactly(small.seat("dinas") + " bekas");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_look_computes_nothing_while_the_lists_stand_for_what_is_stored(Database kind) {
        RankedAgency.with(kind, small -> {
            small.critical("dinas", true);
            small.elsewhere().look();
            small.elsewhere().look();
            assertThat(revision(small)).isEqualTo(1);
            small.compute();
            assertThat(revision(small)).as("made anew on another node").isEqualTo(2);
            small.compute();
            assertThat(revision(small)).as("nothing changed").isEqualTo(2);
            small.imports();
            small.elsewhere().look();
            assertThat(revision(small)).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_node_that_is_behind_makes_all_anew_instead_of_going_on_from_its_own(Database kind) {
        RankedAgency.with(kind, small -> {
            small.critical("badan", true);
            small.supervisor("ani", "seksi");
            small.compute();
            small.supervisor("budi", "badan");
            small.elsewhere().everything();
            assertThat(listed(small, "badan")).contains(small.person("budi"));
            small.recomputation().change(Set.of(small.person("ani")));
            assertThat(listed(small, "badan")).contains(small.person("budi"));
            assertThat(revision(small)).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_bench_of_many_changes_is_counted_once_after_the_lists_are_stored(Database kind) {
        RankedAgency.with(kind, small -> {
            small.critical("dinas", true);
            small.critical("badan", true);
            small.supervisor("ani", "seksi");
            small.graded("ani", "III/d", 3);
            small.supervisor("budi", "badan");
            small.compute();
            StoredLists lists = new StoredLists(small.database());
            List<String> before = marks(small);
            assertThat(before).anyMatch(mark -> mark.contains(" true "));

            small.rated("budi", 2022, "BAIK");
            small.recomputation().change(Set.of(small.person("budi")));
            small.agency.run("update employee set gone_import_id = 1 where source_key in ('ani', 'kadis')");
            small.recomputation().change(Set.of(small.person("ani"), small.person("kadis")));
            long stored = revision(small);
            assertThat(lists.bench().orElseThrow().revision()).isLessThan(stored);
            assertThat(marks(small)).as("still those counted last").isEqualTo(before);
            assertThat(small.ranked().bench()).isEqualTo(lists.bench());

            small.recomputation().bench();
            BenchState counted = lists.bench().orElseThrow();
            assertThat(counted).isEqualTo(new BenchState(stored, SmallAgency.TODAY, RankedAgency.CLOCK.instant()));
            assertThat(marks(small)).isNotEqualTo(before);
            List<String> changed = small.stored();
            small.elsewhere().bench();
            assertThat(revision(small)).as("counted already").isEqualTo(stored);

            small.forgetStored();
            small.lookElsewhere();
            assertThat(small.stored()).isEqualTo(changed);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_count_of_lists_that_are_stored_no_longer_is_not_stored(Database kind) {
        RankedAgency.with(kind, small -> {
            small.critical("dinas", true);
            small.compute();
            StoredLists lists = new StoredLists(small.database());
            BenchState counted = lists.bench().orElseThrow();
            BenchState late = new BenchState(counted.revision() - 1, SmallAgency.TODAY, RankedAgency.CLOCK.instant());
            Bench nothing = new Bench(
                    0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of(), List.of(), List.of(small.seat("dinas")));
            assertThat(lists.store(nothing, late)).isFalse();
            assertThat(lists.bench()).contains(counted);
        });
    }

    private static List<String> marks(RankedAgency small) {
        return Rows.list(
                small.database(),
                "select position_uuid, filled_at_once, only_uuid from successor_list order by position_uuid",
                row -> row.getString(1) + " " + row.getBoolean(2) + " " + row.getString(3));
    }

    private static long revision(RankedAgency small) {
        return new StoredLists(small.database()).state().orElseThrow().revision();
    }

    private static List<UUID> listed(RankedAgency small, String unit) {
        return Rows.list(
                small.database(),
                "select employee_uuid from successor_line where position_uuid = ? order by place",
                row -> row.getObject(1, UUID.class),
                small.seat(unit));
    }
}
