package id.jenjang.web.signon;

import id.jenjang.access.Account;
import id.jenjang.access.Accounts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Knows the users of the demo agency, in the demo profile only; elsewhere it knows nobody. */
@ApplicationScoped
public class DemoStore implements IdentityStore {
    // Compared for names that nobody has, so that the time of the answer does not tell which names exist.
    private static final DemoUser NOBODY = new DemoUser("", "", Set.of(), Optional.empty(), Optional.empty());

    @Inject
    @ConfigProperty(name = "jenjang.profile", defaultValue = "production")
    private String profile;

    @Inject
    @ConfigProperty(name = "jenjang.demo.import")
    private Optional<String> delivery;

    @Inject
    private Pbkdf2PasswordHash hash;

    @Inject
    private Accounts accounts;

    private Map<String, DemoUser> users = Map.of();

    @PostConstruct
    void load() {
        users = active() ? delivery.map(Path::of).map(DemoUsers::beside).orElse(Map.of()) : Map.of();
    }

    /** Tells who is behind an account, as soon as the application starts. */
    void introduce(@Observes Startup started) {
        if (active()) {
            accounts.use(name ->
                    Optional.ofNullable(users.get(name)).map(user -> new Account(user.employee(), user.unit())));
        }
    }

    /** Whether anyone can sign on through this store. */
    boolean active() {
        return profile.equals("demo");
    }

    /** Judges a name and password; called by the container. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        if (!active()) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        DemoUser user = users.getOrDefault(credential.getCaller(), NOBODY);
        char[] password = credential.getPassword().getValue();
        boolean right = user.hashed()
                ? hash.verify(password, user.password())
                : MessageDigest.isEqual(bytes(user.password()), bytes(new String(password)));
        return right && user != NOBODY
                ? new CredentialValidationResult(user.name(), groups(user))
                : CredentialValidationResult.INVALID_RESULT;
    }

    private static Set<String> groups(DemoUser user) {
        return user.roles().stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
