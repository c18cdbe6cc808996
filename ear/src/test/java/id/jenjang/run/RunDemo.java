package id.jenjang.run;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * {@code mvn -Prun}: Payara Micro in the foreground with the embedded database and the demo agency. System properties:
 * {@code port}, {@code data} (a folder, kept between runs), {@code demo.people}, {@code demo.seed},
 * {@code jenjang.root}.
 */
public final class RunDemo {
    private static final PrintStream OUT = System.out;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path root;
    private final Path data;
    private final int port;

    private RunDemo(Path root, Path data, int port) {
        this.root = root;
        this.data = data;
        this.port = port;
    }

    /** Runs until Ctrl-C or until the server ends. */
    public static void main(String[] args) throws Exception {
        Path root = Path.of(System.getProperty("jenjang.root")).toAbsolutePath().normalize();
        Path data = root.resolve(System.getProperty("data")).normalize();
        int status = new RunDemo(root, data, Integer.parseInt(System.getProperty("port"))).run();
        if (status != 0) {
            System.exit(status);
        }
    }

    private int run() throws Exception {
        if (!portIsFree()) {
            say("Port %d sedang dipakai program lain. Pilih port lain: mvn -Prun -Dport=%d", port, port + 1);
            say("Port %d is used by another program. Choose another: mvn -Prun -Dport=%d", port, port + 1);
            return 1;
        }
        Map<String, String> environment =
                new DemoFolder(data).environment(Integer.getInteger("demo.people"), Long.getLong("demo.seed"));
        try (MicroServer server = MicroServer.start(root, data, port, environment)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return greet(server);
        }
    }

    private int greet(MicroServer server) throws IOException, InterruptedException {
        say("Jenjang sedang dijalankan ... (Jenjang is starting ...)");
        if (!server.awaitReady(PATIENCE)) {
            say("Jenjang gagal dijalankan; baca %s (Jenjang did not start; see there)", server.log());
            return 1;
        }
        say("");
        say("Jenjang siap di (Jenjang is ready at)  %s", server.address());
        new DemoLogins(data).lines().forEach(line -> say("  %s", line));
        say("Ctrl-C untuk berhenti (to stop). Log: %s", server.log());
        return server.awaitEnd();
    }

    private boolean portIsFree() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (BindException e) {
            return false;
        }
    }

    private static void say(String text, Object... values) {
        OUT.printf(text + "%n", values);
    }
}
