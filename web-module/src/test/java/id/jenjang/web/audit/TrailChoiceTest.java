package id.jenjang.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.audit.Stream;
import id.jenjang.audit.TrailFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TrailChoiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void an_address_without_choice_asks_for_the_last_thirty_days() {
        TrailFilter filter = TrailChoice.of(name -> null, TODAY).filter(ZoneId.of("Asia/Jakarta"));

        assertThat(filter.from()).isEqualTo(Instant.parse("2026-10-23T17:00:00Z"));
        assertThat(filter.to()).isEqualTo(Instant.parse("2026-11-23T17:00:00Z"));
        assertThat(filter.person()).isEmpty();
        assertThat(filter.stream()).isEmpty();
    }

    @Test
    void the_address_of_a_choice_leads_back_to_it() {
        TrailChoice choice = new TrailChoice(
                LocalDate.of(2026, 1, 2), TODAY, "analis kec", "goal.set", UUID.randomUUID(), Stream.LOOKS);
        Map<String, String> parameters = Arrays.stream(choice.query().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1].replace('+', ' ')));

        assertThat(TrailChoice.of(parameters::get, TODAY)).isEqualTo(choice);
    }

    @Test
    void a_number_of_a_person_is_no_choice_so_that_it_never_stands_in_an_address() {
        TrailChoice choice = TrailChoice.of(Map.of("person", "199304122018102801")::get, TODAY);

        assertThat(choice.person()).isNull();
        assertThat(choice.query()).doesNotContain("1993");
    }

    @Test
    void a_broken_or_turned_period_still_is_one() {
        assertThat(TrailChoice.of(Map.of("from", "kemarin", "to", "2026-02-30")::get, TODAY))
                .isEqualTo(TrailChoice.of(name -> null, TODAY));
        TrailChoice turned = TrailChoice.of(Map.of("from", "2026-12-01", "to", "2026-11-01")::get, TODAY);
        assertThat(turned.from()).isEqualTo(turned.to());
    }
}
