package id.jenjang.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Chance by a seed: one stream per person, so that one person's story does not depend on another's. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed, long stream) {
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + stream * 0xBF58476D1CE4E5B9L);
    }

    /** Whether a chance of so many in 1,000 came true. */
    boolean chance(int perMille) {
        return random.nextInt(1000) < perMille;
    }

    /** A whole number from low to high, both included. */
    int between(int low, int high) {
        return high <= low ? low : low + random.nextInt(high - low + 1);
    }

    /** One of the given, each as likely. */
    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The index that the weights choose. */
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int left = random.nextInt(total);
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index++];
        }
        return index;
    }
}
