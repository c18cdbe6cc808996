package id.jenjang.rotation.solve;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** One number for a problem and its plan: equal only when both are. */
final class PlanHash {
    private static final int CHUNK = 1 << 13;

    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(CHUNK);

    private PlanHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(RotationProblem problem, int[] chosen, long[] objective) {
        PlanHash hash = new PlanHash();
        hash.put(problem.periods);
        hash.put(problem.people);
        hash.put(problem.posts);
        hash.put(problem.units);
        hash.put(problem.home, problem.ends, problem.mustBy, problem.locked, problem.unitOf, problem.keep);
        hash.put(problem.start, problem.optionPost, problem.optionPeriod);
        hash.put(problem.pairFirst, problem.pairSecond, problem.pairKind);
        hash.put(problem.room);
        hash.put(problem.leave);
        hash.put(problem.enter);
        hash.put(problem.others);
        for (int[][] kind : problem.groups) {
            hash.put(kind);
        }
        for (int person = 0; person < problem.size(); person++) {
            hash.put(problem.experienced[person] ? 1 : 0);
        }
        for (int k = 0; k < problem.orders.size(); k++) {
            hash.put(problem.value[k]);
            hash.put(problem.stay[k]);
        }
        hash.put(chosen);
        hash.put(objective);
        hash.flush();
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void put(int[]... arrays) {
        for (int[] array : arrays) {
            put(array.length);
            for (int each : array) {
                put(each);
            }
        }
    }

    private void put(long[] array) {
        for (long each : array) {
            put(each);
        }
    }

    private void put(UUID[] ids) {
        for (UUID id : ids) {
            put(id.getMostSignificantBits());
            put(id.getLeastSignificantBits());
        }
    }

    private void put(long number) {
        if (buffer.remaining() < Long.BYTES) {
            flush();
        }
        buffer.putLong(number);
    }

    private void flush() {
        digest.update(buffer.flip());
        buffer.clear();
    }
}
