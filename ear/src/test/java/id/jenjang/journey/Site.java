package id.jenjang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import id.jenjang.run.DemoFolder;
import id.jenjang.run.DemoLogins;
import id.jenjang.run.MicroServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The running application that journeys visit. To write one against a demo that runs already ({@code mvn -Prun}), name
 * it by {@code -Djourney.address} and its folder by {@code -Djourney.data}.
 */
public final class Site implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern LOGIN = Pattern.compile(".*/login.*");

    private final URI address;
    private final Path data;
    private final Path screens;
    private final Runnable end;

    private Site(URI address, Path data, Path screens, Runnable end) {
        this.address = address;
        this.data = data;
        this.screens = screens;
        this.end = end;
    }

    static Site start() throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("jenjang.root"));
        Path target = root.resolve("ear/target");
        Path screens = Files.createDirectories(target.resolve("screens"));
        String running = System.getProperty("journey.address");
        if (running != null) {
            return new Site(URI.create(running), Path.of(System.getProperty("journey.data")), screens, () -> {});
        }
        Path data = Files.createTempDirectory(Files.createDirectories(target.resolve("journeys")), "data");
        var environment =
                new DemoFolder(data).environment(Integer.getInteger("demo.people"), Long.getLong("demo.seed"));
        Everyone.letIn(data.resolve("demo"));
        MicroServer server = MicroServer.start(root, data, MicroServer.freePort(), environment);
        if (!server.awaitReady(PATIENCE)) {
            server.close();
            throw new IllegalStateException("The server did not get ready; see " + server.log());
        }
        return new Site(server.address(), data, screens, server::close);
    }

    /** Where the application answers, without a slash at the end. */
    public URI address() {
        return address;
    }

    /** The files that the demo agency came from. */
    public Path delivery() {
        return data.resolve("demo");
    }

    /** Signs a demo user on, from whatever page and whoever was signed on before; ends on the home page. */
    public void logIn(Page page, String user) {
        page.context().clearCookies();
        page.navigate("login");
        fillIn(page, user);
    }

    /** Fills in the log-in page that is shown, and leaves it; the next page and its scripts are there. */
    public void fillIn(Page page, String user) {
        page.getByLabel("Nama pengguna").fill(user);
        page.getByLabel("Kata sandi").fill(password(user));
        Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Masuk"));
        button.click();
        assertThat(page).not().hasURL(LOGIN);
        page.waitForLoadState();
    }

    private String password(String user) {
        try {
            return new DemoLogins(data).password(user);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chooses language ({@code id}, {@code en}) and theme ({@code light}, {@code dark}) for the visitor's session. */
    public void prefer(Page page, String language, String theme) {
        APIResponse answer = page.request()
                .post(
                        "preferences",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("language", language)
                                        .set("theme", theme)
                                        .set("back", address.getPath() + "/api/menu")));
        if (!answer.ok()) {
            throw new IllegalStateException("preferences answered " + answer.status());
        }
    }

    /** The addresses that the visitor's menu leads to, without the application's own. */
    public List<String> menu(Page page) {
        return page
                .getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName("Menu").setExact(true))
                .getByRole(AriaRole.LINK)
                .all()
                .stream()
                .map(link ->
                        link.getAttribute("href").substring(address.getPath().length() + 1))
                .toList();
    }

    /** Keeps a picture of the whole page as {@code ear/target/screens/<name>.png}. */
    public void picture(Page page, String name) {
        page.evaluate("() => window.scrollTo(0, 0)");
        page.screenshot(kept(name).setFullPage(true));
    }

    /** Keeps a picture of what shows in the window, where something lies over the page. */
    public void window(Page page, String name) {
        page.screenshot(kept(name));
    }

    private Page.ScreenshotOptions kept(String name) {
        return new Page.ScreenshotOptions().setPath(screens.resolve(name.replaceAll("[^A-Za-z0-9._-]", "_") + ".png"));
    }

    @Override
    public void close() {
        end.run();
    }
}
