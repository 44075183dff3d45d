/** Writes `docs/configuration.md`: `node relayer/src/commands/writeConfiguration.ts`. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parts } from "../parts.ts";
import { configurationPage } from "../platform/configuration/configurationPage.ts";

const file = join(import.meta.dirname, "..", "..", "..", "docs", "configuration.md");
await writeFile(file, configurationPage(parts));
