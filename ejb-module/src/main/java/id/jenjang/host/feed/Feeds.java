package id.jenjang.host.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All files that a delivery may hold, each after those that it refers to (config/import-format.md). */
public final class Feeds {
    /** Columns of host platforms that are personal and of no use here: never read. */
    private static final Set<String> PERSONAL = Set.of(
            "nik",
            "alamat",
            "agama",
            "agamaid",
            "agamanama",
            "nohp",
            "nomorhp",
            "notelp",
            "statusperkawinan",
            "jeniskawinid",
            "jeniskawinnama",
            "jumlahistrisuami",
            "jumlahanak",
            "npwp",
            "npwpnomor",
            "nonpwp",
            "bpjs",
            "email",
            "tempatlahir",
            "tempatlahirid",
            "tempatlahirnama",
            "gajipokok",
            "noaskes",
            "notaspen",
            "kodepos");

    private static final Map<String, Feed> ALL = inOrder();

    private Feeds() {}

    /** All of them, in the order in which they can be applied. */
    public static List<Feed> all() {
        return List.copyOf(ALL.values());
    }

    /** The one of that name, in any case; empty when the name is unknown. */
    public static Optional<Feed> named(String name) {
        return Optional.ofNullable(ALL.get(squeezed(name)));
    }

    /** Whether a column of that name is personal and not read. */
    public static boolean personal(String columnName) {
        return PERSONAL.contains(squeezed(columnName));
    }

    /** A name without what platforms write differently: case and separators. */
    static String squeezed(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_' && c != '-' && c != ' ' && c != '.' && c != '\ufeff') {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }

    private static Map<String, Feed> inOrder() {
        List<Feed> feeds = new ArrayList<>(StructureFeeds.all());
        feeds.addAll(CareerFeeds.all());
        feeds.addAll(EvidenceFeeds.all());
        Map<String, Feed> byName = new LinkedHashMap<>();
        feeds.forEach(feed -> byName.put(squeezed(feed.name()), feed));
        return byName;
    }
}
