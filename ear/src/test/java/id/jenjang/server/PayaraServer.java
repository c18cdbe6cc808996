package id.jenjang.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A fresh domain of Payara Server with the shipped settings, listening on this machine alone; closing it ends it. */
final class PayaraServer implements AutoCloseable {
    /** What create-domain adds to a port base: debugger, IIOP, administration, data grid, shell, JMS, HTTP, JMX. */
    static final List<Integer> PORTS = List.of(9, 37, 38, 39, 48, 49, 59, 66, 76, 80, 81, 86);

    private static final int ADMINISTRATION = 48;
    private static final int HTTP = 80;
    private static final int PATIENCE_SECONDS = 180;
    private static final String DOMAIN = "jenjang";

    private final Path home;
    private final Path config;
    private final Path folder;
    private final int base;
    private final Map<String, String> environment;

    private PayaraServer(Path home, Path config, Path folder, int base, Map<String, String> environment) {
        this.home = home;
        this.config = config;
        this.folder = folder;
        this.base = base;
        this.environment = environment;
    }

    /**
     * Makes the domain, starts it and gives it the data source.
     *
     * @param home where Payara Server is unpacked
     * @param config the folder of the shipped settings
     * @param folder where the domain goes
     * @param environment the configuration of the application
     */
    static PayaraServer start(Path home, Path config, Path folder, Map<String, String> environment) throws IOException {
        PayaraServer server = new PayaraServer(home, config, Files.createDirectories(folder), freeBase(), environment);
        server.asadmin(
                "create-domain",
                "--domaindir",
                folder.toString(),
                "--portbase",
                "" + server.base,
                "--nopassword",
                DOMAIN);
        Path settings = config.resolve("server-preboot.asadmin");
        server.asadmin(
                "start-domain", "--domaindir", folder.toString(), "--prebootcommandfile", settings.toString(), DOMAIN);
        server.administer(
                "multimode", "--file", config.resolve("datasource.asadmin").toString());
        return server;
    }

    /** Runs a command against the running server; one that fails throws with what it said. */
    String administer(String... command) {
        List<String> words = new ArrayList<>(List.of("--host", "127.0.0.1", "--port", "" + (base + ADMINISTRATION)));
        words.addAll(List.of(command));
        return asadmin(words.toArray(String[]::new));
    }

    /** The root of the server's HTTP listener, without a slash at the end. */
    URI address() {
        return URI.create("http://127.0.0.1:" + (base + HTTP));
    }

    /** The ports that this domain was given, used or not. */
    IntStream ports() {
        return PORTS.stream().mapToInt(each -> base + each);
    }

    @Override
    public void close() {
        asadmin("stop-domain", "--domaindir", folder.toString(), "--kill=true", DOMAIN);
    }

    private String asadmin(String... command) {
        List<String> words = new ArrayList<>(List.of(java(), "-jar", client().toString()));
        words.addAll(List.of(command));
        try {
            File output = Files.createTempFile(folder, "asadmin", ".log").toFile();
            ProcessBuilder builder =
                    new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output);
            builder.environment().putAll(environment);
            builder.environment().put("JENJANG_HTTP_PORT", "" + (base + HTTP));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process process = builder.start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            String said = Files.readString(output.toPath());
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", command) + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path client() {
        return home.resolve("glassfish/lib/client/appserver-cli.jar");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freeBase() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(200, 320) * 100)
                .limit(100)
                .filter(base -> PORTS.stream().allMatch(each -> free(base + each)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free range of ports on this machine"));
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
