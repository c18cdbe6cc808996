package id.jenjang.web.ladder;

/**
 * The goal in words.
 *
 * @param wantedBy by when; empty when left open
 * @param inTime whether that can be kept, in words; empty when not known
 * @param kept false when the date cannot be kept
 * @param ownWords as written; empty when nothing was
 * @param setOn the day it was set
 */
public record GoalView(SheetView sheet, String wantedBy, String inTime, boolean kept, String ownWords, String setOn) {}
