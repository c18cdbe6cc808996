package id.jenjang.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** The embedded database of a data folder: one file and the password that was made for it. */
record EmbeddedStore(Path folder) {
    private static final String SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    private static final int PASSWORD_BYTES = 18;

    /** True when no database was ever made here. */
    boolean isNew() {
        return Files.notExists(folder.resolve("jenjang.mv.db"));
    }

    /** The configuration that leads the server here; makes the folder and the password at the first call. */
    Map<String, String> environment() throws IOException {
        Files.createDirectories(folder);
        return Map.of(
                "JENJANG_DB_URL",
                "jdbc:h2:file:" + folder.resolve("jenjang") + SETTINGS,
                "JENJANG_DB_USER",
                "jenjang",
                "JENJANG_DB_PASSWORD",
                password());
    }

    private String password() throws IOException {
        Path file = folder.resolve("password");
        if (Files.notExists(file)) {
            byte[] bytes = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file);
            file.toFile().setReadable(false, false);
            file.toFile().setReadable(true, true);
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return Files.readString(file);
    }
}
