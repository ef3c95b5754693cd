import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the program. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What set-up makes for itself; ignored by git and safe to delete. */
export const cache = join(root, ".cache");
