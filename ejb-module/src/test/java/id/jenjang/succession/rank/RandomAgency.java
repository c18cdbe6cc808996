package id.jenjang.succession.rank;

import id.jenjang.people.Dossier;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import id.jenjang.requirement.Requirement;
import id.jenjang.requirement.Rule;
import id.jenjang.requirement.RuleChoice;
import id.jenjang.requirement.RuleSet;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.Shipped;
import id.jenjang.requirement.bulk.AgencyColumns;
import id.jenjang.requirement.bulk.AgencyColumnsBuilder;
import id.jenjang.requirement.bulk.RandomPeople;
import id.jenjang.requirement.bulk.RandomRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** An agency of random people under random rules and a random policy, with its critical positions. */
final class RandomAgency {
    final Random dice;
    final LocalDate asOf;
    final Map<UUID, Dossier> people = new LinkedHashMap<>();
    final Map<UUID, Byte> boxes = new LinkedHashMap<>();
    final List<CriticalPosition> positions = new ArrayList<>();
    final SuccessionPolicy policy;
    RuleSets rules;

    RandomAgency(long seed, int size) {
        dice = new Random(seed);
        asOf = LocalDate.of(2024, 1, 1).plusDays(dice.nextInt(1500));
        for (int i = 0; i < size; i++) {
            put(new RandomPeople(dice, asOf).next());
        }
        rules = rules();
        policy = policy();
        for (int i = 0; i < 12; i++) {
            positions.add(position(new UUID(9, i)));
        }
    }

    void put(Dossier person) {
        people.put(person.identity().uuid(), person);
        boxes.put(person.identity().uuid(), (byte) (dice.nextInt(10) - 1));
    }

    Dossier someone() {
        List<Dossier> all = List.copyOf(people.values());
        return all.get(dice.nextInt(all.size()));
    }

    /** Somebody as another, in everything but the id. */
    Dossier changed(Dossier person) {
        Dossier other = new RandomPeople(dice, asOf).next();
        Dossier.Identity old = other.identity();
        Dossier.Identity identity = new Dossier.Identity(
                person.identity().uuid(),
                old.number(),
                old.kind(),
                old.name(),
                old.birthDate(),
                old.sex(),
                old.appointedCandidate(),
                old.appointedCivilServant(),
                old.from());
        return new Dossier(
                identity,
                other.delivered(),
                dice.nextBoolean() ? person.appointments() : other.appointments(),
                other.grades(),
                other.ratings(),
                other.credits(),
                other.educations(),
                other.trainings(),
                other.competencies(),
                other.disciplines(),
                other.statuses(),
                other.selections(),
                other.attestations(),
                other.waivers());
    }

    CriticalPosition position(UUID id) {
        Job job = RandomPeople.JOBS.get(dice.nextInt(RandomPeople.JOBS.size()));
        Set<UUID> incumbents =
                dice.nextInt(4) == 0 ? Set.of() : Set.of(someone().identity().uuid());
        LocalDate free = dice.nextBoolean() ? null : asOf.plusMonths(dice.nextInt(48) - 6);
        return new CriticalPosition(id, job, null, incumbents, free);
    }

    RuleSets rules() {
        List<RuleSet> sets = new ArrayList<>();
        List<RuleChoice> choices = new ArrayList<>();
        for (JobLevel level : JobLevel.values()) {
            if (dice.nextInt(8) > 0) {
                sets.add(set("s" + level));
                choices.add(new RuleChoice(Set.of(), Set.of(), Set.of(level), Set.of(), List.of("s" + level)));
            }
        }
        return new RuleSets(sets, choices, Shipped.SETS.reference());
    }

    RuleSet set(String key) {
        List<Requirement> all = new RandomRules(dice).all();
        List<Rule> chosen = new ArrayList<>();
        for (int i = dice.nextInt(4); i > 0; i--) {
            Requirement one = all.get(dice.nextInt(all.size()));
            chosen.add(new Rule(i == 1 ? "waivable" : key + i, one, Shipped.CITED, true));
        }
        Requirement scope = new Requirement.KindInScope(EnumSet.allOf(EmployeeKind.class));
        return new RuleSet(
                key,
                1,
                LocalDate.EPOCH,
                null,
                Map.of("id", key),
                new Rule(key + ".scope", scope, Shipped.CITED, true),
                chosen);
    }

    private SuccessionPolicy policy() {
        int fit = dice.nextInt(60);
        int box = dice.nextInt(30);
        List<Integer> points = new ArrayList<>();
        List<Boolean> group = new ArrayList<>();
        for (int cell = 0; cell < 9; cell++) {
            points.add(dice.nextInt(101));
            group.add(dice.nextBoolean());
        }
        Map<Readiness, Integer> ready = new EnumMap<>(Readiness.class);
        for (Readiness each : Readiness.values()) {
            ready.put(each, dice.nextInt(101));
        }
        List<TieRule> ties = new ArrayList<>(List.of(TieRule.values()));
        Collections.shuffle(ties, dice);
        Set<AppointmentMatter> later = EnumSet.noneOf(AppointmentMatter.class);
        for (AppointmentMatter each : AppointmentMatter.values()) {
            if (dice.nextBoolean()) {
                later.add(each);
            }
        }
        int experience = dice.nextInt(10);
        return new SuccessionPolicy(
                "policy",
                1,
                LocalDate.EPOCH,
                1 + dice.nextInt(6),
                Map.of(
                        ScorePart.FIT,
                        fit,
                        ScorePart.BOX,
                        box,
                        ScorePart.EXPERIENCE,
                        experience,
                        ScorePart.READINESS,
                        100 - fit - box - experience),
                1 + dice.nextInt(100),
                new SuccessionPolicy.Boxes(points, dice.nextInt(101), group, dice.nextInt(4) == 0),
                new SuccessionPolicy.Horizons(6 + dice.nextInt(24), 30 + dice.nextInt(40), ready, dice.nextBoolean()),
                ties.subList(0, dice.nextInt(4)),
                new SuccessionPolicy.FeederRule(
                        dice.nextBoolean() ? Set.of("VERTICAL", "DIAGONAL") : Set.of("VERTICAL", "HORIZONTAL"),
                        dice.nextInt(3),
                        dice.nextInt(5) == 0),
                dice.nextInt(3) * 6,
                later,
                new SuccessionPolicy.EmergencyRule(
                        Reach.values()[dice.nextInt(3)], dice.nextInt(3), 1 + dice.nextInt(8)),
                new SuccessionPolicy.CascadeRule(
                        4,
                        1 + dice.nextInt(6),
                        dice.nextInt(3) * 50_000,
                        700_000,
                        dice.nextBoolean() ? Set.of() : Set.of(JobLevel.PELAKSANA, JobLevel.AHLI_PERTAMA)),
                Map.of());
    }

    RankingInput input() {
        AgencyColumnsBuilder builder = new AgencyColumnsBuilder(asOf, rules.reference());
        people.values().forEach(builder::add);
        AgencyColumns columns = builder.build();
        byte[] column = new byte[columns.size()];
        for (int person = 0; person < column.length; person++) {
            column[person] = boxes.get(columns.employee(person));
        }
        return new RankingInput(columns, column, rules, RandomPeople.JOBS, policy);
    }
}
