package id.jenjang.rotation.solve;

/** Lines that wait to be looked at, each once. */
final class LineQueue {
    private final int[] lines;
    private final boolean[] waits;
    private int head;
    private int size;

    LineQueue(int number) {
        lines = new int[number];
        waits = new boolean[number];
    }

    void add(int line) {
        if (!waits[line]) {
            waits[line] = true;
            int tail = head + size++;
            lines[tail >= lines.length ? tail - lines.length : tail] = line;
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    int remove() {
        int line = lines[head];
        head = head + 1 == lines.length ? 0 : head + 1;
        size--;
        waits[line] = false;
        return line;
    }
}
