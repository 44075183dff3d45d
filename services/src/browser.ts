import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { root } from "./paths.ts";
import { UserError } from "./userError.ts";

/** A Chromium program and the environment it needs. */
interface BrowserProgram {
  executablePath: string;
  env: Record<string, string>;
}

/** Message for a machine without a browser. */
export const BROWSER_MISSING =
  'No Chromium was found, so browser tests cannot run: install one ("sudo apt install chromium", "brew install --cask chromium"), or set CHROMIUM to its program.';

/** Disables background work that would use the network. */
const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "chromium",
  "chromium-browser",
];

const MAC = ["Google Chrome", "Microsoft Edge", "Chromium"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
  .map((name) => process.env[name])
  .filter((folder) => folder !== undefined)
  .flatMap((folder) => [
    join(folder, "Google", "Chrome", "Application", "chrome.exe"),
    join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    join(folder, "Chromium", "Application", "chrome.exe"),
  ]);

/** Fontconfig file that uses only the package's fonts, for a system without fonts. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

/** Finds a Chromium: CHROMIUM, the system's, then the npm package's. Null when there is none. */
export async function findBrowser(): Promise<BrowserProgram | null> {
  const asked = process.env.CHROMIUM;
  if (asked !== undefined && asked !== "") {
    if (existsSync(asked)) return { executablePath: asked, env: {} };
    throw new UserError(`CHROMIUM names ${asked}, which does not exist: correct it or unset it.`);
  }
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const system = [...onPath, ...MAC, ...WINDOWS].find((path) => existsSync(path));
  if (system !== undefined) return { executablePath: system, env: {} };
  return packagedBrowser();
}

/**
 * Launches a headless Chromium with a fresh profile.
 *
 * @throws UserError where there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const program = await findBrowser();
  if (program === null) throw new UserError(BROWSER_MISSING);
  return chromium.launch({
    executablePath: program.executablePath,
    headless: true,
    args: FLAGS,
    env: { ...definedEnvironment(), ...program.env },
  });
}

/**
 * Unpacks the Chromium of the npm package into the project's cache folder, once, with fonts and the
 * libraries (NSS) that a minimal system lacks.
 */
async function packagedBrowser(): Promise<BrowserProgram | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const packaged = await import("@sparticuz/chromium").catch(() => null);
  if (packaged === null) return null;
  const modules = join(root, "node_modules", "@sparticuz", "chromium");
  const { version } = JSON.parse(readFileSync(join(modules, "package.json"), "utf8"));
  const folder = join(root, ".cache", `chromium-${version}`);
  if (!existsSync(folder)) await unpack(packaged.inflate, join(modules, "bin"), folder);
  const executablePath = join(folder, "chromium");
  const env: Record<string, string> = {};
  if (!existsSync("/etc/fonts/fonts.conf")) env.FONTCONFIG_PATH = join(folder, "fonts");
  // Only if the system's own libraries are not enough, because these take precedence over them.
  if (spawnSync(executablePath, ["--version"]).status !== 0) {
    env.LD_LIBRARY_PATH = join(folder, "al2023", "lib");
  }
  return { executablePath, env };
}

/** Unpacks to a temporary name, then renames, so that a folder under its final name is always complete. */
async function unpack(
  inflate: (archive: string) => Promise<string>,
  archives: string,
  folder: string,
): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const { TMPDIR } = process.env;
  // The package unpacks into the system's temporary folder, which others can write to.
  process.env.TMPDIR = partial;
  try {
    for (const name of ["chromium.br", "fonts.tar.br", "al2023.tar.br"]) {
      await inflate(join(archives, name));
    }
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  writeFileSync(join(partial, "fonts", "fonts.conf"), FONTS);
  try {
    renameSync(partial, folder);
  } catch {
    // Another process was faster, and its copy is as good.
    rmSync(partial, { recursive: true, force: true });
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
