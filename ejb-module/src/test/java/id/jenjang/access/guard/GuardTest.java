package id.jenjang.access.guard;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.AboutUnit;
import id.jenjang.access.Acting;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.ShowsPeople;
import id.jenjang.people.SmallAgency;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuardTest {
    private final SmallAgency agency = SmallAgency.inMemory();
    private final Someone someone = new Someone(agency);

    @BeforeEach
    void twoDepartments() {
        agency.unit("kota", null).unit("dinas", "kota").unit("seksi", "dinas").unit("badan", "kota");
        agency.headSeat("dinas").headSeat("badan");
        agency.person("kadis").heads("kadis", "dinas", "DEFINITIVE", TODAY.minusYears(1), null);
        agency.staff("ani", "seksi").staff("budi", "badan");
    }

    @Test
    void a_person_may_ask_about_themselves_alone() throws Exception {
        someone.signsOn("ani", "ani", null);
        assertThat(goesThrough("sheet", person("ani"))).isTrue();
        assertThat(goesThrough("sheet", person("budi"))).isFalse();
        assertThat(goesThrough("list", unit("seksi"))).isFalse();
    }

    @Test
    void a_head_may_ask_about_everyone_below_at_any_depth_and_nobody_beside() throws Exception {
        someone.signsOn("kepala", "kadis", null);
        assertThat(goesThrough("sheet", person("ani"))).isTrue();
        assertThat(goesThrough("list", unit("seksi"))).isTrue();
        assertThat(goesThrough("sheet", person("budi"))).isFalse();
        assertThat(goesThrough("list", unit("badan"))).isFalse();
        assertThat(goesThrough("list", unit("kota"))).isFalse();
    }

    @Test
    void an_unknown_and_a_missing_id_are_refused_to_everyone() throws Exception {
        someone.signsOn("analis", null, null, Role.ANALYST);
        assertThat(goesThrough("sheet", UUID.randomUUID())).isFalse();
        assertThat(goesThrough("list", UUID.randomUUID())).isFalse();
        assertThat(goesThrough("sheet", (Object) null)).isFalse();
    }

    @Test
    void an_analyst_of_a_subtree_stays_in_it() throws Exception {
        someone.signsOn("analis", null, "dinas", Role.ANALYST);
        assertThat(goesThrough("sheet", person("ani"))).isTrue();
        assertThat(goesThrough("sheet", person("budi"))).isFalse();
    }

    @Test
    void an_analyst_whose_unit_is_gone_reaches_nobody() throws Exception {
        someone.signsOn("analis", null, "bubar", Role.ANALYST);
        assertThat(goesThrough("sheet", person("ani"))).isFalse();
    }

    @Test
    void nobody_signed_on_is_refused_but_for_what_anyone_may_ask() throws Exception {
        assertThat(goesThrough("sheet", person("ani"))).isFalse();
        assertThat(goesThrough("health")).isTrue();
    }

    @Test
    void what_the_system_does_is_refused_to_all_users_and_open_to_its_own_jobs() throws Exception {
        someone.signsOn("admin", null, null, Role.ADMIN);
        assertThat(goesThrough("tidy")).isFalse();
        assertThat(Acting.asSystem(() -> goesThrough("tidy"))).isTrue();
        assertThat(goesThrough("tidy")).isFalse();
    }

    @Test
    void a_refused_call_is_counted_and_never_runs() throws Exception {
        someone.signsOn("ani", "ani", null);
        Call call = call("sheet", null, person("budi"));
        assertThatThrownBy(() -> someone.guard().check(call))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("Call refused: Desk.sheet");
        assertThat(call.through).isFalse();
        assertThat(someone.refusals.count()).isEqualTo(1);
        assertThat(someone.told.all).isEmpty();
    }

    @Test
    void a_look_at_somebody_else_is_told_with_the_role_that_allowed_it() throws Exception {
        someone.signsOn("kepala", "kadis", null);
        goesThrough("sheet", person("ani"));
        assertThat(someone.told.all).singleElement().satisfies(look -> {
            assertThat(look.caller().user()).isEqualTo("kepala");
            assertThat(look.role()).isEqualTo(Role.UNIT_HEAD);
            assertThat(look.verb()).isEqualTo("Desk.sheet");
            assertThat(look.people()).containsExactly(person("ani"));
        });
    }

    @Test
    void a_look_at_oneself_is_not_told() throws Exception {
        someone.signsOn("ani", "ani", null);
        goesThrough("sheet", person("ani"));
        assertThat(someone.told.all).isEmpty();
    }

    @Test
    void everyone_in_a_list_is_told_but_the_caller() throws Exception {
        someone.signsOn("kepala", "kadis", null);
        List<Row> rows = List.of(new Row(person("ani")), new Row(person("kadis")), new Row(person("budi")));
        someone.guard().check(call("list", rows, unit("dinas")));
        assertThat(someone.told.all)
                .singleElement()
                .satisfies(look -> assertThat(look.people()).isEqualTo(Set.of(person("ani"), person("budi"))));
    }

    @Test
    void a_method_without_a_rule_never_runs() {
        someone.signsOn("admin", null, null, Role.ADMIN);
        Call call = call("forgotten", null);
        assertThatThrownBy(() -> someone.guard().check(call)).isInstanceOf(IllegalStateException.class);
        assertThat(call.through).isFalse();
    }

    private boolean goesThrough(String method, Object... arguments) throws Exception {
        Call call = call(method, null, arguments);
        try {
            someone.guard().check(call);
        } catch (NotAllowed e) {
            assertThat(call.through).isFalse();
        }
        return call.through;
    }

    private static Call call(String method, Object answer, Object... arguments) {
        Method found = Arrays.stream(Desk.class.getDeclaredMethods())
                .filter(m -> m.getName().equals(method))
                .findFirst()
                .orElseThrow();
        return new Call(found, answer, arguments);
    }

    private UUID unit(String key) {
        return agency.uuid("unit", key);
    }

    private UUID person(String key) {
        return agency.uuid("employee", key);
    }

    private record Row(UUID person) implements ShowsPeople {
        @Override
        public Collection<UUID> people() {
            return List.of(person);
        }
    }

    private interface Desk {
        @Allows({Role.EMPLOYEE, Role.UNIT_HEAD, Role.ANALYST})
        void sheet(@AboutPerson UUID person);

        @Allows({Role.UNIT_HEAD, Role.ANALYST})
        void list(@AboutUnit UUID unit);

        @Allows(anyone = true)
        void health();

        @Allows(system = true)
        void tidy();

        void forgotten();
    }
}
