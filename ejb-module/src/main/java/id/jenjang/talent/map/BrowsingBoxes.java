package id.jenjang.talent.map;

import id.jenjang.access.AboutUnit;
import id.jenjang.access.Allows;
import id.jenjang.access.NotAllowed;
import id.jenjang.access.Role;
import id.jenjang.talent.scheme.HeadSees;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Shows the nine boxes of a unit and all below it (melihat kotak talenta): to the committee, analysts and officers any
 * cycle, to the head of the unit those announced, as far as the rules of the cycle let heads see.
 */
@Stateless
public class BrowsingBoxes {
    @Inject
    private Boards boards;

    @Inject
    private Placements placements;

    /** For the container. */
    public BrowsingBoxes() {}

    BrowsingBoxes(Boards boards, Placements placements) {
        this.boards = boards;
        this.placements = placements;
    }

    /** The nine boxes with counts and the first few names. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public TalentBoard board(@AboutUnit UUID unit, UUID cycle) {
        return boards.board(boards.ready(cycle), unit, false);
    }

    /** A page of one box, or of those whose box is not certain. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public PlacedPage page(@AboutUnit UUID unit, UUID cycle, BoxAsked asked) {
        return placements.page(boards.ready(cycle).uuid(), unit, asked, false);
    }

    /** How many moved from which box to which since an earlier cycle, of those certain in both. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public List<MoveCount> moves(@AboutUnit UUID unit, UUID before, UUID cycle) {
        return placements.moves(boards.ready(before).uuid(), boards.ready(cycle).uuid(), unit);
    }

    /** Who moved from which box to which since an earlier cycle, by the page. */
    @Allows({Role.ANALYST, Role.COMMITTEE, Role.AUTHORISED_OFFICER, Role.APPOINTING_OFFICER})
    public MovedPage moved(@AboutUnit UUID unit, UUID before, UUID cycle, MoveAsked asked) {
        return placements.moved(boards.ready(before).uuid(), boards.ready(cycle).uuid(), unit, asked);
    }

    /** The nine boxes of the unit that the caller heads. */
    @Allows(Role.UNIT_HEAD)
    public TalentBoard boardOfHead(@AboutUnit UUID unit, UUID cycle) {
        TalentCycle shown = shownToHead(cycle);
        return boards.board(shown, unit, boxAlone(shown));
    }

    /** A page of one box of the unit that the caller heads. */
    @Allows(Role.UNIT_HEAD)
    public PlacedPage pageOfHead(@AboutUnit UUID unit, UUID cycle, BoxAsked asked) {
        TalentCycle shown = shownToHead(cycle);
        return placements.page(shown.uuid(), unit, asked, boxAlone(shown));
    }

    private boolean boxAlone(TalentCycle cycle) {
        return boards.scheme(cycle).head() == HeadSees.BOX;
    }

    private TalentCycle shownToHead(UUID uuid) {
        TalentCycle cycle = boards.ready(uuid);
        if (!cycle.announced() || boards.scheme(cycle).head() == HeadSees.NOTHING) {
            throw new NotAllowed("BrowsingBoxes");
        }
        return cycle;
    }
}
