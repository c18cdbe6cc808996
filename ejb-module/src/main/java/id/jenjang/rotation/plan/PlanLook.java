package id.jenjang.rotation.plan;

import id.jenjang.people.Job;
import id.jenjang.people.PositionRow;
import id.jenjang.rotation.market.BidSheet;
import id.jenjang.rotation.plan.MoveRow.Wish;
import id.jenjang.rotation.round.MoveKind;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.Objective;
import id.jenjang.rotation.solve.MoveChain;
import id.jenjang.rotation.solve.PlannedMove;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A plan in rows: its moves and its chains, with names. */
public final class PlanLook {
    private final Board board;
    private final Worth worth;
    private final UUID plan;
    private final List<ChainRow> chains = new ArrayList<>();
    private final Map<UUID, MoveRow> byPerson = new HashMap<>();

    /** Looks at moves that were planned for the problem; the plan's id makes the ids of its chains. */
    public PlanLook(PlanProblem problem, List<PlannedMove> moves, UUID plan) {
        this.board = problem.board();
        this.worth = problem.worth();
        this.plan = plan;
        List<MoveChain> found = MoveChain.of(moves).stream()
                .sorted(Comparator.comparing(PlanLook::first).thenComparing(PlanLook::label))
                .toList();
        for (MoveChain chain : found) {
            chains.add(chain(chain, chains.size() + 1));
        }
        chains.forEach(chain -> chain.moves().forEach(move -> byPerson.put(move.employee(), move)));
    }

    private static int first(MoveChain chain) {
        return chain.moves().stream().mapToInt(PlannedMove::period).min().orElse(0);
    }

    private static String label(MoveChain chain) {
        return chain.moves().stream()
                .map(move -> move.person() + ">" + move.to() + "@" + move.period())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The chains, those that begin first first. */
    public List<ChainRow> chains() {
        return List.copyOf(chains);
    }

    /** All moves, chain by chain. */
    public List<MoveRow> moves() {
        return chains.stream().flatMap(chain -> chain.moves().stream()).toList();
    }

    /** The move of each person who moves. */
    public Map<UUID, MoveRow> byPerson() {
        return Map.copyOf(byPerson);
    }

    private ChainRow chain(MoveChain chain, int number) {
        UUID reference = UUID.nameUUIDFromBytes((plan + " " + label(chain)).getBytes(StandardCharsets.UTF_8));
        long[] sum = new long[Objective.values().length];
        List<MoveRow> rows = new ArrayList<>();
        for (PlannedMove move : chain.moves()) {
            int person = board.personAt.get(move.person());
            int post = board.postAt.get(move.to());
            long[] values = worth.values(person, post, move.period());
            for (int k = 0; k < sum.length; k++) {
                sum[k] += values[k];
            }
            rows.add(row(person, post, move.period(), number, reference));
        }
        return new ChainRow(
                number,
                reference,
                chain.cycle(),
                rows,
                Arrays.stream(sum).boxed().toList());
    }

    /** A move as a row, planned or only thought of; period from 0. */
    MoveRow row(int person, int post, int period, int number, UUID reference) {
        Mover mover = board.people.get(person);
        PositionRow to = board.posts.get(post);
        Job held = board.job(mover.job());
        Job job = board.job(to.job());
        LocalDate day = board.start(period);
        BidSheet sheet = board.wishes.of(mover.employee());
        return new MoveRow(
                number,
                reference,
                mover.employee(),
                mover.name(),
                mover.position(),
                held.name(),
                mover.unit(),
                unitName(mover.unit()),
                to.uuid(),
                job.name(),
                to.unit(),
                unitName(to.unit()),
                period + 1,
                day,
                MoveKind.of(held.level(), job.level(), board.reference),
                (int) ChronoUnit.MONTHS.between(mover.since(), day),
                worth.overdue(person) >= 0,
                board.fit(person, mover.job()),
                board.fit(person, to.job()),
                wish(sheet, to.uuid()),
                sheet.rank(to.uuid()),
                board.kilometres(mover.unit(), to.unit()));
    }

    String unitName(UUID unit) {
        return board.places.containsKey(unit) ? board.places.get(unit).name() : "";
    }

    private static Wish wish(BidSheet sheet, UUID position) {
        if (sheet.stay()) {
            return Wish.STAY;
        }
        if (!sheet.states()) {
            return Wish.FILLED_IN;
        }
        return sheet.rank(position) > 0 ? Wish.RANKED : Wish.NOT_RANKED;
    }
}
