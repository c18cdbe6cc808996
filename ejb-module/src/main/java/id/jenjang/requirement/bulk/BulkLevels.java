package id.jenjang.requirement.bulk;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The assessed competencies of some people, each competency in a row of its own; for several threads. */
public final class BulkLevels {
    private final AgencyColumns columns;
    private final int[] people;
    private final Map<String, int[]> rows = new ConcurrentHashMap<>();

    /** Of the people at the given indexes. */
    public BulkLevels(AgencyColumns columns, int[] people) {
        this.columns = columns;
        this.people = people;
    }

    /** Writes what each attains of a standard, level by level at most what is asked, in the order of the people. */
    public void attained(CompetencyNeeds needs, int[] attained) {
        Arrays.fill(attained, 0, people.length, 0);
        for (int i = 0; i < needs.levels.length; i++) {
            add(row(needs.competencies[i]), needs.levels[i], attained);
        }
    }

    private static void add(int[] row, int most, int[] attained) {
        for (int place = 0; place < row.length; place++) {
            attained[place] += Math.min(most, row[place]);
        }
    }

    private int[] row(String competency) {
        int[] known = rows.get(competency);
        return known != null ? known : rows.computeIfAbsent(competency, this::read);
    }

    private int[] read(String competency) {
        int[] levels = new int[people.length];
        int wanted = columns.competencyCodes.find(competency);
        int[] start = columns.competencies.start();
        int[] code = columns.competencies.column(0);
        int[] level = columns.competencies.column(1);
        for (int place = 0; place < levels.length; place++) {
            for (int row = start[people[place]]; row < start[people[place] + 1]; row++) {
                levels[place] = code[row] == wanted ? level[row] : levels[place];
            }
        }
        return levels;
    }
}
