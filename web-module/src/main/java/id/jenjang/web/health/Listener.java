package id.jenjang.web.health;

import java.util.ArrayList;
import java.util.List;

/**
 * A TCP port that a process waits on, as Linux lists it in {@code /proc/net/tcp} and {@code tcp6}.
 *
 * @param address in hexadecimal, as listed: 8 digits, or 32 for IPv6, each group of four bytes back to front
 * @param inode of the socket, by which its process is known
 */
record Listener(String address, int port, String inode) {
    private static final String LISTENING = "0A";
    private static final int LOCAL = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final int HEX = 16;
    private static final String MAPPED = "0000000000000000FFFF0000";
    private static final String LOOPBACK_IPV6 = "00000000000000000000000001000000";

    /** Those of a list that wait for connections; the heading and whatever is no such line is passed over. */
    static List<Listener> in(List<String> lines) {
        List<Listener> listeners = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.trim().split("\\s+");
            if (words.length > INODE && words[STATE].equals(LISTENING)) {
                String[] local = words[LOCAL].split(":");
                listeners.add(new Listener(local[0], Integer.parseInt(local[1], HEX), words[INODE]));
            }
        }
        return listeners;
    }

    /** Whether only this machine reaches it: 127.0.0.0/8, also in the form of IPv6, or ::1. */
    boolean local() {
        String last = address.startsWith(MAPPED) ? address.substring(MAPPED.length()) : address;
        return address.equals(LOOPBACK_IPV6) || last.length() == 8 && last.endsWith("7F");
    }
}
