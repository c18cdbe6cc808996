package id.jenjang.web.frame;

import id.jenjang.access.Caller;
import id.jenjang.access.Role;
import id.jenjang.access.guard.Callers;
import id.jenjang.people.IntroducingPeople;
import id.jenjang.people.PersonRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is looking at this page (pengunjung); asked once a request. */
@Named
@RequestScoped
public class Visitor {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Callers callers;

    @Inject
    private IntroducingPeople people;

    private Optional<Caller> caller;
    private Optional<PersonRow> self;
    private Optional<LocalDate> asOf;

    /** The employee behind the account; empty for an account that belongs to none, or before signing on. */
    public Optional<UUID> employee() {
        return caller().flatMap(Caller::employee);
    }

    /** Whether the visitor has the role. */
    public boolean is(Role role) {
        return roles().contains(role);
    }

    /** The roles held, those that follow from the people data included; none before signing on. */
    public Set<Role> roles() {
        return caller().map(Caller::roles).orElse(Set.of());
    }

    /** The unit that an analyst is limited to; empty for the agency. */
    public Optional<UUID> assignedUnit() {
        return caller().flatMap(Caller::assignedUnit);
    }

    /** The visitor's own row of today. */
    public Optional<PersonRow> self() {
        if (self == null) {
            self = employee().flatMap(people::self);
        }
        return self;
    }

    /** The name to show; null for an account that belongs to no employee. */
    @Produces
    @Named("callerName")
    public String name() {
        return self().map(PersonRow::name).orElse(null);
    }

    /** The day that the data stand for; null before the first import. */
    @Produces
    @Named("dataAsOf")
    public LocalDate dataAsOf() {
        if (asOf == null) {
            asOf = failing() ? Optional.empty() : people.dataAsOf();
        }
        return asOf.orElse(null);
    }

    // Errors are shown in the frame too, also when the database is what failed: then nobody is known.
    private boolean failing() {
        return request.getDispatcherType() == DispatcherType.ERROR;
    }

    private Optional<Caller> caller() {
        if (caller == null) {
            caller = failing() ? Optional.empty() : callers.find();
        }
        return caller;
    }
}
