import { join } from "node:path";

/** The project's folder. */
export const root = join(import.meta.dirname, "..", "..");

/** Where npm links the programs of the installed packages. */
export const programs = join(root, "node_modules", ".bin");
