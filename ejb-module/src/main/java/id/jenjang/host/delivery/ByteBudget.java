package id.jenjang.host.delivery;

import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Flaw;
import id.jenjang.host.feed.Unreadable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a delivery may still unpack: sizes that a ZIP states are not believed, what comes out is counted. */
final class ByteBudget {
    private static final long UNSUSPECTED = 32L << 20;

    private final Limits limits;
    private long spent;

    ByteBudget(Limits limits) {
        this.limits = limits;
    }

    /** Thrown through libraries that know only input and output, and unwrapped by the caller. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Unreadable refusal;

        Exceeded(Unreadable refusal) {
            super(refusal.getMessage());
            this.refusal = refusal;
        }

        Unreadable refusal() {
            return refusal;
        }
    }

    /** Counts what is read; packed is negative when unknown. */
    InputStream counted(InputStream in, long packed, String feed) {
        return new Counted(in, packed, feed);
    }

    private final class Counted extends FilterInputStream {
        private final long packed;
        private final String feed;
        private long own;

        Counted(InputStream in, long packed, String feed) {
            super(in);
            this.packed = packed;
            this.feed = feed;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            spend(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            spend(Math.max(0, count));
            return count;
        }

        private void spend(long count) throws IOException {
            own += count;
            spent += count;
            if (own > limits.fileBytes()) {
                throw exceeded(Defect.FILE_TOO_LARGE, ZipGate.mebibytes(limits.fileBytes()));
            }
            if (spent > limits.totalBytes()) {
                throw exceeded(Defect.ZIP_BOMB, ZipGate.mebibytes(limits.totalBytes()));
            }
            if (packed >= 0 && own > UNSUSPECTED && own / Math.max(1, packed) > limits.ratio()) {
                throw exceeded(Defect.ZIP_BOMB, "1:" + limits.ratio());
            }
        }

        private Exceeded exceeded(Defect why, String bound) {
            return new Exceeded(new Unreadable(new Flaw(feed, 0, null, null, why, bound)));
        }
    }
}
