package id.jenjang.web.mentoring;

import id.jenjang.mentoring.match.FitPart;
import id.jenjang.mentoring.match.MatchOrder;
import id.jenjang.mentoring.match.MatchingPolicy;
import id.jenjang.mentoring.match.ProgrammeKind;
import id.jenjang.mentoring.match.UnitRule;
import id.jenjang.mentoring.programme.PolicyForm;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A policy as it is typed. */
public class PolicyFields {
    private ProgrammeKind kind = ProgrammeKind.LEVEL_PREPARATION;
    private int gradeMargin;
    private int tierMargin;
    private UnitRule units = UnitRule.ANY;
    private boolean noLineOfCommand;
    private boolean samePlace;
    private boolean commonLanguage;
    private boolean commonGround;
    private int mostMentees;
    private MatchOrder order = MatchOrder.WORST_OFF_FIRST;
    private final List<Weight> weights = new ArrayList<>();

    /** How much one part counts. */
    public static class Weight {
        private final FitPart part;
        private int points;

        Weight(FitPart part) {
            this.part = part;
        }

        public FitPart getPart() {
            return part;
        }

        public int getPoints() {
            return points;
        }

        public void setPoints(int points) {
            this.points = points;
        }
    }

    /** Empty; all weights 0. */
    public PolicyFields() {
        for (FitPart part : FitPart.values()) {
            weights.add(new Weight(part));
        }
    }

    /** Shows a policy. */
    public void fill(MatchingPolicy policy) {
        kind = policy.kind();
        gradeMargin = policy.gradeMargin();
        tierMargin = policy.tierMargin();
        units = policy.units();
        noLineOfCommand = policy.noLineOfCommand();
        samePlace = policy.samePlace();
        commonLanguage = policy.commonLanguage();
        commonGround = policy.commonGround();
        mostMentees = policy.mostMentees();
        order = policy.order();
        weights.forEach(one -> one.points = policy.weights().weight(one.part));
    }

    /** What was typed. */
    public PolicyForm form() {
        Map<FitPart, Integer> points = new EnumMap<>(FitPart.class);
        weights.forEach(one -> points.put(one.part, one.points));
        return new PolicyForm(
                kind,
                gradeMargin,
                tierMargin,
                units,
                noLineOfCommand,
                samePlace,
                commonLanguage,
                commonGround,
                mostMentees,
                order,
                points);
    }

    public List<Weight> getWeights() {
        return weights;
    }

    public ProgrammeKind[] getKinds() {
        return ProgrammeKind.values();
    }

    public UnitRule[] getUnitRules() {
        return UnitRule.values();
    }

    public MatchOrder[] getOrders() {
        return MatchOrder.values();
    }

    public ProgrammeKind getKind() {
        return kind;
    }

    public void setKind(ProgrammeKind kind) {
        this.kind = kind;
    }

    public int getGradeMargin() {
        return gradeMargin;
    }

    public void setGradeMargin(int gradeMargin) {
        this.gradeMargin = gradeMargin;
    }

    public int getTierMargin() {
        return tierMargin;
    }

    public void setTierMargin(int tierMargin) {
        this.tierMargin = tierMargin;
    }

    public UnitRule getUnits() {
        return units;
    }

    public void setUnits(UnitRule units) {
        this.units = units;
    }

    public boolean isNoLineOfCommand() {
        return noLineOfCommand;
    }

    public void setNoLineOfCommand(boolean noLineOfCommand) {
        this.noLineOfCommand = noLineOfCommand;
    }

    public boolean isSamePlace() {
        return samePlace;
    }

    public void setSamePlace(boolean samePlace) {
        this.samePlace = samePlace;
    }

    public boolean isCommonLanguage() {
        return commonLanguage;
    }

    public void setCommonLanguage(boolean commonLanguage) {
        this.commonLanguage = commonLanguage;
    }

    public boolean isCommonGround() {
        return commonGround;
    }

    public void setCommonGround(boolean commonGround) {
        this.commonGround = commonGround;
    }

    public int getMostMentees() {
        return mostMentees;
    }

    public void setMostMentees(int mostMentees) {
        this.mostMentees = mostMentees;
    }

    public MatchOrder getOrder() {
        return order;
    }

    public void setOrder(MatchOrder order) {
        this.order = order;
    }
}
