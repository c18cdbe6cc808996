package id.jenjang.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.omnifaces.util.Servlets;

/** An address inside this application that a visitor can be sent back to; never one of another host. */
public final class ReturnAddress {
    private ReturnAddress() {}

    /**
     * Where the visitor is, as an address that can be opened by GET. A form is posted to the page without its
     * parameters, so for a post the page that sent it counts, when it is the same page.
     */
    public static String of(HttpServletRequest request) {
        String path = Servlets.getRequestURI(request);
        if (request.getMethod().equals("GET")) {
            String query = Servlets.getRequestQueryString(request);
            return safe(query == null ? path : path + "?" + query, request.getContextPath());
        }
        String sender = request.getHeader("Referer");
        return safe(samePage(sender, request, path) ? local(sender) : path, request.getContextPath());
    }

    /** The wished address when it lies below the context path, else the start page. */
    public static String safe(String wished, String contextPath) {
        String home = contextPath + "/";
        if (wished == null || wished.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 127)) {
            return home;
        }
        URI address = parse(wished);
        boolean inside = address != null
                && address.getScheme() == null
                && address.getRawAuthority() == null
                && address.getRawFragment() == null
                && address.normalize().equals(address)
                && !wished.startsWith("//")
                && address.getRawPath().startsWith(home)
                && !address.getRawPath().toLowerCase(java.util.Locale.ROOT).contains("%2e");
        return inside ? wished : home;
    }

    private static boolean samePage(String sender, HttpServletRequest request, String path) {
        URI address = sender == null ? null : parse(sender);
        return address != null
                && request.getHeader("Host") != null
                && request.getHeader("Host").equals(address.getRawAuthority())
                && path.equals(address.getRawPath());
    }

    private static String local(String sender) {
        URI address = URI.create(sender);
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }

    private static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
