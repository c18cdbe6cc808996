package id.jenjang.people;

import java.util.Map;
import java.util.UUID;

/**
 * A kind of work with a level and a competency standard (nama jabatan); ladders connect jobs.
 *
 * @param uuid opaque id for addresses
 * @param code the agency's or SIASN's id of the job
 * @param name such as "Analis Kebijakan Ahli Muda"
 * @param level its level (jenjang)
 * @param family code of its job family (rumpun jabatan); null when not given
 * @param jobClass kelas jabatan; null when not given
 * @param retirementAge the retirement age of the title (usia BUP); null means the level's default applies
 * @param standard required level by competency code (standar kompetensi jabatan); empty when none was delivered
 */
public record Job(
        UUID uuid,
        String code,
        String name,
        JobLevel level,
        String family,
        Integer jobClass,
        Integer retirementAge,
        Map<String, Integer> standard) {
    public Job {
        standard = Map.copyOf(standard);
    }
}
