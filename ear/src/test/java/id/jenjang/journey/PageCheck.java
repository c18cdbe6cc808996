package id.jenjang.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What must hold for every page, whatever it shows and however wide it is. */
final class PageCheck {
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Za-z-])[0-9]{18}(?![0-9A-Za-z])");
    private static final Pattern VIEW_STATE = Pattern.compile("-?[0-9]+:-?[0-9]+");
    private static final String TOO_WIDE = "() => document.documentElement.scrollWidth - window.innerWidth";

    private PageCheck() {}

    /** The grave findings of axe, each with the elements that it is about. */
    static List<String> axe(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(each -> GRAVE.contains(each.getImpact()))
                        .map(PageCheck::told)
                        .toList();
    }

    private static String told(Rule rule) {
        List<String> where = new ArrayList<>();
        rule.getNodes().forEach(node -> where.add(node.getTarget() + " " + node.getHtml()));
        return rule.getId() + " " + where;
    }

    /** By how many pixels the page is wider than the window; 0 where it fits. */
    static int overflow(Page page) {
        return Math.max(0, ((Number) page.evaluate(TOO_WIDE)).intValue());
    }

    /** Whether the address, or the source of the page, holds something that looks like a civil servant's number. */
    static boolean tellsNumber(String text) {
        return NUMBER.matcher(VIEW_STATE.matcher(text).replaceAll("")).find();
    }
}
