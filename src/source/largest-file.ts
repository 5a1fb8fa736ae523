/** The largest file that is read, in bytes: twice the longest of novels, and as much as fits in memory with all that is found in it. */
export const LARGEST_FILE = 8_000_000;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** What is said of a file of so many bytes, which is not read: fields of `source/too-large`. */
export const tooLarge = (bytes: number) => ({
  holds: megabytes(bytes),
  most: `${LARGEST_FILE / 1e6} MB`,
});
