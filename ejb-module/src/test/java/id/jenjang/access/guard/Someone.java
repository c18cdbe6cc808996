package id.jenjang.access.guard;

import id.jenjang.access.Account;
import id.jenjang.access.Accounts;
import id.jenjang.access.Caller;
import id.jenjang.access.Looked;
import id.jenjang.access.Role;
import id.jenjang.access.Told;
import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.KnownEmployees;
import id.jenjang.people.SmallAgency;
import id.jenjang.people.UnitTree;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Puts somebody before the guard: signs accounts on to a small agency, as a container and its sign-on would. */
final class Someone {
    static final Clock TODAY = Clock.fixed(SmallAgency.TODAY.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    final Told<Looked> told = new Told<>();
    final Refusals refusals = new Refusals();
    private final SmallAgency agency;
    private final Accounts accounts = new Accounts();
    private final Desk desk = new Desk();
    private String match = "none";

    Someone(SmallAgency agency) {
        this.agency = agency;
    }

    /** Signs on a user with roles; the account belongs to the employee and is limited to the unit, where not null. */
    Someone signsOn(String user, String employee, String unit, Role... roles) {
        accounts.use(name -> name.equals(user)
                ? Optional.of(new Account(Optional.ofNullable(employee), Optional.ofNullable(unit)))
                : Optional.empty());
        return signsOnUnlisted(user, roles);
    }

    /** Signs on a user of whom sign-on knows no more than name and roles. */
    Someone signsOnUnlisted(String user, Role... roles) {
        desk.user = user;
        desk.roles = roles.length == 0 ? Set.of() : EnumSet.of(roles[0], roles);
        return this;
    }

    /** Sets by what names are matched to employees. */
    Someone matchedBy(String setting) {
        match = setting;
        return this;
    }

    Callers callers() {
        return new Callers(
                desk,
                accounts,
                new KnownEmployees(agency.database()),
                new UnitTree(agency.database()),
                new HeadsOfUnits(agency.database()),
                TODAY,
                match);
    }

    Guard guard() {
        return guard(callers());
    }

    Guard guard(Callers callers) {
        Reaching reaching = new Reaching(new UnitTree(agency.database()), new HeadsOfUnits(agency.database()), TODAY);
        return new Guard(callers, reaching, refusals, told);
    }

    private static final class Desk extends SignedOn {
        private String user;
        private Set<Role> roles = Set.of();

        @Override
        Caller caller(String user, Supplier<Caller> stored) {
            return stored.get();
        }

        @Override
        Optional<String> user() {
            return Optional.ofNullable(user);
        }

        @Override
        boolean holds(Role role) {
            return roles.contains(role);
        }
    }
}
