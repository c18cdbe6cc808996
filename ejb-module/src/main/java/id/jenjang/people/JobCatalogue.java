package id.jenjang.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All jobs of the agency (daftar jabatan) and the names of their families, as one import left them; immutable. */
public final class JobCatalogue {
    private final List<Job> jobs;
    private final Map<String, Job> byCode = new HashMap<>();
    private final Map<UUID, Job> byUuid = new HashMap<>();
    private final Map<String, String> familyNames;

    /** Takes the jobs in any order; family names by family code. */
    public JobCatalogue(Collection<Job> jobs, Map<String, String> familyNames) {
        this.jobs = jobs.stream().sorted(Comparator.comparing(Job::code)).toList();
        this.familyNames = Map.copyOf(familyNames);
        for (Job job : this.jobs) {
            byCode.put(job.code(), job);
            byUuid.put(job.uuid(), job);
        }
    }

    /** Every job, in order of its code. */
    public List<Job> all() {
        return jobs;
    }

    /** The job of a code, if the agency has it. */
    public Optional<Job> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The job of an opaque id, if the agency has it. */
    public Optional<Job> byUuid(UUID uuid) {
        return Optional.ofNullable(byUuid.get(uuid));
    }

    /** The name of a family (rumpun jabatan); the code itself where no name was delivered, empty for null. */
    public String familyName(String family) {
        return family == null ? "" : familyNames.getOrDefault(family, family);
    }
}
