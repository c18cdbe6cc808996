package id.jenjang.talent.map;

import id.jenjang.people.CurrentJobs;
import id.jenjang.people.TrackRecords;
import id.jenjang.requirement.publication.CurrentRules;
import id.jenjang.talent.scheme.Mapping;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.talent.scheme.TalentScheme;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/**
 * Works out one person's box of a cycle anew from their records as they are now, by the rules and for the day of the
 * cycle (menghitung ulang); stores nothing. Who may ask is checked by the use cases that do.
 */
@Dependent
public class MappingAgain {
    private Cycles cycles;
    private PublishedSchemes schemes;
    private TrackRecords records;
    private CurrentRules rules;

    MappingAgain() {}

    @Inject
    MappingAgain(Cycles cycles, PublishedSchemes schemes, TrackRecords records, CurrentRules rules) {
        this.cycles = cycles;
        this.schemes = schemes;
        this.records = records;
        this.rules = rules;
    }

    /** By what that database has stored. */
    public MappingAgain(DataSource database, CurrentRules rules) {
        this(
                new Cycles(database),
                new PublishedSchemes(database),
                new TrackRecords(database, new CurrentJobs(database)),
                rules);
    }

    /** The box; empty when it is not certain, or the person is gone. */
    public Optional<TalentBox> box(UUID cycle, UUID employee) {
        TalentCycle one = cycles.find(cycle).orElseThrow();
        TalentScheme scheme = schemes.version(one.schemeKey(), one.schemeVersion());
        Mapping mapping = new Mapping(scheme, one.asOf(), rules.known().reference()::standard);
        AtomicReference<TalentBox> box = new AtomicReference<>();
        records.forEach(List.of(employee), person -> mapping.of(person).box().ifPresent(box::set));
        return Optional.ofNullable(box.get());
    }
}
