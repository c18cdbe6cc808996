package id.jenjang.mentoring.room;

import id.jenjang.access.ShowsPeople;
import id.jenjang.mentoring.record.Complaint;
import id.jenjang.mentoring.record.Evaluation;
import id.jenjang.mentoring.record.Goal;
import id.jenjang.mentoring.record.Note;
import id.jenjang.mentoring.record.Session;
import id.jenjang.mentoring.record.Task;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A pair's room as one of the two sees it.
 *
 * @param sessions in order of time
 * @param notes those that the viewer wrote, or was named for
 * @param careerJobs the names of the jobs that goals are linked to, by id
 * @param evaluations what the viewer gave
 * @param asked the evaluation that the viewer owes now; null when none
 * @param complaints what the viewer said to the coordinator
 * @param hours whole hours of training (JP) held so far
 * @param hoursSource where the figure of minutes to the hour comes from
 */
public record RoomView(
        PairRow row,
        List<Session> sessions,
        List<Note> notes,
        List<Goal> goals,
        Map<UUID, String> careerJobs,
        List<Task> tasks,
        List<Evaluation> evaluations,
        Evaluation.Kind asked,
        List<Complaint> complaints,
        int hours,
        String hoursSource)
        implements ShowsPeople {
    public RoomView {
        sessions = List.copyOf(sessions);
        notes = List.copyOf(notes);
        goals = List.copyOf(goals);
        careerJobs = Map.copyOf(careerJobs);
        tasks = List.copyOf(tasks);
        evaluations = List.copyOf(evaluations);
        complaints = List.copyOf(complaints);
    }

    @Override
    public Collection<UUID> people() {
        return row.people();
    }
}
