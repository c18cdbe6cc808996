package id.jenjang.access.guard;

import id.jenjang.access.Account;
import id.jenjang.access.Accounts;
import id.jenjang.access.Acting;
import id.jenjang.access.Caller;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.KnownEmployees;
import id.jenjang.people.UnitTree;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says who is calling (pengguna): the account that signed on, the employee behind it, the roles that sign-on gave, and
 * those that follow from the people data. Asked anew in every request.
 */
@Dependent
public class Callers {
    private final SignedOn signedOn;
    private final Accounts accounts;
    private final KnownEmployees employees;
    private final UnitTree tree;
    private final HeadsOfUnits heads;
    private final Clock clock;
    private final AccountMatch match;

    @Inject
    Callers(
            SignedOn signedOn,
            Accounts accounts,
            KnownEmployees employees,
            UnitTree tree,
            HeadsOfUnits heads,
            Clock clock,
            @ConfigProperty(name = "jenjang.account.match", defaultValue = "none") String match) {
        this.signedOn = signedOn;
        this.accounts = accounts;
        this.employees = employees;
        this.tree = tree;
        this.heads = heads;
        this.clock = clock;
        this.match = AccountMatch.of(match);
    }

    /** Who is calling; empty when nobody has signed on. */
    public Optional<Caller> find() {
        return signedOn.user().map(user -> signedOn.caller(user, () -> caller(user)));
    }

    /** Who is calling; refused when nobody has signed on. */
    public Caller current() {
        return find().orElseThrow(() -> new NotAllowed("Callers.current"));
    }

    /**
     * The name under which an act of this moment is kept: the job's starter, else the caller, else the system. Where
     * sign-on names are employee numbers it is the employee's opaque id, since what is kept for ever holds no numbers.
     */
    public String actor() {
        return Acting.name().or(signedOn::user).map(this::keepable).orElse(Acting.SYSTEM);
    }

    private String keepable(String user) {
        return match == AccountMatch.NUMBER
                ? match.employee(user, employees).map(UUID::toString).orElse(user)
                : user;
    }

    private Caller caller(String user) {
        Optional<Account> account = accounts.find(user);
        Optional<UUID> employee = account.isPresent()
                ? account.flatMap(Account::employeeNumber).flatMap(employees::byNumber)
                : match.employee(user, employees);
        // An assigned unit that no longer exists must not widen the reach to the whole agency.
        Optional<UUID> assigned = account.flatMap(Account::assignedUnit)
                .map(key -> tree.byKey(key).orElse(NO_UNIT));
        return new Caller(user, employee, roles(employee), assigned);
    }

    private static final UUID NO_UNIT = new UUID(0, 0);

    private Set<Role> roles(Optional<UUID> employee) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (role != Role.EMPLOYEE && role != Role.UNIT_HEAD && signedOn.holds(role)) {
                roles.add(role);
            }
        }
        if (employee.isPresent()) {
            roles.add(Role.EMPLOYEE);
            if (!heads.headedBy(employee.get(), LocalDate.now(clock)).isEmpty()) {
                roles.add(Role.UNIT_HEAD);
            }
        }
        return roles;
    }
}
