package id.jenjang.succession.offer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads once what people may know of their own place: from {@code succession/own-view.json} in
 * {@code jenjang.rules.dir}, else the packed one. A refused file is logged and tells nothing to anybody.
 */
@ApplicationScoped
class OwnViews {
    private static final Logger LOG = System.getLogger(OwnViews.class.getName());

    @Inject
    @ConfigProperty(name = "jenjang.rules.dir")
    private Optional<String> ownDirectory;

    private OwnView view = OwnView.shipped();

    OwnViews() {}

    @PostConstruct
    void read() {
        view = read(ownDirectory.map(Path::of));
    }

    static OwnView read(Optional<Path> directory) {
        Optional<Path> file =
                directory.map(one -> one.resolve("succession/own-view.json")).filter(Files::isRegularFile);
        try {
            return file.isPresent() ? OwnView.read(Files.readString(file.get())) : OwnView.shipped();
        } catch (IOException | IllegalArgumentException refused) {
            String why = refused instanceof IOException ? "berkas tidak dapat dibaca" : refused.getMessage();
            LOG.log(Level.ERROR, "Ketentuan tampilan suksesi sendiri ditolak: {0}", why);
            return OwnView.shipped();
        }
    }

    OwnView view() {
        return view;
    }
}
