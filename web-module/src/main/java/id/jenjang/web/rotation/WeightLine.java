package id.jenjang.web.rotation;

import id.jenjang.rotation.round.Term;

/** The weight of a term while it is edited. */
public final class WeightLine {
    private final Term term;
    private int weight;

    WeightLine(Term term, int weight) {
        this.term = term;
        this.weight = weight;
    }

    public Term getTerm() {
        return term;
    }

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }

    /** Whether it begins the terms of its objective. */
    public boolean isFirst() {
        return term.ordinal() == 0 || Term.values()[term.ordinal() - 1].objective() != term.objective();
    }
}
