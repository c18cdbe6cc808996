package id.jenjang.succession.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SuccessionPolicyTest {
    private static final String SHIPPED = shipped();

    private static String shipped() {
        try {
            return Files.readString(Path.of("../config/succession/policy.json"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_shipped_policy_names_the_succession_group_of_the_nine_boxes() {
        SuccessionPolicy policy = SuccessionPolicyText.shipped();

        assertThat(policy).isEqualTo(SuccessionPolicyText.read(SHIPPED, 0));
        assertThat(policy.boxes().group().get(TalentCell.of(2, 2))).isTrue();
        assertThat(policy.boxes().group().get(TalentCell.of(1, 2))).isTrue();
        assertThat(policy.boxes().group().get(TalentCell.of(2, 1))).isTrue();
        assertThat(policy.boxes().group().stream().filter(each -> each)).hasSize(3);
        assertThat(policy.kept()).isEqualTo(20);
        assertThat(policy.basis().get("boxes").regulation()).isEqualTo("PermenPANRB 3/2020");
    }

    @Test
    void every_fault_of_a_policy_is_told_at_once() {
        String wrong = SHIPPED.replace("\"kept\": 20", "\"kept\": 0")
                .replace("\"HIGHER_GRADE\"", "\"TALLER\"")
                .replace("\"serviceMonths\": 12", "\"serviceMonth\": 12");

        assertThatThrownBy(() -> SuccessionPolicyText.read(wrong, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"kept\" harus bilangan bulat 1 sampai 500")
                .hasMessageContaining("TALLER")
                .hasMessageContaining("\"serviceMonth\" tidak dikenal");
    }

    @Test
    void weights_that_do_not_add_up_boxes_left_out_and_horizons_out_of_order_are_refused() {
        refused(SHIPPED.replace("\"FIT\": 40", "\"FIT\": 41"), "Jumlah bobot harus 100, bukan 101");
        refused(SHIPPED.replace("\"FIT\": 40", "\"FIT\": 39"), "Jumlah bobot harus 100, bukan 99");
        refused(
                SHIPPED.replaceFirst("\"performance\": \"LOW\"", "\"performance\": \"HIGH\""),
                "harus memuat kesembilan kotak");
        refused(SHIPPED.replace("\"soonMonths\": 24", "\"soonMonths\": 61"), "perbaiki \"soonMonths\"");
        assertThat(SuccessionPolicyText.read(SHIPPED.replace("\"soonMonths\": 24", "\"soonMonths\": 60"), 3)
                        .version())
                .isEqualTo(3);
        refused("{", "bukan JSON yang benar");
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> SuccessionPolicyText.read(text, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void a_box_has_two_bands_of_three() {
        assertThat(TalentCell.of(0, 0)).isZero();
        assertThat(TalentCell.of(2, 2)).isEqualTo((byte) 8);
        assertThatThrownBy(() -> TalentCell.of(3, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TalentCell.of(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
