package id.jenjang.web.frame;

import static id.jenjang.access.Role.ANALYST;
import static id.jenjang.access.Role.AUDITOR;
import static id.jenjang.access.Role.EMPLOYEE;
import static id.jenjang.access.Role.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.access.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrameTest {
    @Test
    void the_content_stands_alone_when_asked_for() {
        assertThat(Frame.embeds("1", false, "document")).isTrue();
        assertThat(Frame.embeds("0", true, "iframe")).isFalse();
        assertThat(Frame.embeds(null, false, "iframe")).isFalse();
    }

    @Test
    void it_stays_alone_in_the_frame_of_the_intranet_and_not_in_a_tab_beside_it() {
        assertThat(Frame.embeds(null, true, "iframe")).isTrue();
        assertThat(Frame.embeds(null, true, "document")).isFalse();
    }

    @Test
    void a_browser_that_does_not_tell_keeps_the_wish() {
        assertThat(Frame.embeds(null, true, null)).isTrue();
    }

    @Test
    void the_menu_shows_what_the_roles_allow() {
        assertThat(lines()).containsExactly("home");
        assertThat(lines(EMPLOYEE))
                .containsExactly(
                        "home",
                        "career",
                        "map",
                        "mydata",
                        "mytalent",
                        "mypools",
                        "myselections",
                        "market",
                        "mymove",
                        "mentoring",
                        "mentors",
                        "offers",
                        "room",
                        "counselling");
        assertThat(lines(EMPLOYEE, UNIT_HEAD))
                .contains("unit", "inbox", "mentorapproval", "wish")
                .doesNotContain("rotation", "programme", "matchdesk", "audit");
        assertThat(lines(ANALYST))
                .containsExactly(
                        "home",
                        "mentors",
                        "programme",
                        "matchdesk",
                        "health",
                        "unit",
                        "inbox",
                        "rotation",
                        "desk",
                        "decrees",
                        "boxes",
                        "calibration",
                        "simulation",
                        "critical",
                        "succession",
                        "cascade",
                        "bench",
                        "pools",
                        "nominations",
                        "selections",
                        "import",
                        "quality");
    }

    @Test
    void a_group_without_a_line_for_the_roles_is_left_out() {
        assertThat(Menu.of(Set.of(ANALYST)))
                .extracting(MenuGroup::key)
                .containsExactly("own", "mentoring", "unit", "rotation", "talent", "succession", "data");
        assertThat(Menu.of(Set.of(AUDITOR))).extracting(MenuGroup::key).containsExactly("own", "mentoring", "data");
    }

    private static List<String> lines(Role... roles) {
        return Menu.of(Set.of(roles)).stream()
                .flatMap(group -> group.entries().stream())
                .map(MenuEntry::key)
                .toList();
    }

    @Test
    void preferences_take_values_of_their_lists_alone() {
        Preferences preferences = new Preferences();
        preferences.speak("id'});alert(1)//");
        preferences.wear("neon");
        assertThat(preferences.getLanguage()).isEqualTo("id");
        assertThat(preferences.getTheme()).isEqualTo("auto");

        preferences.speak("en");
        preferences.wear("dark");
        assertThat(preferences.getLanguage()).isEqualTo("en");
        assertThat(preferences.getTheme()).isEqualTo("dark");
    }

    @Test
    void initials_leave_titles_out() {
        assertThat(TagFunctions.initials("Dr. Ratna Dewi Kusuma, S.E., M.Si.")).isEqualTo("RK");
        assertThat(TagFunctions.initials("Suharto")).isEqualTo("S");
        assertThat(TagFunctions.initials(" ")).isEmpty();
        assertThat(TagFunctions.initials(null)).isEmpty();
        assertThat(TagFunctions.initials("Dr.")).isEmpty();
    }

    @Test
    void a_line_leaves_out_what_is_missing() {
        assertThat(TagFunctions.joined("Analis", null, "Bappeda")).isEqualTo("Analis · Bappeda");
        assertThat(TagFunctions.joined(null, "", null)).isEmpty();
    }

    @Test
    void a_share_of_nothing_is_nothing() {
        assertThat(TagFunctions.share(0, 0)).isEqualTo("0.000");
        assertThat(TagFunctions.share(6, 8)).isEqualTo("75.000");
    }
}
