package id.jenjang.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Payara Micro in a process of its own with jenjang.war, listening on this machine alone; closing it ends it. */
public final class MicroServer implements AutoCloseable {
    private static final Duration PACE = Duration.ofMillis(200);
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private final Process process;
    private final int port;
    private final Path log;

    private MicroServer(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts the server and returns at once.
     *
     * @param root of the project, where {@code config} and {@code ear/target} are
     * @param folder where its database, log and temporary files go
     * @param environment its configuration, such as {@code JENJANG_DB_URL}
     */
    public static MicroServer start(Path root, Path folder, int port, Map<String, String> environment) {
        return start(root, folder, port, environment, List.of());
    }

    /** The same with more options of Payara Micro, such as {@code --addlibs}. */
    public static MicroServer start(
            Path root, Path folder, int port, Map<String, String> environment, List<String> options) {
        try {
            Path temporary = Files.createDirectories(folder.resolve("tmp"));
            Path log = folder.resolve("server.log");
            ProcessBuilder builder = new ProcessBuilder(command(root, temporary, options))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            builder.environment().put("JENJANG_HTTP_ADDRESS", "127.0.0.1");
            builder.environment().put("JENJANG_HTTP_PORT", Integer.toString(port));
            return new MicroServer(builder.start(), port, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port of this machine that nobody listens on at this moment. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the application answers, without a slash at the end. */
    public URI address() {
        return URI.create("http://localhost:" + port + "/jenjang");
    }

    /** What the server wrote. */
    public Path log() {
        return log;
    }

    /** The process, for tests that end it the hard way. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /**
     * Waits until the readiness check is up.
     *
     * @return false when the server ended or the time passed before
     */
    public boolean awaitReady(Duration patience) throws InterruptedException {
        return await(this::ready, patience);
    }

    /** Waits until something about the server is so; false when the server ended or the time passed before. */
    public boolean await(BooleanSupplier so, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            if (so.getAsBoolean()) {
                return true;
            }
            if (process.waitFor(PACE.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return false;
    }

    /** Waits until the server ends, and gives its exit code. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean ready() {
        URI check = URI.create("http://localhost:" + port + "/health/ready");
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(check).timeout(Duration.ofSeconds(5)).build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> command(Path root, Path temporary, List<String> options) {
        Path config = root.resolve("config/payara");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-Djava.io.tmpdir=" + temporary, "-jar"));
        command.add(root.resolve("ear/target/payara-micro.jar").toString());
        command.addAll(List.of("--nohazelcast", "--disablephonehome"));
        command.addAll(
                List.of("--logproperties", config.resolve("logging.properties").toString()));
        command.addAll(List.of(
                "--prebootcommandfile", config.resolve("micro-preboot.asadmin").toString()));
        command.addAll(List.of(
                "--postbootcommandfile", config.resolve("datasource.asadmin").toString()));
        command.addAll(
                List.of("--deploy", root.resolve("ear/target/jenjang.war").toString()));
        command.addAll(options);
        return command;
    }
}
