package id.jenjang.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.Target;
import id.jenjang.requirement.bulk.AgencyColumns;
import id.jenjang.requirement.bulk.AgencyColumnsBuilder;
import id.jenjang.requirement.bulk.BulkEvaluation;
import id.jenjang.requirement.bulk.BulkVerdicts;
import id.jenjang.requirement.publication.RuleFiles;
import id.jenjang.requirement.single.Evaluation;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredAgencyInBulkSliceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final RuleSets RULES = RuleFiles.read(Optional.empty()).load();

    @ParameterizedTest
    @EnumSource
    void everyone_streamed_into_columns_is_judged_as_one_by_one(Database kind) {
        try (SliceStore store = kind.open()) {
            StoredPeople people = StoredPeople.in(store);
            people.employee("198505172010011001", "Budi");
            people.everything("198505172010011001");
            people.employee("199001012015012002", "Siti");
            people.employee("197001011995011003", "Anwar");
            people.everything("197001011995011003");
            Dossiers dossiers = new Dossiers(store.database(), new CurrentJobs(store.database()));

            AgencyColumnsBuilder builder = new AgencyColumnsBuilder(DAY, RULES.reference());
            dossiers.forEach(builder::add);
            AgencyColumns columns = builder.build();

            assertThat(columns.size()).isEqualTo(3);
            assertThat(columns.holdersOf(people.job())).hasSize(2);
            assertThat(columns.peopleOf(Set.of(people.unit()))).hasSize(2);
            Target target = new Target(people.job(), null, Optional.of(true));
            for (RuleSet set : RULES.all()) {
                BulkVerdicts bulk = new BulkEvaluation(RULES.reference()).of(columns, target, List.of(set));
                for (int place = 0; place < bulk.size(); place++) {
                    Dossier person =
                            dossiers.of(columns.employee(bulk.person(place))).orElseThrow();
                    assertThat(bulk.verdict(place))
                            .as(set.key())
                            .isEqualTo(new Evaluation(RULES.reference())
                                    .of(person, target, List.of(set), DAY)
                                    .verdict());
                }
            }
        }
    }
}
