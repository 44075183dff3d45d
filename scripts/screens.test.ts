import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { statesOf } from "./screens/contactSheet.ts";

const program = join(import.meta.dirname, "screens.ts");
const screens = (...args: string[]) =>
  spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });

test("shows each state's pictures beside each other, whichever were taken", () => {
  const files = ["b-desktop-dark.png", "b-phone-light.png", "a-print.png", "b-desktop-light.png"];
  expect(statesOf(files)).toEqual([
    ["a-print", ["a-print.png"]],
    ["b", ["b-phone-light.png", "b-desktop-light.png", "b-desktop-dark.png"]],
  ]);
});

test("takes pictures of what a browser test reaches, into an empty folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "handsel-screens-"));
  try {
    const { status, stdout, stderr } = screens("pageChecks", "--folder", folder);
    expect([status, stderr], stdout).toEqual([0, ""]);
    expect(stdout).toMatch(/[1-9]\d* states: .*index\.html/);
    const pictures = readdirSync(folder).filter((file) => file.endsWith(".png"));
    const sheet = readFileSync(join(folder, "index.html"), "utf8");
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(sheet).toContain(`src="${picture}"`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

test("refuses a test that is none, and a folder with other files", () => {
  expect(screens("zoom").stderr).toContain('There is no browser test "zoom"');
  expect(screens("--folder", import.meta.dirname).stderr).toContain("has other files in it");
});
