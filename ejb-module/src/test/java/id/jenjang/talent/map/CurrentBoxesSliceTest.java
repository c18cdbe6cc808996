package id.jenjang.talent.map;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.store.Database;
import id.jenjang.talent.scheme.Band;
import id.jenjang.talent.scheme.TalentBox;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CurrentBoxesSliceTest {
    private static final TalentBox MIDDLE = new TalentBox(Band.MIDDLE, Band.MIDDLE);
    private static final TalentBox LOW_MIDDLE = new TalentBox(Band.LOW, Band.MIDDLE);

    @ParameterizedTest
    @EnumSource
    void the_boxes_that_count_are_those_of_the_newest_announced_cycle_of_each_unit(Database kind) {
        TalentAgency.with(kind, small -> {
            CurrentBoxes current = new CurrentBoxes(small.database());
            small.whole("ani", 2025, "BAIK", "40");
            small.whole("budi", 2025, "BAIK", "40");
            small.mapped("Belum diumumkan", "kota");
            assertThat(current.latest().cycle()).isEmpty();
            assertThat(current.latest().boxes()).isEmpty();

            UUID whole = small.announced("Pemetaan 2025");
            small.agency.run("update rating set predicate = 'KURANG'");
            UUID part = small.mapped("Pemetaan dinas", "dinas");
            small.mapping().announce(small.unit("dinas"), part, 2);
            LatestBoxes boxes = current.latest();
            assertThat(boxes.cycle().orElseThrow().uuid()).isEqualTo(part);
            assertThat(boxes.of(small.person("ani"))).contains(new CurrentBox(part, LOW_MIDDLE, LOW_MIDDLE, false));
            assertThat(boxes.of(small.person("budi"))).contains(new CurrentBox(whole, MIDDLE, MIDDLE, false));
            assertThat(boxes.of(small.person("citra")).orElseThrow().box()).isEmpty();
            assertThat(boxes.of(UUID.randomUUID())).isEmpty();
        });
    }
}
