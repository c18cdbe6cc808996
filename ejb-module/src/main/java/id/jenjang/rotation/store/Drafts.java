package id.jenjang.rotation.store;

import id.jenjang.rotation.market.BidSheet;
import id.jenjang.rotation.market.HeadWish;
import id.jenjang.rotation.market.Wishes;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The stored wishes of people and heads, one draft a person and round. */
@Dependent
public class Drafts {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Drafts() {}

    /** Those stored in that database. */
    public Drafts(DataSource database) {
        this.database = database;
    }

    /** A person's sheet as saved; the version is what the next save has to name, 0 before the first. */
    public record Saved(BidSheet sheet, long version, Instant at) {}

    private record Row(long id, UUID employee, boolean stays, int km, Instant at, long version) {}

    /** What the person saved; empty when nothing yet. */
    public Optional<Saved> of(long round, UUID employee) {
        return rows(" and d.employee_uuid = ?", round, employee).stream()
                .findFirst()
                .map(row -> new Saved(sheet(row, positions(round, employee)), row.version(), row.at()));
    }

    /** Saves the sheet in place of the one before; refused as out of date when that is not the version named. */
    public void save(long round, BidSheet sheet, long version, Instant at) {
        Integer km = sheet.mobilityKm() < 0 ? null : sheet.mobilityKm();
        long id;
        if (version == 0) {
            id = Sql.next(database);
            Sql.change(
                    database,
                    "insert into rotation_draft (id, round_id, employee_uuid, stays, mobility_km, saved_at, version)"
                            + " values (?, ?, ?, ?, ?, ?, 1)",
                    id,
                    round,
                    sheet.employee(),
                    sheet.stay(),
                    km,
                    at);
        } else {
            id = rows(" and d.employee_uuid = ?", round, sheet.employee()).stream()
                    .findFirst()
                    .orElseThrow(OutOfDate::new)
                    .id();
            int changed = Sql.change(
                    database,
                    "update rotation_draft set stays = ?, mobility_km = ?, saved_at = ?, version = version + 1"
                            + " where id = ? and version = ?",
                    sheet.stay(),
                    km,
                    at,
                    id,
                    version);
            if (changed == 0) {
                throw new OutOfDate();
            }
        }
        bids(id, sheet.positions());
    }

    private void bids(long draft, List<UUID> positions) {
        Sql.change(database, "delete from rotation_bid where draft_id = ?", draft);
        for (int place = 1; place <= positions.size(); place++) {
            Sql.change(
                    database,
                    "insert into rotation_bid (draft_id, place, position_uuid) values (?, ?, ?)",
                    draft,
                    place,
                    positions.get(place - 1));
        }
    }

    /** How many people ranked each position of a round; positions that nobody ranked are left out. */
    public Map<UUID, Integer> counts(long round) {
        Map<UUID, Integer> counts = new HashMap<>();
        Sql.list(
                database,
                "select b.position_uuid, count(*) as n from rotation_bid b join rotation_draft d on d.id = b.draft_id"
                        + " where d.round_id = ? group by b.position_uuid",
                row -> counts.put(Sql.uuid(row, "position_uuid"), row.getInt("n")),
                round);
        return counts;
    }

    /** Who ranked a position, with their rank, the highest first. */
    public Map<UUID, Integer> bidders(long round, UUID position) {
        Map<UUID, Integer> bidders = new LinkedHashMap<>();
        Sql.list(
                database,
                "select d.employee_uuid, b.place from rotation_bid b join rotation_draft d on d.id = b.draft_id"
                        + " where d.round_id = ? and b.position_uuid = ? order by b.place, d.employee_uuid",
                row -> bidders.put(Sql.uuid(row, "employee_uuid"), row.getInt("place")),
                round,
                position);
        return bidders;
    }

    /** Notes or takes back that a head would take a person. */
    public void wish(long round, HeadWish wish, boolean wanted, String by, Instant at) {
        Sql.change(
                database,
                "delete from rotation_wish where round_id = ? and position_uuid = ? and employee_uuid = ?",
                round,
                wish.position(),
                wish.employee());
        if (wanted) {
            Sql.change(
                    database,
                    "insert into rotation_wish (round_id, position_uuid, employee_uuid, wished_by, wished_at)"
                            + " values (?, ?, ?, ?, ?)",
                    round,
                    wish.position(),
                    wish.employee(),
                    by,
                    at);
        }
    }

    /** All that is wished of a round. */
    public Wishes wishes(long round) {
        Map<UUID, List<UUID>> positions = new HashMap<>();
        Sql.list(
                database,
                "select d.employee_uuid, b.position_uuid from rotation_bid b join rotation_draft d on d.id = b.draft_id"
                        + " where d.round_id = ? order by d.employee_uuid, b.place",
                row -> positions
                        .computeIfAbsent(Sql.uuid(row, "employee_uuid"), employee -> new ArrayList<>())
                        .add(Sql.uuid(row, "position_uuid")),
                round);
        List<BidSheet> sheets = rows("", round).stream()
                .map(row -> sheet(row, positions.getOrDefault(row.employee(), List.of())))
                .toList();
        List<HeadWish> heads = Sql.list(
                database,
                "select position_uuid, employee_uuid from rotation_wish where round_id = ?",
                row -> new HeadWish(Sql.uuid(row, "position_uuid"), Sql.uuid(row, "employee_uuid")),
                round);
        return new Wishes(sheets, heads);
    }

    private List<UUID> positions(long round, UUID employee) {
        return Sql.list(
                database,
                "select b.position_uuid from rotation_bid b join rotation_draft d on d.id = b.draft_id"
                        + " where d.round_id = ? and d.employee_uuid = ? order by b.place",
                row -> Sql.uuid(row, "position_uuid"),
                round,
                employee);
    }

    private List<Row> rows(String condition, Object... arguments) {
        return Sql.list(
                database,
                "select d.id, d.employee_uuid, d.stays, coalesce(d.mobility_km, -1) as km, d.saved_at, d.version"
                        + " from rotation_draft d where d.round_id = ?" + condition + " order by d.employee_uuid",
                row -> new Row(
                        row.getLong("id"),
                        Sql.uuid(row, "employee_uuid"),
                        row.getBoolean("stays"),
                        row.getInt("km"),
                        Sql.instant(row, "saved_at"),
                        row.getLong("version")),
                arguments);
    }

    private static BidSheet sheet(Row row, List<UUID> positions) {
        return new BidSheet(row.employee(), positions, row.stays(), row.km());
    }
}
