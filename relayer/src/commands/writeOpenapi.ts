/** Writes `relayer/openapi.json`: `node relayer/src/commands/writeOpenapi.ts`. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parts } from "../parts.ts";
import { openApiDocument } from "../platform/http/openapi.ts";

const file = join(import.meta.dirname, "..", "..", "openapi.json");
await writeFile(file, `${JSON.stringify(openApiDocument(parts), null, 2)}\n`);
