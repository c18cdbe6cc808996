package id.jenjang.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The headers that guard every answer; the script policy with its nonce is added by PrimeFaces on pages. */
@ApplicationScoped
public class ResponseHeaders {
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    @ConfigProperty(name = "jenjang.frame-ancestors", defaultValue = "'none'")
    private String frameAncestors;

    /** Sets them; called by the filter, and by the sign-on, whose redirects are sent before any filter runs. */
    public void put(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        of(path, request.isSecure(), frameAncestors).forEach((name, value) -> {
            if (name.equals("Content-Security-Policy")) {
                response.addHeader(name, value);
            } else {
                response.setHeader(name, value);
            }
        });
    }

    static Map<String, String> of(String path, boolean secure, String frameAncestors) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", policy(path, frameAncestors));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (secure) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!path.startsWith(RESOURCES)) {
            headers.put("Cache-Control", "no-store");
        }
        return headers;
    }

    private static String policy(String path, String frameAncestors) {
        String all = "frame-ancestors " + frameAncestors + "; object-src 'none'; base-uri 'none'; form-action 'self'";
        return path.startsWith("/api/") ? "default-src 'none'; " + all : all;
    }
}
