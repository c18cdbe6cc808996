package id.jenjang.people;

import id.jenjang.store.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import javax.sql.DataSource;

/**
 * Writes results of selections that the appointing officer decided (hasil seleksi), with the source of decisions, so
 * that an import of the host never takes them for gone. Who may is checked by the use case that decides.
 */
@Dependent
public class SelectionResults {
    private static final String ADD = """
            insert into selection_result (id, employee_id, source_key, kind, job_key, passed, decided, valid_to, row_hash,
              source, import_id)
            select nextval('history_seq'), e.id, ?, ?, j.source_key, ?, ?, cast(? as date), 0, ?, 0
            from employee e, job j where e.uuid = ? and j.uuid = ? and e.gone_import_id is null
              and not exists (select 1 from selection_result r where r.employee_id = e.id and r.source_key = ?)
            """;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    SelectionResults() {}

    /** Into that database. */
    public SelectionResults(DataSource database) {
        this.database = database;
    }

    /** Records a result once; nothing for whoever is no longer delivered. */
    public void record(NewSelectionResult result) {
        String key = "keputusan:" + result.application();
        Rows.run(
                database,
                ADD,
                key,
                result.kind(),
                result.passed(),
                result.decided(),
                result.validUntil(),
                AppointingPeople.SOURCE,
                result.employee(),
                result.job(),
                key);
    }
}
