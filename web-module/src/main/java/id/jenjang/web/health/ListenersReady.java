package id.jenjang.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when this server waits for other machines on the configured port alone, and on none while it is configured for
 * this machine: a line of the server's script that fails only logs a warning, and the ports that the server opens by
 * itself (administration, messages, its cluster) would be open to all. Looks at the process's own sockets, which Linux
 * lists; elsewhere it says that it could not look.
 */
@Readiness
@ApplicationScoped
public class ListenersReady implements HealthCheck {
    private static final Path SOCKETS = Path.of("/proc/self/fd");
    private static final List<Path> LISTS = List.of(Path.of("/proc/self/net/tcp"), Path.of("/proc/self/net/tcp6"));

    @Inject
    @ConfigProperty(name = "jenjang.http.address", defaultValue = "127.0.0.1")
    private String address;

    @Inject
    @ConfigProperty(name = "jenjang.http.port", defaultValue = "8080")
    private int port;

    /** Further ports that operations opened on purpose, for monitoring say. */
    @Inject
    @ConfigProperty(name = "jenjang.http.more")
    private Optional<String> more;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("listeners");
        if (LISTS.stream().noneMatch(Files::isReadable)) {
            return response.up()
                    .withData("note", "not looked at on this system")
                    .build();
        }
        try {
            String open = open(listed(), ownSockets(), wanted());
            return open.isEmpty()
                    ? response.up().build()
                    : response.down()
                            .withData("trouble", "open to other machines: port " + open)
                            .build();
        } catch (IOException e) {
            return response.down().withData("trouble", e.getMessage()).build();
        }
    }

    /** The ports of these sockets that other machines reach and that are not wanted; empty when there is none. */
    static String open(List<Listener> listed, Set<String> own, Set<Integer> wanted) {
        return listed.stream()
                .filter(each -> own.contains(each.inode()) && !each.local() && !wanted.contains(each.port()))
                .map(Listener::port)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private Set<Integer> wanted() {
        Set<Integer> wanted = new HashSet<>();
        if (!address.startsWith("127.") && !address.equals("localhost") && !address.equals("::1")) {
            wanted.add(port);
        }
        more.stream()
                .flatMap(Pattern.compile("[\\s,]+")::splitAsStream)
                .filter(each -> !each.isEmpty())
                .forEach(each -> wanted.add(Integer.valueOf(each)));
        return wanted;
    }

    private static List<Listener> listed() throws IOException {
        List<Listener> listed = new ArrayList<>();
        for (Path list : LISTS) {
            if (Files.isReadable(list)) {
                listed.addAll(Listener.in(Files.readAllLines(list)));
            }
        }
        return listed;
    }

    private static Set<String> ownSockets() throws IOException {
        Set<String> inodes = new HashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(SOCKETS)) {
            for (Path file : files) {
                inode(file).ifPresent(inodes::add);
            }
        }
        return inodes;
    }

    private static Optional<String> inode(Path file) {
        try {
            String target = Files.readSymbolicLink(file).toString();
            return target.startsWith("socket:[")
                    ? Optional.of(target.substring("socket:[".length(), target.length() - 1))
                    : Optional.empty();
        } catch (IOException closedMeanwhile) {
            return Optional.empty();
        }
    }
}
