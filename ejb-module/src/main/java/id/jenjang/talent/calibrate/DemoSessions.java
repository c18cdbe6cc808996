package id.jenjang.talent.calibrate;

import id.jenjang.access.Acting;
import id.jenjang.people.Names;
import id.jenjang.talent.calibrate.CalibrationSession.Signed;
import id.jenjang.talent.map.AgreedBoxes;
import id.jenjang.talent.map.CycleMapped;
import id.jenjang.talent.map.Cycles;
import id.jenjang.talent.map.TalentCycle;
import id.jenjang.talent.scheme.Band;
import id.jenjang.talent.scheme.TalentBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The sessions of the demo agency: a closed one of the announced cycle, an open one of today's. */
@ApplicationScoped
class DemoSessions {
    private static final TalentBox MIDDLE = new TalentBox(Band.MIDDLE, Band.MIDDLE);
    private static final TalentBox STRONG = new TalentBox(Band.HIGH, Band.MIDDLE);
    private static final TalentBox PROMISING = new TalentBox(Band.MIDDLE, Band.HIGH);
    private static final int NAMED = 8;
    private static final Duration LONG_AGO = Duration.ofDays(200);

    @Inject
    private Sessions sessions;

    @Inject
    private Standings standings;

    @Inject
    private Entries entries;

    @Inject
    private Votes votes;

    @Inject
    private AgreedBoxes agreed;

    @Inject
    private Cycles cycles;

    @Inject
    private Names names;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.profile", defaultValue = "production")
    private String profile;

    /** Plants the closed session of the announced cycle, once. */
    void closed() {
        cycles.all().stream().filter(TalentCycle::announced).findFirst().ifPresent(cycle -> {
            Optional<UUID> session = begun(cycle, clock.instant().minus(LONG_AGO));
            session.ifPresent(uuid -> close(uuid, cycle));
        });
    }

    /** Plants the open session as soon as today's cycle has its results, once. */
    void mapped(@Observes CycleMapped event) {
        if (profile.equals("demo")) {
            cycles.find(event.cycle())
                    .filter(cycle -> cycle.asOf().equals(LocalDate.now(clock)))
                    .filter(cycle -> cycle.name().startsWith("Pemetaan Talenta "))
                    .ifPresent(cycle -> begun(cycle, clock.instant()).ifPresent(this::work));
        }
    }

    private Optional<UUID> begun(TalentCycle cycle, Instant at) {
        String name = "Sidang Kalibrasi " + cycle.year();
        UUID uuid = UUID.nameUUIDFromBytes(("demo " + cycle.uuid()).getBytes(StandardCharsets.UTF_8));
        Optional<UUID> chair = person("Maria Ulfa Simatupang");
        Optional<UUID> second = person("Hendra Gunawan Siregar");
        if (chair.isEmpty() || second.isEmpty() || sessions.find(uuid).isPresent()) {
            return Optional.empty();
        }
        List<UUID> members = List.of(chair.get(), second.get());
        CalibrationTerms terms = sessions.terms();
        sessions.add(
                new SessionForm(uuid, name, cycle.uuid(), Optional.empty(), members, terms.guide()),
                cycle.unit(),
                terms,
                Acting.SYSTEM,
                at);
        members.forEach(member -> sessions.attend(uuid, member, at));
        return Optional.of(uuid);
    }

    private void close(UUID uuid, TalentCycle cycle) {
        CalibrationSession session = sessions.find(uuid).orElseThrow();
        Instant at = session.begunAt().plus(Duration.ofHours(1));
        Signed chair = signed(session, "komite", 0, at);
        Signed second = signed(session, "komite2", 1, at.plus(Duration.ofHours(1)));
        move(session, 0, STRONG, "Memimpin dua tim lintas perangkat daerah dengan hasil yang diakui.", chair);
        move(session, 1, PROMISING, "Hasil asesmen terbaru menunjukkan potensial tinggi.", second);
        sessions.lock(uuid, chair);
        sessions.close(uuid, second);
        standings
                .moved(session)
                .forEach(one ->
                        agreed.agree(cycle.uuid(), one.employee(), one.to().orElseThrow()));
        agreed.count(cycle.uuid());
    }

    private void work(UUID uuid) {
        CalibrationSession session = sessions.find(uuid).orElseThrow();
        Signed chair = signed(session, "komite", 0, session.begunAt());
        Signed second = signed(session, "komite2", 1, session.begunAt());
        move(session, 0, STRONG, "Capaian kinerja tiga triwulan terakhir melampaui target.", chair);
        move(session, 1, PROMISING, "Menggantikan kepala seksi selama empat bulan dengan baik.", second)
                .flatMap(employee -> standings.of(session, employee))
                .ifPresent(moved -> {
                    String words = "Empat bulan belum cukup untuk menilai potensial tinggi.";
                    votes.open(uuid, moved, Optional.empty(), words, chair);
                    entries.touch(uuid, moved.employee());
                    entries.step(uuid, moved, Step.Kind.OBJECTED, Optional.empty(), words, chair);
                });
    }

    /** Moves one of the first few of the middle box; empty when there are too few. */
    private Optional<UUID> move(CalibrationSession session, int which, TalentBox to, String reason, Signed by) {
        Optional<Standing> found = standings.first(session, NAMED).getOrDefault(MIDDLE.key(), List.of()).stream()
                .filter(one -> !one.moved() && !session.has(one.employee()))
                .skip(which)
                .findFirst();
        found.ifPresent(one -> entries.move(session.uuid(), one, Optional.of(to), reason, by));
        return found.map(Standing::employee);
    }

    private static Signed signed(CalibrationSession session, String user, int place, Instant at) {
        Member member = session.members().get(place);
        return new Signed(user, member.employee(), member.name(), at);
    }

    private Optional<UUID> person(String name) {
        return names.search(name, 1).stream().map(Names.Found::uuid).findFirst();
    }
}
