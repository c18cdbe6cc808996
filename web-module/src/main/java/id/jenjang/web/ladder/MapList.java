package id.jenjang.web.ladder;

import id.jenjang.ladder.LadderMap;
import id.jenjang.ladder.LadderMap.Node;
import id.jenjang.ladder.LadderMap.State;
import id.jenjang.requirement.words.RuleTexts;
import id.jenjang.requirement.words.Text;
import id.jenjang.web.frame.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Tells a career map as a list: what is nearest first, then by date, level and name. */
final class MapList {
    private static final Comparator<Node> NEAREST = Comparator.comparing(Node::state)
            .thenComparing(node -> node.date().orElse(LocalDate.MAX))
            .thenComparing(Node::column)
            .thenComparing(Node::name);

    private MapList() {}

    /** The jobs of the map, as of today; the base is the address of a sheet up to the id of the job. */
    static List<MapRow> of(LadderMap map, Words words, LocalDate today, String base) {
        MapSvg names = new MapSvg(words, today);
        RuleTexts rules = RuleTexts.in(words.locale());
        return map.nodes().stream()
                .sorted(NEAREST)
                .map(node -> new MapRow(
                        node.name(),
                        rules.render(Text.of("either", node.level())),
                        map.rows().get(node.row()).name(),
                        MapSvg.style(node.state()),
                        names.spokenState(node),
                        node.state() == State.ME ? "" : base + node.job()))
                .toList();
    }
}
