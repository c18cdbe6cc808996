package id.jenjang.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What sign-on knows of accounts. Sign-on hands its directory in at the start, since beans of the web module cannot be
 * seen from here in an EAR; without one, people are found by {@code jenjang.account.match} alone.
 */
@ApplicationScoped
public class Accounts {
    private volatile Function<String, Optional<Account>> directory = user -> Optional.empty();

    /** Takes the directory that answers by sign-on name; an empty answer means that it does not know the name. */
    public void use(Function<String, Optional<Account>> newDirectory) {
        directory = Objects.requireNonNull(newDirectory, "newDirectory");
    }

    /** The account of that sign-on name, if the directory knows it. */
    public Optional<Account> find(String user) {
        return directory.apply(user);
    }
}
