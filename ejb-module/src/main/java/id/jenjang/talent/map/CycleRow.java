package id.jenjang.talent.map;

/** A cycle with the name of its unit, as lists show it. */
public record CycleRow(TalentCycle cycle, String unitName) {}
