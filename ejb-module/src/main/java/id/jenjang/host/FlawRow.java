package id.jenjang.host;

import id.jenjang.host.feed.Defect;
import id.jenjang.host.feed.Gravity;

/**
 * One flaw as the analyst reads it (temuan).
 *
 * @param feed the file; empty for the delivery itself
 * @param line where the row starts, from 1; 0 for the file as a whole
 * @param column null for the row as a whole
 * @param value as delivered; null when blank
 * @param why what is wrong
 * @param mend what to do about it
 */
public record FlawRow(
        String feed, long line, String column, String value, Gravity gravity, Defect defect, String why, String mend) {}
