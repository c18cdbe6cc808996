package id.jenjang.succession.critical;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What is stored of critical positions, as screens show it: asked for by unit with all below it. */
@Dependent
class CriticalViews {
    private static final String SUGGESTED = """
            select o.uuid from critical_outlook o join unit u on u.uuid = o.unit_uuid
            where o.suggested and not exists (select 1 from critical_position p where p.uuid = o.uuid)
            order by o.rule_points desc, u.tree_from, o.job_name, o.uuid limit ?
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    CriticalViews() {}

    CriticalViews(DataSource database) {
        this.database = database;
    }

    /** The first of those that the rules suggest and nobody has assessed, the strongest suggestion first. */
    List<UUID> firstSuggested(int most) {
        return Rows.list(database, SUGGESTED, row -> row.getObject(1, UUID.class), most);
    }
}
