package id.jenjang.access.guard;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.access.Acting;
import id.jenjang.access.Caller;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.people.SmallAgency;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallersTest {
    private final SmallAgency agency = SmallAgency.inMemory();
    private final Someone someone = new Someone(agency);

    @BeforeEach
    void aDepartmentWithItsHead() {
        agency.unit("kota", null).unit("dinas", "kota").headSeat("dinas");
        agency.person("kadis").heads("kadis", "dinas", "DEFINITIVE", TODAY.minusYears(1), null);
        agency.staff("ani", "dinas");
    }

    @Test
    void nobody_is_calling_where_nobody_signed_on() {
        assertThat(someone.callers().find()).isEmpty();
        assertThatThrownBy(() -> someone.callers().current()).isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_roles_of_employee_and_unit_head_follow_from_the_people_data_alone() {
        assertThat(someone.signsOn("kepala", "kadis", null).callers().current().roles())
                .containsExactlyInAnyOrder(Role.EMPLOYEE, Role.UNIT_HEAD);
        assertThat(someone.signsOn("ani", "ani", null, Role.UNIT_HEAD)
                        .callers()
                        .current()
                        .roles())
                .containsExactly(Role.EMPLOYEE);
        assertThat(someone.signsOn("luar", null, null, Role.EMPLOYEE, Role.UNIT_HEAD, Role.AUDITOR)
                        .callers()
                        .current()
                        .roles())
                .containsExactly(Role.AUDITOR);
    }

    @Test
    void a_head_who_was_replaced_is_no_head_at_the_next_call() {
        Callers callers = someone.signsOn("kepala", "kadis", null).callers();
        assertThat(callers.current().is(Role.UNIT_HEAD)).isTrue();
        agency.endsAll("kadis", TODAY.minusDays(1));
        assertThat(callers.current().is(Role.UNIT_HEAD)).isFalse();
    }

    @Test
    void an_account_of_someone_who_left_belongs_to_nobody() {
        agency.isGone("ani");
        Caller caller = someone.signsOn("ani", "ani", null).callers().current();
        assertThat(caller.employee()).isEmpty();
        assertThat(caller.roles()).isEmpty();
    }

    @Test
    void the_unit_of_an_analyst_comes_from_the_account() {
        assertThat(someone.signsOn("analis", null, "dinas", Role.ANALYST)
                        .callers()
                        .current()
                        .assignedUnit())
                .contains(agency.uuid("unit", "dinas"));
    }

    @Test
    void an_assigned_unit_that_is_gone_does_not_widen_to_the_agency() {
        assertThat(someone.signsOn("analis", null, "bubar", Role.ANALYST)
                        .callers()
                        .current()
                        .assignedUnit())
                .contains(new UUID(0, 0));
    }

    @Test
    void an_account_that_sign_on_does_not_list_is_matched_by_number_or_address_as_configured() {
        UUID ani = agency.uuid("employee", "ani");
        assertThat(employeeOf("ani", "number")).isEqualTo(ani);
        assertThat(employeeOf("ANI@contoh.go.id", "email")).isEqualTo(ani);
        assertThat(employeeOf("ani", "email")).isNull();
        assertThat(employeeOf("ani", "none")).isNull();
        assertThatThrownBy(() -> employeeOf("ani", "nama"))
                .hasMessage("jenjang.account.match is none, number or email, not nama");
    }

    @Test
    void an_address_that_two_people_share_matches_neither() {
        agency.run("update employee set email = 'loket@contoh.go.id'");
        assertThat(employeeOf("loket@contoh.go.id", "email")).isNull();
    }

    @Test
    void acts_are_kept_under_the_job_s_starter_then_the_caller_then_the_system() throws Exception {
        assertThat(someone.callers().actor()).isEqualTo("sistem");
        Callers callers = someone.signsOn("ani", "ani", null).callers();
        assertThat(callers.actor()).isEqualTo("ani");
        assertThat(Acting.onBehalfOf("analis", callers::actor)).isEqualTo("analis");
        assertThat(callers.actor()).isEqualTo("ani");
    }

    private UUID employeeOf(String user, String match) {
        return someone.signsOnUnlisted(user)
                .matchedBy(match)
                .callers()
                .current()
                .employee()
                .orElse(null);
    }
}
