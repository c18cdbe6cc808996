package id.jenjang.host;

import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Gravity;

/** Which flaws to show; null asks for all. */
public record FlawFilter(Gravity gravity, String feed, Defect defect) {
    /** Every flaw that was kept. */
    public static final FlawFilter ALL = new FlawFilter(null, null, null);
}
