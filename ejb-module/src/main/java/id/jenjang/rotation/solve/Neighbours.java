package id.jenjang.rotation.solve;

import static id.jenjang.rotation.solve.RotationProblem.NONE;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Finds people who have to do with one another: who holds what another wants, who leaves the same unit. */
final class Neighbours {
    /** Of how far the worst option is below the best, the part that is still looked at. */
    private static final double REACH = 0.2;

    private static final int TRIES = 4;

    private final RuleTable table;
    private final Reduced reduced;
    private final RotationProblem problem;
    private final int[][] holders;
    private final int[][] unitPeople;
    private final double reach;

    private int[] found;
    private boolean[] isFound;
    private int count;
    private int movers;

    Neighbours(RuleTable table, Reduced reduced) {
        this.table = table;
        problem = table.problem;
        this.reduced = reduced;
        holders = groups(problem.posts.length, problem.home);
        int[] units = new int[table.people];
        Arrays.setAll(units, problem::unitOfPerson);
        unitPeople = groups(problem.units.length, units);
        reach = typicalReach();
    }

    /** How far below the best of a person an option may be to be looked at. */
    double reach() {
        return reach;
    }

    private static int[][] groups(int number, int[] of) {
        int[] size = new int[number];
        for (int each : of) {
            if (each != NONE) {
                size[each]++;
            }
        }
        int[][] groups = new int[number][];
        Arrays.setAll(groups, k -> new int[size[k]]);
        for (int i = of.length - 1; i >= 0; i--) {
            if (of[i] != NONE) {
                groups[of[i]][--size[of[i]]] = i;
            }
        }
        return groups;
    }

    private double typicalReach() {
        double spread = 0;
        int number = 0;
        for (int person = 0; person < table.people; person++) {
            double least = Double.POSITIVE_INFINITY;
            for (int o = table.from(person); o < table.to(person); o++) {
                if (table.open[o]) {
                    least = Math.min(least, reduced.value[o]);
                }
            }
            if (least < reduced.best[person]) {
                spread += reduced.best[person] - least;
                number++;
            }
        }
        return number == 0 ? 0 : REACH * spread / number;
    }

    /** Some people around one who loses against the prices, none of those left out. */
    int[] around(int[] chosen, int size, SplittableRandom random, int[] leftOut) {
        isFound = new boolean[table.people];
        for (int person : leftOut) {
            isFound[person] = true;
        }
        found = new int[Math.min(size, table.people - leftOut.length)];
        count = 0;
        movers = table.people;
        Arrivals coming = new Arrivals(chosen);
        int at = 0;
        for (int tries = 0; count < found.length && tries < 4 * found.length; tries++) {
            if (at == count) {
                add(loser(chosen, random), chosen);
            } else {
                grow(found[at++], chosen, coming, random);
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Some people around these, who come first; besides them, no more than so many who move in the plan. */
    int[] around(int[] first, int[] chosen, int size, int mostMovers, SplittableRandom random) {
        isFound = new boolean[table.people];
        found = new int[Math.min(Math.max(size, first.length), table.people)];
        count = 0;
        movers = table.people;
        for (int person : first) {
            add(person, chosen);
        }
        movers = mostMovers;
        Arrivals coming = new Arrivals(chosen);
        for (int at = 0; at < count && count < found.length; at++) {
            grow(found[at], chosen, coming, random);
        }
        return Arrays.copyOf(found, count);
    }

    private void add(int person, int[] chosen) {
        int moves = chosen[person] == NONE ? 0 : 1;
        if (!isFound[person] && count < found.length && moves <= movers) {
            movers -= moves;
            isFound[person] = true;
            found[count++] = person;
        }
    }

    private int loser(int[] chosen, SplittableRandom random) {
        int worst = random.nextInt(table.people);
        for (int tries = 0; tries < 6; tries++) {
            int other = random.nextInt(table.people);
            worst = !isFound[other] && (isFound[worst] || loss(other, chosen) > loss(worst, chosen)) ? other : worst;
        }
        return worst;
    }

    private double loss(int person, int[] chosen) {
        return reduced.best[person] - (chosen[person] == NONE ? 0 : reduced.value[chosen[person]]);
    }

    private void grow(int person, int[] chosen, Arrivals coming, SplittableRandom random) {
        if (chosen[person] != NONE) {
            addAround(problem.optionPost[chosen[person]], chosen, coming);
        }
        if (problem.home[person] != NONE) {
            addAround(problem.home[person], chosen, coming);
        }
        int wanted = TRIES;
        int span = table.to(person) - table.from(person);
        for (int t = 0; t < TRIES * TRIES && span > 0 && wanted > 0; t++) {
            int o = table.from(person) + random.nextInt(span);
            if (reduced.value[o] > reduced.best[person] - reach) {
                wanted--;
                addAround(problem.optionPost[o], chosen, coming);
            }
        }
        addMates(person, chosen, random);
    }

    private void addAround(int post, int[] chosen, Arrivals coming) {
        for (int other : coming.into(post)) {
            add(other, chosen);
        }
        for (int holder : holders[post]) {
            add(holder, chosen);
        }
    }

    private void addMates(int person, int[] chosen, SplittableRandom random) {
        int unit = problem.unitOfPerson(person);
        for (int k = 0; unit != NONE && k < 2; k++) {
            int mate = unitPeople[unit][random.nextInt(unitPeople[unit].length)];
            if (chosen[mate] != NONE || reduced.best[mate] > 0) {
                add(mate, chosen);
            }
        }
    }

    /** Who comes into which post. */
    private final class Arrivals {
        private final int[] start = new int[problem.posts.length + 1];
        private final int[] people;

        Arrivals(int[] chosen) {
            for (int option : chosen) {
                if (option != NONE) {
                    start[problem.optionPost[option] + 1]++;
                }
            }
            for (int post = 0; post + 1 < start.length; post++) {
                start[post + 1] += start[post];
            }
            people = new int[start[start.length - 1]];
            int[] next = start.clone();
            for (int person = 0; person < chosen.length; person++) {
                if (chosen[person] != NONE) {
                    people[next[problem.optionPost[chosen[person]]]++] = person;
                }
            }
        }

        int[] into(int post) {
            return Arrays.copyOfRange(people, start[post], start[post + 1]);
        }
    }
}
