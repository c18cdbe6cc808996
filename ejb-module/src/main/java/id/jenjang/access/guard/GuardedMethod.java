package id.jenjang.access.guard;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.AboutUnit;
import id.jenjang.access.Allows;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;

/** A service method with its rule and where its arguments tell whom it is about; worked out once per method. */
record GuardedMethod(String name, Allows rule, OptionalInt personAt, OptionalInt unitAt) {
    private static final ConcurrentMap<Method, GuardedMethod> KNOWN = new ConcurrentHashMap<>();

    /** The method's own rule, else that of its class; a method without any is a fault of the code. */
    static GuardedMethod of(Method method, Object target) {
        return KNOWN.computeIfAbsent(method, m -> read(m, m.getDeclaringClass(), target));
    }

    /** Whom the call is about; empty when about no person. A missing id is an id that nobody has. */
    Optional<UUID> person(Object[] arguments) {
        return id(personAt, arguments);
    }

    /** Which unit the call is about; empty when about none. */
    Optional<UUID> unit(Object[] arguments) {
        return id(unitAt, arguments);
    }

    private static GuardedMethod read(Method method, Class<?> declaring, Object target) {
        String name = declaring.getSimpleName() + "." + method.getName();
        Allows own = method.getAnnotation(Allows.class);
        Allows rule = own != null ? own : declaring.getAnnotation(Allows.class);
        if (rule == null) {
            throw new IllegalStateException("No rule on " + name + " of " + target.getClass());
        }
        OptionalInt person = marked(method, AboutPerson.class);
        OptionalInt unit = marked(method, AboutUnit.class);
        boolean free = rule.aboutNobody() || rule.anyone() || rule.system();
        if (free ? person.isPresent() || unit.isPresent() : person.isPresent() == unit.isPresent()) {
            throw new IllegalStateException(
                    "%s must mark one parameter as the person or unit it is about, or say aboutNobody".formatted(name));
        }
        return new GuardedMethod(name, rule, person, unit);
    }

    private static OptionalInt marked(Method method, Class<? extends Annotation> mark) {
        Annotation[][] marks = method.getParameterAnnotations();
        int[] places = IntStream.range(0, marks.length)
                .filter(i -> Arrays.stream(marks[i]).anyMatch(mark::isInstance))
                .toArray();
        if (places.length > 1) {
            throw new IllegalStateException(method + " is about more than one. Maybe ask for each alone.");
        }
        return Arrays.stream(places).findFirst();
    }

    private static Optional<UUID> id(OptionalInt place, Object[] arguments) {
        return place.isPresent() && arguments[place.getAsInt()] instanceof UUID id ? Optional.of(id) : Optional.empty();
    }
}
