/** The release of this package. Its module and data packs must belong to the same release. */
export const VERSION = "0.1.0";
