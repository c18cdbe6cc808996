package id.jenjang.talent.map;

import id.jenjang.talent.scheme.TalentCard;
import java.util.UUID;

/** Where a person stands in a cycle, with the unit and job of that day. */
record Placement(UUID employee, UUID unit, String jobName, TalentCard card) {}
