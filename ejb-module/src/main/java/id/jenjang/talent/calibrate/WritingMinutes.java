package id.jenjang.talent.calibrate;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.document.Documents;
import id.jenjang.document.Letterhead;
import id.jenjang.document.MadeFile;
import id.jenjang.document.SessionMinutes;
import id.jenjang.document.SessionMinutes.Fact;
import id.jenjang.document.SessionMinutes.Table;
import id.jenjang.people.UnitTree;
import id.jenjang.talent.map.Cycles;
import id.jenjang.talent.map.PublishedSchemes;
import id.jenjang.talent.map.TalentCycle;
import id.jenjang.talent.scheme.TalentBox;
import id.jenjang.talent.scheme.TalentScheme;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the minutes of a session (berita acara sidang kalibrasi): a draft until it is closed. */
@Stateless
public class WritingMinutes {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm", new Locale("id", "ID"));

    @Inject
    private Floor floor;

    @Inject
    private Standings standings;

    @Inject
    private Votes votes;

    @Inject
    private Cycles cycles;

    @Inject
    private PublishedSchemes schemes;

    @Inject
    private UnitTree tree;

    @Inject
    private Documents documents;

    @Inject
    private Event<Act> trail;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "jenjang.agency-name", defaultValue = "Jenjang")
    private String agencyName;

    /** For the container. */
    public WritingMinutes() {}

    WritingMinutes(
            Floor floor,
            Standings standings,
            Votes votes,
            Cycles cycles,
            PublishedSchemes schemes,
            UnitTree tree,
            Event<Act> trail,
            Clock clock) {
        this.floor = floor;
        this.standings = standings;
        this.votes = votes;
        this.cycles = cycles;
        this.schemes = schemes;
        this.tree = tree;
        this.documents = Documents.of(Optional.empty());
        this.agencyName = "Instansi";
        this.trail = trail;
        this.clock = clock;
    }

    /** The minutes as PDF: who came, every move with its reason, every vote, who locked and who closed. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public MadeFile minutes(@AboutUnit UUID unit, UUID uuid) {
        CalibrationSession session = floor.of(unit, uuid);
        TalentCycle cycle = cycles.find(session.cycle()).orElseThrow();
        TalentScheme scheme = schemes.version(cycle.schemeKey(), cycle.schemeVersion());
        List<Standing> moved = standings.moved(session);
        trail.fire(new Act("talent.calibration.minutes", Optional.empty(), Map.of("session", uuid.toString())));
        return documents.minutesAsPdf(new SessionMinutes(
                new Letterhead("", agencyName, ""),
                "SIDANG KALIBRASI TALENTA",
                session.state() != SessionState.CLOSED,
                facts(session, cycle, moved.size()),
                List.of(attendance(session), moves(moved, scheme), votes(session, scheme)),
                signatories(session),
                LocalDate.now(clock)));
    }

    private List<Fact> facts(CalibrationSession session, TalentCycle cycle, int moved) {
        return List.of(
                new Fact("Sidang", session.name()),
                new Fact("Siklus pemetaan", cycle.name() + " (" + cycle.schemeLabel() + ")"),
                new Fact("Unit", tree.nameOf(session.unit()).orElse("")),
                new Fact(
                        "Jenjang",
                        session.level()
                                .map(level -> level.name().replace('_', ' '))
                                .orElse("semua jenjang")),
                new Fact("Dibuka", moment(session.begunAt())),
                new Fact("Pegawai yang dipindahkan", String.valueOf(moved)),
                new Fact(
                        "Aturan suara",
                        "lebih dari " + session.terms().majority() + " persen suara mempertahankan pemindahan; kuorum "
                                + session.terms().quorum() + " persen"));
    }

    private Table attendance(CalibrationSession session) {
        return new Table(
                "Daftar hadir",
                List.of("Nama", "Sebagai", "Hadir"),
                List.of(5, 2, 3),
                session.members().stream()
                        .map(member -> List.of(
                                member.name(),
                                member.chair() ? "Ketua" : "Anggota",
                                member.attendedAt().map(this::moment).orElse("tidak hadir")))
                        .toList());
    }

    private Table moves(List<Standing> moved, TalentScheme scheme) {
        return new Table(
                "Pemindahan kotak",
                List.of("Nama", "Dari", "Ke", "Alasan", "Oleh"),
                List.of(5, 2, 2, 7, 4),
                moved.stream()
                        .map(one -> List.of(
                                one.name() + "\n" + one.jobName(),
                                from(one, scheme),
                                number(scheme, one.to().orElseThrow()),
                                one.move().map(Standing.LastMove::reason).orElse(""),
                                one.move()
                                        .map(move -> move.name() + "\n" + moment(move.at()))
                                        .orElse("")))
                        .toList());
    }

    private static String from(Standing one, TalentScheme scheme) {
        String worst = number(scheme, one.fromWorst());
        return one.fromWorst().equals(one.fromBest()) ? worst : worst + " s.d. " + number(scheme, one.fromBest());
    }

    private static String number(TalentScheme scheme, TalentBox box) {
        return "Kotak " + scheme.box(box).number();
    }

    private Table votes(CalibrationSession session, TalentScheme scheme) {
        List<List<String>> rows = new ArrayList<>();
        for (Vote vote : votes.all(session.uuid())) {
            String who =
                    standings.of(session, vote.employee()).map(Standing::name).orElse("?");
            rows.add(List.of(
                    who + "\n" + number(scheme, vote.after()),
                    vote.openedBy() + ": " + vote.words(),
                    vote.ballots().stream().map(WritingMinutes::said).collect(Collectors.joining("\n")),
                    outcome(vote)));
        }
        return new Table(
                "Pemungutan suara", List.of("Tentang", "Keberatan", "Suara", "Hasil"), List.of(4, 6, 6, 4), rows);
    }

    private static String said(Vote.Ballot ballot) {
        String words = ballot.words().isEmpty() ? "" : " (" + ballot.words() + ")";
        return ballot.name() + ": " + (ballot.keeps() ? "setuju" : "tidak setuju") + words;
    }

    private static String outcome(Vote vote) {
        String count = vote.keeping() + " lawan " + (vote.ballots().size() - vote.keeping());
        return vote.kept()
                .map(kept -> (kept ? "Pemindahan tetap, " : "Dikembalikan, ") + count)
                .orElse("Belum selesai");
    }

    private List<Fact> signatories(CalibrationSession session) {
        List<Fact> signed = new ArrayList<>();
        session.locked().ifPresent(one -> signed.add(new Fact("Dikunci " + moment(one.at()) + " oleh", one.name())));
        session.closed().ifPresent(one -> signed.add(new Fact("Ditutup " + moment(one.at()) + " oleh", one.name())));
        return signed;
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }
}
