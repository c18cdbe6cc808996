package id.jenjang.web.frame;

import id.jenjang.access.NotAllowed;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A file to be kept, written as it is read; nobody on the way stores it. What is refused before its first byte is
 * answered as not found.
 */
public final class Attachment {
    private Attachment() {}

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; leaves the stream open. */
        void to(OutputStream out) throws IOException;
    }

    /**
     * Answers with the file.
     *
     * @param fileName of plain letters, digits, points and hyphens
     */
    public static void send(HttpServletResponse response, String fileName, String mediaType, Content content)
            throws IOException {
        if (!fileName.matches("[A-Za-z0-9.-]+")) {
            throw new IllegalArgumentException("Not a plain file name");
        }
        Started out = new Started(response, fileName, mediaType);
        try {
            content.to(out);
            out.start();
            out.flush();
        } catch (NotAllowed e) {
            if (out.started) {
                throw e;
            }
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Sets the headers with the first byte, so that a refusal before it is not a download. */
    private static final class Started extends FilterOutputStream {
        private final HttpServletResponse response;
        private final String fileName;
        private final String mediaType;
        private boolean started;

        Started(HttpServletResponse response, String fileName, String mediaType) {
            super(OutputStream.nullOutputStream());
            this.response = response;
            this.fileName = fileName;
            this.mediaType = mediaType;
        }

        private void start() throws IOException {
            if (!started) {
                started = true;
                response.setContentType(mediaType);
                response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
                response.setHeader("Cache-Control", "no-store");
                ServletOutputStream body = response.getOutputStream();
                out = body;
            }
        }

        @Override
        public void write(int b) throws IOException {
            start();
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            start();
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
