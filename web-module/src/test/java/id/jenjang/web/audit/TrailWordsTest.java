package id.jenjang.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.jenjang.access.AboutPerson;
import id.jenjang.access.Allows;
import id.jenjang.access.Role;
import id.jenjang.access.ShowsPeople;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that the trail can hold has words, so that who reads it need not know the code. */
class TrailWordsTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.jenjang");

    /** The name of an act, by the areas that have acts; other dotted names are keys and files. */
    private static final Pattern VERB = Pattern.compile("\"((?:import|quality|audit|owndata|pattern|rules|goal|decision"
            + "|outbox|counselling|mentoring|rotation|talent|succession)(?:\\.[a-z]+)+)\"");

    @Test
    void every_question_that_shows_people_to_others_is_told_in_words() throws IOException {
        Set<String> words = texts().stringPropertyNames();
        List<String> questions = CODE.stream()
                .filter(each -> each.isAnnotatedWith(Stateless.class) || each.isAnnotatedWith(Singleton.class))
                .flatMap(service -> service.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> ofPeople(method) && !ofOneselfAlone(method))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .sorted()
                .distinct()
                .toList();

        assertThat(questions).isNotEmpty();
        assertThat(questions.stream()
                        .filter(question -> !words.contains("Verb." + question))
                        .toList())
                .isEmpty();
    }

    @Test
    void every_act_is_told_in_words() throws IOException {
        Set<String> words = texts().stringPropertyNames();
        Set<String> acts = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("../ejb-module/src/main/java"))) {
            for (Path source :
                    sources.filter(each -> each.toString().endsWith(".java")).toList()) {
                acts.addAll(verbs(Files.readString(source)));
            }
        }

        assertThat(acts).isNotEmpty();
        assertThat(acts).filteredOn(act -> !words.contains("Verb." + act)).isEmpty();
    }

    private static Set<String> verbs(String source) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = VERB.matcher(source.contains("import id.jenjang.access.Act;") ? source : "");
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static boolean ofPeople(JavaMethod method) {
        return shows(method)
                || method.getParameters().stream().anyMatch(each -> each.isAnnotatedWith(AboutPerson.class));
    }

    private static boolean ofOneselfAlone(JavaMethod method) {
        Allows rule = method.tryGetAnnotationOfType(Allows.class)
                .orElseGet(() -> method.getOwner().getAnnotationOfType(Allows.class));
        return rule.anyone() || !shows(method) && Arrays.equals(rule.value(), new Role[] {Role.EMPLOYEE});
    }

    private static boolean shows(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .anyMatch(each -> each.isAssignableTo(ShowsPeople.class));
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (InputStream in = TrailWordsTest.class.getResourceAsStream("/id/jenjang/web/messages_id.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
