package id.jenjang.talent.map;

import id.jenjang.talent.scheme.TalentBox;

/** How many moved from one box to another between two cycles; who stayed has the same box twice. */
public record MoveCount(TalentBox from, TalentBox to, int count) {}
