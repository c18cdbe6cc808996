package id.jenjang.demo;

import id.jenjang.demo.Person.GradeStep;
import id.jenjang.demo.Person.Post;
import id.jenjang.people.EmployeeKind;
import id.jenjang.people.Grade;
import id.jenjang.people.Sex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes people into the files of a delivery, now and then with a wart that real exports have and the import mends. */
final class Registrar {
    private final Delivery out;

    Registrar(Delivery out) {
        this.out = out;
    }

    /** Writes everything on file about the person. */
    void write(Person person, Dice dice) {
        employee(person, dice);
        grades(person, dice);
        posts(person, dice);
        for (Map.Entry<DeliveredFile, List<String[]>> file :
                person.folder().rows().entrySet()) {
            String number = spelled(person, dice);
            boolean oldDates = dice.chance(12);
            int line = 0;
            for (String[] cells : file.getValue()) {
                out.row(file.getKey(), row(file.getKey(), person, number, ++line, oldDates ? dayFirst(cells) : cells));
            }
        }
    }

    private static String[] row(DeliveredFile file, Person person, String number, int line, String... cells) {
        List<String> row = new ArrayList<>(cells.length + 2);
        if (file.hasId()) {
            row.add(Integer.toHexString(0x100000 + person.index()) + "-" + file.ordinal() + "-" + line);
        }
        row.add(number);
        row.addAll(List.of(cells));
        return row.toArray(String[]::new);
    }

    /** The number as exports write it: a few with spaces as on paper. */
    private static String spelled(Person person, Dice dice) {
        String number = person.number();
        if (person.kind() == EmployeeKind.BLUD || !dice.chance(8)) {
            return number;
        }
        return number.substring(0, 8) + " " + number.substring(8, 14) + " " + number.charAt(14) + " "
                + number.substring(15);
    }

    /** Dates as dd-mm-yyyy, blanks as a single space. */
    private static String[] dayFirst(String... cells) {
        String[] turned = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            boolean date = cell.length() == 10 && cell.charAt(4) == '-' && cell.charAt(7) == '-';
            turned[i] = date
                    ? cell.substring(8) + "-" + cell.substring(5, 7) + "-" + cell.substring(0, 4)
                    : cell.isEmpty() ? " " : cell;
        }
        return turned;
    }

    private void employee(Person person, Dice dice) {
        boolean civil = person.kind() == EmployeeKind.PNS || person.kind() == EmployeeKind.CPNS;
        boolean titlesInside = dice.chance(4) && !person.name().after().isEmpty();
        boolean longServing = civil && person.since().getYear() < 2009;
        String name = person.name().name();
        String[] cells = {
            String.format(Locale.ROOT, "%08X%08X", person.index() * 2654435761L & 0xFFFFFFFFL, person.index()),
            spelled(person, dice),
            longServing ? String.valueOf(400_000_000 + person.index()) : "",
            titlesInside ? name + ", " + person.name().after() : name,
            person.name().before(),
            titlesInside ? "" : person.name().after(),
            person.birth().toString(),
            person.sex() == Sex.MALE ? "M" : "F",
            person.kind().name(),
            email(person),
            civil ? person.since().toString() : "",
            person.kind() == EmployeeKind.PNS ? person.since().plusMonths(12).toString() : "",
            civil && dice.chance(900) ? person.retires().toString() : ""
        };
        out.row(DeliveredFile.PEGAWAI, dice.chance(10) ? dayFirst(cells) : cells);
    }

    private static String email(Person person) {
        StringBuilder mail = new StringBuilder();
        for (char c : person.name().name().toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                mail.append(c);
            }
        }
        return mail + "." + person.index() + "@kotacontoh.example";
    }

    private void grades(Person person, Dice dice) {
        boolean codes = dice.chance(15);
        String number = spelled(person, dice);
        int line = 0;
        for (GradeStep step : person.grades()) {
            long months = ChronoUnit.MONTHS.between(person.since(), step.since());
            String[] cells = {
                codes ? siasn(step.grade()) : step.grade().code(),
                step.since().toString(),
                kind(person, ++line),
                String.valueOf(months / 12),
                String.valueOf(months % 12),
                "823/" + person.index() + "/" + step.since().getYear()
            };
            out.row(DeliveredFile.RW_GOLONGAN, row(DeliveredFile.RW_GOLONGAN, person, number, line, cells));
        }
    }

    private static String kind(Person person, int line) {
        if (line == 1) {
            return "211";
        }
        return person.job().functional() ? "202" : person.job().managerial() ? "201" : "101";
    }

    private static String siasn(Grade grade) {
        if (grade.scheme() == Grade.Scheme.PPPK) {
            return grade.code();
        }
        int step = grade.ordinal() - 1;
        return step == 16 ? "45" : String.valueOf(step / 4 + 1) + (step % 4 + 1);
    }

    private void posts(Person person, Dice dice) {
        String number = spelled(person, dice);
        int line = 0;
        for (Post post : person.posts()) {
            LocalDate decreed = post.from().minusDays(6);
            String[] cells = {
                post.seat() == null ? "" : post.seat(),
                post.job().id(),
                post.unit().id,
                post.kind(),
                post.from().toString(),
                post.until() == null ? "" : post.until().toString(),
                "821." + (post.job().managerial() ? "2" : "1") + "/" + person.index() + "/" + decreed.getYear(),
                decreed.toString()
            };
            out.row(DeliveredFile.RW_JABATAN, row(DeliveredFile.RW_JABATAN, person, number, ++line, cells));
        }
    }
}
