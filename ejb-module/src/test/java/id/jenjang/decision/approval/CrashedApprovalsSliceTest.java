package id.jenjang.decision.approval;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.access.Caller;
import id.jenjang.access.Role;
import id.jenjang.decision.MatterState;
import id.jenjang.decision.record.StoredMatter;
import id.jenjang.store.Database;
import id.jenjang.store.FailingDatabase;
import id.jenjang.store.Rows;
import id.jenjang.store.SliceStore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrashedApprovalsSliceTest {
    private static final List<String> TABLES = List.of(
            "matter",
            "matter_decision",
            "matter_step",
            "matter_step_subject",
            "matter_basis",
            "matter_log",
            "matter_command",
            "outbox",
            "outbox_head",
            "scheduled_tasks",
            "audit_entry",
            "audit_head");

    @ParameterizedTest
    @EnumSource
    void a_crash_at_any_statement_of_an_approval_leaves_all_or_nothing_and_the_same_form_completes_it(Database kind)
            throws Exception {
        try (SliceStore store = kind.open()) {
            FailingDatabase failing = new FailingDatabase(store.database());
            Office calm = Office.in(store.database());
            UUID matter = calm.proposed(calm.move("staf-a1", "a", "b"), calm.move("staf-b1", "b", "c"));
            approveUpTo(calm, matter);
            Caller ppk = Office.officer("ppk", Role.APPOINTING_OFFICER);
            StepCommand command = calm.command(matter, "appointing-officer");
            List<String> before = content(store.database());

            int crashes = crashEverywhere(failing, calm.over(failing), command, ppk, store.database(), before);

            assertThat(crashes).isGreaterThan(20);
            StoredMatter decided = calm.stored(matter);
            assertThat(decided.matter().state()).isEqualTo(MatterState.DECIDED);
            List<String> after = content(store.database());
            assertThat(calm.approve(command, ppk).kind()).isEqualTo(ActAnswer.Kind.DONE);
            assertThat(content(store.database())).as("the form sent once more").isEqualTo(after);
            assertThat(Rows.number(store.database(), "select count(*) from matter_log where act = 'DECIDED'"))
                    .isEqualTo(1);
        }
    }

    private static int crashEverywhere(
            FailingDatabase failing,
            Office crashing,
            StepCommand command,
            Caller ppk,
            DataSource plain,
            List<String> before)
            throws Exception {
        int crashes = 0;
        boolean done = false;
        while (!done) {
            failing.breakAt(crashes + 1L);
            try {
                crashing.approve(command, ppk);
            } catch (RuntimeException e) {
                assertThat(failing.broke()).as("%s", e).isTrue();
            }
            done = !failing.broke();
            failing.mend();
            if (!done) {
                crashes++;
                assertThat(content(plain)).as("crash at %s", crashes).isEqualTo(before);
            }
        }
        return crashes;
    }

    private static void approveUpTo(Office office, UUID matter) {
        office.approve(matter, "releasing", office.caller("kepala-a"));
        office.approve(matter, "receiving", office.caller("kepala-b"));
        office.approve(matter, "receiving", office.caller("kepala-c"));
        office.approve(matter, "assessment-team", Office.officer("tim", Role.ASSESSMENT_TEAM));
        office.approve(matter, "authorised-officer", Office.officer("pyb", Role.AUTHORISED_OFFICER));
    }

    private static List<String> content(DataSource database) {
        List<String> content = new ArrayList<>();
        for (String table : TABLES) {
            content.addAll(Rows.list(database, "select * from " + table, row -> {
                StringBuilder text = new StringBuilder(table);
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    text.append('|').append(row.getString(i));
                }
                return text.toString();
            }));
        }
        content.sort(null);
        return content;
    }
}
