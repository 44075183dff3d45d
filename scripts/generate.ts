/** `npm run generate [-- path…]`: writes every generated file that is out of date, or only these. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { outOfDate } from "@handsel/services/generated";
import { root } from "@handsel/services/paths";
import { Steps } from "@handsel/services/steps";
import { printFailure, UserError } from "@handsel/services/userError";
import { generators } from "./generate/generators.ts";
import { progressLines } from "./lib/progressLines.ts";

const lines = progressLines();
const steps = new Steps(lines.listen);
const written: string[] = [];
const wanted = process.argv.slice(2);
try {
  const unknown = wanted.find((path) => !generators.some(({ files }) => files.test(path)));
  if (unknown)
    throw new UserError(`No generated file is at ${unknown}. Name it by its path from the root.`);
  const chosen = generators.filter(
    ({ files }) => wanted.length === 0 || wanted.some((path) => files.test(path)),
  );
  for (const { title, render } of chosen) {
    await steps.run(title, async () => {
      const files = await render();
      for (const path of await outOfDate(files)) {
        await mkdir(dirname(join(root, path)), { recursive: true });
        await writeFile(join(root, path), files[path] ?? "");
        written.push(path);
      }
    });
  }
  lines.end();
  for (const path of written) console.log(`Wrote ${path}`);
  if (written.length === 0) console.log("Every generated file is current.");
  process.exit();
} catch (error) {
  lines.end();
  printFailure(error);
  process.exit(1);
}
