package id.jenjang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartJsonTest {
    @Test
    void no_label_can_end_the_script_that_it_is_written_into() {
        String json = ChartJson.of(
                "bar",
                "</script><script>go()",
                "a & b",
                Json.createArrayBuilder()
                        .add(ChartJson.series("<!--", "count", List.of(new ChartJson.Point(1, 2, "\u2028</SCRIPT>"))))
                        .build());

        assertThat(json).doesNotContain("<", ">", "&", "\u2028").contains("\\u003c/script\\u003e");
    }
}
