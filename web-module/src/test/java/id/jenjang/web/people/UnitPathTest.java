package id.jenjang.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.people.UnitRow;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnitPathTest {
    private final UnitRow city = new UnitRow(UUID.randomUUID(), null, "Kota", 0);
    private final UnitRow service = new UnitRow(UUID.randomUUID(), city.uuid(), "Dinas", 1);
    private final UnitRow section = new UnitRow(UUID.randomUUID(), service.uuid(), "Seksi", 2);

    @Test
    void leads_from_the_top_to_the_unit() {
        assertThat(UnitPath.to(section.uuid(), List.of(city, service, section)))
                .containsExactly(city, service, section);
    }

    @Test
    void begins_where_the_visitor_may_look() {
        assertThat(UnitPath.to(section.uuid(), List.of(service, section))).containsExactly(service, section);
    }

    @Test
    void is_empty_for_a_unit_that_is_not_there() {
        assertThat(UnitPath.to(UUID.randomUUID(), List.of(city))).isEmpty();
    }
}
