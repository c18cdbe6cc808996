package id.jenjang.rotation.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jenjang.decision.DecisionRef;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.approval.DecidedDays;
import id.jenjang.decision.flow.Matter;
import id.jenjang.decision.procedure.ProceduresInStore;
import id.jenjang.decision.record.Matters;
import id.jenjang.document.Documents;
import id.jenjang.document.MadeFile;
import id.jenjang.document.word.Docx;
import id.jenjang.people.Names;
import id.jenjang.rotation.desk.RotationAgency;
import id.jenjang.rotation.solve.PlannedMove;
import id.jenjang.rotation.store.ProposedChains;
import id.jenjang.rotation.store.RotationRefused;
import id.jenjang.store.Database;
import id.jenjang.store.SliceStore;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ani's move is decided for January, Budi's only after the day it was planned for, Cica's is still on its way. */
class WritingDecreesSliceTest {
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2027, 1, 11);
    private static final String BODY = "word/document.xml";
    private static final DecreeForm FORM = new DecreeForm(
            "800/12", Optional.of(JANUARY), "Kota Contoh", "Wali Kota Contoh", "Rani", "", "", List.of("Arsip."));

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void decided_moves_are_listed_by_the_day_that_was_decided_and_narrowed_on_both_sides(Database kind)
            throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            WritingDecrees writing = writing(agency, Documents.of(Optional.empty()));
            List<DecreeRow> all = writing.moves(DecreeFilter.ALL);
            assertThat(all).extracting(DecreeRow::name).containsExactly("Nama ani", "Nama budi");
            assertThat(all).extracting(DecreeRow::effectiveOn).containsExactly(JANUARY, LATE);
            assertThat(all.get(0).toUnit()).isEqualTo("Unit b");
            assertThat(all.get(0).people()).containsExactly(agency.person("ani"));

            assertThat(writing.moves(between(LATE, LATE)))
                    .extracting(DecreeRow::name)
                    .containsExactly("Nama budi");
            assertThat(writing.moves(between(JANUARY, LATE.minusDays(1))))
                    .extracting(DecreeRow::name)
                    .containsExactly("Nama ani");
            assertThat(writing.moves(between(LATE.plusDays(1), LATE.plusDays(9))))
                    .isEmpty();
            assertThat(writing.moves(new DecreeFilter(
                            Optional.empty(), Optional.empty(), " BUDI na", DecreeFilter.Stage.ALL, Optional.empty())))
                    .hasSize(1);
            assertThat(writing.moves(stage(DecreeFilter.Stage.COMING))).hasSize(2);
            assertThat(writing.moves(stage(DecreeFilter.Stage.EFFECTIVE))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_papers_name_who_was_picked_with_the_day_that_was_decided(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            WritingDecrees writing = writing(agency, Documents.of(Optional.empty()));
            UUID budi = writing.moves(between(LATE, LATE)).get(0).decision();

            PaperRow docx = writing.decreeAsWord(DecreeFilter.ALL, List.of(budi), FORM);
            assertThat(docx.people()).containsExactly(agency.person("budi"));
            assertThat(docx.file().name()).isEqualTo("keputusan-800-12.docx");
            assertThat(Docx.paragraphs(docx.file().content(), BODY))
                    .contains("Nama budi", "11 Januari 2027", "1.Arsip.")
                    .doesNotContain("Nama ani");
            PaperRow pdf = writing.decreeAsPdf(DecreeFilter.ALL, List.of(), FORM);
            assertThat(pdf.people()).containsExactly(agency.person("ani"), agency.person("budi"));
            assertThat(pdf.file().name()).isEqualTo("keputusan-800-12.pdf");

            MadeFile sheet = writing.ceremony(DecreeFilter.ALL, List.of(), "", Optional.empty())
                    .file();
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet.content()))) {
                assertThat(book.getFirstSheet().read())
                        .extracting(row -> row.getCellText(0))
                        .contains("1", "2");
            }
            assertThat(new String(
                            writing.calendar(DecreeFilter.ALL, List.of(budi), "jenjang@contoh.go.id")
                                    .file()
                                    .content(),
                            StandardCharsets.UTF_8))
                    .contains("DTSTART;VALUE=DATE:20270111", "ORGANIZER")
                    .doesNotContain("20270101");
            assertThat(new String(
                            writing.calendar(DecreeFilter.ALL, List.of(budi), "")
                                    .file()
                                    .content(),
                            StandardCharsets.UTF_8))
                    .as("where no mail address is set")
                    .contains("DTSTART;VALUE=DATE:20270111", "invalid:nomail")
                    .doesNotContain("mailto:");
            assertThat(agency.acts())
                    .filteredOn(act -> act.verb().equals("rotation.paper.made"))
                    .hasSize(5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_chain_on_its_way_is_shown_by_itself_and_its_decree_is_a_draft(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            WritingDecrees writing = writing(agency, Documents.of(Optional.empty()));
            DecreeFilter cica = new DecreeFilter(
                    Optional.empty(), Optional.empty(), "", DecreeFilter.Stage.ALL, Optional.of(chain("cica")));
            assertThat(writing.moves(cica))
                    .singleElement()
                    .satisfies(row -> assertThat(row.decided()).isFalse());
            assertThat(writing.decreeAsPdf(cica, List.of(), FORM).file().name()).startsWith("rancangan-");
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_looks_after_another_unit_sees_none_of_it_and_gets_no_paper(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            WritingDecrees writing = writing(agency, Documents.of(Optional.empty()));
            UUID ani = writing.moves(DecreeFilter.ALL).get(0).decision();
            agency.callers.become(agency.unit("a"));
            assertThat(writing.moves(DecreeFilter.ALL)).isEmpty();
            assertThatThrownBy(() -> writing.decreeAsPdf(DecreeFilter.ALL, List.of(ani), FORM))
                    .isInstanceOf(RotationRefused.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_wording_that_is_wrong_makes_no_decree_and_says_where(Database kind) throws Exception {
        try (SliceStore store = kind.open()) {
            RotationAgency agency = agency(kind, store);
            Files.writeString(directory.resolve("keputusan-mutasi.json"), "{}");
            WritingDecrees writing = writing(agency, Documents.of(Optional.of(directory)));
            assertThatThrownBy(() -> writing.decreeAsPdf(DecreeFilter.ALL, List.of(), FORM))
                    .isInstanceOfSatisfying(
                            RotationRefused.class,
                            refused -> assertThat(refused.words().toString()).contains("keputusan-mutasi.json"));
        }
    }

    private static DecreeFilter between(LocalDate from, LocalDate to) {
        return new DecreeFilter(Optional.of(from), Optional.of(to), "", DecreeFilter.Stage.ALL, Optional.empty());
    }

    private static DecreeFilter stage(DecreeFilter.Stage stage) {
        return new DecreeFilter(Optional.empty(), Optional.empty(), "", stage, Optional.empty());
    }

    private static UUID chain(String person) {
        return UUID.nameUUIDFromBytes(person.getBytes(StandardCharsets.UTF_8));
    }

    private static WritingDecrees writing(RotationAgency agency, Documents documents) {
        return new WritingDecrees(
                new DecreeRows(
                        agency.reachable,
                        new ProposedChains(agency.store.database()),
                        new DecidedDays(new Matters(agency.store.database())),
                        new Names(agency.store.database())),
                agency.dossiers,
                documents,
                agency.acts,
                RotationAgency.NOON,
                "Pemerintah Kota Contoh");
    }

    private static RotationAgency agency(Database kind, SliceStore store) throws Exception {
        RotationAgency agency = RotationAgency.of(kind, store, "a", "b", "c", "d")
                .head("ani", "a", 70)
                .head("budi", "b", 65)
                .head("cica", "c", 40);
        ProceduresInStore.publish(store.database(), RotationAgency.NOON);
        long plan =
                agency.plans.find(agency.planned(agency.round())).orElseThrow().id();
        put(agency, plan, "ani", "a", "b", JANUARY, MatterState.DECIDED);
        put(agency, plan, "budi", "b", "c", LATE, MatterState.DECIDED);
        put(agency, plan, "cica", "c", "d", JANUARY, MatterState.PROPOSED);
        return agency;
    }

    private static void put(
            RotationAgency agency, long plan, String person, String from, String to, LocalDate day, MatterState state) {
        UUID matter = UUID.randomUUID();
        DecisionRef decision = new DecisionRef(
                UUID.randomUUID(),
                UUID.randomUUID(),
                agency.person(person),
                Optional.of(agency.unit(from)),
                Optional.of(agency.unit(to)),
                Optional.of(agency.seat(to)),
                day);
        new Matters(agency.store.database())
                .add(
                        new Matter(
                                matter,
                                ProceduresInStore.shipped("rotation").numbered(1),
                                chain(person),
                                "analis",
                                Optional.empty(),
                                state,
                                1,
                                List.of(decision),
                                Set.of(),
                                List.of()),
                        RotationAgency.NOON.instant());
        ProposedChains chains = new ProposedChains(agency.store.database());
        PlannedMove move = new PlannedMove(agency.person(person), agency.seat(from), agency.seat(to), 0);
        chains.add(chain(person), plan, matter, List.of(move), RotationAgency.NOON.instant());
        chains.moved(chain(person), state, RotationAgency.NOON.instant());
    }
}
