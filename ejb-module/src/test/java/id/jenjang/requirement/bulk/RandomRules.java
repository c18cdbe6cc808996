package id.jenjang.requirement.bulk;

import id.jenjang.people.EducationLevel;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Grade;
import id.jenjang.people.Predicate;
import id.jenjang.people.Severity;
import id.jenjang.requirement.CreditAim;
import id.jenjang.requirement.Requirement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Requirements of every kind with any numbers. */
public final class RandomRules {
    private final Random dice;
    private final List<Supplier<Requirement>> simple = new ArrayList<>();

    public RandomRules(Random dice) {
        this.dice = dice;
        grades();
        tenures();
        learning();
        conduct();
    }

    /** One of each simple kind, and a few made of others. */
    public List<Requirement> all() {
        List<Requirement> all =
                new ArrayList<>(simple.stream().map(Supplier::get).toList());
        for (int i = 0; i < 4; i++) {
            all.add(new Requirement.AnyOf(some()));
            all.add(new Requirement.AllOf(some()));
            all.add(new Requirement.WaivedBy(one(), "Presiden"));
        }
        return all;
    }

    private List<Requirement> some() {
        return dice.nextInt(4) == 0
                ? List.of(new Requirement.AllOf(List.of(one(), one())), one())
                : List.of(one(), one());
    }

    private Requirement one() {
        return simple.get(dice.nextInt(simple.size())).get();
    }

    private void grades() {
        simple.add(() -> new Requirement.MinimumGrade(pns(), dice.nextBoolean() ? null : pppk()));
        simple.add(() -> new Requirement.GradeOutside(Set.of(pns(), pppk())));
        simple.add(() -> new Requirement.TimeInGrade(months()));
        simple.add(Requirement.EducationCeiling::new);
        simple.add(() -> new Requirement.CreditPoints(CreditAim.RANK));
        simple.add(() -> new Requirement.CreditPoints(CreditAim.LEVEL));
    }

    private void tenures() {
        simple.add(() -> new Requirement.TimeInPosition(months()));
        simple.add(() -> new Requirement.TimeInLevel(
                EnumSet.of(job().level(), job().level()), months(), dice.nextBoolean(), dice.nextBoolean()));
        simple.add(() -> new Requirement.Experience(
                dice.nextBoolean() ? Set.of() : Set.of("ADM"), months(), dice.nextBoolean()));
        simple.add(() -> new Requirement.RungHeld(months(), dice.nextBoolean()));
        simple.add(() -> new Requirement.AgeBelow(20 + dice.nextInt(50)));
        simple.add(() -> new Requirement.TimeBeforeRetirement(dice.nextInt(60)));
        simple.add(() -> new Requirement.KindInScope(
                EnumSet.of(EmployeeKind.values()[dice.nextInt(4)], EmployeeKind.values()[dice.nextInt(4)])));
        simple.add(Requirement.VacancyOpen::new);
    }

    private void learning() {
        simple.add(() -> new Requirement.Education(
                EducationLevel.values()[dice.nextInt(13)], dice.nextBoolean() ? Set.of() : Set.of("HUKUM")));
        simple.add(() -> new Requirement.TrainingPassed(List.of("PKA", "PKN2"), true));
        simple.add(() ->
                new Requirement.CompetencyAt(RandomPeople.COMPETENCIES.get(dice.nextInt(4)), 1 + dice.nextInt(5)));
        simple.add(() -> new Requirement.CompetencyMatch(1 + dice.nextInt(100), dice.nextBoolean()));
        simple.add(() -> new Requirement.Performance(1 + dice.nextInt(4), Predicate.values()[dice.nextInt(5)]));
    }

    private void conduct() {
        simple.add(() ->
                new Requirement.NoDiscipline(Severity.values()[dice.nextInt(3)], dice.nextBoolean() ? 0 : months()));
        simple.add(() -> new Requirement.SelectionPassed("UJI_KOMPETENSI"));
        simple.add(() -> new Requirement.Attested("SEHAT", dice.nextBoolean() ? 0 : months()));
        simple.add(() -> new Requirement.StatusActive(Set.of("01")));
    }

    private int months() {
        return 1 + dice.nextInt(72);
    }

    private id.jenjang.people.Job job() {
        return RandomPeople.JOBS.get(dice.nextInt(RandomPeople.JOBS.size()));
    }

    private Grade pns() {
        return new Grade(Grade.Scheme.PNS, 1 + dice.nextInt(17));
    }

    private Grade pppk() {
        return new Grade(Grade.Scheme.PPPK, 1 + dice.nextInt(17));
    }
}
