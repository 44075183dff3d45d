/** Writes `relayer/openapi.json`: `node relayer/src/writeOpenapi.ts`. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openApiDocument } from "../platform/http/openapi.ts";

const file = join(import.meta.dirname, "..", "openapi.json");
await writeFile(file, `${JSON.stringify(openApiDocument(), null, 2)}\n`);
