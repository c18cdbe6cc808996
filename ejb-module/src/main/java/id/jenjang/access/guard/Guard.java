package id.jenjang.access.guard;

import id.jenjang.access.Acting;
import id.jenjang.access.Allows;
import id.jenjang.access.Caller;
import id.jenjang.access.Looked;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.access.ShowsPeople;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Stands before every service method: asks who is calling, and refuses what no role of theirs reaches. What the call
 * shows of other people is told to the trail of reads before the answer is given.
 */
@Allows
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Guard {
    @Inject
    private Callers callers;

    @Inject
    private Reaching reaching;

    @Inject
    private Refusals refusals;

    @Inject
    private Event<Looked> looks;

    Guard() {}

    Guard(Callers callers, Reaching reaching, Refusals refusals, Event<Looked> looks) {
        this.callers = callers;
        this.reaching = reaching;
        this.refusals = refusals;
        this.looks = looks;
    }

    /** Lets the call through or throws {@link NotAllowed}. */
    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        GuardedMethod method = GuardedMethod.of(call.getMethod(), call.getTarget());
        Allows rule = method.rule();
        if (rule.anyone() || rule.system() && Acting.name().isPresent()) {
            return call.proceed();
        }
        Optional<Caller> caller = callers.find();
        Optional<Role> role = caller.flatMap(
                c -> reaching.roleFor(c, rule, method.person(call.getParameters()), method.unit(call.getParameters())));
        if (role.isEmpty()) {
            refusals.note(method.name());
            throw new NotAllowed(method.name());
        }
        Object answer = call.proceed();
        tell(caller.get(), role.get(), method, call.getParameters(), answer);
        return answer;
    }

    private void tell(Caller caller, Role role, GuardedMethod method, Object[] arguments, Object answer) {
        Set<UUID> shown = new HashSet<>();
        method.person(arguments).ifPresent(shown::add);
        collect(answer, shown);
        caller.employee().ifPresent(shown::remove);
        if (!shown.isEmpty()) {
            looks.fire(new Looked(caller, role, method.name(), shown));
        }
    }

    private static void collect(Object answer, Set<UUID> shown) {
        if (answer instanceof ShowsPeople shows) {
            shown.addAll(shows.people());
        } else if (answer instanceof Iterable<?> rows) {
            rows.forEach(row -> collect(row, shown));
        } else if (answer instanceof Optional<?> one) {
            one.ifPresent(row -> collect(row, shown));
        }
    }
}
