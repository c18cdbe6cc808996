package id.jenjang.web.mentoring;

import id.jenjang.mentoring.signup.FoundRow;
import id.jenjang.mentoring.signup.Terms;
import id.jenjang.people.Sex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What both forms ask for, as it was typed. */
public class SignUpFields {
    private String[] topics = {};
    private String[] free = {};
    private String[] languages = {};
    private String asksFor = "";
    private final List<PersonSlot> wishes = PersonSlot.empty(Terms.MOST_WISHES);
    private final List<PersonSlot> avoids = PersonSlot.empty(Terms.MOST_AVOIDED);
    private boolean avoidsAnew;

    void fill(Set<String> chosen, long times, Set<String> spoken, Optional<Sex> sex, List<FoundRow> wished) {
        topics = chosen.toArray(String[]::new);
        languages = spoken.toArray(String[]::new);
        asksFor = sex.map(Enum::name).orElse("");
        List<String> bits = new ArrayList<>();
        for (long rest = times; rest != 0; rest &= rest - 1) {
            bits.add(Long.toString(Long.lowestOneBit(rest)));
        }
        free = bits.toArray(String[]::new);
        for (int rank = 0; rank < Math.min(wished.size(), wishes.size()); rank++) {
            wishes.get(rank).setChoice(choice(wished.get(rank)));
        }
    }

    /** As it can be chosen. */
    static PersonChoice choice(FoundRow row) {
        return new PersonChoice(row.employee(), row.unit().isEmpty() ? row.name() : row.name() + ", " + row.unit());
    }

    Set<String> chosenTopics() {
        return Set.copyOf(Arrays.asList(topics));
    }

    Set<String> chosenLanguages() {
        return Set.copyOf(Arrays.asList(languages));
    }

    long chosenFree() {
        return Arrays.stream(free).mapToLong(Long::parseLong).reduce(0, (one, other) -> one | other);
    }

    Optional<Sex> sex() {
        return asksFor == null || asksFor.isEmpty() ? Optional.empty() : Optional.of(Sex.valueOf(asksFor));
    }

    List<UUID> wished() {
        return ids(wishes);
    }

    Optional<Set<UUID>> avoided() {
        return avoidsAnew ? Optional.of(Set.copyOf(ids(avoids))) : Optional.empty();
    }

    private static List<UUID> ids(List<PersonSlot> slots) {
        return slots.stream()
                .map(PersonSlot::getChoice)
                .filter(Objects::nonNull)
                .map(PersonChoice::employee)
                .distinct()
                .toList();
    }

    public String[] getTopics() {
        return topics.clone();
    }

    public void setTopics(String[] chosen) {
        topics = chosen == null ? new String[0] : chosen.clone();
    }

    public String[] getFree() {
        return free.clone();
    }

    public void setFree(String[] chosen) {
        free = chosen == null ? new String[0] : chosen.clone();
    }

    public String[] getLanguages() {
        return languages.clone();
    }

    public void setLanguages(String[] chosen) {
        languages = chosen == null ? new String[0] : chosen.clone();
    }

    public String getAsksFor() {
        return asksFor;
    }

    public void setAsksFor(String asksFor) {
        this.asksFor = asksFor;
    }

    /** The places for wishes, the most wanted first. */
    public List<PersonSlot> getWishes() {
        return wishes;
    }

    /** The places for whom not to be matched with; empty whenever the form is shown. */
    public List<PersonSlot> getAvoids() {
        return avoids;
    }

    public boolean isAvoidsAnew() {
        return avoidsAnew;
    }

    public void setAvoidsAnew(boolean avoidsAnew) {
        this.avoidsAnew = avoidsAnew;
    }
}
