package id.jenjang.web.signon;

import id.jenjang.access.Account;
import id.jenjang.access.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Tells the services which employee stands behind each demo user; in the demo profile only. */
@ApplicationScoped
class DemoAccounts {
    @Inject
    private DemoStore store;

    @Inject
    private Accounts accounts;

    void introduce(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (store.active()) {
            Map<String, DemoUser> users = DemoUsers.packed();
            accounts.use(name -> Optional.ofNullable(users.get(name)).map(user -> account(user)));
        }
    }

    static Account account(DemoUser user) {
        return new Account(user.employee(), user.unit());
    }
}
