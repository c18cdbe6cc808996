package id.jenjang.web.ladder;

import id.jenjang.ladder.LadderMap;
import id.jenjang.ladder.LadderMap.Column;
import id.jenjang.ladder.LadderMap.Edge;
import id.jenjang.ladder.LadderMap.Node;
import id.jenjang.ladder.LadderMap.Row;
import id.jenjang.ladder.LadderMap.State;
import id.jenjang.ladder.Sheet;
import id.jenjang.ladder.StepKind;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.people.Provenance;
import id.jenjang.requirement.Citation;
import id.jenjang.requirement.Eligibility;
import id.jenjang.requirement.Finding;
import id.jenjang.requirement.Verdict;
import id.jenjang.requirement.words.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Small sheets and maps for tests. */
final class Sheets {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final UUID RATNA = id("ratna");

    private Sheets() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Job job(String name, JobLevel level) {
        return new Job(id(name), name, name, level, "AKB", null, null, Map.of());
    }

    static Finding finding(Verdict verdict, LocalDate earliest, Finding... parts) {
        Optional<Text> closes = Optional.of(Text.of("missing.closes", "pengelola", "ijazah"));
        return new Finding(
                "grade",
                verdict,
                Text.of("minimumGrade.needed", "III/c"),
                Text.of("nothing"),
                Text.of("minimumGrade.met", "III/c", "III/b"),
                closes,
                new Citation("PP 11/2017", "Ps 54", verdict != Verdict.UNKNOWN),
                List.of(new Provenance("SIMPEG rw_golongan", TODAY, "SK 12")),
                Optional.ofNullable(earliest),
                List.of(parts));
    }

    static Sheet sheet(Finding... findings) {
        return new Sheet(
                RATNA,
                "Ratna Dewi, S.E.",
                Optional.of(job("Analis Kebijakan Ahli Pertama", JobLevel.AHLI_PERTAMA)),
                job("Analis Kebijakan Ahli Muda", JobLevel.AHLI_MUDA),
                StepKind.VERTICAL,
                Optional.of("Jalur Analis Kebijakan"),
                new Eligibility(List.of("jf-naik v1"), TODAY, List.of(findings)));
    }

    /** A map of so many families: the person's first, with two levels each and a way from the person to every one. */
    static LadderMap map(int families) {
        List<Row> rows = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        UUID me = id("me");
        for (int row = 0; row < families; row++) {
            rows.add(new Row("F" + row, "Rumpun " + row, 1));
            if (row == 0) {
                nodes.add(node("me", 0, row, State.ME, null));
            }
            String upper = "upper" + row;
            nodes.add(node(upper, 1, row, row == 0 ? State.NOW : State.LATER, TODAY.plusYears(row)));
            edges.add(new Edge(id("step" + row), me, id(upper), row == 0 ? StepKind.VERTICAL : StepKind.DIAGONAL));
        }
        return new LadderMap(
                List.of(
                        new Column(List.of(JobLevel.AHLI_PERTAMA)),
                        new Column(List.of(JobLevel.AHLI_MUDA, JobLevel.PENGAWAS))),
                rows,
                nodes,
                edges);
    }

    static Node node(String name, int column, int row, State state, LocalDate date) {
        return new Node(id(name), name, JobLevel.AHLI_MUDA, column, row, 0, state, Optional.ofNullable(date));
    }
}
