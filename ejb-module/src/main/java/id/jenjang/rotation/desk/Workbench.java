package id.jenjang.rotation.desk;

import id.jenjang.people.CurrentJobs;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossiers;
import id.jenjang.people.PositionsOfUnits;
import id.jenjang.requirement.RuleSets;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.rotation.check.Breach;
import id.jenjang.rotation.check.PlanCheck;
import id.jenjang.rotation.market.Wishes;
import id.jenjang.rotation.plan.Board;
import id.jenjang.rotation.plan.JobVerdicts;
import id.jenjang.rotation.plan.PlanProblem;
import id.jenjang.rotation.round.HandRule;
import id.jenjang.rotation.round.Move;
import id.jenjang.rotation.round.Picture;
import id.jenjang.rotation.round.PictureText;
import id.jenjang.rotation.round.Pictures;
import id.jenjang.rotation.round.RotationPeriod;
import id.jenjang.rotation.round.RotationTerms;
import id.jenjang.rotation.round.TermsText;
import id.jenjang.rotation.solve.Explainer;
import id.jenjang.rotation.store.Drafts;
import id.jenjang.rotation.store.Rounds;
import id.jenjang.rotation.store.StoredPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Makes rounds ready to be planned, checked and explained, and keeps the few that were asked for last: laying out a
 * large one reads thousands of people.
 */
@ApplicationScoped
public class Workbench {
    private static final int KEPT = 3;

    private Rounds rounds;
    private Drafts drafts;
    private Pictures pictures;
    private Dossiers dossiers;
    private CurrentJobs jobs;
    private CurrentRules rules;
    private final Map<Key, Prepared> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    private final Map<String, Explainer> explainers = new LinkedHashMap<>(KEPT, 0.75f, true);

    private final Map<Seen, Read> read = new LinkedHashMap<>(KEPT, 0.75f, true);

    private record Key(String terms, LocalDate asOf, String wishes, long importId, InForce rules) {}

    /** What people and positions are read for; rounds and copies that differ in other terms share it. */
    private record Seen(Set<UUID> units, List<RotationPeriod> periods, LocalDate asOf, long importId, InForce rules) {}

    /** Rules by identity: they are read anew when others are published, and comparing all of them takes long. */
    private record InForce(RuleSets rules) {
        @Override
        public boolean equals(Object other) {
            return other instanceof InForce same && same.rules == rules;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(rules);
        }
    }

    private record Read(Picture picture, JobVerdicts verdicts) {}

    Workbench() {}

    /** By the given collections. */
    @Inject
    public Workbench(
            Rounds rounds,
            Drafts drafts,
            PositionsOfUnits positions,
            Dossiers dossiers,
            CurrentJobs jobs,
            CurrentRules rules) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.pictures = new Pictures(positions, dossiers, jobs, rules);
        this.dossiers = dossiers;
        this.jobs = jobs;
        this.rules = rules;
    }

    /** The plan's round as of the plan's day, by the terms it was made by and its own settlements. */
    public Prepared of(StoredPlan plan) {
        return prepare(terms(plan), plan.round(), plan.asOf());
    }

    /** What explains a plan by its prices; empty while it has none, or when what it was made from has changed since. */
    public Optional<Explainer> prices(StoredPlan plan) {
        Prepared prepared = of(plan);
        boolean known =
                plan.answer().filter(answer -> !answer.proofs().isEmpty()).isPresent();
        if (!known || !prepared.made(plan)) {
            return Optional.empty();
        }
        synchronized (kept) {
            Explainer explainer = explainers.get(plan.resultHash());
            if (explainer == null) {
                explainer = new Explainer(
                        prepared.problem().problem(), plan.answer().get());
                explainers.put(plan.resultHash(), explainer);
                bound(explainers);
            }
            return Optional.of(explainer);
        }
    }

    /** The same as of another day. */
    public Prepared of(StoredPlan plan, LocalDate day) {
        return prepare(terms(plan), plan.round(), day);
    }

    /**
     * The terms of the plan with what was settled for it alone. Who must be kept apart is taken as it is declared now,
     * since it is a fact about people, like the declarations of the host platform, and no choice of the plan.
     */
    public RotationTerms terms(StoredPlan plan) {
        RotationTerms now = rounds.byId(plan.round()).orElseThrow().terms();
        RotationTerms terms = rounds.terms(plan.termsId()).orElseThrow().declaring(now.pairs());
        List<HandRule> all = new ArrayList<>(terms.hand());
        all.addAll(plan.hand());
        return terms.settling(all);
    }

    /** Lays a round out, or gives what was laid out of the same before. */
    public Prepared prepare(RotationTerms terms, long round, LocalDate asOf) {
        Wishes wishes = drafts.wishes(round);
        RuleSets inForce = rules.known();
        CurrentJobs.Known known = jobs.known();
        String text = TermsText.write(terms);
        Key key = new Key(
                TermsText.hash(text), asOf, TermsText.hash(wishes.text()), known.importId(), new InForce(inForce));
        synchronized (kept) {
            if (kept.containsKey(key)) {
                return kept.get(key);
            }
        }
        Read people = read(terms, asOf, inForce, known);
        Picture picture = people.picture();
        Board board = new Board(picture, terms, wishes, known.catalogue(), inForce.reference());
        String hash = PictureText.hash(picture, text);
        Prepared made =
                new Prepared(terms, picture, wishes, new PlanProblem(board, people.verdicts()), hash, key.wishes());
        synchronized (kept) {
            kept.put(key, made);
            bound(kept);
        }
        return made;
    }

    private Read read(RotationTerms terms, LocalDate asOf, RuleSets inForce, CurrentJobs.Known known) {
        Seen seen = new Seen(terms.scope().units(), terms.periods(), asOf, known.importId(), new InForce(inForce));
        synchronized (kept) {
            if (read.containsKey(seen)) {
                return read.get(seen);
            }
        }
        JobVerdicts verdicts = new JobVerdicts(inForce, known.catalogue(), terms, asOf);
        Read made = new Read(pictures.take(terms.scope(), asOf, verdicts::add), verdicts);
        synchronized (kept) {
            read.put(seen, made);
            bound(read);
        }
        return made;
    }

    private static void bound(Map<?, ?> map) {
        while (map.size() > KEPT) {
            map.remove(map.keySet().iterator().next());
        }
    }

    /** Every rule that moves break, by people and positions as they are on a day; read anew, nothing kept is used. */
    public List<Breach> breaches(StoredPlan plan, List<Move> moves, LocalDate day) {
        RotationTerms terms = terms(plan);
        Set<UUID> movers = moves.stream().map(Move::employee).collect(Collectors.toSet());
        Map<UUID, Dossier> read = new HashMap<>();
        Consumer<Dossier> keep = dossier -> read.put(dossier.identity().uuid(), dossier);
        Picture picture = pictures.take(terms.scope(), day, dossier -> {
            if (movers.contains(dossier.identity().uuid())) {
                keep.accept(dossier);
            }
        });
        dossiers.forEach(
                movers.stream().filter(mover -> !read.containsKey(mover)).toList(), keep);
        Wishes wishes = drafts.wishes(plan.round());
        return new PlanCheck(terms, picture, wishes, jobs.known().catalogue(), rules.known(), read::get)
                .breaches(moves);
    }
}
