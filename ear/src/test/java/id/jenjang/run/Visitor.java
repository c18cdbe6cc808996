package id.jenjang.run;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone who visits with plain HTTP: keeps cookies, follows redirects, fills in forms. */
public final class Visitor {
    private static final Pattern INPUT = Pattern.compile("<(?:input|button)\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value|type)=\"([^\"]*)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI root;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** Visits the server at this root, such as http://127.0.0.1:8080. */
    public Visitor(URI root) {
        this.root = root;
    }

    /** Opens a path of the server. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(root.resolve(path)));
    }

    /**
     * Fills in and sends the only form of a page.
     *
     * @param page an answer with the form
     * @param values by the last part of the field's name; fields not named keep what the page gave them
     * @param button the last part of the name of the button that is pressed
     */
    public HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> values, String button)
            throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(page.body());
        while (input.find()) {
            Map<String, String> attributes = attributes(input.group());
            String name = attributes.get("name");
            if (name != null
                    && (!isButton(input.group(), attributes) || lastPart(name).equals(button))) {
                form.put(name, values.getOrDefault(lastPart(name), attributes.getOrDefault("value", "")));
            }
        }
        String body = form.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(page.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, String> attributes(String tag) {
        return ATTRIBUTE
                .matcher(tag)
                .results()
                .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2), (first, later) -> first));
    }

    private static boolean isButton(String tag, Map<String, String> attributes) {
        return tag.startsWith("<button") || "submit".equals(attributes.get("type"));
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
