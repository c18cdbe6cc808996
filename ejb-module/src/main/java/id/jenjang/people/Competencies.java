package id.jenjang.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import javax.sql.DataSource;

/** The competencies that the agency assesses (kamus kompetensi), as the newest import left them. */
@Dependent
public class Competencies {
    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    Competencies() {}

    /** Those stored in that database. */
    public Competencies(DataSource database) {
        this.database = database;
    }

    /** All of them, in order of their codes. */
    public List<Competency> all() {
        return Sql.list(
                database,
                "select source_key, name, kind from competency where gone_import_id is null order by source_key",
                row -> new Competency(
                        row.getString("source_key"),
                        row.getString("name"),
                        Competency.Kind.valueOf(row.getString("kind"))));
    }
}
