package id.jenjang.web.ladder;

import id.jenjang.ladder.LadderMap;
import id.jenjang.ladder.LadderMap.Node;
import id.jenjang.ladder.LadderMap.State;
import id.jenjang.ladder.StepKind;
import id.jenjang.requirement.words.RuleTexts;
import id.jenjang.requirement.words.Text;
import id.jenjang.web.frame.Words;
import id.jenjang.web.ladder.MapPicture.Band;
import id.jenjang.web.ladder.MapPicture.Box;
import id.jenjang.web.ladder.MapPicture.Heading;
import id.jenjang.web.ladder.MapPicture.Line;
import id.jenjang.web.ladder.MapPicture.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Draws a career map: a column for each level, a strip for each family, a box for each job. */
final class MapSvg {
    private static final int BOX_WIDTH = 176;
    private static final int BOX_HEIGHT = 72;
    private static final int GAP_X = 72;
    private static final int GAP_Y = 16;
    private static final int HEAD = 44;
    private static final int MARGIN = 24;
    private static final int BAND_HEAD = 28;
    private static final int LETTERS = 23;
    private static final int TEXT_HEIGHT = 16;

    private final Words words;
    private final RuleTexts rules;
    private final LocalDate today;

    MapSvg(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
        this.rules = RuleTexts.in(words.locale());
    }

    MapPicture draw(LadderMap map) {
        MapWays ways = new MapWays(map);
        List<Band> bands = bands(map);
        Map<UUID, Box> boxes = new HashMap<>();
        List<Box> inOrder = new ArrayList<>();
        for (Node node : map.nodes()) {
            Box box = box(node, bands.get(node.row()), ways);
            boxes.put(node.job(), box);
            inOrder.add(box);
        }
        int bottom = bands.isEmpty()
                ? HEAD
                : bands.get(bands.size() - 1).y() + bands.get(bands.size() - 1).height();
        int width = MARGIN * 2 + map.columns().size() * (BOX_WIDTH + GAP_X) - GAP_X;
        return new MapPicture(Math.max(width, MARGIN * 2), bottom, headings(map), bands, inOrder, lines(map, boxes));
    }

    private List<Heading> headings(LadderMap map) {
        List<Heading> headings = new ArrayList<>();
        for (LadderMap.Column column : map.columns()) {
            String name = column.levels().stream()
                    .map(level -> rules.render(Text.of("either", level)))
                    .collect(Collectors.joining(" / "));
            headings.add(new Heading(x(headings.size()) + BOX_WIDTH / 2, name));
        }
        return headings;
    }

    private static List<Band> bands(LadderMap map) {
        List<Band> bands = new ArrayList<>();
        int y = HEAD;
        for (LadderMap.Row row : map.rows()) {
            int height = BAND_HEAD + row.slots() * (BOX_HEIGHT + GAP_Y) + GAP_Y / 2;
            bands.add(new Band(y, height, row.name(), bands.size() % 2 == 1));
            y += height;
        }
        return bands;
    }

    private static int x(int column) {
        return MARGIN + column * (BOX_WIDTH + GAP_X);
    }

    private Box box(Node node, Band band, MapWays ways) {
        int x = x(node.column());
        int y = band.y() + BAND_HEAD + node.slot() * (BOX_HEIGHT + GAP_Y);
        int middle = x + BOX_WIDTH / 2;
        List<String> name = broken(node.name());
        String note = note(node);
        int height = (name.size() + (note.isEmpty() ? 0 : 1)) * TEXT_HEIGHT;
        int line = y + (BOX_HEIGHT - height) / 2 + 12;
        List<Row> rows = new ArrayList<>();
        for (String part : name) {
            rows.add(new Row(middle, line, part));
            line += TEXT_HEIGHT;
        }
        String way = ways.to(node.job()).stream().map(String::valueOf).collect(Collectors.joining(" "));
        String spoken = spoken(node, name, note);
        return new Box(
                node.job(),
                x,
                y,
                BOX_WIDTH,
                BOX_HEIGHT,
                style(node.state()),
                rows,
                new Row(middle, line, note),
                spoken,
                way);
    }

    // Begins with what is seen, so that who speaks to the screen can say it; a shortened name is told in full after it.
    private String spoken(Node node, List<String> seen, String note) {
        String name = String.join(" ", seen);
        String shown = note.isEmpty() ? name : name + " " + note;
        String rest = name.equals(node.name()) ? spokenState(node) : node.name() + ". " + spokenState(node);
        return words.text("ladder_map.label.node", shown, rest);
    }

    /** The style of a state, as the style sheet names it. */
    static String style(State state) {
        return state == State.NOT_REACHABLE ? "faint" : state.name().toLowerCase(Locale.ROOT);
    }

    private String note(Node node) {
        return switch (node.state()) {
            case ME -> words.text("ladder_map.note.me");
            case NOW -> words.text("ladder_map.note.now");
            case LATER ->
                node.date()
                        .map(day -> day.isAfter(today)
                                ? words.text("ladder_map.note.later", String.valueOf(day.getYear()))
                                : words.text("ladder_map.note.soon"))
                        .orElse("");
            case UNDATED, NOT_REACHABLE -> "";
        };
    }

    /** How the person stands to a job, in words. */
    String spokenState(Node node) {
        if (node.state() != State.LATER || node.date().isEmpty()) {
            return words.text("LadderMap." + node.state().name());
        }
        LocalDate day = node.date().get();
        return day.isAfter(today)
                ? words.text("ladder_map.state.later", words.date(day))
                : words.text("ladder_map.state.soon");
    }

    /** The name in at most three rows; what does not fit ends in an ellipsis. */
    static List<String> broken(String name) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (row.length() > 0 && row.length() + 1 + word.length() > LETTERS) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.length() == 0 ? "" : " ").append(word);
        }
        rows.add(row.toString());
        if (rows.size() > 3) {
            rows.set(2, rows.get(2) + " …");
        }
        return List.copyOf(rows.subList(0, Math.min(3, rows.size())));
    }

    private static List<Line> lines(LadderMap map, Map<UUID, Box> boxes) {
        List<Line> lines = new ArrayList<>();
        for (LadderMap.Edge edge : map.edges()) {
            Box from = boxes.get(edge.from());
            Box to = boxes.get(edge.to());
            boolean open =
                    !from.state().equals("faint") && !to.state().equals("faint") && edge.kind() != StepKind.DOWNWARD;
            lines.add(new Line(lines.size(), path(from, to), edge.kind().name().toLowerCase(Locale.ROOT), open));
        }
        return lines;
    }

    /** From the right side to the left; inside one column round the right side, so that it does not cross the boxes. */
    static String path(Box from, Box to) {
        int fromX = from.x() + from.width();
        int fromY = from.y() + from.height() / 2;
        int toY = to.y() + to.height() / 2;
        if (from.x() == to.x()) {
            int down = toY > fromY ? 8 : -8;
            int out = fromX + GAP_X / 2;
            return "M%d %dC%d %d %d %d %d %d"
                    .formatted(fromX, fromY + down, out, fromY + down, out, toY - down, fromX, toY - down);
        }
        if (from.x() > to.x()) {
            fromX = from.x();
            int toX = to.x() + to.width();
            return "M%d %dC%d %d %d %d %d %d".formatted(fromX, fromY, fromX - GAP_X, fromY, toX + GAP_X, toY, toX, toY);
        }
        int bend = Math.min(GAP_X, (to.x() - fromX) / 2 + 20);
        return "M%d %dC%d %d %d %d %d %d".formatted(fromX, fromY, fromX + bend, fromY, to.x() - bend, toY, to.x(), toY);
    }
}
