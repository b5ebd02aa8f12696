package org.guiju.regulation.internal.pack;

/**
 * How much content is accepted. Enough for a library of ten thousand laws, far below what would exhaust a desktop.
 *
 * @param files number of files
 * @param fileBytes size of one file, unpacked
 * @param totalBytes size of all files, unpacked
 * @param ratio how many times larger a file may be unpacked than packed, for files of more than 1 MB
 */
public record ContentLimits(int files, long fileBytes, long totalBytes, int ratio) {

    /** For packs. */
    public static final ContentLimits PACK = new ContentLimits(20_000, 64L << 20, 2L << 30, 200);

    /** For what comes in a module's own jar. */
    public static final ContentLimits BUNDLED = new ContentLimits(100_000, 256L << 20, 4L << 30, 10_000);
}
