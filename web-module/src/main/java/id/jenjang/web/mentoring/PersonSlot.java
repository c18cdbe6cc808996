package id.jenjang.web.mentoring;

import java.util.List;
import java.util.stream.IntStream;

/** A place in a form for one person, that may stay empty; its number is its rank. */
public class PersonSlot {
    private final int rank;
    private PersonChoice choice;

    private PersonSlot(int rank) {
        this.rank = rank;
    }

    static List<PersonSlot> empty(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(PersonSlot::new).toList();
    }

    /** Counted from 1. */
    public int getRank() {
        return rank;
    }

    /** Who was chosen; null for nobody. */
    public PersonChoice getChoice() {
        return choice;
    }

    public void setChoice(PersonChoice choice) {
        this.choice = choice;
    }
}
