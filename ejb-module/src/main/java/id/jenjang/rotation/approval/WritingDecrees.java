package id.jenjang.rotation.approval;

import id.jenjang.access.Act;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.decision.MatterState;
import id.jenjang.document.CalendarEntry;
import id.jenjang.document.CalendarSender;
import id.jenjang.document.CalendarTime;
import id.jenjang.document.Ceremony;
import id.jenjang.document.Decree;
import id.jenjang.document.DecreeMove;
import id.jenjang.document.DecreeText;
import id.jenjang.document.Documents;
import id.jenjang.document.Letterhead;
import id.jenjang.document.MadeFile;
import id.jenjang.document.Seat;
import id.jenjang.document.Signatory;
import id.jenjang.document.Signing;
import id.jenjang.people.Dossier;
import id.jenjang.people.Dossiers;
import id.jenjang.rotation.desk.ReachableRounds;
import id.jenjang.rotation.desk.Workbench;
import id.jenjang.rotation.plan.ChainRow;
import id.jenjang.rotation.plan.MoveRow;
import id.jenjang.rotation.plan.PlanLook;
import id.jenjang.rotation.store.ProposedChains;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.rotation.store.StoredMatter;
import id.jenjang.rotation.store.StoredPlan;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the papers of chains: the draft decree, the list for the ceremony, effective dates for calendars. A decree is a
 * draft, and says so across its pages, until every chain in it is decided.
 */
@Stateless
@Allows(
        value = {Role.ANALYST, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER},
        aboutNobody = true)
public class WritingDecrees {
    private static final List<String> CONSIDERING = List.of(
            "bahwa untuk kepentingan dinas dan pembinaan karier perlu dilakukan mutasi pegawai;",
            "bahwa pegawai yang namanya tercantum dalam lampiran dipandang memenuhi syarat;");
    private static final List<String> BASIS = List.of(
            "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;",
            "Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah"
                    + " dengan Peraturan Pemerintah Nomor 17 Tahun 2020;",
            "Peraturan Badan Kepegawaian Negara Nomor 5 Tahun 2019 tentang Tata Cara Pelaksanaan Mutasi;");
    private static final List<String> DECIDES = List.of(
            "Memindahkan pegawai yang namanya tercantum dalam lampiran ke jabatan baru sebagaimana tercantum.",
            "Mutasi berlaku terhitung mulai tanggal yang tercantum bagi masing-masing pegawai.",
            "Apabila di kemudian hari terdapat kekeliruan, keputusan ini diperbaiki sebagaimana mestinya.");

    @Inject
    private ReachableRounds reachable;

    @Inject
    private Workbench workbench;

    @Inject
    private ProposedChains proposed;

    @Inject
    private Dossiers dossiers;

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
    public WritingDecrees() {}

    WritingDecrees(
            ReachableRounds reachable,
            Workbench workbench,
            ProposedChains proposed,
            Dossiers dossiers,
            Documents documents,
            Event<Act> trail,
            Clock clock,
            String agencyName) {
        this.reachable = reachable;
        this.workbench = workbench;
        this.proposed = proposed;
        this.dossiers = dossiers;
        this.documents = documents;
        this.trail = trail;
        this.clock = clock;
        this.agencyName = agencyName;
    }

    /** The decree on the chains of a plan as PDF. */
    public PaperRow decreeAsPdf(UUID plan, Collection<UUID> chains, DecreeForm form) {
        return made(plan, chains, rows -> documents.decreeAsPdf(decree(rows, form)));
    }

    /** The same in the agency's own template, as DOCX. */
    public PaperRow decreeAsWord(UUID plan, Collection<UUID> chains, DecreeForm form) {
        return made(plan, chains, rows -> documents.decreeAsWord(decree(rows, form)));
    }

    /** The list for the ceremony as XLSX. */
    public PaperRow ceremony(UUID plan, Collection<UUID> chains, DecreeForm form) {
        return made(
                plan,
                chains,
                rows -> documents.ceremonyAsSheet(
                        new Ceremony("Daftar pelantikan", form.date(), form.place(), moves(rows))));
    }

    /** The effective dates of the chains for calendars. */
    public PaperRow calendar(UUID plan, Collection<UUID> chains, String mail) {
        return made(
                plan,
                chains,
                rows -> documents.datesAsCalendar(
                        rows.stream()
                                .flatMap(chain -> chain.moves().stream())
                                .map(WritingDecrees::entry)
                                .toList(),
                        new CalendarSender(agencyName, mail),
                        clock.instant()));
    }

    private PaperRow made(UUID plan, Collection<UUID> chains, Function<List<ChainRow>, MadeFile> maker) {
        StoredPlan stored = reachable.plan(plan);
        Set<UUID> wanted = Set.copyOf(chains);
        List<ChainRow> rows = new PlanLook(
                        workbench.of(stored).problem(),
                        stored.answer().map(answer -> answer.moves()).orElseGet(List::of),
                        stored.uuid())
                .chains().stream()
                        .filter(chain -> wanted.contains(chain.reference()))
                        .toList();
        if (rows.isEmpty()) {
            throw new RotationRefused("refused.chain");
        }
        MadeFile file = RotationRefused.unlessGood(() -> maker.apply(rows));
        trail.fire(new Act(
                "rotation.paper.made",
                Optional.empty(),
                Map.of("plan", plan.toString(), "chains", String.valueOf(rows.size()))));
        return new PaperRow(
                file, rows.stream().flatMap(chain -> chain.people().stream()).toList());
    }

    private Decree decree(List<ChainRow> chains, DecreeForm form) {
        boolean decided = chains.stream()
                .allMatch(chain -> proposed.find(chain.reference())
                        .map(StoredMatter::state)
                        .filter(state -> state == MatterState.DECIDED || state == MatterState.EFFECTIVE)
                        .isPresent());
        return new Decree(
                new Letterhead("", agencyName, ""),
                new Signing(
                        form.number(),
                        form.date(),
                        form.place(),
                        new Signatory(form.office(), form.name(), form.grade(), form.signatoryNumber())),
                new DecreeText("MUTASI PEGAWAI", CONSIDERING, BASIS, DECIDES, form.copies()),
                moves(chains),
                !decided);
    }

    private List<DecreeMove> moves(List<ChainRow> chains) {
        List<MoveRow> rows =
                chains.stream().flatMap(chain -> chain.moves().stream()).toList();
        Map<UUID, Dossier> read = rows.stream()
                .flatMap(move -> dossiers.of(move.employee()).stream())
                .collect(Collectors.toMap(dossier -> dossier.identity().uuid(), dossier -> dossier));
        return rows.stream()
                .map(move -> move(move, Optional.ofNullable(read.get(move.employee()))))
                .toList();
    }

    private static DecreeMove move(MoveRow move, Optional<Dossier> person) {
        return new DecreeMove(
                move.name(),
                person.map(dossier -> dossier.identity().number()).orElse(""),
                person.flatMap(dossier -> dossier.grade(move.effective()))
                        .map(held -> held.grade().rank() + " (" + held.grade().code() + ")")
                        .orElse(""),
                new Seat(move.fromJob(), move.fromUnitName()),
                new Seat(move.toJob(), move.toUnitName()),
                move.effective(),
                "");
    }

    private static CalendarEntry entry(MoveRow move) {
        UUID key = UUID.nameUUIDFromBytes(
                (move.chainReference() + " " + move.employee()).getBytes(StandardCharsets.UTF_8));
        return new CalendarEntry(
                key,
                0,
                CalendarTime.allDay(move.effective()),
                "TMT mutasi: " + move.name(),
                move.fromJob() + ", " + move.fromUnitName() + " → " + move.toJob() + ", " + move.toUnitName(),
                move.toUnitName());
    }
}
