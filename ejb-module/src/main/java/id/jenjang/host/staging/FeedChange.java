package id.jenjang.host.staging;

/** What applying the good rows of one file would do (perubahan). */
public record FeedChange(long added, long changed, long unchanged, long gone) {}
