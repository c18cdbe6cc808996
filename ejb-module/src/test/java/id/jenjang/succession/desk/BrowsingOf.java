package id.jenjang.succession.desk;

import id.jenjang.access.guard.CallersOf;
import id.jenjang.people.CurrentJobs;
import id.jenjang.people.PeopleAmong;
import id.jenjang.people.PeopleOfUnits;
import id.jenjang.people.UnitTree;
import id.jenjang.succession.list.RankedAgency;

/** The door to a small agency's lists, for the tests of what builds on it. */
public final class BrowsingOf {
    private BrowsingOf() {}

    /** For an analyst of the whole agency. */
    public static BrowsingSuccessors agency(RankedAgency small) {
        PositionLines positions = new PositionLines(small.database(), small.criticals());
        SuccessorRows rows = new SuccessorRows(
                small.database(),
                new CurrentJobs(small.database()),
                new PeopleAmong(small.database()),
                RankedAgency.CLOCK);
        return new BrowsingSuccessors(
                positions,
                new ListDesk(positions, rows, new OrderActs(small.database())),
                small.ranked(),
                new PeopleOfUnits(small.database()),
                new UnitTree(small.database()),
                CallersOf.analyst(null),
                null,
                RankedAgency.CLOCK);
    }
}
