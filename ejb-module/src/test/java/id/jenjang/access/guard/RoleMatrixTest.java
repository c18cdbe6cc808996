package id.jenjang.access.guard;

import static id.jenjang.people.SmallAgency.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.jenjang.access.AboutPerson;
import id.jenjang.access.AboutUnit;
import id.jenjang.access.Acting;
import id.jenjang.access.Allows;
import id.jenjang.access.Caller;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.guard.RoleMatrix.About;
import id.jenjang.access.guard.RoleMatrix.Cell;
import id.jenjang.people.SmallAgency;
import jakarta.ejb.Stateless;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every role before every service method, about everyone that a method can be about, against the declared policy. */
class RoleMatrixTest {
    private static final JavaClasses SERVICES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.jenjang");

    private final SmallAgency agency = SmallAgency.inMemory()
            .unit("kota", null)
            .unit("dinas", "kota")
            .unit("seksi", "dinas")
            .unit("badan", "kota")
            .headSeat("dinas")
            .person("kadis")
            .heads("kadis", "dinas", "DEFINITIVE", TODAY.minusYears(1), null)
            .staff("ani", "seksi")
            .staff("budi", "badan");
    private final Someone someone = new Someone(agency);

    @Test
    void every_service_method_has_a_rule() {
        assertThat(RoleMatrix.methods(SERVICES)).isNotEmpty();
        assertThat(RoleMatrix.faults(SERVICES)).isEmpty();
    }

    @Test
    void every_service_method_is_in_the_policy_and_the_policy_names_no_other() {
        Set<String> inCode =
                RoleMatrix.methods(SERVICES).stream().map(RoleMatrix::name).collect(Collectors.toSet());
        assertThat(RolePolicy.declared().methods())
                .as("methods listed in src/test/resources/roles")
                .isEqualTo(inCode);
    }

    @Test
    void every_cell_is_as_the_policy_says() {
        assertThat(surprises(SERVICES, RolePolicy.declared())).isEmpty();
    }

    @Test
    void methods_without_a_good_rule_are_found() {
        List<String> faults = RoleMatrix.faults(new ClassFileImporter().importClasses(Careless.class));
        assertThat(faults).hasSize(5);
        assertThat(String.join("\n", faults)).contains("forgotten", "aboutNeither", "aboutBoth", "aboutTwo", "noRole");
    }

    @Test
    void a_rule_that_lets_through_more_or_less_than_the_policy_says_is_found() {
        JavaClasses service = new ClassFileImporter().importClasses(Lax.class);
        assertThat(surprises(service, RolePolicy.of(List.of("Lax.sheet;EMPLOYEE;self"))))
                .containsExactlyInAnyOrder(
                        "UNIT_HEAD gets through Lax.sheet about SELF", "UNIT_HEAD gets through Lax.sheet about BELOW");
        assertThat(surprises(
                        service,
                        RolePolicy.of(List.of(
                                "Lax.sheet;EMPLOYEE;self",
                                "Lax.sheet;UNIT_HEAD;self below",
                                "Lax.sheet;AUDITOR;self"))))
                .containsExactly("AUDITOR is refused at Lax.sheet about SELF");
    }

    private List<String> surprises(JavaClasses classes, RolePolicy policy) {
        List<String> surprises = new ArrayList<>();
        for (Method method : RoleMatrix.methods(classes)) {
            for (About about : RoleMatrix.abouts(method)) {
                Stream.concat(Arrays.stream(Role.values()).map(Optional::of), Stream.of(Optional.<Role>empty()))
                        .forEach(role -> compare(method, role, about, policy, surprises));
            }
            Optional<String> job = asJob(method, policy);
            job.ifPresent(surprises::add);
        }
        return surprises;
    }

    private void compare(Method method, Optional<Role> role, About about, RolePolicy policy, List<String> surprises) {
        String policyRole = RoleMatrix.policyRole(method, role);
        boolean expected = policy.allowed().contains(new Cell(RoleMatrix.name(method), policyRole, about));
        if (through(method, role, about) != expected) {
            surprises.add(policyRole + (expected ? " is refused at " : " gets through ") + RoleMatrix.name(method)
                    + " about " + about);
        }
    }

    private Optional<String> asJob(Method method, RolePolicy policy) {
        About about = RoleMatrix.abouts(method).get(0);
        boolean expected = policy.allowed().contains(new Cell(RoleMatrix.name(method), "SYSTEM", About.ANY))
                || policy.allowed().contains(new Cell(RoleMatrix.name(method), "ANYONE", About.ANY));
        try {
            boolean through = Acting.asSystem(() -> through(method, Optional.empty(), about));
            return through == expected ? Optional.empty() : Optional.of("SYSTEM at " + RoleMatrix.name(method));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean through(Method method, Optional<Role> role, About about) {
        Optional<Caller> caller = role.map(r -> new Caller(
                "uji",
                Optional.of(agency.uuid("employee", "kadis")),
                Set.of(r),
                about == About.BESIDE_UNLIMITED ? Optional.empty() : Optional.of(agency.uuid("unit", "dinas"))));
        Guard guard = someone.guard(new Callers(null, null, null, null, null, null, "none") {
            @Override
            public Optional<Caller> find() {
                return caller;
            }
        });
        Call call = new Call(method, null, arguments(method, about));
        try {
            guard.check(call);
        } catch (NotAllowed refused) {
            assertThat(call.through).isFalse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return call.through;
    }

    private Object[] arguments(Method method, About about) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> argument(parameter, about))
                .toArray();
    }

    private Object argument(Parameter parameter, About about) {
        if (parameter.isAnnotationPresent(AboutPerson.class)) {
            return switch (about) {
                case SELF -> agency.uuid("employee", "kadis");
                case BELOW -> agency.uuid("employee", "ani");
                case BESIDE, BESIDE_UNLIMITED -> agency.uuid("employee", "budi");
                case UNKNOWN, ANY -> UUID.randomUUID();
            };
        }
        if (parameter.isAnnotationPresent(AboutUnit.class)) {
            return switch (about) {
                case SELF -> agency.uuid("unit", "dinas");
                case BELOW -> agency.uuid("unit", "seksi");
                case BESIDE, BESIDE_UNLIMITED -> agency.uuid("unit", "badan");
                case UNKNOWN, ANY -> UUID.randomUUID();
            };
        }
        return null;
    }

    /** Each method breaks the rule on rules in its own way. */
    @Stateless
    static class Careless {
        public void forgotten() {}

        @Allows(Role.EMPLOYEE)
        public void aboutNeither(UUID person) {}

        @Allows(Role.EMPLOYEE)
        public void aboutBoth(@AboutPerson UUID person, @AboutUnit UUID unit) {}

        @Allows(Role.EMPLOYEE)
        public void aboutTwo(@AboutPerson UUID person, @AboutPerson UUID other) {}

        @Allows(aboutNobody = true)
        public void noRole() {}
    }

    /** Lets heads in, whatever a stricter policy says. */
    @Stateless
    static class Lax {
        @Allows({Role.EMPLOYEE, Role.UNIT_HEAD})
        public void sheet(@AboutPerson UUID person) {}
    }
}
