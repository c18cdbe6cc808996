package id.jenjang.succession.pool;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.requirement.Verdict;
import id.jenjang.talent.scheme.Band;
import id.jenjang.talent.scheme.SuccessionGroup;
import id.jenjang.talent.scheme.TalentBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final TalentBox HIGH = new TalentBox(Band.HIGH, Band.HIGH);
    private static final TalentBox LOW = new TalentBox(Band.LOW, Band.HIGH);
    private static final EntryRule BOX = new EntryRule(true, Optional.empty());
    private static final EntryRule REACH = new EntryRule(false, Optional.of(12));

    private static Stand stand(TalentBox worst, TalentBox best, SuccessionGroup group, Verdict verdict, LocalDate day) {
        return new Stand(
                Optional.of(new UUID(1, 2)),
                "pemetaan v1",
                Optional.ofNullable(worst),
                Optional.ofNullable(best),
                true,
                group,
                verdict,
                Optional.ofNullable(day),
                List.of("administrator v1", "mutasi v2"),
                "Analis");
    }

    @Test
    void the_box_has_to_be_known_certain_and_of_the_group() {
        assertThat(BOX.against(stand(HIGH, HIGH, SuccessionGroup.AGENCY, Verdict.NOT_MET, null), DAY))
                .isEmpty();
        assertThat(BOX.against(stand(LOW, LOW, SuccessionGroup.NONE, Verdict.MET, DAY), DAY))
                .containsExactly(Hindrance.BOX_OUTSIDE);
        assertThat(BOX.against(stand(LOW, HIGH, SuccessionGroup.NONE, Verdict.MET, DAY), DAY))
                .containsExactly(Hindrance.BOX_UNCERTAIN);
        assertThat(BOX.against(stand(null, null, SuccessionGroup.NONE, Verdict.MET, DAY), DAY))
                .containsExactly(Hindrance.NO_BOX);
    }

    @Test
    void requirements_have_to_be_reachable_by_the_last_day_and_unknown_is_never_met() {
        LocalDate last = DAY.plusMonths(12);
        assertThat(REACH.against(stand(null, null, SuccessionGroup.NONE, Verdict.NOT_MET, last), DAY))
                .isEmpty();
        assertThat(REACH.against(stand(null, null, SuccessionGroup.NONE, Verdict.NOT_MET, last.plusDays(1)), DAY))
                .containsExactly(Hindrance.REQUIREMENTS);
        assertThat(REACH.against(stand(null, null, SuccessionGroup.NONE, Verdict.NOT_MET, null), DAY))
                .containsExactly(Hindrance.REQUIREMENTS);
        assertThat(REACH.against(stand(null, null, SuccessionGroup.NONE, Verdict.UNKNOWN, null), DAY))
                .containsExactly(Hindrance.DATA);
        assertThat(REACH.against(stand(null, null, SuccessionGroup.NONE, Verdict.MET, null), DAY))
                .isEmpty();
        EntryRule now = new EntryRule(true, Optional.of(0));
        assertThat(now.against(stand(LOW, LOW, SuccessionGroup.NONE, Verdict.NOT_MET, DAY), DAY))
                .containsExactly(Hindrance.BOX_OUTSIDE, Hindrance.REQUIREMENTS);
        assertThat(now.against(stand(HIGH, HIGH, SuccessionGroup.AGENCY, Verdict.MET, DAY), DAY))
                .isEmpty();
    }

    @Test
    void where_no_rules_are_chosen_requirements_are_not_known_to_be_met() {
        Stand none = new Stand(
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                false,
                SuccessionGroup.NONE,
                Verdict.MET,
                Optional.of(DAY),
                List.of(),
                "");
        assertThat(REACH.against(none, DAY)).containsExactly(Hindrance.NO_RULES);
        assertThat(new EntryRule(false, Optional.empty()).against(none, DAY)).isEmpty();
        assertThat(Stand.of(none.text())).isEqualTo(none);
    }

    @Test
    void a_stand_is_read_as_it_was_stored() {
        Stand stand = stand(LOW, HIGH, SuccessionGroup.AGENCY, Verdict.NOT_MET, DAY);
        assertThat(Stand.of(stand.text())).isEqualTo(stand);
    }
}
