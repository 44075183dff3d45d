/**
 * `npm run screens [-- payment dispute]`: runs the browser tests, which take a picture of every state that they reach, on desktop and
 * phone, light and dark, and writes a page that shows them beside each other.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@handsel/services/paths";
import { printFailure, UserError } from "@handsel/services/userError";
import { contactSheet, statesOf } from "./screens/contactSheet.ts";

const tests = globSync("dapp/e2e/*.e2e.ts", { cwd: root })
  .map((file) => basename(file, ".e2e.ts"))
  .toSorted();

const HELP = `npm run screens [-- test…]   takes pictures of every state that the browser tests reach

  test        ${tests.join(", ")}; left out: all
  --folder    where pictures and index.html go; new, or made by this command (.cache/screens)
  --help      this text`;

/** Page that shows the pictures; it also tells that a folder is this command's. */
const SHEET = "index.html";

async function takePictures(chosen: readonly string[], folder: string): Promise<void> {
  const unknown = chosen.find((name) => !tests.includes(name));
  if (unknown) throw new UserError(`There is no browser test "${unknown}": ${tests.join(", ")}.`);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    if (!existsSync(join(folder, SHEET))) throw new UserError(`${folder} has other files in it.`);
    rmSync(folder, { recursive: true });
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, SHEET), contactSheet([]));
  const files = chosen.map((name) => `dapp/e2e/${name}.e2e.ts`);
  const child = spawn(
    process.execPath,
    [join(root, "node_modules", "vitest", "vitest.mjs"), "run", "--project", "e2e", ...files],
    { cwd: root, env: { ...process.env, HANDSEL_SCREENS: folder }, stdio: "inherit" },
  );
  const [status] = await once(child, "exit");
  const pictures = readdirSync(folder).filter((file) => file.endsWith(".png"));
  writeFileSync(join(folder, SHEET), contactSheet(pictures));
  console.log(`${statesOf(pictures).length} states: ${join(folder, SHEET)}`);
  if (status !== 0) throw new UserError("A browser test failed: states after it are missing.");
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      folder: { type: "string", default: join(root, ".cache", "screens") },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(HELP);
  else await takePictures(positionals, resolve(values.folder));
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
