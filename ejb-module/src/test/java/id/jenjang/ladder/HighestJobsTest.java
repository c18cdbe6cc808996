package id.jenjang.ladder;

import static id.jenjang.ladder.Rungs.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.jenjang.ladder.WayFinder.Reached;
import id.jenjang.people.Job;
import id.jenjang.people.JobLevel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the jobs within reach are the highest, by rank inside a track and equivalence between tracks. */
class HighestJobsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AHLI_PERTAMA | AHLI_MUDA AHLI_MADYA | AHLI_MADYA",
                "AHLI_PERTAMA | AHLI_UTAMA ADMINISTRATOR PENGAWAS | AHLI_UTAMA",
                "AHLI_PERTAMA | AHLI_MADYA ADMINISTRATOR AHLI_MUDA | AHLI_MADYA ADMINISTRATOR",
                "AHLI_PERTAMA | AHLI_UTAMA JPT_PRATAMA | AHLI_UTAMA JPT_PRATAMA",
                "PELAKSANA | JPT_MADYA AHLI_MADYA PENGAWAS | JPT_MADYA",
                "TERAMPIL | MAHIR PENYELIA PENGAWAS | PENYELIA PENGAWAS",
                "AHLI_UTAMA | ADMINISTRATOR PENGAWAS | "
            })
    void only_those_are_listed_that_nothing_within_reach_stands_above(JobLevel now, String within, String highest) {
        List<Reached> reached =
                Stream.of(within.split(" ")).map(HighestJobsTest::at).toList();

        assertThat(HighestJobs.of(job(now.name()), reached, Rungs.ORDER))
                .extracting(each -> each.job().code())
                .containsExactly(highest == null ? new String[0] : highest.split(" "));
    }

    private static Reached at(String level) {
        return new Reached(job(level), new Way(List.of(), Optional.of(TODAY)), Optional.empty());
    }

    private static Job job(String level) {
        return Rungs.job(level, JobLevel.valueOf(level), "A", null);
    }
}
