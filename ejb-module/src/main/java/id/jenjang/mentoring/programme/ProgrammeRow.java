package id.jenjang.mentoring.programme;

/**
 * A programme with the name of its unit.
 *
 * @param unitName empty for the whole agency
 */
public record ProgrammeRow(MentoringProgramme programme, String unitName) {}
