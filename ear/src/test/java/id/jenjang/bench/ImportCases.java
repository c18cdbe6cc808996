package id.jenjang.bench;

import id.jenjang.host.DemoImport;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Imports of an agency into an empty database, as the background does them: read, checked, compared, applied. */
final class ImportCases {
    private static final String ROWS =
            "select sum(f.rows_read) from import_feed f join import_run r on r.id = f.import_id where r.uuid = '";

    private final BenchReport report;
    private final String where;
    private final BenchStore store;
    private final DemoImport importing;
    private UUID id;
    private Took staged;
    private Took applied;

    ImportCases(BenchReport report, String where, BenchStore store) {
        this.report = report;
        this.where = where;
        this.store = store;
        this.importing = new DemoImport(store.database(), AgencyFiles.AS_OF);
    }

    /** How the same files are loaded by what the database itself has. */
    interface Peer {
        void load(AgencyFiles files) throws SQLException, IOException;
    }

    /** The whole beside its peer, then its phases. */
    void inPhases(AgencyFiles files, String peerName, Peer peer) throws Exception {
        Took bare = store.stopwatch().of(() -> peer.load(files));
        try (ImportPhases phases = new ImportPhases(store.database());
                HeapPeak heap = HeapPeak.open()) {
            run(files);
            long mb = heap.mb();
            report.add(all(files, mb).beside(peerName, bare.seconds()));
            report.add(Measured.alone("- read into staging", rows(), phases.in("READING"), mb));
            report.add(Measured.alone("- checked over all rows", rows(), phases.in("CHECKING"), mb));
            report.add(Measured.alone("- compared and reported", rows(), phases.in("COMPARING"), mb));
            report.add(Measured.alone("- all this until it can be confirmed", rows(), staged.seconds(), mb)
                    .using(staged.cpuSeconds()));
            report.add(
                    Measured.alone("- applied", rows(), applied.seconds(), mb).using(applied.cpuSeconds()));
        }
    }

    /** The whole alone. */
    void whole(AgencyFiles files) throws Exception {
        try (HeapPeak heap = HeapPeak.open()) {
            run(files);
            report.add(all(files, heap.mb()));
        }
    }

    private Measured all(AgencyFiles files, long mb) throws SQLException {
        Took all = staged.and(applied);
        String name = "rows imported, %,d people, %s".formatted(files.people(), where);
        return Measured.alone(name, rows(), all.seconds(), mb).using(all.cpuSeconds());
    }

    private void run(AgencyFiles files) throws Exception {
        staged = store.stopwatch().of(() -> id = importing.stage(files.folder()));
        applied = store.stopwatch().of(() -> importing.apply(id));
        String status = importing.status(id);
        if (!status.equals("APPLIED")) {
            List<String> flaws = importing.flaws(id).stream().limit(5).toList();
            throw new IllegalStateException("The import ended as " + status + ": " + flaws);
        }
    }

    private long rows() throws SQLException {
        return Long.parseLong(store.answer(ROWS + id + "'"));
    }
}
