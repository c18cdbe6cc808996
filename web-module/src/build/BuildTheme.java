import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Build step, run as a single source file: rewrites the colours of PrimeFaces' saga theme to the tokens of
 * {@code tokens.css} and gives PrimeFaces' Indonesian client texts the language code that Java uses.
 *
 * <p>Arguments: the PrimeFaces jar, and the folder that is laid over the web application.
 */
final class BuildTheme {
    private static final String SAGA = "META-INF/resources/primefaces-saga-blue/theme.css";
    private static final String CLIENT_TEXTS = "META-INF/resources/primefaces/locales/locale-in.js";
    private static final String LICENCE = "META-INF/LICENSE.txt";

    private static final Pattern WHITE_TEXT = Pattern.compile("(?<=[{;])color:\\s*#(fff|ffffff|212529)(?![0-9a-f])");
    private static final Map<String, String> TOKENS = tokens();

    private BuildTheme() {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[1], "resources");
        Path theme = Files.createDirectories(out.resolve("primefaces-ina"));
        Path locales = Files.createDirectories(out.resolve("primefaces/locales"));
        try (ZipFile jar = new ZipFile(args[0])) {
            Files.writeString(theme.resolve("theme.css"), recolour(text(jar, SAGA)));
            Files.writeString(theme.resolve("LICENSE.txt"), text(jar, LICENCE));
            Files.writeString(locales.resolve("locale-id.js"), indonesian(text(jar, CLIENT_TEXTS)));
        }
    }

    private static String text(ZipFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        }
    }

    private static String recolour(String saga) {
        String css = saga.replace(";color-scheme:light", "");
        css = WHITE_TEXT.matcher(css).replaceAll("color:var(--ina-on-primary)");
        for (Map.Entry<String, String> token : TOKENS.entrySet()) {
            css = Pattern.compile(token.getKey(), Pattern.CASE_INSENSITIVE)
                    .matcher(css)
                    .replaceAll("var(--ina-" + token.getValue() + ")");
        }
        return "/* Made from PrimeFaces' saga theme (MIT, see LICENSE.txt): its colours are tokens here. */\n" + css;
    }

    private static String indonesian(String texts) {
        return texts.replace("locales[\"in\"]", "locales[\"id\"]")
                .replace("locales[\"in_ID\"]", "locales[\"id_ID\"]")
                .replace(
                        "[\"Mi\", \"Se\", \"Se\", \"Ra\", \"Ka\", \"Ju\", \"Sa\"]",
                        "[\"Min\", \"Sen\", \"Sel\", \"Rab\", \"Kam\", \"Jum\", \"Sab\"]")
                .replace("Cocok dengen", "Cocok dengan")
                .replace("mengurukan", "mengurutkan")
                .replace("clear: \"Bersih\"", "clear: \"Bersihkan\"")
                .replace("collapseLabel: \"Runtuh\"", "collapseLabel: \"Ciutkan\"")
                .replace("expandLabel: \"Memperluas\"", "expandLabel: \"Bentangkan\"")
                .replace("weekHeader: \"Wk\"", "weekHeader: \"Mg\"")
                .replace("tidak boleh nol\"", "wajib diisi\"")
                .replace("Kesalahan Validasi: Nilai diperlukan.", "wajib diisi.")
                .replace("{0}: wajib", "{0} wajib");
    }

    private static Map<String, String> tokens() {
        Map<String, String> map = new LinkedHashMap<>();
        neutral(map);
        severity(map);
        return map;
    }

    private static void neutral(Map<String, String> map) {
        map.put(hex("fff|ffffff"), "background-primary");
        map.put(hex("495057|212529|252529"), "content-primary");
        map.put(hex("6c757d|607d8b"), "content-secondary");
        map.put(hex("adb5bd"), "content-tertiary");
        map.put(hex("f8f9fa"), "background-secondary");
        map.put(hex("e9ecef"), "background-tertiary");
        map.put(hex("dee2e6"), "stroke-primary");
        map.put(hex("ced4da"), "stroke-tertiary");
        map.put("rgba\\(0,0,0,\\.08\\)", "stroke-primary");
        map.put("rgb\\((86\\.4|76\\.8),[^)]*\\)", "content-primary");
        map.put(hex("e3f2fd"), "primary-100");
        map.put("rgb\\(166\\.2, ?213, ?250\\.2\\)", "primary-300");
        map.put(hex("2196f3"), "primary-500");
        map.put("rgb\\(12\\.73[^)]*\\)", "primary-600");
        map.put("rgb\\(11\\.32[^)]*\\)", "primary-700");
        map.put("rgba\\(33,150,243,\\.(04|16)\\)", "primary-100");
        map.put("rgba\\(96,125,139,\\.(04|16)\\)", "background-tertiary");
    }

    private static void severity(Map<String, String> map) {
        map.put(hex("f44336|d32f2f|ef5350"), "negative-500");
        map.put(hex("ffcdd2"), "negative-100");
        map.put(hex("b71c1c"), "negative-800");
        map.put("hsl\\(0,65\\.07[^)]*\\)", "negative-600");
        map.put("hsl\\(122,37\\.5%,21[^)]*\\)", "positive-800");
        map.put("hsl\\(122,37\\.5%,54[^)]*\\)", "positive-500");
        map.put("rgba\\(211,47,47,\\.(04|16)\\)", "negative-100");
        map.put(hex("fbc02d|ffc107"), "warning-500");
        map.put("(rgb\\(250\\.44|hsl\\(42\\.81)[^)]*\\)", "warning-600");
        map.put(hex("ffecb3"), "warning-100");
        map.put(hex("7f6003"), "warning-800");
        map.put("rgba\\(251,192,45,\\.(04|16)\\)", "warning-100");
        map.put(hex("689f38"), "positive-500");
        map.put("rgb\\((93\\.6|83\\.2),[^)]*\\)", "positive-600");
        map.put("rgba\\(200,230,201,\\.8\\)", "positive-100");
        map.put("rgba\\(104,159,56,\\.(04|16)\\)", "positive-100");
        map.put(hex("c8e6c9"), "positive-100");
        map.put(hex("1b5e20|224a23|4caf50"), "positive-800");
        map.put(hex("0288d1|03a9f4"), "guide-500");
        map.put("rgb\\((1\\.8|1\\.6),[^)]*\\)", "guide-600");
        map.put(hex("b3e5fc"), "guide-100");
        map.put(hex("01579b"), "guide-800");
        map.put("rgba\\(2,136,209,\\.(04|16)\\)", "guide-100");
        map.put(hex("9c27b0"), "guide-700");
        map.put("rgb\\((140\\.4|124\\.8),[^)]*\\)", "guide-800");
        map.put("rgba\\(156,39,176,\\.(04|16)\\)", "guide-100");
    }

    private static String hex(String digits) {
        return "#(" + digits + ")(?![0-9a-f])";
    }
}
