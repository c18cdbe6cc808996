package id.jenjang.web.ladder;

import id.jenjang.access.NotAllowed;
import id.jenjang.development.GoalRow;
import id.jenjang.development.SettingCareerGoals;
import id.jenjang.ladder.ClimbingLadders;
import id.jenjang.ladder.StandingRow;
import id.jenjang.ladder.Ways;
import id.jenjang.people.Job;
import id.jenjang.requirement.fact.CreditForecast;
import id.jenjang.requirement.words.RuleTexts;
import id.jenjang.web.frame.Messages;
import id.jenjang.web.frame.Visitor;
import id.jenjang.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Shows where a person stands and where they can go (Karier Saya); without a person, the visitor. */
@Named
@RequestScoped
public class CareerPage {
    private static final int HIGHEST = 6;
    private static final int WAYS = 3;

    @Inject
    private ClimbingLadders ladders;

    @Inject
    private SettingCareerGoals goals;

    @Inject
    private Visitor visitor;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private String person;
    private boolean own;
    private boolean looked;
    private StandingView standing;
    private GoalView goal;
    private List<SheetView> steps = List.of();
    private List<WayView> ways = List.of();
    private List<String> assumptions = List.of();
    private boolean moreWays;
    private List<HighestView> highest = List.of();
    private CreditForecast forecast;
    private List<ForecastView> forecasts = List.of();

    /** Answers "not found" for somebody whom the visitor may not see. */
    public void open() throws IOException {
        Optional<UUID> whom = Addresses.person(person, visitor);
        if (whom.isEmpty() && (person == null || person.isBlank())) {
            looked = true;
            own = true;
            return;
        }
        try {
            look(whom.orElseThrow(() -> new NotAllowed("CareerPage")));
        } catch (NotAllowed refused) {
            Faces.responseSendError(404, null);
        }
    }

    // A button sent from this page is looked for before the address is read again, and it is on the own page alone.
    private void ensure() {
        if (!looked) {
            visitor.employee().ifPresent(this::look);
        }
    }

    private void look(UUID whom) {
        looked = true;
        own = visitor.employee().filter(whom::equals).isPresent();
        Words words = messages.words();
        CareerWords career = new CareerWords(words, whom, own);
        StandingRow row = ladders.standing(whom);
        standing = career.standing(row);
        Optional<Job> held = row.position().map(StandingRow.PositionHeld::job);
        SheetWords sheets = SheetWords.of(own, words);
        steps = ladders.nextSteps(whom).stream()
                .map(step -> sheets.view(whom, row.name(), held, step))
                .toList();
        highest = ladders.highest(whom).stream().map(career::highest).toList();
        forecast = row.toLevel().or(row::toRank).orElse(null);
        ForecastWords points = new ForecastWords(words);
        forecasts = Stream.of(row.toRank(), row.toLevel())
                .flatMap(Optional::stream)
                .map(points::view)
                .toList();
        goals.current(whom).ifPresent(wish -> goal(wish, career, words));
    }

    private void goal(GoalRow row, CareerWords career, Words words) {
        goal = career.goal(row, clock.getZone());
        Ways found = ladders.ways(row.employee(), row.sheet().target().uuid()).orElse(null);
        if (found != null) {
            ways = found.ways().stream().map(career::way).toList();
            moreWays = !found.all();
            assumptions = found.assumptions().stream()
                    .map(RuleTexts.in(words.locale())::render)
                    .toList();
        }
    }

    /** Ends the visitor's goal. */
    public String end() {
        visitor.employee().ifPresent(goals::end);
        messages.info("ladder_career.text.ended");
        return "/ladder/career?faces-redirect=true";
    }

    /** The forecast that is drawn; the table below it tells the same. */
    public ForecastView getDrawn() {
        return forecasts.isEmpty() ? null : forecasts.get(forecasts.size() - 1);
    }

    /** The address of a page about the same person. */
    public String about(String page) {
        return own ? page : page + "?person=" + standing.person();
    }

    public boolean isOwn() {
        ensure();
        return own;
    }

    /** Null for an account that belongs to no employee. */
    public StandingView getStanding() {
        ensure();
        return standing;
    }

    /** Null without a goal. */
    public GoalView getGoal() {
        ensure();
        return goal;
    }

    public List<SheetView> getSteps() {
        return steps;
    }

    public List<WayView> getWays() {
        return ways.subList(0, Math.min(WAYS, ways.size()));
    }

    /** The ways after the quickest few. */
    public List<WayView> getOtherWays() {
        return ways.subList(getWays().size(), ways.size());
    }

    public List<String> getAssumptions() {
        return assumptions;
    }

    /** Whether there are more ways than those listed. */
    public boolean isMoreWays() {
        return moreWays;
    }

    public List<HighestView> getHighest() {
        return highest;
    }

    /** How many of the highest jobs are listed. */
    public int getHighestShown() {
        return Math.min(HIGHEST, highest.size());
    }

    /** How many of them are left out. */
    public int getHighestMore() {
        return highest.size() - getHighestShown();
    }

    public CreditForecast getForecast() {
        return forecast;
    }

    public List<ForecastView> getForecasts() {
        return forecasts;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}
