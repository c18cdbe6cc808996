package id.jenjang.mentoring.signup;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.jenjang.access.Act;
import id.jenjang.access.Role;
import id.jenjang.access.guard.CallersOf;
import id.jenjang.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom somebody avoids leaves the store by one door, and shows in nothing that people, exports or auditors read. */
class AvoidedTest {
    private static final Path SOURCES = Path.of("..");
    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.jenjang");

    @ParameterizedTest
    @EnumSource
    void nothing_that_anyone_reads_differs_by_whom_somebody_avoids(Database kind) {
        try (SmallProgramme small = SmallProgramme.open(kind)) {
            Optional<Set<UUID>> dewi = Optional.of(Set.of(small.uuid("dewi")));
            small.approved("budi", 2);
            small.asks("ani", SmallProgramme.menteeForm(dewi));
            MentorForm mentor = SmallProgramme.mentorForm(2);
            small.changes(
                    "budi",
                    new MentorForm(
                            2,
                            mentor.topics(),
                            1,
                            mentor.languages(),
                            Optional.empty(),
                            mentor.statement(),
                            List.of(),
                            dewi));
            assertThat(small.pool().mentors().get(0).avoids()).isEqualTo(dewi.get());
            assertThat(small.pool().mentees().get(0).avoids()).isEqualTo(dewi.get());

            String dewiId = small.uuid("dewi").toString();
            List<Object> answers = everyAnswer(small);
            assertThat(answers).hasSizeGreaterThan(15);
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(String.valueOf(answer)).doesNotContain(dewiId));
            assertThat(small.told.all)
                    .isNotEmpty()
                    .allSatisfy(act -> assertThat(act.facts().values() + " " + act.person())
                            .doesNotContain(dewiId));
            assertThat(small.told.all)
                    .extracting(Act::facts)
                    .allSatisfy(facts -> assertThat(facts).containsOnlyKeys("programme"));
        }
    }

    private static List<Object> everyAnswer(SmallProgramme small) {
        List<Object> answers = new ArrayList<>();
        for (String who : List.of("ani", "budi", "kadis", "kepala")) {
            answers.add(small.mentor(who));
            answers.add(small.mentee(who));
            SearchingMentors searching = small.searching(CallersOf.employee(small.uuid(who), Role.values()));
            MentorsAsked all = new MentorsAsked(
                    small.programme(), "", Optional.empty(), Optional.empty(), 0, Optional.empty(), false);
            answers.add(searching.page(all, 0, 50));
            answers.add(searching.programmes());
        }
        answers.add(small.approving("kadis").waiting());
        answers.add(small.overseeing(null).counts(small.programme()));
        answers.add(small.overseeing(null).mentors(small.programme(), 0, 50));
        answers.add(small.overseeing(null).mentees(small.programme(), 0, 50));
        answers.add(small.signUps().mentors(small.programme(), MentorState.APPROVED));
        answers.add(small.signUps().mentees(small.programme()));
        return answers;
    }

    @Test
    void only_the_pool_reads_whom_somebody_avoids() {
        Set<String> readers = SHIPPED.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Avoids.class)
                        && call.getName().equals("of"))
                .map(JavaMethodCall::getOriginOwner)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(readers).containsExactly("ReadingPools");
    }

    @Test
    void the_table_is_named_by_one_class_and_the_pool_by_no_screen() throws IOException {
        assertThat(naming("mentoring_avoid", "ejb-module/src/main/java", "web-module/src/main"))
                .containsExactly("Avoids.java");
        assertThat(naming("ReadingPools", "web-module/src/main")).isEmpty();
        assertThat(naming("mentoring.match.Pool", "web-module/src/main")).isEmpty();
        assertThat(naming("MatchMentee", "web-module/src/main")).isEmpty();
    }

    private static List<String> naming(String word, String... folders) throws IOException {
        List<String> naming = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
                for (Path file : files.filter(one -> one.toString().matches(".*\\.(java|xhtml)"))
                        .toList()) {
                    if (Files.readString(file).contains(word)) {
                        naming.add(file.getFileName().toString());
                    }
                }
            }
        }
        return naming;
    }
}
