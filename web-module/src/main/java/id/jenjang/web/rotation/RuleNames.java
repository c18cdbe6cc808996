package id.jenjang.web.rotation;

import id.jenjang.people.EmployeeKind;
import id.jenjang.people.JobLevel;
import id.jenjang.rotation.round.DeclaredPair;
import id.jenjang.rotation.round.MoveKind;
import id.jenjang.rotation.round.RuleKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the list of names of a rule may hold, by the rule's kind. */
final class RuleNames {
    private RuleNames() {}

    /** All names to choose from; empty where the kind has no such list. */
    static List<String> of(RuleKind kind) {
        return switch (kind) {
            case EMPLOYEE_KIND -> names(EmployeeKind.values());
            case MOVE_KIND ->
                names(MoveKind.values()).stream()
                        .filter(name -> !name.equals(MoveKind.UNKNOWN.name()))
                        .toList();
            case DECLARED_PAIR -> names(DeclaredPair.Kind.values());
            case TENURE_AT_LEAST, TENURE_AT_MOST, FREEZE -> names(JobLevel.values());
            default -> List.of();
        };
    }

    /** The constant of that name; empty for what is not the name of one, such as a grade. */
    static Optional<Enum<?>> constant(String name) {
        return Stream.<Enum<?>[]>of(
                        JobLevel.values(), EmployeeKind.values(), MoveKind.values(), DeclaredPair.Kind.values())
                .flatMap(Arrays::stream)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).<String>map(Enum::name).toList();
    }
}
