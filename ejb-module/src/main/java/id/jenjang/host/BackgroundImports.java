package id.jenjang.host;

import id.jenjang.access.Act;
import id.jenjang.access.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The work of imports with what the server gives: transactions, clock, settings, trail. */
@ApplicationScoped
class BackgroundImports {
    @Inject
    private TransactingImports transacting;

    @Inject
    private Clock clock;

    @Inject
    private ImportSettings settings;

    @Inject
    private Event<Act> trail;

    /** Reads and checks the upload of that import in the name of who started it, and then removes the upload. */
    void stage(UUID uuid) throws Exception {
        Optional<String> user = startedBy(uuid);
        if (user.isEmpty()) {
            return;
        }
        Acting.onBehalfOf(user.get(), () -> {
            Optional<String> kept = transactions()
                    .call(connection -> ProgressRows.text(
                            connection,
                            "select p.kept_file from import_progress p join import_run r on r.id = p.import_id where r.uuid = ?",
                            uuid));
            Path upload = Path.of(kept.orElse("gone"));
            work().stage(uuid, upload);
            if (kept.isPresent()) {
                Files.deleteIfExists(upload);
            }
            return null;
        });
    }

    /** Applies that import in the name of who started it. */
    void apply(UUID uuid) throws Exception {
        Optional<String> user = startedBy(uuid);
        if (user.isPresent()) {
            Acting.onBehalfOf(user.get(), () -> {
                work().apply(uuid);
                return null;
            });
        }
    }

    /** The work itself, for whoever acts as the system. */
    ImportWork work() {
        return new ImportWork(transactions(), clock, settings.limits(), trail::fire);
    }

    InTransaction transactions() {
        return TransactingImports.by(transacting);
    }

    private Optional<String> startedBy(UUID uuid) throws Exception {
        return Acting.asSystem(() -> transactions()
                .call(connection ->
                        ProgressRows.text(connection, "select started_by from import_run where uuid = ?", uuid)));
    }
}
