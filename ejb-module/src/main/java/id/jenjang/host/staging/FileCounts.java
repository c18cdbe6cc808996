package id.jenjang.host.staging;

/** The rows of one file as they were read (jumlah baris). */
public record FileCounts(long read, long bad, long mended, long oldNumbers) {}
