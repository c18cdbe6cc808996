package id.jenjang.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One browser for all journeys of a run. */
final class Chromium implements AutoCloseable {
    static final String MISSING = "No Chromium found, so no journeys were tried: apt-get install chromium,"
            + " or give its path by -Djenjang.browser=/path/to/chrome";

    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Playwright playwright;
    private final Browser browser;

    Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    }

    /** The browser that was named, or else one in a usual place; empty when it is not there. */
    static Optional<Path> executable() {
        String named = System.getProperty("jenjang.browser", "");
        return (named.isBlank() ? USUAL : List.of(named))
                .stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** A new page with cookies of its own. */
    Page page(URI base) {
        return page(browser, base);
    }

    /** Another visitor's page, with cookies of its own, in the browser of a journey. */
    static Page page(Browser browser, URI base) {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(base + "/")
                        .setLocale("id-ID")
                        .setTimezoneId("Asia/Jakarta")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1280, 800))
                .newPage();
        page.setDefaultTimeout(PATIENCE.toMillis());
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
