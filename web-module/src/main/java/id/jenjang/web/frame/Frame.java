package id.jenjang.web.frame;

import id.jenjang.access.Role;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omnifaces.util.Servlets;

/** What the shell shows round a page. */
@Named
@RequestScoped
public class Frame {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Preferences preferences;

    @Inject
    private Visitor visitor;

    @Inject
    @ConfigProperty(name = "jenjang.agency-name", defaultValue = "Jenjang")
    private String agencyName;

    @Inject
    @ConfigProperty(name = "jenjang.profile", defaultValue = "production")
    private String profile;

    private boolean embedded;
    private List<MenuGroup> menu;

    @PostConstruct
    void open() {
        String wished = request.getParameter("embed");
        if (wished != null) {
            preferences.frame(wished.equals("1"));
        }
        embedded = embeds(wished, preferences.isFramed(), request.getHeader("Sec-Fetch-Dest"));
    }

    /**
     * Whether the content stands alone. The wish is kept for the session, but a browser tells whether it loads into a
     * frame, so that a tab of its own beside the intranet keeps its menu.
     */
    static boolean embeds(String wished, boolean framedBefore, String destination) {
        if (wished != null) {
            return wished.equals("1");
        }
        return framedBefore && (destination == null || destination.equals("iframe"));
    }

    public boolean isEmbedded() {
        return embedded;
    }

    /** The menu of the caller; only the first line where nobody signed on. */
    public List<MenuGroup> getMenu() {
        if (menu == null) {
            menu = Menu.of(visitor.roles());
        }
        return menu;
    }

    /** Whether there is anything that the visitor may search. */
    public boolean isSearches() {
        return isSearchesPeople() || visitor.is(Role.EMPLOYEE);
    }

    /** Whether the visitor may search people and positions besides jobs. */
    public boolean isSearchesPeople() {
        return visitor.is(Role.UNIT_HEAD) || visitor.is(Role.ANALYST);
    }

    /** {@code page} for the line that the visitor stands on, else {@code false}: the values of aria-current. */
    public String current(MenuEntry entry) {
        String here = Servlets.getRequestURI(request)
                .substring(request.getContextPath().length());
        String below = entry.path();
        boolean on = here.equals(below)
                || (!below.equals("/") && (here.startsWith(below + "/") || here.startsWith(below + "-")));
        return on ? "page" : "false";
    }

    /** The name that the caller signed on with; null before. */
    public String getUserName() {
        Principal caller = request.getUserPrincipal();
        return caller == null ? null : caller.getName();
    }

    /** The address of this page with its parameters, for forms that lead back here. */
    public String getAddress() {
        return ReturnAddress.of(request);
    }

    public String getAgencyName() {
        return agencyName;
    }

    /** Whether this installation shows the demo agency. */
    public boolean isDemo() {
        return profile.equals("demo");
    }
}
