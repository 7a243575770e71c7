/** The release of this package. Its module and data packs must be of the same. */
export const VERSION = "0.1.0";
