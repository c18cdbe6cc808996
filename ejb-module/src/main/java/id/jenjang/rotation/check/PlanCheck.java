package id.jenjang.rotation.check;

import id.jenjang.people.Dossier;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.PositionRow;
import id.jenjang.requirement.Citation;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.words.Text;
import id.jenjang.rotation.market.Wishes;
import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.round.Move;
import id.jenjang.rotation.round.Picture;
import id.jenjang.rotation.round.RotationTerms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Checks a plan against every rule of its round (pemeriksaan rencana): it lives through the plan period by period and
 * says each rule that is broken. What is asked of one person is judged by the requirements' single path.
 */
public final class PlanCheck {
    static final Citation ROUND = new Citation("Syarat putaran", "", true);

    private final RotationTerms terms;
    private final Picture picture;
    private final Wishes wishes;
    private final JobCatalogue jobs;
    private final RuleSets rules;
    private final Function<UUID, Dossier> dossiers;

    /** Checks by the picture of people and positions; the dossiers are those of the same day. */
    public PlanCheck(
            RotationTerms terms,
            Picture picture,
            Wishes wishes,
            JobCatalogue jobs,
            RuleSets rules,
            Function<UUID, Dossier> dossiers) {
        this.terms = terms;
        this.picture = picture;
        this.wishes = wishes;
        this.jobs = jobs;
        this.rules = rules;
        this.dossiers = dossiers;
    }

    /** Every rule that the moves break; empty for a plan that may be proposed. */
    public List<Breach> breaches(List<Move> moves) {
        World today = new World(picture, terms, List.of());
        List<Breach> found = new ArrayList<>();
        List<Move> known = new ArrayList<>();
        for (Move move : moves) {
            if (stands(today, move, found)) {
                known.add(move);
            }
        }
        oncePerPerson(moves, found);
        World world = new World(picture, terms, known);
        MoveCheck each = new MoveCheck(terms, world, wishes, jobs, rules, dossiers);
        known.forEach(move -> found.addAll(each.breaches(move)));
        seats(world, known, found);
        hand(moves, found);
        found.addAll(new TogetherCheck(terms, world, known).breaches());
        return found;
    }

    /** Whether the move still starts from where the person is and leads to where there is a position. */
    private boolean stands(World world, Move move, List<Breach> found) {
        boolean good = true;
        if (world.person(move.employee()) == null) {
            found.add(about(move, "rotasi.pegawai-tidak-ada", Text.of("breach.person.gone")));
            good = false;
        } else if (!Objects.equals(world.person(move.employee()).position(), move.from())) {
            found.add(about(move, "rotasi.pegawai-sudah-pindah", Text.of("breach.person.elsewhere")));
            good = false;
        }
        if (world.position(move.to()) == null) {
            found.add(about(move, "rotasi.jabatan-tidak-ada", Text.of("breach.position.gone")));
            good = false;
        }
        if (move.period() < 1 || move.period() > terms.periods().size()) {
            found.add(about(move, "rotasi.periode", Text.of("breach.period", move.period())));
            good = false;
        }
        return good;
    }

    private static void oncePerPerson(List<Move> moves, List<Breach> found) {
        Set<UUID> seen = new HashSet<>();
        moves.stream()
                .filter(move -> !seen.add(move.employee()))
                .forEach(move -> found.add(about(move, "rotasi.satu-orang-satu-mutasi", Text.of("breach.twice"))));
    }

    /** A position takes nobody in while it has as many holders as seats: who comes needs someone to have gone. */
    private static void seats(World world, List<Move> moves, List<Breach> found) {
        Set<List<Object>> entered = new HashSet<>();
        moves.forEach(move -> entered.add(List.of(move.to(), move.period())));
        for (List<Object> seat : entered) {
            UUID position = (UUID) seat.get(0);
            int first = (int) seat.get(1);
            PositionRow row = world.position(position);
            long holders = world.counts(first).getOrDefault(position, 0L);
            if (holders > row.quota()) {
                List<UUID> there = world.seats(first).entrySet().stream()
                        .filter(entry -> entry.getValue().equals(position))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
                found.add(new Breach(
                        "rotasi.satu-jabatan-satu-orang",
                        ROUND,
                        there,
                        position,
                        row.unit(),
                        first,
                        Text.of("breach.full", holders, row.quota())));
            }
        }
    }

    private void hand(List<Move> moves, List<Breach> found) {
        for (HandRule hand : terms.hand()) {
            boolean kept = switch (hand.kind()) {
                case STAY -> moves.stream().noneMatch(m -> m.employee().equals(hand.employee()));
                case CLOSE -> moves.stream().noneMatch(m -> m.to().equals(hand.position()));
                case FORBID -> moves.stream().noneMatch(m -> is(hand, m));
                case FORCE -> moves.stream().anyMatch(m -> is(hand, m));
            };
            if (!kept) {
                List<UUID> who = hand.employee() == null ? List.of() : List.of(hand.employee());
                Text words = Text.of("breach.hand." + hand.kind(), hand.reason());
                found.add(new Breach("rotasi.ketetapan", ROUND, who, hand.position(), null, hand.period(), words));
            }
        }
    }

    private static boolean is(HandRule hand, Move move) {
        return move.employee().equals(hand.employee())
                && move.to().equals(hand.position())
                && (hand.period() == 0 || hand.period() == move.period());
    }

    static Breach about(Move move, String rule, Text words) {
        return new Breach(rule, ROUND, List.of(move.employee()), move.to(), null, move.period(), words);
    }
}
