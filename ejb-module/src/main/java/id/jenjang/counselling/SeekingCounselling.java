package id.jenjang.counselling;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.notice.NoticeKind;
import id.jenjang.notice.Notices;
import id.jenjang.people.HeadsOfUnits;
import id.jenjang.people.Names;
import id.jenjang.people.UnitTree;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets a person ask a counsellor of their choice for counselling (meminta konseling). */
@Stateless
public class SeekingCounselling {
    @Inject
    private Cases cases;

    @Inject
    private SealKeys keys;

    @Inject
    private Names names;

    @Inject
    private UnitTree tree;

    @Inject
    private HeadsOfUnits heads;

    @Inject
    private Notices notices;

    @Inject
    private Event<Act> acts;

    @Inject
    private Clock clock;

    /** For the container. */
    public SeekingCounselling() {}

    SeekingCounselling(
            Cases cases,
            SealKeys keys,
            Names names,
            UnitTree tree,
            HeadsOfUnits heads,
            Notices notices,
            Event<Act> acts,
            Clock clock) {
        this.cases = cases;
        this.keys = keys;
        this.names = names;
        this.tree = tree;
        this.heads = heads;
        this.notices = notices;
        this.acts = acts;
        this.clock = clock;
    }

    /** Whether this server can keep counselling: it has a key to seal with. */
    @Allows({Role.EMPLOYEE})
    public boolean possible(@AboutPerson UUID employee) {
        return keys.seal().isPresent();
    }

    /** The counsellors who take requests, by name, without the person themselves and their own heads. */
    @Allows(Role.EMPLOYEE)
    public List<CounsellorRow> counsellors(@AboutPerson UUID employee) {
        List<Counsellor> taking = cases.taking().stream()
                .filter(each -> !each.employee().equals(employee) && !heads(each.employee(), employee))
                .toList();
        Map<UUID, String> called =
                names.people(taking.stream().map(Counsellor::employee).toList());
        return taking.stream()
                .filter(each -> called.containsKey(each.employee()))
                .map(each -> new CounsellorRow(
                        each.employee(),
                        called.get(each.employee()),
                        each.offer().statement()))
                .sorted(Comparator.comparing(CounsellorRow::name).thenComparing(CounsellorRow::employee))
                .toList();
    }

    /** Asks a counsellor; the same form sent twice has one effect. */
    @Allows(Role.EMPLOYEE)
    public CounsellingAnswer ask(@AboutPerson UUID employee, AskedCounselling asked) {
        if (cases.had(CounsellingCase.class, asked.commandKey())) {
            return CounsellingAnswer.DONE;
        }
        Optional<CounsellingAnswer> refusal = refusal(employee, asked);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        CounsellingCase made = new CounsellingCase(employee, asked, keys.seal().orElseThrow(), clock.instant());
        cases.add(made);
        notices.of(made.uuid(), asked.counsellor(), NoticeKind.COUNSELLING_NEWS, made.uuid(), clock.instant());
        acts.fire(new Act(
                "counselling.asked",
                Optional.of(employee),
                Map.of("case", made.uuid().toString())));
        return CounsellingAnswer.DONE;
    }

    private Optional<CounsellingAnswer> refusal(UUID employee, AskedCounselling asked) {
        if (keys.seal().isEmpty()) {
            return Optional.of(CounsellingAnswer.NO_KEY);
        }
        boolean taking = cases.counsellor(asked.counsellor())
                .filter(counsellor -> counsellor.offer().taking())
                .isPresent();
        if (!taking || asked.counsellor().equals(employee)) {
            return Optional.of(CounsellingAnswer.NOT_TAKING);
        }
        if (heads(asked.counsellor(), employee)) {
            return Optional.of(CounsellingAnswer.OWN_HEAD);
        }
        return cases.open(employee, asked.counsellor())
                ? Optional.of(CounsellingAnswer.OPEN_ALREADY)
                : Words.fault(asked.topic());
    }

    /** Who judges a person's work does not counsel them. */
    private boolean heads(UUID counsellor, UUID employee) {
        LocalDate today = LocalDate.now(clock);
        var headed = heads.headedBy(counsellor, today);
        return !headed.isEmpty() && tree.unitsOf(employee, today).stream().anyMatch(unit -> tree.within(unit, headed));
    }
}
