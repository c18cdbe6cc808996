package id.jenjang.succession.dial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.Shipped;
import id.jenjang.succession.rank.ScorePart;
import id.jenjang.succession.rank.SuccessionPolicyText;
import id.jenjang.talent.scheme.SchemeText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final PolicyRules RULES = new PolicyRules(
            SchemeText.read("uji", SchemeText.shipped()),
            SuccessionPolicyText.shipped(),
            Shipped.SETS.inForce("administrator", DAY).orElseThrow());

    @Test
    void without_other_numbers_the_rules_are_the_same() {
        assertThat(RULES.with(Map.of())).isEqualTo(RULES);
        assertThat(RULES.in(Shipped.SETS)).isEqualTo(Shipped.SETS);
    }

    @Test
    void each_number_changes_itself_and_nothing_else() {
        List<Dial> dials = RULES.dials();
        assertThat(dials).extracting(Dial::key).doesNotHaveDuplicates();
        assertThat(dials).extracting(Dial::group).contains(DialGroup.values());
        for (Dial dial : dials) {
            if (dial.group() != DialGroup.SCORE_WEIGHTS) {
                int other = dial.value() < dial.most() ? dial.value() + 1 : dial.value() - 1;
                List<Dial> after = RULES.with(Map.of(dial.key(), other)).dials();
                for (int i = 0; i < dials.size(); i++) {
                    int wanted =
                            dials.get(i).equals(dial) ? other : dials.get(i).value();
                    assertThat(after.get(i).value()).as(dial.key()).isEqualTo(wanted);
                }
            }
        }
    }

    @Test
    void weights_of_the_score_reach_the_policy() {
        PolicyRules other = RULES.with(Map.of("policy.weight.FIT", 50, "policy.weight.BOX", 20));
        assertThat(other.policy().weights())
                .containsEntry(ScorePart.FIT, 50)
                .containsEntry(ScorePart.BOX, 20)
                .containsEntry(ScorePart.EXPERIENCE, 10);
    }

    @Test
    void a_time_within_alternatives_is_found_and_changed_in_its_rule_set_alone() {
        String key = "rule.administrator.pengalaman.0";
        assertThat(RULES.dials())
                .filteredOn(dial -> dial.key().equals(key))
                .singleElement()
                .satisfies(dial -> {
                    assertThat(dial.value()).isEqualTo(36);
                    assertThat(dial.word()).isEqualTo("TIME_IN_LEVEL");
                });
        RuleSets all = RULES.with(Map.of(key, 48)).in(Shipped.SETS);
        RuleSet changed = all.inForce("administrator", DAY).orElseThrow();
        assertThat(changed.rules())
                .filteredOn(rule -> rule.key().equals("administrator.pengalaman"))
                .singleElement()
                .satisfies(rule -> assertThat(((Requirement.AnyOf) rule.requirement()).parts())
                        .anySatisfy(part -> assertThat(part)
                                .isInstanceOfSatisfying(Requirement.TimeInLevel.class, time -> {
                                    assertThat(time.months()).isEqualTo(48);
                                    assertThat(time.equivalents()).isTrue();
                                })));
        assertThat(all.all()).hasSameSizeAs(Shipped.SETS.all());
        assertThat(all.inForce("pengawas", DAY)).isEqualTo(Shipped.SETS.inForce("pengawas", DAY));
    }

    private static List<DialFault> faults(String... typed) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < typed.length; i += 2) {
            all.put(typed[i], typed[i + 1]);
        }
        return DialCheck.of(RULES.dials(), all).faults();
    }

    @Test
    void bounds_are_checked_on_both_sides() {
        assertThat(faults("policy.kept", "1")).isEmpty();
        assertThat(faults("policy.kept", "0")).extracting(DialFault::kind).containsExactly(DialFault.Kind.OUT_OF_RANGE);
        assertThat(faults("policy.kept", "100")).isEmpty();
        assertThat(faults("policy.kept", "101"))
                .extracting(DialFault::kind)
                .containsExactly(DialFault.Kind.OUT_OF_RANGE);
        assertThat(faults("scheme.PERFORMANCE.high", "100")).isEmpty();
        assertThat(faults("scheme.PERFORMANCE.high", "100,01"))
                .extracting(DialFault::kind)
                .containsExactly(DialFault.Kind.OUT_OF_RANGE);
    }

    @Test
    void what_is_no_number_is_named_field_by_field() {
        assertThat(faults("policy.kept", "dua", "policy.soon", "", "policy.full", "1,5", "policy.later", "1e99"))
                .extracting(fault -> fault.dial().key(), DialFault::kind)
                .containsExactlyInAnyOrder(
                        tuple("policy.kept", DialFault.Kind.NOT_A_NUMBER),
                        tuple("policy.soon", DialFault.Kind.NOT_A_NUMBER),
                        tuple("policy.full", DialFault.Kind.NOT_A_NUMBER),
                        tuple("policy.later", DialFault.Kind.NOT_A_NUMBER));
    }

    @Test
    void weights_have_to_make_up_the_whole_exactly() {
        assertThat(faults("policy.weight.FIT", "41", "policy.weight.BOX", "29")).isEmpty();
        assertThat(faults("policy.weight.FIT", "41")).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(DialFault.Kind.SUM);
            assertThat(fault.sum()).isEqualTo(101);
            assertThat(fault.dial().group()).isEqualTo(DialGroup.SCORE_WEIGHTS);
        });
        assertThat(faults("policy.weight.FIT", "39")).extracting(DialFault::sum).containsExactly(99);
    }

    @Test
    void a_later_bound_has_to_lie_above_the_one_before() {
        assertThat(faults("policy.soon", "59")).isEmpty();
        assertThat(faults("policy.soon", "60")).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(DialFault.Kind.ORDER);
            assertThat(fault.dial().key()).isEqualTo("policy.later");
        });
    }

    @Test
    void only_numbers_that_differ_are_changes() {
        List<Dial> dials = RULES.dials();
        Map<String, String> typed = new HashMap<>();
        dials.forEach(dial -> typed.put(dial.key(), dial.text(dial.value())));
        assertThat(DialCheck.of(dials, typed).changed(dials)).isEmpty();
        typed.put("policy.kept", " 15 ");
        assertThat(DialCheck.of(dials, typed).changed(dials))
                .extracting(change -> change.dial().key(), DialCheck.Changed::becomes)
                .containsExactly(tuple("policy.kept", 15));
    }
}
