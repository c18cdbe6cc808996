package id.jenjang.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.jenjang.run.DemoFolder;
import id.jenjang.run.DemoLogins;
import id.jenjang.run.MicroServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The running application that journeys visit. */
public final class Site implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final MicroServer server;
    private final DemoLogins logins;
    private final Path screens;

    private Site(MicroServer server, DemoLogins logins, Path screens) {
        this.server = server;
        this.logins = logins;
        this.screens = screens;
    }

    static Site start() throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("jenjang.root"));
        Path target = root.resolve("ear/target");
        Path data = Files.createTempDirectory(Files.createDirectories(target.resolve("journeys")), "data");
        var environment =
                new DemoFolder(data).environment(Integer.getInteger("demo.people"), Long.getLong("demo.seed"));
        MicroServer server = MicroServer.start(root, data, MicroServer.freePort(), environment);
        if (!server.awaitReady(PATIENCE)) {
            server.close();
            throw new IllegalStateException("The server did not get ready; see " + server.log());
        }
        return new Site(server, new DemoLogins(data), Files.createDirectories(target.resolve("screens")));
    }

    /** Where the application answers, without a slash at the end. */
    public URI address() {
        return server.address();
    }

    /** Signs a demo user on, from whatever page; ends on the home page. */
    public void logIn(Page page, String user) {
        page.navigate("login");
        page.getByLabel("Nama pengguna").fill(user);
        page.getByLabel("Kata sandi").fill(logins.password(user));
        Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Masuk"));
        button.click();
    }

    /** Keeps a picture of the whole page as {@code ear/target/screens/<name>.png}. */
    public void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(screens.resolve(name.replaceAll("[^A-Za-z0-9._-]", "_") + ".png")));
    }

    @Override
    public void close() {
        server.close();
    }
}
