package id.jenjang.network;

/** Keeps the greatest of what is offered, and how great the greatest is that it did not keep. */
final class Greatest {
    /** Less than anything offered, with room to be reckoned with. */
    static final long NOTHING = -Seats.CLOSED - Seats.CLOSED / 2;

    final int[] kept;
    int count;
    long dropped;

    private final long[] worth;

    Greatest(int most) {
        kept = new int[most];
        worth = new long[most];
    }

    void begin() {
        count = 0;
        dropped = NOTHING;
    }

    void offer(int what, long great) {
        if (count < kept.length) {
            up(what, great);
        } else if (great > worth[0]) {
            dropped = Math.max(dropped, worth[0]);
            down(what, great);
        } else {
            dropped = Math.max(dropped, great);
        }
    }

    private void up(int what, long great) {
        int place = count++;
        while (place > 0 && worth[(place - 1) >> 1] > great) {
            worth[place] = worth[(place - 1) >> 1];
            kept[place] = kept[(place - 1) >> 1];
            place = (place - 1) >> 1;
        }
        worth[place] = great;
        kept[place] = what;
    }

    private void down(int what, long great) {
        int place = 0;
        for (int child = 1; child < count; child = 2 * place + 1) {
            child += child + 1 < count && worth[child + 1] < worth[child] ? 1 : 0;
            if (worth[child] >= great) {
                break;
            }
            worth[place] = worth[child];
            kept[place] = kept[child];
            place = child;
        }
        worth[place] = great;
        kept[place] = what;
    }
}
