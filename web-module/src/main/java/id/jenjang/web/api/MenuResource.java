package id.jenjang.web.api;

import id.jenjang.web.frame.Frame;
import id.jenjang.web.frame.MenuEntry;
import id.jenjang.web.frame.MenuGroup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The caller's menu, for an intranet that draws its own. */
@Path("menu")
@RequestScoped
public class MenuResource {
    @Inject
    private Frame frame;

    /** The entries that the caller may open, in order, with labels in both languages. */
    @GET
    @Produces("application/json")
    public List<Line> menu(@Context HttpServletRequest request) {
        return frame.getMenu().stream()
                .flatMap(group -> group.entries().stream().map(entry -> line(group, entry, request.getContextPath())))
                .toList();
    }

    private static Line line(MenuGroup group, MenuEntry entry, String contextPath) {
        String heading = "menu.group." + group.key();
        String name = "menu.entry." + entry.key();
        return new Line(entry.key(), labels(name), labels(heading), entry.icon(), contextPath + entry.path());
    }

    private static Map<String, String> labels(String key) {
        return Map.of("id", label(key, "id"), "en", label(key, "en"));
    }

    private static String label(String key, String language) {
        return ResourceBundle.getBundle("id.jenjang.web.messages", new Locale(language))
                .getString(key);
    }

    /**
     * One entry as others read it.
     *
     * @param label by language code
     * @param group the heading that it stands under, by language code
     * @param address from the root of the host
     */
    public record Line(String key, Map<String, String> label, Map<String, String> group, String icon, String address) {}
}
