package id.jenjang.rotation.market;

import id.jenjang.people.HolderRow;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.PositionRow;
import id.jenjang.requirement.Reference;
import id.jenjang.rotation.market.Vacancy.Reason;
import id.jenjang.rotation.round.RotationTerms;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Which positions of a round are open to bids, and since when: the vacancy market (bursa jabatan). */
public final class OpenPositions {
    private final RotationTerms terms;
    private final JobCatalogue jobs;
    private final Reference reference;
    private final LocalDate today;

    /** Seen from a day. */
    public OpenPositions(RotationTerms terms, JobCatalogue jobs, Reference reference, LocalDate today) {
        this.terms = terms;
        this.jobs = jobs;
        this.reference = reference;
        this.today = today;
    }

    /** The open positions in the order of the positions given; one position may be open for several reasons. */
    public List<Vacancy> of(List<PositionRow> positions, List<HolderRow> holders) {
        Map<UUID, List<HolderRow>> byPosition = new HashMap<>();
        holders.stream()
                .filter(holder -> holder.position() != null)
                .forEach(holder -> byPosition
                        .computeIfAbsent(holder.position(), position -> new ArrayList<>())
                        .add(holder));
        return positions.stream()
                .filter(this::covered)
                .flatMap(position -> of(position, byPosition.getOrDefault(position.uuid(), List.of())))
                .toList();
    }

    private boolean covered(PositionRow position) {
        return jobs.byCode(position.job())
                .filter(job -> terms.scope().covers(job.code(), job.level()))
                .isPresent();
    }

    private Stream<Vacancy> of(PositionRow position, List<HolderRow> holders) {
        List<Vacancy> open = new ArrayList<>();
        int free = position.quota() - holders.size();
        if (free > 0) {
            open.add(vacancy(position, Reason.VACANT, null, free, null));
        }
        holders.stream()
                .sorted(Comparator.comparing(HolderRow::employee))
                .map(holder -> leaving(position, holder, holders.size() == 1))
                .flatMap(Optional::stream)
                .forEach(open::add);
        return open.stream();
    }

    private Optional<Vacancy> leaving(PositionRow position, HolderRow holder, boolean alone) {
        Job job = jobs.byCode(position.job()).orElseThrow();
        LocalDate last = terms.periods().get(terms.periods().size() - 1).to();
        Integer months = alone ? (int) ChronoUnit.MONTHS.between(holder.since(), today) : null;
        LocalDate retires = holder.retiresOn() != null
                ? holder.retiresOn()
                : reference.retiresOn(holder.birthDate(), job).orElse(null);
        if (retires != null && !retires.isAfter(last)) {
            return Optional.of(vacancy(position, Reason.RETIREMENT, retires, 1, months));
        }
        LocalDate term = Stream.of(
                        holder.until() == null ? null : holder.until().plusDays(1),
                        position.termMonths() == null ? null : holder.since().plusMonths(position.termMonths()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (term != null && !term.isAfter(last)) {
            return Optional.of(vacancy(position, Reason.END_OF_TERM, term, 1, months));
        }
        boolean overdue = terms.longestTenure(job.level())
                .filter(rule -> !terms.waives(holder.employee(), rule.key()))
                .filter(rule -> holder.since().plusMonths(rule.months()).isBefore(last))
                .isPresent();
        return overdue ? Optional.of(vacancy(position, Reason.OVERDUE, null, 1, months)) : Optional.empty();
    }

    private static Vacancy vacancy(PositionRow row, Reason reason, LocalDate from, int seats, Integer months) {
        return new Vacancy(row.uuid(), row.unit(), row.job(), row.heads(), reason, from, seats, months);
    }
}
