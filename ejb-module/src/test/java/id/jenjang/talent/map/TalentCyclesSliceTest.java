package id.jenjang.talent.map;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.jenjang.access.Act;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Told;
import id.jenjang.store.Database;
import id.jenjang.talent.scheme.Band;
import id.jenjang.talent.scheme.BoxRule;
import id.jenjang.talent.scheme.Gap;
import id.jenjang.talent.scheme.SchemeText;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.talent.scheme.TreatmentKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TalentCyclesSliceTest {
    private static final TalentBox MIDDLE = new TalentBox(Band.MIDDLE, Band.MIDDLE);
    private static final TalentBox LOW_MIDDLE = new TalentBox(Band.LOW, Band.MIDDLE);

    @ParameterizedTest
    @EnumSource
    void a_cycle_is_begun_computed_and_shown_by_unit_with_what_is_missing(Database kind) {
        TalentAgency.with(kind, small -> {
            small.whole("ani", 2025, "BAIK", "40");
            small.whole("budi", 2025, "KURANG", "40");
            small.rated("citra", 2025, "BAIK");
            UUID cycle = small.mapped("Pemetaan 2026", "kota");

            TalentBoard all = small.boxes().board(small.unit("kota"), cycle);
            assertThat(all.total()).isEqualTo(3);
            assertThat(all.cell(MIDDLE).count()).isEqualTo(1);
            assertThat(all.cell(MIDDLE).first()).extracting(PlacedRow::name).containsExactly("Nama ani");
            assertThat(all.cell(LOW_MIDDLE).count()).isEqualTo(1);
            assertThat(all.uncertain()).isEqualTo(1);
            assertThat(all.cell(MIDDLE).possible()).isEqualTo(1);
            assertThat(all.cycle().cycle().people()).isEqualTo(3);
            assertThat(all.cycle().cycle().certain()).isEqualTo(2);
            assertThat(all.people()).hasSize(2);

            TalentBoard part = small.boxes().board(small.unit("dinas"), cycle);
            assertThat(part.total()).isEqualTo(2);
            assertThat(part.cell(LOW_MIDDLE).count()).isZero();

            PlacedPage uncertain =
                    small.boxes().page(small.unit("kota"), cycle, new BoxAsked(Optional.empty(), "", 0, 20));
            assertThat(uncertain.total()).isEqualTo(1);
            assertThat(uncertain.rows()).extracting(PlacedRow::name).containsExactly("Nama citra");
            assertThat(small.boxes()
                            .page(small.unit("kota"), cycle, new BoxAsked(Optional.of(MIDDLE), "BUDI", 0, 20))
                            .total())
                    .isZero();
            assertThat(small.told.all).extracting(Act::verb).containsExactly("talent.cycle.begun");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_card_opens_into_the_parts_as_they_were_and_stays_so_when_records_change(Database kind) {
        TalentAgency.with(kind, small -> {
            small.whole("ani", 2025, "BAIK", "40");
            UUID cycle = small.mapped("Pemetaan 2026", "kota");
            small.agency.run("update rating set predicate = 'SANGAT_KURANG'");

            CardView card = small.cards().card(small.person("ani"), cycle).orElseThrow();
            assertThat(card.box()).contains(MIDDLE);
            assertThat(card.card().performance().parts().get(0)).satisfies(part -> {
                assertThat(part.low()).isEqualTo(8_000);
                assertThat(part.facts()).containsExactly("BAIK", "2025");
                assertThat(part.source()).isEqualTo("UJI rw_skp22");
            });
            assertThat(card.card().potential().parts())
                    .filteredOn(part -> part.gap() != null)
                    .extracting(part -> part.component(), part -> part.gap())
                    .containsExactly(tuple("bidang", Gap.NOT_LISTED));
            assertThat(card.boxShown()).isTrue();
            assertThat(card.history()).extracting(PastBox::certain).containsExactly(true);
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_person_and_their_head_see_nothing_before_a_cycle_is_announced(Database kind) {
        TalentAgency.with(kind, small -> {
            small.whole("ani", 2025, "BAIK", "40");
            UUID cycle = small.mapped("Pemetaan 2026", "kota");
            UUID ani = small.person("ani");
            UUID dinas = small.unit("dinas");
            assertThat(small.cards().ownCycles(ani)).isEmpty();
            assertThatThrownBy(() -> small.cards().own(ani, cycle)).isInstanceOf(NotAllowed.class);
            assertThat(small.cards().cardOfMember(ani, cycle)).isEmpty();
            assertThatThrownBy(() -> small.boxes().boardOfHead(dinas, cycle)).isInstanceOf(NotAllowed.class);
            assertThat(small.treatments().prescribed(cycle, TreatmentKind.GUIDANCE))
                    .isEmpty();

            assertThat(small.mapping().announce(small.unit("kota"), cycle, 1)).isEqualTo(CycleAnswer.MEANWHILE);
            assertThatThrownBy(() -> small.mapping().announce(dinas, cycle, 2)).isInstanceOf(NotAllowed.class);
            assertThat(small.mapping().announce(small.unit("kota"), cycle, 2)).isEqualTo(CycleAnswer.DONE);
            assertThat(small.mapping().announce(small.unit("kota"), cycle, 3)).isEqualTo(CycleAnswer.NOT_NOW);

            assertThat(small.cards().ownCycles(ani)).hasSize(1);
            CardView own = small.cards().own(ani, cycle).orElseThrow();
            assertThat(own.boxShown()).isTrue();
            assertThat(own.partsShown()).isTrue();
            CardView ofMember = small.cards().cardOfMember(ani, cycle).orElseThrow();
            assertThat(ofMember.boxShown()).isTrue();
            assertThat(ofMember.partsShown())
                    .as("the rules show heads the box alone")
                    .isFalse();
            TalentBoard ofHead = small.boxes().boardOfHead(dinas, cycle);
            assertThat(ofHead.cell(MIDDLE).first())
                    .singleElement()
                    .satisfies(row -> assertThat(row.points())
                            .as("the rules show heads the box alone")
                            .isNull());
            assertThat(small.boxes()
                            .pageOfHead(dinas, cycle, new BoxAsked(Optional.of(MIDDLE), "", 0, 20))
                            .rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.points()).isNull());
            assertThat(ofMember.card()).isNull();
            assertThat(small.treatments().prescribed(cycle, TreatmentKind.GUIDANCE))
                    .containsExactly(ani);
            assertThat(small.treatments().prescribed(cycle, TreatmentKind.COUNSELLING))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void rules_that_withhold_box_and_heads_view_are_kept_to(Database kind) {
        TalentAgency.with(kind, small -> {
            small.publish(SchemeText.shipped()
                    .replace("\"ownBox\": true, \"head\": \"BOX\"", "\"ownBox\": false, \"head\": \"NOTHING\""));
            small.whole("ani", 2025, "BAIK", "40");
            UUID cycle = small.mapped("Pemetaan 2026", "kota");
            small.mapping().announce(small.unit("kota"), cycle, 2);
            UUID ani = small.person("ani");
            CardView own = small.cards().own(ani, cycle).orElseThrow();
            assertThat(own.boxShown()).isFalse();
            assertThat(own.partsShown()).isTrue();
            assertThat(own.worst()).isNull();
            assertThat(own.best()).isNull();
            assertThat(own.history()).isEmpty();
            assertThat(small.cards().cardOfMember(ani, cycle)).isEmpty();
            assertThatThrownBy(() -> small.boxes()
                            .pageOfHead(small.unit("dinas"), cycle, new BoxAsked(Optional.empty(), "", 0, 20)))
                    .isInstanceOf(NotAllowed.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void moves_between_two_cycles_are_counted_and_the_older_keeps_its_rules(Database kind) {
        TalentAgency.with(kind, small -> {
            small.whole("ani", 2025, "BAIK", "40");
            small.whole("budi", 2025, "BAIK", "40");
            UUID before = small.mapped("Pemetaan 2025", "kota");
            small.agency.run("update rating set predicate = 'KURANG' where employee_id ="
                    + " (select id from employee where source_key = 'budi')");
            small.publish(SchemeText.shipped().replaceFirst("\"middleFrom\": 60", "\"middleFrom\": 55"));
            UUID cycle = small.mapped("Pemetaan 2026", "kota");

            assertThat(small.boxes().moves(small.unit("kota"), before, cycle))
                    .containsExactlyInAnyOrder(new MoveCount(MIDDLE, MIDDLE, 1), new MoveCount(MIDDLE, LOW_MIDDLE, 1));
            assertThat(small.boxes().moves(small.unit("badan"), before, cycle))
                    .containsExactly(new MoveCount(MIDDLE, LOW_MIDDLE, 1));
            UUID budi = small.person("budi");
            assertThat(small.cards().card(budi, cycle).orElseThrow().history())
                    .extracting(past -> past.best().number())
                    .containsExactlyInAnyOrder(3, 5);
            assertThat(small.cards().card(budi, before).orElseThrow().scheme().version())
                    .isEqualTo(1);
            assertThat(small.cards().card(budi, cycle).orElseThrow().scheme().version())
                    .isEqualTo(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_cycle_that_failed_stores_nothing_and_is_computed_again_when_asked(Database kind) {
        TalentAgency.with(kind, small -> {
            small.whole("ani", 2025, "BAIK", "40");
            UUID cycle = small.begun("Pemetaan 2026", "kota");
            small.agency.run("alter table potential rename to potential_away");
            small.place(cycle);
            assertThat(small.mapping().cycles().get(0).cycle().state()).isEqualTo(CycleState.FAILED);
            assertThatThrownBy(() -> small.boxes().board(small.unit("kota"), cycle))
                    .isInstanceOf(NotAllowed.class);
            small.agency.run("alter table potential_away rename to potential");
            assertThat(small.mapping().again(small.unit("kota"), cycle)).isEqualTo(CycleAnswer.DONE);
            assertThat(small.mapping().again(small.unit("kota"), cycle)).isEqualTo(CycleAnswer.NOT_NOW);
            small.place(cycle);
            small.place(cycle);
            assertThat(small.boxes().board(small.unit("kota"), cycle).total()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_begun_is_refused_on_both_sides_of_each_limit(Database kind) {
        TalentAgency.with(kind, small -> {
            UUID kota = small.unit("kota");
            UUID form = UUID.randomUUID();
            assertThat(small.begin(kota, new CycleForm(form, " ", 2026, TODAY))).isEqualTo(CycleAnswer.NAME_EMPTY);
            assertThat(small.begin(kota, new CycleForm(form, "x".repeat(201), 2026, TODAY)))
                    .isEqualTo(CycleAnswer.NAME_LONG);
            assertThat(small.begin(kota, new CycleForm(form, "Uji", 2026, TODAY.plusDays(1))))
                    .isEqualTo(CycleAnswer.DAY);
            assertThat(small.begin(kota, new CycleForm(form, "Uji", 2024, TODAY)))
                    .isEqualTo(CycleAnswer.YEAR);
            assertThat(small.begin(kota, new CycleForm(form, "Uji", 2027, TODAY)))
                    .isEqualTo(CycleAnswer.YEAR);
            assertThat(small.begin(kota, new CycleForm(form, "Uji", 2025, TODAY.minusYears(1))))
                    .isEqualTo(CycleAnswer.NO_SCHEME);
            assertThat(small.begin(kota, new CycleForm(form, "x".repeat(200), 2025, TODAY)))
                    .isEqualTo(CycleAnswer.DONE);
            assertThat(small.begin(kota, new CycleForm(form, "Lagi", 2026, TODAY)))
                    .isEqualTo(CycleAnswer.DONE);
            assertThat(small.mapping().cycles()).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_scheme_is_published_once_for_each_content(Database kind) {
        TalentAgency.with(kind, small -> {
            assertThat(small.publish(SchemeText.shipped())).isEmpty();
            assertThat(small.publish(SchemeText.shipped() + " ")).contains("pemetaan-talenta v2");
            assertThat(small.schemes().inForce(TODAY).orElseThrow().version()).isEqualTo(2);
            assertThat(small.schemes().inForce(TODAY.withYear(2025))).isEmpty();
            assertThat(List.of(small.schemes().version("pemetaan-talenta", 1).label()))
                    .containsExactly("pemetaan-talenta v1");
        });
    }

    @ParameterizedTest
    @EnumSource
    void in_every_box_a_person_is_prescribed_what_its_rules_say_and_nothing_else(Database kind) {
        TalentAgency.with(kind, small -> {
            small.whole("ani", 2025, "BAIK", "40");
            UUID ani = small.person("ani");
            UUID cycle = small.announced("Pemetaan 2026");
            AgreedBoxes agreed = new AgreedBoxes(small.database(), new Told<>());
            for (TalentBox box : TalentBox.all()) {
                agreed.agree(cycle, ani, box);
                BoxRule rule =
                        small.boxes().board(small.unit("kota"), cycle).scheme().box(box);
                for (TreatmentKind treatment : TreatmentKind.values()) {
                    assertThat(small.treatments().prescribed(cycle, treatment).contains(ani))
                            .as(box.key() + " " + treatment)
                            .isEqualTo(rule.prescribes(treatment));
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_moved_is_named_by_box_and_a_calibrated_box_is_marked_with_what_was_mapped(Database kind) {
        TalentAgency.with(kind, small -> {
            small.whole("ani", 2025, "BAIK", "40");
            small.whole("budi", 2025, "BAIK", "40");
            UUID kota = small.unit("kota");
            UUID before = small.mapped("Pemetaan 2025", "kota");
            small.agency.run("update rating set predicate = 'KURANG' where employee_id ="
                    + " (select id from employee where source_key = 'budi')");
            UUID cycle = small.mapped("Pemetaan 2026", "kota");
            TalentBox star = new TalentBox(Band.HIGH, Band.MIDDLE);
            Told<BoxAgreed> told = new Told<>();
            new AgreedBoxes(small.database(), told).agree(cycle, small.person("ani"), star);
            new AgreedBoxes(small.database(), told).agree(cycle, UUID.randomUUID(), star);
            assertThat(told.all).containsExactly(new BoxAgreed(cycle, small.person("ani")));

            assertThat(moved(small, before, cycle, Optional.empty(), Optional.empty())
                            .rows())
                    .extracting(MovedPage.Moved::name, MovedPage.Moved::to, MovedPage.Moved::calibrated)
                    .containsExactly(tuple("Nama ani", star, true), tuple("Nama budi", LOW_MIDDLE, false));
            assertThat(moved(small, before, cycle, Optional.of(MIDDLE), Optional.of(LOW_MIDDLE))
                            .people())
                    .containsExactly(small.person("budi"));
            assertThat(moved(small, before, cycle, Optional.of(MIDDLE), Optional.of(MIDDLE))
                            .total())
                    .isZero();
            assertThat(small.boxes()
                            .moved(
                                    small.unit("dinas"),
                                    before,
                                    cycle,
                                    new MoveAsked(Optional.empty(), Optional.empty(), 0, 9))
                            .total())
                    .isEqualTo(1);
            PlacedRow row = small.boxes().board(kota, cycle).cell(star).first().get(0);
            assertThat(row.calibrated()).isTrue();
            assertThat(row.mapped()).isEqualTo(new PlacedRow.Mapped(MIDDLE, MIDDLE));
            CardView card = small.cards().card(small.person("ani"), cycle).orElseThrow();
            assertThat(card.box()).contains(star);
            assertThat(card.mapped().worst()).isEqualTo(MIDDLE);
            assertThat(card.history()).extracting(PastBox::calibrated).containsExactly(true, false);
        });
    }

    private static MovedPage moved(
            TalentAgency small, UUID before, UUID cycle, Optional<TalentBox> from, Optional<TalentBox> to) {
        return small.boxes().moved(small.unit("kota"), before, cycle, new MoveAsked(from, to, 0, 20));
    }
}
