package id.jenjang.rotation.bidding;

import id.jenjang.rotation.market.Vacancy;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An open position as a person sees it in the market (bursa jabatan); its holder is not named.
 *
 * @param location the place of its unit; empty when not delivered
 * @param freeFrom null when free now or when the day is not settled
 * @param incumbentMonths how long its holder has held it; null when nobody does or several do
 * @param bids how many people ranked it
 * @param myRank the person's own rank; 0 when not ranked
 * @param match how well the person matches the job's standard, in percent
 * @param km how far it is; -1 when not known
 * @param sameLevel whether it is of the person's own level
 */
public record MarketRow(
        UUID position,
        UUID job,
        String jobName,
        UUID unit,
        String unitName,
        String location,
        Vacancy.Reason reason,
        LocalDate freeFrom,
        Integer incumbentMonths,
        int seats,
        int bids,
        int myRank,
        int match,
        int km,
        boolean sameLevel) {}
