import { join } from "node:path";

/** The project's folder. */
export const root = join(import.meta.dirname, "..", "..");

/** Hardhat's program, to run with Node. */
export const hardhatProgram = join(root, "node_modules", "hardhat", "dist", "src", "cli.js");

/** Where npm links the programs of the installed packages. */
export const programs = join(root, "node_modules", ".bin");
