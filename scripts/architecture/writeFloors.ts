/** Draws the relayer's floors into docs/architecture.md: `node scripts/architecture/writeFloors.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { parts } from "../../relayer/src/parts.ts";
import { drawFloors, relayerFloors } from "./relayerFloors.ts";
import { running } from "./sources.ts";

const file = join(root, "docs", "architecture.md");
const floors = relayerFloors(
  running("relayer/src"),
  parts.map(({ name }) => name),
);
const begin = "<!-- The floors, drawn by `npm run generate` -->\n```text\n";
const page = readFileSync(file, "utf8");
const start = page.indexOf(begin);
if (start === -1) throw new Error("docs/architecture.md has no place for the floors.");
const end = page.indexOf("\n```", start + begin.length);
writeFileSync(
  file,
  `${page.slice(0, start + begin.length)}${drawFloors(floors)}${page.slice(end)}`,
);
