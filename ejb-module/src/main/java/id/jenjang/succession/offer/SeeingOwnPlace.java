package id.jenjang.succession.offer;

import id.jenjang.access.AboutPerson;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.store.Rows;
import id.jenjang.succession.rank.Readiness;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Tells people for which jobs they are on a list, as far as the agency lets them know (melihat kesiapan sendiri). */
@Stateless
public class SeeingOwnPlace {
    private static final String PLACES = "select l.job_name, count(*), s.readiness from successor_line s"
            + " join successor_list l on l.position_uuid = s.position_uuid where s.employee_uuid = ?"
            + " group by l.job_name, s.readiness order by l.job_name, s.readiness";

    @Inject
    private OwnViews views;

    @Resource(lookup = "jdbc/jenjang")
    private DataSource database;

    /** For the container. */
    public SeeingOwnPlace() {}

    SeeingOwnPlace(OwnViews views, DataSource database) {
        this.views = views;
        this.database = database;
    }

    /** The caller's own places. */
    @Allows(Role.EMPLOYEE)
    public OwnPlaces own(@AboutPerson UUID employee) {
        OwnView view = views.view();
        if (view.place() == OwnView.Place.HIDDEN) {
            return new OwnPlaces(false, view.basis(), List.of());
        }
        return new OwnPlaces(
                true,
                view.basis(),
                Rows.list(
                        database,
                        PLACES,
                        row -> new OwnPlaces.Place(
                                row.getString(1), row.getInt(2), Readiness.valueOf(row.getString(3))),
                        employee));
    }
}
