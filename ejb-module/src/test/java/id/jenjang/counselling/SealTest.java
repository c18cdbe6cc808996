package id.jenjang.counselling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealTest {
    private static final String WORDS = "Saya ingin bicara soal beban kerja.";
    private static final String PLACE = "kasus/catatan";

    @Test
    void what_is_sealed_opens_for_its_place_and_shows_nothing() {
        Seal seal = seal("a");
        byte[] sealed = seal.close(WORDS, PLACE);

        assertThat(seal.open(sealed, PLACE)).isEqualTo(WORDS);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Saya", "kerja");
        assertThat(seal.close(WORDS, PLACE))
                .as("the same words seal differently")
                .isNotEqualTo(sealed);
    }

    @Test
    void what_was_moved_to_another_place_does_not_open() {
        Seal seal = seal("a");
        byte[] sealed = seal.close(WORDS, PLACE);

        assertThatThrownBy(() -> seal.open(sealed, "kasus lain/catatan")).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_change_of_any_bit_is_found() {
        Seal seal = seal("a");
        byte[] sealed = seal.close(WORDS, PLACE);
        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThatThrownBy(() -> seal.open(changed, PLACE)).as("bit " + bit).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void what_is_cut_off_at_any_byte_is_found() {
        Seal seal = seal("a");
        byte[] sealed = seal.close(WORDS, PLACE);
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> seal.open(cut, PLACE))
                    .as("length " + length)
                    .isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void an_old_key_still_opens_when_a_new_one_seals_and_without_it_nothing_opens() {
        byte[] old = seal("2026").close(WORDS, PLACE);
        Seal both = seal("2027", "2026");

        assertThat(both.current()).isEqualTo("2027");
        assertThat(both.open(old, PLACE)).isEqualTo(WORDS);
        assertThat(both.open(both.close(WORDS, PLACE), PLACE)).isEqualTo(WORDS);
        assertThatThrownBy(() -> seal("2027").open(old, PLACE)).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_file_of_keys_is_read_in_its_order_without_remarks() {
        Map<String, byte[]> keys =
                SealKeys.keys(List.of("# the newest first", "", "2027 " + key(2), "  2026\t" + key(1)));

        assertThat(keys.keySet()).containsExactly("2027", "2026");
        assertThat(keys.get("2026")).hasSize(Seal.KEY_BYTES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nokey                                        | line 1 must be a name (letters, digits, -) and a key.
            a b c                                        | line 1 must be a name (letters, digits, -) and a key.
            x_1 AAAA                                     | line 1 must be a name (letters, digits, -) and a key.
            a ***                                        | line 1 holds a key that is not Base64
            a AAAA                                       | line 1 holds a key that is not 32 bytes long
            # nothing                                    | line 1 is missing
            """)
    void a_file_of_keys_that_is_wrong_is_refused_with_its_line_and_the_way_to_mend_it(String line, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SealKeys.keys(List.of(line)))
                .withMessageContaining("jenjang.counselling.keys: " + why);
    }

    @Test
    void a_name_of_a_key_is_not_used_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SealKeys.keys(List.of("a " + key(1), "a " + key(2))))
                .withMessageContaining("line 2 repeats a name");
    }

    private static Seal seal(String... names) {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        for (String name : names) {
            byte[] key = new byte[Seal.KEY_BYTES];
            java.util.Arrays.fill(key, (byte) name.hashCode());
            keys.put(name, key);
        }
        return new Seal(keys);
    }

    private static String key(int fill) {
        byte[] key = new byte[Seal.KEY_BYTES];
        java.util.Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
