package id.jenjang.host.delivery;

import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Feeds;
import id.jenjang.host.feed.Flaw;
import id.jenjang.host.feed.Unreadable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of delivered files, without folder and ending. */
final class FileNames {
    private FileNames() {}

    static String bare(String path) {
        String name = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** What systems add on their own, such as __MACOSX/ and .DS_Store. */
    static boolean hidden(String path) {
        String name = path.replace('\\', '/');
        return name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    static void requireOnce(List<DeliveredFile> files) throws Unreadable {
        Set<String> seen = new HashSet<>();
        for (DeliveredFile each : files) {
            String feed = Feeds.named(each.name()).map(known -> known.name()).orElse(null);
            if (feed != null && !seen.add(feed)) {
                throw new Unreadable(new Flaw(feed, 0, null, each.name(), Defect.FILE_TWICE, null));
            }
        }
    }
}
