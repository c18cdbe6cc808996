package id.jenjang.rotation.solve;

import java.util.Arrays;

/**
 * Variables by how often they had to do with recent contradictions, the liveliest on top (Moskewicz et al., DAC 2001).
 */
final class Liveliness {
    private static final double DECAY = 1 / 0.95;
    private static final double LARGEST = 1e100;

    private double[] score = new double[64];
    private int[] heap = new int[64];
    private int[] at = new int[64];
    private int size;
    private double step = 1;

    /** Adds a variable; they come in order from 0. */
    void add(int variable, double first) {
        if (variable == score.length) {
            score = Arrays.copyOf(score, 2 * variable);
            heap = Arrays.copyOf(heap, 2 * variable);
            at = Arrays.copyOf(at, 2 * variable);
        }
        score[variable] = first;
        at[variable] = -1;
        offer(variable);
    }

    void offer(int variable) {
        if (at[variable] < 0) {
            at[variable] = size;
            heap[size++] = variable;
            up(at[variable]);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    int poll() {
        int top = heap[0];
        at[top] = -1;
        int last = heap[--size];
        if (size > 0) {
            heap[0] = last;
            at[last] = 0;
            down(0);
        }
        return top;
    }

    void bump(int variable) {
        score[variable] += step;
        if (score[variable] > LARGEST) {
            for (int k = 0; k < score.length; k++) {
                score[k] /= LARGEST;
            }
            step /= LARGEST;
        }
        if (at[variable] >= 0) {
            up(at[variable]);
        }
    }

    void decay() {
        step *= DECAY;
    }

    private boolean before(int one, int other) {
        return score[one] > score[other] || score[one] == score[other] && one < other;
    }

    private void up(int from) {
        int place = from;
        int variable = heap[place];
        while (place > 0 && before(variable, heap[(place - 1) / 2])) {
            put(heap[(place - 1) / 2], place);
            place = (place - 1) / 2;
        }
        put(variable, place);
    }

    private void down(int from) {
        int place = from;
        int variable = heap[place];
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            child += child + 1 < size && before(heap[child + 1], heap[child]) ? 1 : 0;
            if (!before(heap[child], variable)) {
                break;
            }
            put(heap[child], place);
            place = child;
        }
        put(variable, place);
    }

    private void put(int variable, int place) {
        heap[place] = variable;
        at[variable] = place;
    }
}
