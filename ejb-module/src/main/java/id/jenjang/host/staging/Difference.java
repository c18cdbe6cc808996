package id.jenjang.host.staging;

/** One difference between what was delivered and what is known; column, before and after are null for a whole row. */
public record Difference(
        String feed, String change, String person, String key, String column, String before, String after) {}
