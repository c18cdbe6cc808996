package id.jenjang.access.guard;

import id.jenjang.access.Caller;
import id.jenjang.access.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Callers as a test says, for services that ask who calls. */
public final class CallersOf extends Callers {
    private Caller caller;

    private CallersOf(Caller caller) {
        super(null, null, null, null, null, null, "none");
        this.caller = caller;
    }

    /** An analyst limited to a unit; to none with null. */
    public static CallersOf analyst(UUID unit) {
        return new CallersOf(new Caller("analis", Optional.empty(), Set.of(Role.ANALYST), Optional.ofNullable(unit)));
    }

    /** From now on it is an analyst limited to that unit. */
    public void become(UUID unit) {
        caller = new Caller("analis", Optional.empty(), Set.of(Role.ANALYST), Optional.ofNullable(unit));
    }

    /** An employee with these roles besides. */
    public static CallersOf employee(UUID employee, Role... roles) {
        Set<Role> all = EnumSet.of(Role.EMPLOYEE, roles);
        return new CallersOf(new Caller("pegawai", Optional.of(employee), all, Optional.empty()));
    }

    /** Somebody by that sign-on name, with these roles besides being an employee; of no employee with null. */
    public static CallersOf named(String user, UUID employee, Role... roles) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(List.of(roles));
        if (employee != null) {
            all.add(Role.EMPLOYEE);
        }
        return new CallersOf(new Caller(user, Optional.ofNullable(employee), all, Optional.empty()));
    }

    @Override
    public Optional<Caller> find() {
        return Optional.of(caller);
    }

    @Override
    public String actor() {
        return caller.user();
    }
}
