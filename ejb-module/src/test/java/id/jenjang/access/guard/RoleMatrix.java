package id.jenjang.access.guard;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import id.jenjang.access.Role;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every service method of the given classes with its rule, read from the code. */
final class RoleMatrix {
    /** Somebody's relation to whom a call is about. */
    enum About {
        /** The caller, or the very unit that the caller heads or is limited to. */
        SELF,
        /** A person or unit below that unit. */
        BELOW,
        /** Elsewhere in the agency, asked by an account limited to its unit. */
        BESIDE,
        /** Elsewhere in the agency, asked by an account that is not limited. */
        BESIDE_UNLIMITED,
        /** An id that nobody here has, as of another agency. */
        UNKNOWN,
        /** About nobody. */
        ANY
    }

    /** One cell; a role of "ANYONE" or "SYSTEM" stands for those rules. */
    record Cell(String method, String role, About about) {}

    private RoleMatrix() {}

    /** The public methods that a caller can reach from outside of a service. */
    static List<Method> methods(JavaClasses classes) {
        return classes.stream()
                .filter(RoleMatrix::isService)
                .map(JavaClass::reflect)
                .flatMap(RoleMatrix::callable)
                .toList();
    }

    /** What is wrong with the rules themselves, a sentence each; empty when every method has a good one. */
    static List<String> faults(JavaClasses classes) {
        List<String> faults = new ArrayList<>();
        for (Method method : methods(classes)) {
            try {
                GuardedMethod guarded = GuardedMethod.of(method, method);
                if (saysNothing(guarded)) {
                    faults.add("No role, and neither anyone nor system, on " + guarded.name());
                }
            } catch (IllegalStateException e) {
                faults.add(e.getMessage());
            }
        }
        return faults;
    }

    /** The name that a policy file has for the method. */
    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** What a method can be about. */
    static List<About> abouts(Method method) {
        GuardedMethod guarded = GuardedMethod.of(method, method);
        return guarded.personAt().isEmpty() && guarded.unitAt().isEmpty()
                ? List.of(About.ANY)
                : Arrays.stream(About.values()).filter(a -> a != About.ANY).toList();
    }

    /** Under which name the policy lists calls of that role. */
    static String policyRole(Method method, Optional<Role> role) {
        GuardedMethod guarded = GuardedMethod.of(method, method);
        return guarded.rule().anyone() ? "ANYONE" : role.map(Role::name).orElse("NOBODY SIGNED ON");
    }

    private static boolean saysNothing(GuardedMethod guarded) {
        return guarded.rule().value().length == 0
                && !guarded.rule().anyone()
                && !guarded.rule().system();
    }

    private static boolean isService(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && (type.isAnnotatedWith(Stateless.class)
                        || type.isAnnotatedWith(Singleton.class)
                        || type.isAnnotatedWith(Stateful.class));
    }

    private static Stream<Method> callable(Class<?> service) {
        return Arrays.stream(service.getMethods())
                .filter(m -> m.getDeclaringClass() != Object.class)
                .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic());
    }
}
