package id.jenjang.demo;

import id.jenjang.people.EducationLevel;
import id.jenjang.people.Grade;
import id.jenjang.people.JobLevel;
import java.util.List;

/** What the demo takes for granted about levels: grades (PermenPANRB 1/2023, PP 13/2002), credit points, diplomas. */
final class Levels {
    private Levels() {}

    /** The lowest grade of holders; for pelaksana the lowest there is. */
    static int lowest(JobLevel level) {
        return switch (level) {
            case PEMULA, PELAKSANA -> 5;
            case TERAMPIL -> 6;
            case MAHIR, AHLI_PERTAMA -> 9;
            case PENGAWAS -> 10;
            case PENYELIA, AHLI_MUDA -> 11;
            case ADMINISTRATOR -> 12;
            case AHLI_MADYA -> 13;
            case JPT_PRATAMA -> 14;
            default -> 16;
        };
    }

    /** The highest grade of holders; for pelaksana by the diploma (PP 99/2000 Ps 8). */
    static int highest(JobLevel level, EducationLevel highest) {
        return switch (level) {
            case PEMULA -> 5;
            case TERAMPIL -> 8;
            case MAHIR, AHLI_PERTAMA -> 10;
            case PENGAWAS, PENYELIA, AHLI_MUDA -> 12;
            case ADMINISTRATOR -> 14;
            case AHLI_MADYA -> 15;
            case JPT_PRATAMA -> 16;
            case PELAKSANA -> ceiling(highest);
            default -> 17;
        };
    }

    private static int ceiling(EducationLevel highest) {
        return switch (highest) {
            case SLTA, D1 -> 10;
            case D3 -> 11;
            case S1, D4 -> 12;
            default -> 13;
        };
    }

    /** The grade at entry that a diploma gives. */
    static int entry(EducationLevel education) {
        return switch (education) {
            case SLTA, D1 -> 5;
            case D2 -> 6;
            case D3 -> 7;
            case S1, D4 -> 9;
            case S2, PROFESI -> 10;
            case S3 -> 11;
            default -> 3;
        };
    }

    /** The grade of a PPPK at a level (circular of the minister; domain notes). */
    static Grade contractGrade(JobLevel level, EducationLevel education) {
        return Grade.of(
                switch (level) {
                    case PEMULA -> "V";
                    case TERAMPIL -> "VII";
                    case MAHIR, AHLI_PERTAMA -> "IX";
                    case PENYELIA, AHLI_MUDA -> "XI";
                    case AHLI_MADYA -> "XIII";
                    default -> education == EducationLevel.SLTA ? "V" : education == EducationLevel.D3 ? "VII" : "IX";
                });
    }

    /** Credit points a year at predicate Baik (PermenPANRB 1/2023); 0 where none are counted. */
    static double coefficient(JobLevel level) {
        return switch (level) {
            case PEMULA -> 3.75;
            case TERAMPIL -> 5;
            case MAHIR, AHLI_PERTAMA -> 12.5;
            case PENYELIA, AHLI_MUDA -> 25;
            case AHLI_MADYA -> 37.5;
            case AHLI_UTAMA -> 50;
            default -> 0;
        };
    }

    /** The diploma at entry of a holder. */
    static EducationLevel diploma(DemoJob job, Dice dice) {
        if (job.family().equals("DOK")) {
            return EducationLevel.PROFESI;
        }
        return switch (job.level()) {
            case PEMULA -> EducationLevel.SLTA;
            case TERAMPIL, MAHIR, PENYELIA -> EducationLevel.D3;
            case PELAKSANA ->
                List.of(EducationLevel.SLTA, EducationLevel.D3, EducationLevel.S1)
                        .get(dice.weighted(38, 20, 42));
            case PENGAWAS -> List.of(EducationLevel.D3, EducationLevel.S1).get(dice.weighted(18, 82));
            case BLUD_1, BLUD_2 ->
                List.of(EducationLevel.SLTA, EducationLevel.D3, EducationLevel.S1)
                        .get(dice.weighted(40, 35, 25));
            default -> EducationLevel.S1;
        };
    }

    /** The highest diploma of a holder who entered with the given one. */
    static EducationLevel further(JobLevel level, EducationLevel entry, Dice dice) {
        int perMille = switch (level) {
            case JPT_PRATAMA, AHLI_UTAMA -> 860;
            case ADMINISTRATOR, AHLI_MADYA -> 560;
            case PENGAWAS, AHLI_MUDA -> 260;
            default -> 40;
        };
        if (entry == EducationLevel.S1 || entry == EducationLevel.PROFESI) {
            boolean doctor = perMille >= 560 && dice.chance(90);
            return doctor ? EducationLevel.S3 : dice.chance(perMille) ? EducationLevel.S2 : entry;
        }
        boolean risen = level == JobLevel.PENGAWAS || level == JobLevel.ADMINISTRATOR || level == JobLevel.JPT_PRATAMA;
        return risen ? EducationLevel.S1 : entry;
    }

    /** The age at which people with a diploma enter. */
    static int entryAge(EducationLevel education, Dice dice) {
        return switch (education) {
            case SLTA, D1 -> dice.between(19, 26);
            case D2, D3 -> dice.between(22, 28);
            case PROFESI -> dice.between(25, 31);
            default -> dice.between(23, 31);
        };
    }
}
