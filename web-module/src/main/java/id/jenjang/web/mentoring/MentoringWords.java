package id.jenjang.web.mentoring;

import id.jenjang.mentoring.signup.Choices;
import id.jenjang.web.frame.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of topics, languages and times in the visitor's language. */
@Named
@ApplicationScoped
public class MentoringWords {
    @Inject
    private Messages messages;

    private final Choices choices = Choices.shipped();

    /** Something that can be chosen, with its name. */
    public record Choice(String value, String label) {}

    /** The topics, in their order. */
    public List<Choice> getTopics() {
        return choices.topics().stream()
                .map(one -> new Choice(one.code(), one.name(locale())))
                .toList();
    }

    /** The languages, in their order. */
    public List<Choice> getLanguages() {
        return choices.languages().stream()
                .map(one -> new Choice(one, Locale.forLanguageTag(one).getDisplayLanguage(locale())))
                .toList();
    }

    /** The times of a week, time by time and day by day, as their bits. */
    public List<Choice> getTimes() {
        List<Choice> times = new ArrayList<>();
        for (int time = 0; time < choices.times().size(); time++) {
            for (int day = 0; day < choices.days().size(); day++) {
                String name = choices.days().get(day).getDisplayName(TextStyle.FULL, locale());
                times.add(new Choice(
                        Long.toString(choices.free(day, time)),
                        name + " " + choices.times().get(time)));
            }
        }
        return times;
    }

    /** The names of those times of a week whose bits are set, one after the other; empty for none. */
    public String times(long free) {
        return getTimes().stream()
                .filter(one -> (Long.parseLong(one.value()) & free) != 0)
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }

    /** The names of topics, one after the other in their order. */
    public String topics(Collection<String> codes) {
        return choices.topics().stream()
                .filter(one -> codes.contains(one.code()))
                .map(one -> one.name(locale()))
                .collect(Collectors.joining(", "));
    }

    /** A day in words; empty for none. */
    public String day(LocalDate day) {
        return day == null ? "" : messages.words().day(day);
    }

    private Locale locale() {
        return messages.words().locale();
    }
}
