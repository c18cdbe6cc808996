package id.jenjang.web.mentoring;

import id.jenjang.mentoring.signup.FoundRow;
import id.jenjang.people.Sex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What both forms ask for, as it was typed. */
public class SignUpFields {
    private String[] topics = {};
    private String[] free = {};
    private String[] languages = {};
    private String asksFor = "";
    private List<PersonChoice> wishes = new ArrayList<>();
    private List<PersonChoice> avoids = new ArrayList<>();
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
        wishes = wished.stream().map(SignUpFields::choice).collect(Collectors.toCollection(ArrayList::new));
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

    private static List<UUID> ids(Collection<PersonChoice> people) {
        return people == null
                ? List.of()
                : people.stream()
                        .filter(Objects::nonNull)
                        .map(PersonChoice::employee)
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

    public List<PersonChoice> getWishes() {
        return wishes;
    }

    public void setWishes(List<PersonChoice> wishes) {
        this.wishes = wishes;
    }

    public List<PersonChoice> getAvoids() {
        return avoids;
    }

    public void setAvoids(List<PersonChoice> avoids) {
        this.avoids = avoids;
    }

    public boolean isAvoidsAnew() {
        return avoidsAnew;
    }

    public void setAvoidsAnew(boolean avoidsAnew) {
        this.avoidsAnew = avoidsAnew;
    }
}
