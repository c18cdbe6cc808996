package id.jenjang.counselling;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import id.jenjang.access.Act;
import id.jenjang.access.Told;
import id.jenjang.notice.MailSettings;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.Names;
import id.jenjang.people.UnitTree;
import id.jenjang.store.Database;
import id.jenjang.store.Rows;
import id.jenjang.store.ScheduledJobs;
import id.jenjang.store.outbox.Outbox;
import id.jenjang.talent.map.TalentAgency;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuggestingSliceTest {
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Told<Act> told = new Told<>();
    private final SealKeys keys = new SealKeys(Optional.empty()) {
        @Override
        Optional<Seal> seal() {
            return Optional.of(new Seal(Map.of("uji", new byte[Seal.KEY_BYTES])));
        }
    };

    @ParameterizedTest
    @EnumSource
    void those_whose_box_prescribes_it_are_told_once_and_nobody_before_the_announcement(Database kind) {
        TalentAgency.with(kind, small -> {
            prescribed(small);
            SuggestingCounselling suggesting = suggesting(small);
            UUID waiting = small.mapped("Belum diumumkan", "kota");
            assertThat(suggesting.suggestions()).isEmpty();
            assertThat(suggesting.tell(waiting)).isZero();

            UUID cycle = small.announced("Pemetaan 2026");
            assertThat(suggesting.suggested(cycle))
                    .containsExactly(
                            new SuggestedRow(small.person("ani"), "Nama ani", false),
                            new SuggestedRow(small.person("budi"), "Nama budi", false));
            assertThat(suggesting.tell(cycle)).isEqualTo(2);
            assertThat(suggesting.tell(cycle)).isZero();
            assertThat(suggesting.suggestions())
                    .containsExactly(new SuggestionRow(cycle, "Pemetaan 2026", TODAY, 2, 2));
            assertThat(Rows.number(
                            small.database(),
                            "select count(*) from notice where kind = ?",
                            NoticeKind.COUNSELLING_SUGGESTED.name()))
                    .isEqualTo(2);
            assertThat(told.all).singleElement().satisfies(act -> {
                assertThat(act.person()).isEmpty();
                assertThat(act.facts()).containsOnlyKeys("cycle", "people");
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void whether_somebody_asks_changes_nothing_that_a_suggestion_shows_or_tells(Database kind) {
        TalentAgency.with(kind, small -> {
            prescribed(small);
            UUID cycle = small.announced("Pemetaan 2026");
            SuggestingCounselling suggesting = suggesting(small);
            suggesting.tell(cycle);
            List<SuggestedRow> shown = suggesting.suggested(cycle);
            List<SuggestionRow> counted = suggesting.suggestions();
            assertThat(shown).extracting(SuggestedRow::told).containsExactly(true, true);
            int acts = told.all.size();

            ask(small, small.person("ani"));

            assertThat(Rows.number(small.database(), "select count(*) from counselling_case"))
                    .isEqualTo(1);
            assertThat(suggesting.suggested(cycle)).isEqualTo(shown);
            assertThat(suggesting.suggestions()).isEqualTo(counted);
            assertThat(suggesting.tell(cycle)).isZero();
            assertThat(told.all.subList(acts, told.all.size()))
                    .as("a request says nothing of a suggestion")
                    .allSatisfy(act -> assertThat(act.facts()).containsOnlyKeys("case"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_case_of_somebody_who_was_told_looks_like_any_other(Database kind) {
        TalentAgency.with(kind, small -> {
            prescribed(small);
            UUID cycle = small.announced("Pemetaan 2026");
            suggesting(small).tell(cycle);
            ask(small, small.person("ani"));
            ask(small, small.person("citra"));
            List<List<Object>> cases = Rows.list(
                    small.database(),
                    "select kind, state, meeting_at, ended_at from counselling_case",
                    row -> Arrays.asList(row.getObject(1), row.getObject(2), row.getObject(3), row.getObject(4)));
            assertThat(cases).hasSize(2);
            assertThat(cases.get(0)).isEqualTo(cases.get(1));
            assertThat(Rows.number(
                            small.database(),
                            "select count(*) from notice where subject = ? and kind <> ?",
                            cycle,
                            NoticeKind.COUNSELLING_SUGGESTED.name()))
                    .isZero();
        });
    }

    @Test
    void what_suggests_reads_no_case() {
        JavaClasses classes = new ClassFileImporter().importPackages("id.jenjang.counselling");
        ArchRuleDefinition.noClasses()
                .that()
                .haveSimpleNameStartingWith("Suggest")
                .and()
                .haveSimpleNameNotEndingWith("Test")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("Case")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("CounsellingCase")
                .check(classes);
    }

    private static void prescribed(TalentAgency small) {
        small.whole("ani", 2025, "KURANG", "40");
        small.whole("budi", 2025, "KURANG", "40");
        small.whole("citra", 2025, "BAIK", "40");
    }

    private void ask(TalentAgency small, UUID person) {
        UUID counsellor = small.person("budi");
        small.store().inTransaction(em -> {
            Cases cases = new Cases(em);
            if (cases.counsellor(counsellor).isEmpty()) {
                Counsellor made = new Counsellor(counsellor);
                made.offer(new OwnOffer("Kinerja", true));
                cases.add(made);
            }
            return null;
        });
        small.store().inTransaction(em -> {
            SeekingCounselling seeking = new SeekingCounselling(
                    new Cases(em),
                    keys,
                    new Names(small.database()),
                    new UnitTree(small.database()),
                    new HeadsOfUnits(small.database()),
                    notices(small),
                    told,
                    CLOCK);
            assertThat(seeking.ask(
                            person,
                            new AskedCounselling(UUID.randomUUID(), counsellor, CounsellingKind.PERFORMANCE, "Soal")))
                    .isEqualTo(CounsellingAnswer.DONE);
            return null;
        });
    }

    private SuggestingCounselling suggesting(TalentAgency small) {
        return new SuggestingCounselling(small.treatments(), notices(small), new Names(small.database()), told, CLOCK);
    }

    private static Notices notices(TalentAgency small) {
        return new Notices(
                small.database(),
                new Outbox(small.database(), new ScheduledJobs(small.database())),
                new MailSettings(Optional.empty(), Optional.empty()));
    }
}
