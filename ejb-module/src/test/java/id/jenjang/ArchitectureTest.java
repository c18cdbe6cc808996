package id.jenjang;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.jenjang.access.Caller;
import id.jenjang.canary.Canaries;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Version;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What depends on what, and the habits of the house; each rule is also shown to bite. */
class ArchitectureTest {
    private static final String ROOT = "id.jenjang.";
    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.jenjang");

    private static final JavaClasses WITH_CANARIES = new ClassFileImporter()
            .importClasses(Stream.concat(SHIPPED.stream().map(JavaClass::reflect), Canaries.all().stream())
                    .toArray(Class<?>[]::new));

    private static final Map<String, Set<String>> ARROWS = Arrows.drawn();

    /** One rule of the house. */
    enum House {
        ARROWS_AS_DRAWN(classes().should(onlyFollowArrows())),
        NO_CYCLES(slices().matching(ROOT + "(**)").should().beFreeOfCycles()),
        SERVICES_ARE_PUBLIC_GERUNDS(classes()
                .that(service())
                .should()
                .bePublic()
                .andShould()
                .haveNameMatching(".*\\.[A-Z][a-z]+ing([A-Z][A-Za-z]*)?")),
        NO_WEB(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "id.jenjang.web..")),
        ENTITY_MANAGER_IN_HIDDEN_COLLECTIONS(
                fields().that().haveRawType(EntityManager.class).should().beDeclaredInClassesThat(hiddenCollection())),
        VALUES_ARE_PLAIN_JAVA(classes()
                .that(describe("are records or enums", type -> type.isRecord() || type.isEnum()))
                .should(notDependOnContainer())),
        TIME_BY_THE_CLOCK(noClasses().should().callMethodWhere(asksTheSystemForTheTime())),
        NO_OLD_DATES(noClasses().should().dependOnClassesThat().haveNameMatching("java\\.util\\.(Date|Calendar)")),
        NO_SUFFIX_NAMES(noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould(have(nameMatching(".*(Util|Utils|Helper|Manager|DTO|Dto)")))),
        NO_STANDARD_STREAMS(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS),
        NO_GENERIC_EXCEPTIONS(NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS),
        NO_DESERIALISATION(
                noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream")),
        NO_PERSISTENT_TIMERS(methods()
                .that()
                .areAnnotatedWith(Schedule.class)
                .should(notPersist())
                .allowEmptyShould(true)),
        NO_KEPT_CALLER(noFields()
                .that()
                .areDeclaredInClassesThat(service())
                .or()
                .areAnnotatedWith(Inject.class)
                .should()
                .haveRawType(Caller.class)),
        ENTITIES_HAVE_A_VERSION(classes().that().areAnnotatedWith(Entity.class).should(haveVersion())),
        ENTITIES_HAVE_NO_SETTERS(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .arePublic()
                .should()
                .haveNameMatching("set[A-Z].*"));

        private final ArchRule rule;

        House(ArchRule rule) {
            this.rule = rule;
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_shipped_classes_keep_the_rule(House house) {
        assertThat(house.rule.evaluate(SHIPPED).getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_rule_bites(House house) {
        String report = String.join(
                "\n", house.rule.evaluate(WITH_CANARIES).getFailureReport().getDetails());
        assertThat(report).containsAnyOf("canary", "Canary");
    }

    @Test
    void every_package_is_drawn_and_every_drawn_package_exists() {
        Set<String> packages = SHIPPED.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(ROOT.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).isEqualTo(new TreeSet<>(ARROWS.keySet()));
    }

    private static DescribedPredicate<JavaClass> service() {
        return describe(
                "are services", type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));
    }

    private static DescribedPredicate<JavaClass> hiddenCollection() {
        return describe(
                "are package-private and @Dependent, and named in the plural",
                type -> type.isAnnotatedWith(Dependent.class)
                        && !type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                        && type.getSimpleName().endsWith("s"));
    }

    private static ArchCondition<JavaClass> onlyFollowArrows() {
        return new ArchCondition<>("only follow the drawn arrows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = shortName(type);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String to = shortName(dependency.getTargetClass().getBaseComponentType());
                    if (!to.isEmpty()
                            && !to.equals(from)
                            && !ARROWS.getOrDefault(from, Set.of()).contains(to)) {
                        events.add(SimpleConditionEvent.violated(
                                type, from + " -> " + to + ": " + dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static String shortName(JavaClass type) {
        return type.getPackageName().startsWith(ROOT) ? type.getPackageName().substring(ROOT.length()) : "";
    }

    private static ArchCondition<JavaClass> notDependOnContainer() {
        return new ArchCondition<>("be plain Java") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(d -> d.getTargetClass()
                                .getPackageName()
                                .matches("jakarta\\.(ejb|enterprise|inject|persistence|transaction)(\\..*)?"))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
            }
        };
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> asksTheSystemForTheTime() {
        return describe("asks for the time without a clock", call -> {
            MethodCallTarget target = call.getTarget();
            boolean now = target.getName().equals("now")
                    && target.getOwner().getPackageName().equals("java.time")
                    && target.getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
            return now || target.getFullName().equals("java.lang.System.currentTimeMillis()");
        });
    }

    private static ArchCondition<JavaMethod> notPersist() {
        return new ArchCondition<>("have no persistent timer") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getAnnotationOfType(Schedule.class).persistent()) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has a persistent timer"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveVersion() {
        return new ArchCondition<>("have a @Version") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getAllFields().stream().noneMatch(field -> field.isAnnotatedWith(Version.class))) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has no @Version"));
                }
            }
        };
    }
}
