package id.jenjang.web.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.jenjang.host.FlawFilter;
import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Gravity;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FlawChoiceTest {
    @Test
    void an_address_without_choice_asks_for_all() {
        FlawChoice choice = FlawChoice.of(name -> null);

        assertThat(choice.filter()).isEqualTo(FlawFilter.ALL);
        assertThat(choice.narrowed()).isFalse();
        assertThat(choice.tail()).isEmpty();
    }

    @Test
    void the_tail_of_an_address_leads_back_to_the_same_choice() {
        FlawChoice choice = new FlawChoice(Gravity.ERROR, "a&b c", Defect.NIP_LENGTH);

        assertThat(choice.tail()).isEqualTo("&gravity=ERROR&feed=a%26b+c&defect=NIP_LENGTH");
        assertThat(FlawChoice.of(Map.of("gravity", "ERROR", "feed", "a&b c", "defect", "NIP_LENGTH")::get))
                .isEqualTo(choice);
    }

    @Test
    void what_is_unknown_is_left_out() {
        assertThat(FlawChoice.of(Map.of("gravity", "TERRIBLE", "defect", "")::get))
                .isEqualTo(FlawChoice.of(n -> null));
    }

    @Test
    void an_address_that_names_no_import_is_refused() {
        UUID run = UUID.randomUUID();

        assertThat(FlawChoice.run(Map.of("run", run.toString())::get)).isEqualTo(run);
        assertThatIllegalArgumentException().isThrownBy(() -> FlawChoice.run(name -> null));
        assertThatIllegalArgumentException().isThrownBy(() -> FlawChoice.run(name -> "1"));
    }
}
