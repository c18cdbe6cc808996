package id.jenjang.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.host.ImportReport;
import id.jenjang.host.ImportReport.FeedReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportTotalsTest {
    @Test
    void the_rows_of_all_files_are_summed() {
        ImportTotals totals = ImportTotals.of(report(
                new FeedReport("pegawai", 10, 1, 2, 3, 4, 5, 6), new FeedReport("jobs", 100, 10, 20, 30, 40, 50, 60)));

        assertThat(totals).isEqualTo(new ImportTotals(2, 110, 11, 22, 33, 44, 55, 66));
        assertThat(totals.good()).isEqualTo(66);
    }

    @Test
    void a_second_delivery_of_the_same_alters_nothing() {
        assertThat(ImportTotals.of(report(new FeedReport("jobs", 9, 0, 0, 9, 0, 0, 0)))
                        .alters())
                .isFalse();
        assertThat(ImportTotals.of(report(new FeedReport("jobs", 9, 0, 0, 9, 1, 0, 0)))
                        .alters())
                .isTrue();
    }

    private static ImportReport report(FeedReport... feeds) {
        return new ImportReport(null, List.of(feeds), List.of(), List.of(), true, false);
    }
}
