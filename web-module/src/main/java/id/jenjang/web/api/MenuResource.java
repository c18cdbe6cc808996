package id.jenjang.web.api;

import id.jenjang.web.frame.Frame;
import id.jenjang.web.frame.MenuEntry;
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
                .map(entry -> line(entry, request.getContextPath()))
                .toList();
    }

    private static Line line(MenuEntry entry, String contextPath) {
        Map<String, String> label = Map.of("id", label(entry, "id"), "en", label(entry, "en"));
        return new Line(entry.key(), label, entry.icon(), contextPath + entry.path());
    }

    private static String label(MenuEntry entry, String language) {
        return ResourceBundle.getBundle("id.jenjang.web.messages", new Locale(language))
                .getString("menu.entry." + entry.key());
    }

    /**
     * One entry as others read it.
     *
     * @param label by language code
     * @param address from the root of the host
     */
    public record Line(String key, Map<String, String> label, String icon, String address) {}
}
