package id.jenjang.rotation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.Act;
import id.jenjang.access.NotAllowed;
import id.jenjang.people.DeclaredRow;
import id.jenjang.rotation.plan.MoveRow;
import id.jenjang.rotation.round.DeclaredPair;
import id.jenjang.rotation.round.DeclaredPair.Kind;
import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.store.OutOfDate;
import id.jenjang.rotation.store.PlanStatus;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.rotation.store.RoundStatus;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeclaringPairsSliceTest {
    private static final String WHY = "Kakak dan adik kandung";

    /** Cica heads a part of section c, whose own head's seat is vacant. */
    private static RotationAgency agency(Database kind, SliceStore store) {
        RotationAgency agency = RotationAgency.of(kind, store, "a", "b", "c")
                .head("ani", "a", 70)
                .head("budi", "b", 65);
        agency.people.unit("c1", "c").headSeat("c1");
        return agency.head("cica", "c1", 5);
    }

    @ParameterizedTest
    @EnumSource
    void who_is_declared_related_to_a_person_is_not_put_over_them_until_the_declaration_ends(Database kind)
            throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            UUID round = agency.round();
            agency.setting()
                    .settle(
                            round,
                            agency.version(round),
                            HandRule.Kind.FORCE,
                            agency.person("ani"),
                            agency.seat("c"),
                            0,
                            "Diminta kepala");
            UUID before = agency.planned(round);
            assertThat(seatOfAni(agency, before)).containsExactly(agency.seat("c"));

            declare(agency, round, "cica", "ani");

            assertThat(agency.reading().input(before).stale()).isTrue();
            assertThat(agency.making().check(before))
                    .extracting(row -> row.breach().rule())
                    .containsExactly("rotasi.hubungan-keluarga");
            assertThat(agency.making().plan(agency.planned(round)).status()).isEqualTo(PlanStatus.INFEASIBLE);

            agency.declaring().end(round, agency.version(round), 0, "Keliru orang");

            assertThat(seatOfAni(agency, agency.planned(round))).containsExactly(agency.seat("c"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_read_with_reason_who_and_when_beside_what_the_host_delivers_also_once_it_has_ended(Database kind) {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store).kin("budi", "cica");
            agency.people.person("luar");
            agency.kin("ani", "luar");
            UUID round = agency.round();
            declare(agency, round, "ani", "cica");
            agency.declaring().end(round, agency.version(round), 0, "Keliru orang");

            RoundPairs pairs = agency.declaring().pairs(round);

            DeclaredPair noted = pairs.noted().get(0);
            assertThat(noted.stands()).isFalse();
            assertThat(noted.reason()).isEqualTo(WHY);
            assertThat(noted.by()).isEqualTo(agency.callers.actor());
            assertThat(noted.at()).isEqualTo(RotationAgency.NOON.instant());
            assertThat(noted.ending().orElseThrow().reason()).isEqualTo("Keliru orang");
            assertThat(pairs.imported())
                    .as("of the round's people alone")
                    .extracting(DeclaredRow::one, DeclaredRow::other)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(agency.person("budi"), agency.person("cica")));
            assertThat(pairs.names())
                    .containsEntry(agency.person("ani"), "Nama ani")
                    .hasSize(3);
            assertThat(pairs.people()).hasSize(3);
            assertThat(agency.opening().round(round).round().termsNumber()).isEqualTo(3);
            assertThat(agency.acts())
                    .filteredOn(act -> act.verb().startsWith("rotation.pair."))
                    .hasSize(4)
                    .allSatisfy(act -> assertThat(act.facts().toString()).doesNotContain("Kakak", "Keliru"))
                    .extracting(Act::verb)
                    .containsExactly(
                            "rotation.pair.declared",
                            "rotation.pair.declared",
                            "rotation.pair.ended",
                            "rotation.pair.ended");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_declared_is_refused_and_changes_nothing(Database kind) {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            agency.people.person("luar");
            UUID round = agency.round();
            declare(agency, round, "ani", "cica");
            long version = agency.version(round);

            refused("refused.pairUnits", () -> declare(agency, round, "ani", "luar"));
            refused("refused.pairKnown", () -> declare(agency, round, "cica", "ani"));
            refused("refused.input", () -> declare(agency, round, "ani", "ani"));
            refused("refused.input", () -> agency.declaring().end(round, version, 0, " "));
            refused("refused.pairEnded", () -> agency.declaring().end(round, version, 1, "Keliru"));
            refused("refused.pairEnded", () -> agency.declaring().end(round, version, -1, "Keliru"));
            assertThatThrownBy(() -> agency.declaring().end(round, version - 1, 0, "Keliru"))
                    .isInstanceOf(OutOfDate.class);
            agency.callers.become(agency.unit("a"));
            assertThatThrownBy(() -> declare(agency, round, "budi", "cica")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> agency.declaring().pairs(round)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> agency.declaring().end(round, version, 0, "Keliru"))
                    .isInstanceOf(NotAllowed.class);
            agency.callers.become(null);
            assertThat(agency.version(round)).isEqualTo(version);
            agency.rounds.move(agency.rounds.find(round).orElseThrow(), RoundStatus.CLOSED_OUT);
            refused("refused.status", () -> declare(agency, round, "budi", "cica"));
        }
    }

    private static void declare(RotationAgency agency, UUID round, String one, String other) {
        agency.declaring()
                .declare(round, agency.version(round), agency.person(one), agency.person(other), Kind.KELUARGA, WHY);
    }

    private static List<UUID> seatOfAni(RotationAgency agency, UUID plan) {
        return agency.reading().moves(plan).stream()
                .filter(move -> move.employee().equals(agency.person("ani")))
                .map(MoveRow::toPosition)
                .toList();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RotationRefused.class,
                        refused -> assertThat(refused.words().key()).isEqualTo(key));
    }
}
