package id.jenjang.ladder;

import id.jenjang.people.JobLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The ladders around one person, laid out for drawing (peta karier): a column for each level, a row for each job
 * family, jobs of one family and level above one another in slots. The same question gives the same map.
 *
 * @param columns from the lowest level on the left
 * @param rows the person's own family first, then by name
 * @param nodes the jobs, by column, row and slot
 * @param edges the steps between jobs of the map
 */
public record LadderMap(List<Column> columns, List<Row> rows, List<Node> nodes, List<Edge> edges) {
    public LadderMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** How a person stands to a job on the map. */
    public enum State {
        /** The job held now. */
        ME,
        /** One step away with every requirement met today. */
        NOW,
        /** Before retirement, at the date given. */
        LATER,
        /** The ladders lead there, but no date can be given. */
        UNDATED,
        /** No ladder leads there from here, or only after retirement. */
        NOT_REACHABLE
    }

    /** Levels that the agency treats as equal stand in one column. */
    public record Column(List<JobLevel> levels) {
        public Column {
            levels = List.copyOf(levels);
        }
    }

    /** A job family; slots is the most jobs that it has in one column, at least 1. */
    public record Row(String family, String name, int slots) {}

    /**
     * A job.
     *
     * @param job opaque id of the job
     * @param column index into the columns
     * @param row index into the rows
     * @param slot place inside the cell, from 0
     * @param date the earliest date it can be reached; empty unless LATER or NOW
     */
    public record Node(
            UUID job,
            String name,
            JobLevel level,
            int column,
            int row,
            int slot,
            State state,
            Optional<LocalDate> date) {}

    /** A step between two jobs of the map, by their opaque ids. */
    public record Edge(UUID step, UUID from, UUID to, StepKind kind) {}
}
