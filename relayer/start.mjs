/**
 * Starts the relayer: `node relayer/start.mjs`, configured as docs/configuration.md says. In JavaScript, because a Node that
 * does not run TypeScript refuses src/main.ts before a line of it is read.
 */
import process from "node:process";

if (process.features.typescript) {
  await import("./src/main.ts");
} else {
  console.error(
    `Node ${process.versions.node} is too old for the relayer: use Node 22.18 or newer.`,
  );
  process.exitCode = 1;
}
