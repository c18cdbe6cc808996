package id.jenjang.counselling;

/** What a counsellor says of themselves, and whether they take requests. */
public record OwnOffer(String statement, boolean taking) {}
