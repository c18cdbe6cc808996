package id.jenjang.journey;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * What a browser complained about in a page: errors on its console, what the policy refused, answers of a broken
 * server.
 */
final class Complaints {
    private static final String REFUSED = "refused by the policy: ";
    private static final String LISTEN = "document.addEventListener('securitypolicyviolation', each => console.error('"
            + REFUSED + "' + each.violatedDirective + ' ' + each.blockedURI + ' in ' + each.sourceFile))";
    private static final int BROKEN = 500;

    private final List<String> said = new ArrayList<>();

    /** Listens to a page from its first address on. */
    Complaints(Page page) {
        page.addInitScript(LISTEN);
        page.onConsoleMessage(message -> hear(page, message));
        page.onPageError(error -> said.add(page.url() + ": " + error));
        page.onResponse(this::hear);
    }

    private void hear(Page page, ConsoleMessage message) {
        if (message.type().equals("error")) {
            said.add(page.url() + ": " + message.text());
        }
    }

    private void hear(Response response) {
        if (response.status() >= BROKEN) {
            said.add(response.url() + " answered " + response.status());
        }
    }

    /** Everything so far, each with the address of its page. */
    List<String> all() {
        return List.copyOf(said);
    }
}
