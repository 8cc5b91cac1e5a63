/** What the build writes into the service worker. */

/** Addresses of the hashed files of this build. */
declare const PRECACHED_FILES: readonly string[];
/** Another one for every build. */
declare const BUILD_ID: string;
