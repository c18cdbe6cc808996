package id.jenjang.succession.dial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers as they were typed, checked.
 *
 * @param numbers all that can be read, by key
 * @param faults all that is wrong, in the order shown; at most one a dial
 */
public record DialCheck(Map<String, Integer> numbers, List<DialFault> faults) {
    private static final List<List<String>> RISING = List.of(
            List.of("scheme.PERFORMANCE.middle", "scheme.PERFORMANCE.high"),
            List.of("scheme.POTENTIAL.middle", "scheme.POTENTIAL.high"),
            List.of("policy.soon", "policy.later"));

    public DialCheck {
        numbers = Map.copyOf(numbers);
        faults = List.copyOf(faults);
    }

    /** Checks what was typed for those dials; a dial for which nothing was typed keeps its number. */
    public static DialCheck of(List<Dial> dials, Map<String, String> typed) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<DialFault> faults = new ArrayList<>();
        for (Dial dial : dials) {
            Optional<Integer> number = number(dial, typed.get(dial.key()));
            if (number.isEmpty()) {
                faults.add(new DialFault(dial, DialFault.Kind.NOT_A_NUMBER, 0));
            } else if (number.get() < dial.least() || number.get() > dial.most()) {
                faults.add(new DialFault(dial, DialFault.Kind.OUT_OF_RANGE, 0));
            } else {
                numbers.put(dial.key(), number.get());
            }
        }
        if (faults.isEmpty()) {
            sums(dials, numbers, faults);
            order(dials, numbers, faults);
        }
        return new DialCheck(numbers, faults);
    }

    private static Optional<Integer> number(Dial dial, String typed) {
        if (typed == null) {
            return Optional.of(dial.value());
        }
        try {
            BigDecimal exact = new BigDecimal(typed.strip().replace(',', '.'));
            return Optional.of(exact.movePointRight(dial.decimals()).intValueExact());
        } catch (ArithmeticException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static void sums(List<Dial> dials, Map<String, Integer> numbers, List<DialFault> faults) {
        Map<DialGroup, Integer> sums = new EnumMap<>(DialGroup.class);
        dials.forEach(dial -> sums.merge(dial.group(), numbers.get(dial.key()), Integer::sum));
        sums.forEach((group, sum) -> {
            Dial first = dials.stream()
                    .filter(dial -> dial.group() == group)
                    .findFirst()
                    .orElseThrow();
            if (group.adds() && sum != first.most()) {
                faults.add(new DialFault(first, DialFault.Kind.SUM, sum));
            }
        });
    }

    private static void order(List<Dial> dials, Map<String, Integer> numbers, List<DialFault> faults) {
        for (List<String> pair : RISING) {
            if (numbers.get(pair.get(1)) <= numbers.get(pair.get(0))) {
                dials.stream()
                        .filter(dial -> dial.key().equals(pair.get(1)))
                        .forEach(dial -> faults.add(new DialFault(dial, DialFault.Kind.ORDER, 0)));
            }
        }
    }

    /** The numbers that differ from what they are now, in the order shown. */
    public List<Changed> changed(List<Dial> dials) {
        return dials.stream()
                .filter(dial -> numbers.getOrDefault(dial.key(), dial.value()) != dial.value())
                .map(dial -> new Changed(dial, numbers.get(dial.key())))
                .toList();
    }

    /** A dial with the number to try. */
    public record Changed(Dial dial, int becomes) {}
}
