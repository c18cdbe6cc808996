package id.jenjang.host;

import id.jenjang.host.delivery.Limits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What IT operations may set of imports: {@code jenjang.import.*} and the demo. */
@Dependent
class ImportSettings {
    @Inject
    @ConfigProperty(name = "jenjang.import.folder")
    private Optional<String> folder;

    @Inject
    @ConfigProperty(name = "jenjang.import.source", defaultValue = "SIMPEG")
    private String source;

    @Inject
    @ConfigProperty(name = "jenjang.import.upload-mib", defaultValue = "1024")
    private long uploadMib;

    @Inject
    @ConfigProperty(name = "jenjang.import.file-mib", defaultValue = "1024")
    private long fileMib;

    @Inject
    @ConfigProperty(name = "jenjang.import.total-mib", defaultValue = "4096")
    private long totalMib;

    @Inject
    @ConfigProperty(name = "jenjang.profile", defaultValue = "production")
    private String profile;

    @Inject
    @ConfigProperty(name = "jenjang.demo.import")
    private Optional<String> demo;

    /** Where uploads lie until they are read; a folder of this system alone. */
    Path folder() {
        return folder.map(Path::of).orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "jenjang-import"));
    }

    /** The name of the delivering platform, kept with every row. */
    String source() {
        return source;
    }

    Limits limits() {
        Limits usual = Limits.USUAL;
        return new Limits(
                uploadMib << 20,
                fileMib << 20,
                totalMib << 20,
                usual.entries(),
                usual.ratio(),
                usual.columns(),
                usual.fieldCharacters());
    }

    /** The folder of the demo agency; empty outside of the demo. */
    Optional<Path> demo() {
        return profile.equals("demo") ? demo.map(Path::of) : Optional.empty();
    }
}
