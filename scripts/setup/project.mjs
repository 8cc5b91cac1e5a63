import { fileURLToPath } from "node:url";

/** Absolute path of the project's folder, with a trailing separator. */
export const PROJECT_ROOT = fileURLToPath(new URL("../..", import.meta.url));
