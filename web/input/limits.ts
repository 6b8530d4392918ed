/**
 * How much is read. The limits keep a page alive that is given too much; each
 * is far above what an article or a collection of articles needs.
 */
const MB = 1024 * 1024;

/** One file. A PDF of a whole newspaper issue with its pictures has some 50 MB. */
export const FILE_BYTES = 64 * MB;

/** One table or archive: all that a survey takes, 128 MB, with what stands around it. */
export const COLLECTION_BYTES = 192 * MB;

/** One text or page. The core takes 32 MB for an article. */
export const TEXT_BYTES = 32 * MB;

/** All that one archive holds, unpacked. */
export const ARCHIVE_BYTES = 256 * MB;

/** Entries of one archive, folders and skipped files among them. Without the
 *  extension for large archives, 65,535 is the most that one can have. */
export const ARCHIVE_ENTRIES = 60_000;

/** Unpacked bytes for each packed one. Text reaches 20, a page that repeats
 *  itself 100; deflate can reach 1000, which only bombs do. */
export const ARCHIVE_RATIO = 200;

/** Smaller entries may be packed as tightly as they like. */
export const RATIO_FROM = MB;

/** Archives inside of archives are opened to this depth. */
export const ARCHIVE_DEPTH = 2;

/** Articles from one drop, as many as a survey takes. */
export const DRAFTS = 100_000;

/** Files from one drop, folders unrolled. */
export const FILES = 100_000;

/** Elements of a web page for which its main text is looked for; beyond, all
 *  of its text is taken. Large real pages have some 20,000. */
export const PAGE_ELEMENTS = 50_000;

/** Pages of a PDF; a newspaper issue has about 100. */
export const PDF_PAGES = 2_000;
