package id.jenjang.bench;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import id.jenjang.network.Network;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** OR-Tools on a round (SCIP, CP-SAT) and on one period (its assignment by cost scaling). */
final class OrToolsRival {
    static {
        Loader.loadNativeLibraries();
    }

    private OrToolsRival() {}

    /** One option of one person. */
    private record Option(int person, int post, int period, int number, int worth) {}

    /** A rule: no more than so many of some options, less others. */
    private record Row(int most, List<Integer> plus, List<Integer> minus) {}

    /** The value of the best assignment to columns of several seats by min-cost flow; rows may stay out for nothing. */
    static long flow(Network network) {
        MinCostFlow flow = new MinCostFlow();
        int sink = network.rows() + network.columns();
        for (int row = 0; row < network.rows(); row++) {
            for (int arc = network.start()[row]; arc < network.start()[row + 1]; arc++) {
                int column = network.rows() + network.to()[arc];
                flow.addArcWithCapacityAndUnitCost(row, column, 1, -network.value()[arc]);
            }
            flow.addArcWithCapacityAndUnitCost(row, sink, 1, 0);
            flow.setNodeSupply(row, 1);
        }
        for (int column = 0; column < network.columns(); column++) {
            flow.addArcWithCapacityAndUnitCost(network.rows() + column, sink, network.seats()[column], 0);
        }
        flow.setNodeSupply(sink, -network.rows());
        return flow.solve() == MinCostFlow.Status.OPTIMAL ? -flow.getOptimalCost() : Long.MIN_VALUE;
    }

    /** A mixed integer program by SCIP; null when it found no plan. */
    static int[] scip(Round round, Duration time) {
        MPSolver solver = MPSolver.createSolver("SCIP");
        solver.setTimeLimit(time.toMillis());
        List<Option> options = options(round);
        MPVariable[] x = new MPVariable[options.size()];
        for (int o = 0; o < x.length; o++) {
            x[o] = solver.makeBoolVar("");
            solver.objective().setCoefficient(x[o], options.get(o).worth());
        }
        for (Row row : rows(round, options)) {
            MPConstraint constraint = solver.makeConstraint(Double.NEGATIVE_INFINITY, row.most());
            row.plus().forEach(o -> constraint.setCoefficient(x[o], 1));
            row.minus().forEach(o -> constraint.setCoefficient(x[o], -1));
        }
        solver.objective().setMaximization();
        MPSolver.ResultStatus status = solver.solve();
        boolean found = status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE;
        return found ? chosen(round, options, o -> x[o].solutionValue() > 0.5) : null;
    }

    /** CP-SAT on two workers; null when it found no plan. */
    static int[] cpSat(Round round, Duration time) {
        CpModel model = new CpModel();
        List<Option> options = options(round);
        BoolVar[] x = new BoolVar[options.size()];
        LinearExprBuilder worth = LinearExpr.newBuilder();
        for (int o = 0; o < x.length; o++) {
            x[o] = model.newBoolVar("");
            worth.addTerm(x[o], options.get(o).worth());
        }
        for (Row row : rows(round, options)) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            row.plus().forEach(o -> sum.addTerm(x[o], 1));
            row.minus().forEach(o -> sum.addTerm(x[o], -1));
            model.addLessOrEqual(sum, row.most());
        }
        model.maximize(worth);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(2)
                .setLinearizationLevel(2)
                .setMaxTimeInSeconds(time.toMillis() / 1e3);
        CpSolverStatus status = solver.solve(model);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return found ? chosen(round, options, o -> solver.booleanValue(x[o])) : null;
    }

    private interface Taken {
        boolean taken(int option);
    }

    private static int[] chosen(Round round, List<Option> options, Taken taken) {
        int[] chosen = new int[round.people];
        Arrays.fill(chosen, -1);
        for (int o = 0; o < options.size(); o++) {
            if (taken.taken(o)) {
                chosen[options.get(o).person()] = options.get(o).number();
            }
        }
        return chosen;
    }

    private static List<Option> options(Round round) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < round.people; i++) {
            for (int k = 0; k < round.post[i].length; k++) {
                for (int period = round.first[i]; period < Round.PERIODS; period++) {
                    int worth = round.worth(i, k, period) - (round.overdue[i] ? Round.OVERDUE : 0);
                    options.add(new Option(i, round.post[i][k], period, k * Round.PERIODS + period, worth));
                }
            }
        }
        return options;
    }

    private static List<Row> rows(Round round, List<Option> options) {
        List<Row> person = empty(round.people, 1);
        List<Row> seat = new ArrayList<>();
        for (int post = 0; post < round.posts; post++) {
            seat.addAll(empty(Round.PERIODS, post < round.people ? 0 : 1));
        }
        List<Row> leave = empty(round.units * Round.PERIODS, Round.MOST_LEAVE);
        for (int o = 0; o < options.size(); o++) {
            Option option = options.get(o);
            person.get(option.person()).plus().add(o);
            leave.get(round.unitOf[option.person()] * Round.PERIODS + option.period())
                    .plus()
                    .add(o);
            for (int period = option.period(); period < Round.PERIODS; period++) {
                seat.get(option.post() * Round.PERIODS + period).plus().add(o);
                seat.get(option.person() * Round.PERIODS + period).minus().add(o);
            }
        }
        List<Row> all = new ArrayList<>(person);
        all.addAll(seat);
        all.addAll(leave);
        return all;
    }

    private static List<Row> empty(int count, int most) {
        List<Row> rows = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            rows.add(new Row(most, new ArrayList<>(), new ArrayList<>()));
        }
        return rows;
    }

    /** The best assignment of a network of as many rows as columns of one seat, every row in one. */
    static long assignment(Network network) {
        LinearSumAssignment solver = new LinearSumAssignment();
        int rows = network.rows();
        for (int row = 0; row < rows; row++) {
            for (int arc = network.start()[row]; arc < network.start()[row + 1]; arc++) {
                solver.addArcWithCost(row, network.to()[arc], -network.value()[arc]);
            }
        }
        if (solver.solve() != LinearSumAssignment.Status.OPTIMAL) {
            throw new IllegalStateException(String.format(Locale.ROOT, "no assignment of %d rows", rows));
        }
        return -solver.getOptimalCost();
    }
}
