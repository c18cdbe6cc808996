package id.jenjang.succession.pool;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.Act;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.people.JobLevel;
import id.jenjang.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PoolsSliceTest {
    private static final EntryRule ANYONE = new EntryRule(false, Optional.empty());

    private static NominationForm form(UUID pool) {
        return new NominationForm(UUID.randomUUID(), pool, "Layak dikembangkan");
    }

    private static PoolAnswer decide(
            PoolAgency small, DecidingNominations by, UUID nomination, Question question, boolean accepted) {
        Nomination one = small.nominations().find(nomination).orElseThrow();
        RulingForm form = new RulingForm(UUID.randomUUID(), question, accepted, "Alasan " + question, one.version());
        return by.decide(small.unit("kota"), nomination, form);
    }

    @ParameterizedTest
    @EnumSource
    void a_head_nominates_the_committee_decides_three_questions_and_the_person_reads_them(Database kind) {
        PoolAgency.with(kind, small -> {
            UUID pool = small.pool("kota", ANYONE);
            UUID ani = small.person("ani");
            NominatingPeople head = small.nominatingBy(small.employee("kadis", Role.UNIT_HEAD));
            NominationForm form = form(pool);
            assertThat(head.candidacy(ani).choices())
                    .singleElement()
                    .satisfies(choice -> assertThat(choice.already()).isFalse());
            assertThat(head.nominate(ani, form)).isEqualTo(PoolAnswer.DONE);
            assertThat(head.nominate(ani, form)).isEqualTo(PoolAnswer.DONE);
            assertThat(head.nominate(ani, form(pool))).isEqualTo(PoolAnswer.ALREADY);

            DecidingNominations committee = small.decidingBy(small.committee());
            NominationAsked waiting =
                    new NominationAsked(Optional.of(Nomination.State.WAITING), Optional.of(pool), "ANI", 0, 20);
            assertThat(committee.page(small.unit("kota"), waiting).total()).isEqualTo(1);
            assertThat(committee.page(small.unit("dinas"), waiting).total()).isZero();
            assertThat(decide(small, committee, form.uuid(), Question.ADVANCE, true))
                    .isEqualTo(PoolAnswer.DONE);
            assertThat(decide(small, committee, form.uuid(), Question.ADVANCE, false))
                    .isEqualTo(PoolAnswer.DECIDED);
            assertThat(decide(small, committee, form.uuid(), Question.LATERAL, false))
                    .isEqualTo(PoolAnswer.DONE);
            assertThat(small.nominations().find(form.uuid()).orElseThrow().state())
                    .isEqualTo(Nomination.State.WAITING);
            assertThat(decide(small, committee, form.uuid(), Question.DEVELOP, true))
                    .isEqualTo(PoolAnswer.DONE);

            OwnPools own = small.own(small.employee("ani")).own(ani);
            assertThat(own.entries()).singleElement().satisfies(entry -> {
                assertThat(entry.pool().name()).isEqualTo("KRS Pengawas");
                assertThat(entry.lastDay()).isEqualTo(TODAY.plusMonths(24).minusDays(1));
            });
            assertThat(own.nominations()).singleElement().satisfies(one -> {
                assertThat(one.state()).isEqualTo(Nomination.State.DECIDED);
                assertThat(one.ruling(Question.ADVANCE).accepted()).isTrue();
                assertThat(one.ruling(Question.LATERAL).accepted()).isFalse();
                assertThat(one.ruling(Question.DEVELOP).reason()).isEqualTo("Alasan DEVELOP");
                assertThat(one.ruling(Question.DEVELOP).stand().job()).isEqualTo("Staf");
            });
            assertThat(small.pools().events(pool, ani))
                    .extracting(PoolEvent::kind)
                    .containsExactly(
                            PoolEvent.Kind.DEVELOP_YES,
                            PoolEvent.Kind.LATERAL_NO,
                            PoolEvent.Kind.ENTERED,
                            PoolEvent.Kind.ADVANCE_YES,
                            PoolEvent.Kind.NOMINATED);
            assertThat(small.told.all)
                    .extracting(Act::verb)
                    .containsExactly(
                            "pool.opened",
                            "pool.nominated",
                            "pool.nominated",
                            "pool.decided",
                            "pool.decided",
                            "pool.decided");
        });
    }

    @ParameterizedTest
    @EnumSource
    void nobody_decides_about_themselves_or_what_they_nominated_also_by_hand_in_the_database(Database kind) {
        PoolAgency.with(kind, small -> {
            UUID pool = small.pool("kota", ANYONE);
            UUID ani = small.person("ani");
            NominationForm form = form(pool);
            small.nominatingBy(small.employee("kadis", Role.UNIT_HEAD)).nominate(ani, form);
            assertThat(decide(
                            small,
                            small.decidingBy(small.employee("kadis", Role.COMMITTEE)),
                            form.uuid(),
                            Question.LATERAL,
                            true))
                    .isEqualTo(PoolAnswer.OWN);
            assertThat(decide(
                            small,
                            small.decidingBy(small.employee("ani", Role.COMMITTEE)),
                            form.uuid(),
                            Question.LATERAL,
                            true))
                    .isEqualTo(PoolAnswer.OWN);
            assertThat(small.nominatingBy(small.employee("kadis", Role.UNIT_HEAD))
                            .nominate(small.person("kadis"), form(pool)))
                    .isEqualTo(PoolAnswer.OWN);
            decide(small, small.decidingBy(small.committee()), form.uuid(), Question.LATERAL, true);
            assertThatThrownBy(() -> small.agency.run("update pool_decision set decided_by = nominated_by"))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> small.agency.run("update pool_decision set decider = employee_uuid"))
                    .isInstanceOf(IllegalStateException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_does_not_meet_the_entry_rule_is_not_let_in_and_may_still_be_developed(Database kind) {
        PoolAgency.with(kind, small -> {
            UUID pool = small.pool("dinas", new EntryRule(true, Optional.of(0)));
            UUID ani = small.person("ani");
            NominatingPeople own = small.nominatingBy(small.employee("ani"));
            assertThat(own.ownCandidacy(ani).choices())
                    .singleElement()
                    .satisfies(choice -> assertThat(choice.against()).contains(Hindrance.NO_BOX));
            NominationForm form = form(pool);
            assertThat(own.nominateSelf(ani, form)).isEqualTo(PoolAnswer.DONE);
            Nomination one = small.nominations().find(form.uuid()).orElseThrow();
            DecidingNominations committee = small.decidingBy(small.employee("budi", Role.COMMITTEE));
            RulingForm enter = new RulingForm(UUID.randomUUID(), Question.ADVANCE, true, "Ya", one.version());
            assertThatThrownBy(() -> committee.decide(small.unit("kota"), form.uuid(), enter))
                    .isInstanceOf(NotAllowed.class);
            assertThat(one.by()).isEqualTo("pegawai");
            assertThat(small.decidingBy(small.committee()).decide(small.unit("dinas"), form.uuid(), enter))
                    .isEqualTo(PoolAnswer.ENTRY);
            RulingForm develop = new RulingForm(UUID.randomUUID(), Question.DEVELOP, true, "Ya", one.version());
            assertThat(small.decidingBy(small.committee()).decide(small.unit("dinas"), form.uuid(), develop))
                    .isEqualTo(PoolAnswer.DONE);
            RulingForm late = new RulingForm(UUID.randomUUID(), Question.LATERAL, true, "Ya", one.version());
            assertThat(small.decidingBy(small.committee()).decide(small.unit("dinas"), form.uuid(), late))
                    .isEqualTo(PoolAnswer.MEANWHILE);
            assertThat(own.withdraw(ani, form.uuid())).isEqualTo(PoolAnswer.DONE);
            assertThat(own.withdraw(ani, form.uuid())).isEqualTo(PoolAnswer.DECIDED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void pools_of_other_units_are_not_there_for_a_person(Database kind) {
        PoolAgency.with(kind, small -> {
            UUID elsewhere = small.pool("badan", ANYONE);
            UUID ani = small.person("ani");
            NominatingPeople own = small.nominatingBy(small.employee("ani"));
            assertThat(own.ownCandidacy(ani).choices()).isEmpty();
            assertThatThrownBy(() -> own.nominateSelf(ani, form(elsewhere))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> own.nominateSelf(ani, form(UUID.randomUUID())))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(
                            () -> small.keepingBy(small.committee()).members(small.unit("dinas"), elsewhere, "", 0, 20))
                    .isInstanceOf(NotAllowed.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void one_leaves_on_the_day_after_the_term_by_wish_or_by_decision_and_may_come_again(Database kind) {
        PoolAgency.with(kind, small -> {
            UUID pool = small.pool("kota", ANYONE);
            UUID ani = small.person("ani");
            enter(small, pool, "ani");
            enter(small, pool, "citra");
            assertThat(small.keepingBy(small.committee())
                            .members(small.unit("kota"), pool, "", 0, 20)
                            .rows())
                    .extracting(MemberRow::name)
                    .containsExactly("Nama ani", "Nama citra");
            assertThat(small.keepingBy(small.committee()).remove(small.unit("kota"), pool, ani, " "))
                    .isEqualTo(PoolAnswer.REASON_EMPTY);
            assertThat(small.own(small.employee("ani")).leave(ani, pool, "Pindah minat"))
                    .isEqualTo(PoolAnswer.DONE);
            assertThat(small.own(small.employee("ani")).leave(ani, pool, "Pindah minat"))
                    .isEqualTo(PoolAnswer.NOT_IN);
            enter(small, pool, "ani");
            assertThat(small.keepingBy(small.committee()).remove(small.unit("kota"), pool, ani, "Ditarik"))
                    .isEqualTo(PoolAnswer.DONE);

            Clock now = small.clock;
            small.clock = Clock.fixed(
                    TODAY.plusMonths(24).minusDays(1).atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            assertThat(small.leaving().over("sistem")).isZero();
            small.clock = Clock.offset(small.clock, Duration.ofDays(1));
            assertThat(small.leaving().over("sistem")).isEqualTo(1);
            assertThat(small.leaving().over("sistem")).isZero();
            small.clock = now;
            enter(small, pool, "citra");
            small.agency.isGone("citra");
            assertThat(small.leaving().over("sistem")).isEqualTo(1);
            assertThat(small.pools().events(pool, 99))
                    .extracting(PoolEvent::kind)
                    .contains(
                            PoolEvent.Kind.LEFT_SELF,
                            PoolEvent.Kind.LEFT_DECISION,
                            PoolEvent.Kind.LEFT_TERM,
                            PoolEvent.Kind.LEFT_GONE);
        });
    }

    private static void enter(PoolAgency small, UUID pool, String key) {
        NominationForm form = form(pool);
        small.nominatingBy(small.employee("kadis", Role.UNIT_HEAD)).nominate(small.person(key), form);
        for (Question question : Question.values()) {
            decide(small, small.decidingBy(small.committee()), form.uuid(), question, true);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_appointing_officer_sets_the_pool_as_it_is_but_not_with_themselves_in_it(Database kind) {
        PoolAgency.with(kind, small -> {
            UUID pool = small.pool("kota", ANYONE);
            UUID kota = small.unit("kota");
            KeepingPools ppk = small.keepingBy(small.employee("budi", Role.APPOINTING_OFFICER));
            DecreeForm form = new DecreeForm(UUID.randomUUID(), "800/1/2026", TODAY, 1);
            assertThat(ppk.decree(kota, pool, form)).isEqualTo(PoolAnswer.NOBODY);
            enter(small, pool, "ani");
            assertThat(ppk.decree(kota, pool, new DecreeForm(UUID.randomUUID(), " ", TODAY, 1)))
                    .isEqualTo(PoolAnswer.NUMBER);
            assertThat(ppk.decree(kota, pool, new DecreeForm(UUID.randomUUID(), "1", TODAY.plusDays(1), 1)))
                    .isEqualTo(PoolAnswer.DAY);
            assertThat(small.keepingBy(small.employee("ani", Role.APPOINTING_OFFICER))
                            .decree(kota, pool, new DecreeForm(UUID.randomUUID(), "1", TODAY, 1)))
                    .isEqualTo(PoolAnswer.OWN);
            assertThat(ppk.decree(kota, pool, form)).isEqualTo(PoolAnswer.DONE);
            assertThat(ppk.decree(kota, pool, form)).isEqualTo(PoolAnswer.DONE);
            enter(small, pool, "citra");
            assertThat(ppk.decrees(kota, pool)).singleElement().satisfies(one -> {
                assertThat(one.number()).isEqualTo("800/1/2026");
                assertThat(one.people()).isEqualTo(1);
            });
            assertThat(ppk.members(kota, pool, "", 0, 20).rows())
                    .extracting(MemberRow::decreed)
                    .containsExactly(true, false);
            assertThat(ppk.pools(kota)).singleElement().satisfies(row -> {
                assertThat(row.people()).isEqualTo(2);
                assertThat(row.decreed()).contains(TODAY);
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_pool_is_opened_within_its_limits_and_closed_once_with_a_reason(Database kind) {
        PoolAgency.with(kind, small -> {
            UUID kota = small.unit("kota");
            KeepingPools keeping = small.keepingBy(small.committee());
            UUID id = UUID.randomUUID();
            assertThat(keeping.open(kota, PoolAgency.form(id, " ", JobLevel.PENGAWAS, 24, ANYONE)))
                    .isEqualTo(PoolAnswer.NAME_EMPTY);
            assertThat(keeping.open(kota, PoolAgency.form(id, "x".repeat(121), JobLevel.PENGAWAS, 24, ANYONE)))
                    .isEqualTo(PoolAnswer.NAME_LONG);
            assertThat(keeping.open(kota, PoolAgency.form(id, "A", JobLevel.PENGAWAS, 0, ANYONE)))
                    .isEqualTo(PoolAnswer.MONTHS);
            assertThat(keeping.open(kota, PoolAgency.form(id, "A", JobLevel.PENGAWAS, 121, ANYONE)))
                    .isEqualTo(PoolAnswer.MONTHS);
            assertThat(keeping.open(kota, PoolAgency.form(id, "A", null, 24, ANYONE)))
                    .isEqualTo(PoolAnswer.AIM);
            PoolForm seat = new PoolForm(
                    id,
                    "Kepala dinas",
                    PoolKind.POSITION,
                    null,
                    Optional.empty(),
                    Optional.of(small.agency.uuid("seat", "dinas-kepala")),
                    120,
                    new EntryRule(false, Optional.of(120)));
            assertThat(keeping.open(small.unit("badan"), seat)).isEqualTo(PoolAnswer.AIM);
            assertThat(keeping.open(kota, seat)).isEqualTo(PoolAnswer.DONE);
            assertThat(keeping.pool(kota, id).level()).isEqualTo(JobLevel.PENGAWAS);

            assertThat(keeping.close(kota, id, "", 1)).isEqualTo(PoolAnswer.REASON_EMPTY);
            assertThat(keeping.close(kota, id, "Selesai", 2)).isEqualTo(PoolAnswer.MEANWHILE);
            assertThat(keeping.close(kota, id, "Selesai", 1)).isEqualTo(PoolAnswer.DONE);
            assertThat(keeping.close(kota, id, "Selesai", 2)).isEqualTo(PoolAnswer.CLOSED);
            assertThat(small.nominatingBy(small.employee("ani")).nominateSelf(small.person("ani"), form(id)))
                    .isEqualTo(PoolAnswer.CLOSED);
            assertThat(List.copyOf(keeping.history(kota, id)))
                    .extracting(PoolEvent::kind)
                    .containsExactly(PoolEvent.Kind.CLOSED, PoolEvent.Kind.OPENED);
        });
    }
}
