package id.jenjang.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Puts the guarding headers on every answer and refuses changes that another site asks for. */
@WebFilter(
        filterName = "guard",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class GuardFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Duration LONGEST_SESSION = Duration.ofHours(12);
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private transient ResponseHeaders headers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            hideRefusal(request, response);
            chain.doFilter(request, response);
            return;
        }
        headers.put(request, response);
        endWhenOld(request.getSession(false));
        if (asksForeign(
                request.getMethod(),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Host"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, new StrictCookies(response));
        }
    }

    /** Whether a change is asked for from a page of another origin; a browser too old to say so is believed. */
    static boolean asksForeign(String method, String fetchSite, String origin, String host) {
        if (READS.contains(method)) {
            return false;
        }
        if (fetchSite != null) {
            return !fetchSite.equals("same-origin") && !fetchSite.equals("none");
        }
        return origin != null && !origin.endsWith("://" + host);
    }

    // The request that finds the session too old still runs to its end; the next one asks to sign on.
    private static void endWhenOld(HttpSession session) {
        if (session != null && System.currentTimeMillis() - session.getCreationTime() > LONGEST_SESSION.toMillis()) {
            session.invalidate();
        }
    }

    // What someone may not see and what is not there look alike.
    private static void hideRefusal(HttpServletRequest request, HttpServletResponse response) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (Integer.valueOf(HttpServletResponse.SC_FORBIDDEN).equals(status)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Faces has cookies of its own that do not say which sites may send them. */
    private static final class StrictCookies extends HttpServletResponseWrapper {
        StrictCookies(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addCookie(Cookie cookie) {
            if (cookie.getAttribute("SameSite") == null) {
                cookie.setAttribute("SameSite", "Lax");
            }
            cookie.setHttpOnly(true);
            super.addCookie(cookie);
        }
    }
}
