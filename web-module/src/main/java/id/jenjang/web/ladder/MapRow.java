package id.jenjang.web.ladder;

/**
 * A job of the map as a line of the list.
 *
 * @param state the style of the state, as on the map
 * @param stands how the person stands to it, in words with the date
 * @param address of its sheet, below the context path; empty for the job held
 */
public record MapRow(String job, String level, String family, String state, String stands, String address) {}
