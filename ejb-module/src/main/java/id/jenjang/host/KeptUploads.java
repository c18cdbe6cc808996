package id.jenjang.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/** Keeps an upload on this node until it is read; only this system's own account can read it. */
record KeptUploads(Path folder, long mostBytes) {

    Path keep(UUID uuid, InputStream delivery) {
        Path kept = folder.resolve(uuid + ".upload");
        boolean whole = false;
        try {
            Files.createDirectories(folder, own("rwx------"));
            Files.createFile(kept, own("rw-------"));
            copy(delivery, kept);
            whole = true;
            return kept;
        } catch (IOException e) {
            throw new ImportRefused(ImportRefused.Reason.NOT_KEPT);
        } finally {
            if (!whole) {
                drop(kept);
            }
        }
    }

    private void copy(InputStream delivery, Path kept) throws IOException {
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(kept, StandardOpenOption.WRITE)) {
            for (int count = delivery.read(buffer); count >= 0; count = delivery.read(buffer)) {
                size += count;
                if (size > mostBytes) {
                    throw new ImportRefused(ImportRefused.Reason.TOO_LARGE);
                }
                out.write(buffer, 0, count);
            }
        }
    }

    /** Removes an upload that is needed no longer. */
    void drop(Path kept) {
        try {
            Files.deleteIfExists(kept);
        } catch (IOException e) {
            // The refusal that led here is what the caller needs to hear.
        }
    }

    private static FileAttribute<?>[] own(String rights) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
