package id.jenjang.rotation.desk;

import id.jenjang.access.ShowsPeople;
import id.jenjang.people.Job;
import id.jenjang.people.JobCatalogue;
import id.jenjang.people.PlaceRow;
import id.jenjang.people.PositionRow;
import id.jenjang.rotation.round.Mover;
import id.jenjang.rotation.round.Picture;
import id.jenjang.rotation.store.StoredPlan.Trouble;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Why a plan was not made, with the names of what it is about; empty where it is about none.
 *
 * @param names of the people
 * @param job of the position
 * @param unit of the position, or which it is about
 */
public record TroubleRow(Trouble trouble, List<String> names, String job, String unit) implements ShowsPeople {
    public TroubleRow {
        names = List.copyOf(names);
    }

    static TroubleRow of(Trouble trouble, Picture picture, JobCatalogue jobs) {
        Optional<PositionRow> position = Optional.ofNullable(trouble.position()).flatMap(picture::position);
        UUID unit = trouble.unit() == null ? position.map(PositionRow::unit).orElse(null) : trouble.unit();
        return new TroubleRow(
                trouble,
                Stream.of(trouble.person(), trouble.other())
                        .filter(Objects::nonNull)
                        .flatMap(person -> picture.person(person).stream())
                        .map(Mover::name)
                        .toList(),
                position.flatMap(row -> jobs.byCode(row.job())).map(Job::name).orElse(""),
                picture.places().stream()
                        .filter(place -> place.uuid().equals(unit))
                        .map(PlaceRow::name)
                        .findFirst()
                        .orElse(""));
    }

    @Override
    public Collection<UUID> people() {
        return Stream.of(trouble.person(), trouble.other())
                .filter(Objects::nonNull)
                .toList();
    }
}
