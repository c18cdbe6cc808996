package id.jenjang.web.mentoring;

import id.jenjang.access.NotAllowed;
import id.jenjang.mentoring.programme.MentoringProgramme;
import id.jenjang.mentoring.signup.MentorRow;
import id.jenjang.mentoring.signup.MentorsAsked;
import id.jenjang.mentoring.signup.SearchingMentors;
import id.jenjang.people.Competency;
import id.jenjang.people.UnitRow;
import id.jenjang.web.frame.PagedRows;
import id.jenjang.web.ladder.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** Mentors of a programme by topic, competency, unit and place left (Cari Mentor); all of it stands in the address. */
@Named
@RequestScoped
public class MentorsPage {
    @Inject
    private SearchingMentors searching;

    private String programme;
    private String words;
    private String topic;
    private String competency;
    private String level;
    private String unit;
    private String free;
    private List<MentoringProgramme> programmes = List.of();
    private LazyDataModel<MentorRow> rows;

    /** Not found for who may not search. */
    public void open() throws IOException {
        try {
            programmes = searching.programmes();
        } catch (NotAllowed stranger) {
            Faces.responseSendError(404, null);
            return;
        }
        if (Addresses.id(programme).isEmpty() && !programmes.isEmpty()) {
            programme = programmes.get(0).uuid().toString();
        }
    }

    /** The mentors who fit; none without a programme. */
    public LazyDataModel<MentorRow> getRows() {
        if (rows == null) {
            Optional<MentorsAsked> asked = asked();
            rows = new PagedRows<>(
                    () -> asked.map(searching::count).orElse(0L),
                    (first, size) ->
                            asked.map(one -> searching.page(one, first, size)).orElse(List.of()));
        }
        return rows;
    }

    private Optional<MentorsAsked> asked() {
        return Addresses.id(programme)
                .map(one -> new MentorsAsked(
                        one,
                        words,
                        given(topic),
                        given(competency),
                        given(level)
                                .filter(text -> text.matches("[1-5]"))
                                .map(Integer::parseInt)
                                .orElse(1),
                        Addresses.id(unit),
                        given(free).isPresent()));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(one -> !one.isBlank());
    }

    public List<MentoringProgramme> getProgrammes() {
        return programmes;
    }

    public List<Competency> getCompetencies() {
        return searching.competencies();
    }

    public List<UnitRow> getUnits() {
        return searching.units();
    }

    /** The levels that can be asked for. */
    public Set<String> getLevels() {
        return new TreeSet<>(Set.of("1", "2", "3", "4", "5"));
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getCompetency() {
        return competency;
    }

    public void setCompetency(String competency) {
        this.competency = competency;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getFree() {
        return free;
    }

    public void setFree(String free) {
        this.free = free;
    }
}
