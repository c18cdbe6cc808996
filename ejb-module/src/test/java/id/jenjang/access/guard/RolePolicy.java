package id.jenjang.access.guard;

import id.jenjang.access.guard.RoleMatrix.About;
import id.jenjang.access.guard.RoleMatrix.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may what, declared apart from the code: the files of {@code src/test/resources/roles}, one a package, with lines
 * "Service.method;ROLE;self below beside beside-unlimited" or "...;any" for what is about nobody. Whatever is not
 * listed is refused.
 */
record RolePolicy(Set<Cell> allowed) {
    static RolePolicy declared() {
        try (Stream<Path> files = Files.list(
                Path.of(RolePolicy.class.getClassLoader().getResource("roles").toURI()))) {
            return of(files.sorted().flatMap(RolePolicy::lines).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static RolePolicy of(List<String> lines) {
        Set<Cell> cells = new HashSet<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.strip().split(";");
                if (parts.length != 3) {
                    throw new IllegalArgumentException("Not method;role;about: " + line);
                }
                Arrays.stream(parts[2].split(" "))
                        .map(word -> About.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .forEach(about -> cells.add(new Cell(parts[0], parts[1], about)));
            }
        }
        return new RolePolicy(cells);
    }

    /** The methods that have at least one line. */
    Set<String> methods() {
        return allowed.stream().map(Cell::method).collect(Collectors.toSet());
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
