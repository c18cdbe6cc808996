package id.jenjang.bench;

import id.jenjang.run.DemoFolder;
import id.jenjang.run.DemoLogins;
import id.jenjang.run.MicroServer;
import id.jenjang.run.Visitor;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long pages take one after another, alone and while a plan is made ({@code mvn -Pbench -Dbench=pages}); the demo
 * has 2,400 people, with {@code -Dbench.size=small} 600. {@code -Dbench.address} and {@code -Dbench.data} name a demo
 * that runs already.
 */
public final class PagesBench {
    private static final PrintStream OUT = System.out;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String HOME = "/jenjang/";
    private static final int WARM = 30;
    private static final int TIMES = 60;
    private static final int LARGE = 2_400;
    private static final int SMALL = 600;
    private static final Pattern ROUND = Pattern.compile("round-view\\?round=([0-9a-f-]{36})");
    private static final Pattern PLAN = Pattern.compile("rotation/plan-view\\?plan=([0-9a-f-]{36})");

    private final BenchReport report = new BenchReport("pages", OUT);
    private final URI root;
    private final DemoLogins logins;
    private final int people;
    private final Map<String, Spread> alone = new LinkedHashMap<>();

    private PagesBench(URI root, DemoLogins logins, int people) {
        this.root = root;
        this.logins = logins;
        this.people = people;
    }

    /** Runs it. */
    public static void main(String[] args) throws Exception {
        int people = "small".equals(System.getProperty("bench.size")) ? SMALL : LARGE;
        String running = System.getProperty("bench.address", "");
        if (!running.isEmpty()) {
            Path data = Path.of(System.getProperty("bench.data"));
            new PagesBench(URI.create(running), new DemoLogins(data), people).run();
            return;
        }
        Path product = Path.of(System.getProperty("jenjang.root"));
        Path data = Files.createTempDirectory("pages");
        Map<String, String> environment = new DemoFolder(data).environment(people, 1);
        try (MicroServer server = MicroServer.start(product, data, MicroServer.freePort(), environment)) {
            if (!server.awaitReady(PATIENCE)) {
                throw new IllegalStateException("The server did not get ready; see " + server.log());
            }
            new PagesBench(server.address(), new DemoLogins(data), people).run();
        }
    }

    private void run() throws Exception {
        Visitor analyst = visitor("analis");
        String round = first(ROUND, analyst.get(HOME + "rotation/plan"));
        String desk = HOME + "rotation/plan?round=" + round;
        String plan = first(PLAN, plan(analyst, desk, "Pembanding", 5));
        await(analyst, plan);
        Map<String, Visitor> pages = new LinkedHashMap<>();
        pages.put(HOME + "rotation/round-view?round=" + round, analyst);
        pages.put(desk, analyst);
        pages.put(HOME + "rotation/plan-view?plan=" + plan, analyst);
        pages.put(HOME + "rotation/plan-timeline?plan=" + plan, analyst);
        pages.put(HOME + "decision/inbox", visitor("kepala"));
        pages.put(HOME + "ladder/career", visitor("pegawai"));
        for (Map.Entry<String, Visitor> page : pages.entrySet()) {
            time(page.getValue(), page.getKey(), WARM);
            alone.put(page.getKey(), time(page.getValue(), page.getKey(), TIMES));
        }
        for (Map.Entry<String, Visitor> page : pages.entrySet()) {
            // One for each page: the making of one may come to its end before the last page is timed.
            String running = first(PLAN, plan(analyst, desk, "Sementara itu", 600));
            Spread beside = time(page.getValue(), page.getKey(), TIMES);
            tell(page.getKey(), beside, isBusy(analyst, running));
            stop(analyst, running);
        }
        OUT.println("Written to " + report.write());
    }

    private Visitor visitor(String user) throws Exception {
        Visitor visitor = new Visitor(root);
        HttpResponse<String> form = visitor.get(HOME + "login");
        visitor.submit(form, Map.of("userName", user, "password", logins.password(user)), "signOn");
        return visitor;
    }

    private static String first(Pattern pattern, HttpResponse<String> page) {
        Matcher found = pattern.matcher(page.uri() + " " + page.body());
        if (!found.find()) {
            throw new IllegalStateException("Wanted " + pattern + " in " + page.uri());
        }
        return found.group(1);
    }

    private static HttpResponse<String> plan(Visitor analyst, String desk, String name, int seconds) throws Exception {
        Map<String, String> form = Map.of("name", name, "gap", "0", "seconds", String.valueOf(seconds));
        return analyst.submit(analyst.get(desk), form, "start");
    }

    private static boolean isBusy(Visitor analyst, String plan) throws Exception {
        return analyst.get(HOME + "rotation/plan-view?plan=" + plan).body().contains("plan-RUNNING");
    }

    /** Until the plan is made; the page says so as often as it is asked. */
    private static void await(Visitor analyst, String plan) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!analyst.get(HOME + "rotation/plan-view?plan=" + plan).body().contains("plan-DONE")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The plan was not made");
            }
        }
    }

    private static void stop(Visitor analyst, String plan) throws Exception {
        HttpResponse<String> page = analyst.get(HOME + "rotation/plan-view?plan=" + plan);
        if (page.body().contains("plan-RUNNING")) {
            analyst.submit(page, Map.of(), "stop");
        }
    }

    private static Spread time(Visitor visitor, String page, int times) throws IOException, InterruptedException {
        double[] seconds = new double[times];
        for (int k = 0; k < times; k++) {
            long begun = System.nanoTime();
            HttpResponse<String> answer = visitor.get(page);
            seconds[k] = (System.nanoTime() - begun) / 1e9;
            if (answer.statusCode() != 200 || answer.uri().getPath().endsWith("login")) {
                throw new IllegalStateException(page + " answered " + answer.statusCode());
            }
        }
        return new Spread(seconds);
    }

    private void tell(String page, Spread beside, boolean busy) {
        String name = page.replaceAll("\\?.*", "").substring(HOME.length());
        for (double share : new double[] {0.5, 0.95}) {
            report.add(Measured.alone(
                            "%s p%.0f while a plan is made%s".formatted(name, 100 * share, busy ? "" : " (ended)"),
                            people,
                            beside.percentile(share),
                            0)
                    .beside("the same alone", alone.get(page).percentile(share)));
        }
    }
}
