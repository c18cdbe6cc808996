package id.jenjang.document;

/** A position in a unit, as a letter names it (jabatan dan unit kerja). */
public record Seat(String position, String unit) {
    public Seat {
        Given.text(position, "position");
        Given.text(unit, "unit");
    }
}
