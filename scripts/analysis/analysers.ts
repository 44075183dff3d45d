import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { UserError } from "@handsel/services/userError";
import { foundryFolder } from "../lib/foundryFolder.ts";
import type { Result } from "./triage.ts";

/** What is deployed; the mocks misbehave on purpose. */
const sources = globSync("contracts/**/*.sol", { cwd: root })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !file.startsWith("contracts/mocks/"))
  .sort();

interface SlitherReport {
  success: boolean;
  error: string | null;
  results: { detectors?: { check: string; description: string }[] };
}

/** Runs Slither on a copy: in the project itself it would clean the build first. */
export function slither(): Result[] {
  const folder = foundryFolder(["contracts"], sources);
  try {
    const report: SlitherReport = json(
      "slither",
      [".", "--ignore-compile", "--filter-paths", "node_modules", "--fail-none", "--json", "-"],
      folder,
    );
    if (!report.success) throw new UserError(`Slither failed: ${report.error}`);
    return (report.results.detectors ?? []).map(({ check, description }) => ({
      check,
      says: withoutPlaces(description),
    }));
  } finally {
    folder.remove();
  }
}

/** All that Slither says, on one line, without line numbers, which other changes move. */
function withoutPlaces(description: string): string {
  return description
    .replaceAll(/ \([^ ()]*#[-\d]+\)/g, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

interface SemgrepReport {
  errors: { level: string; message: string }[];
  results: {
    check_id: string;
    path: string;
    start: { line: number };
    end: { line: number };
  }[];
}

/** Runs Semgrep with the rules of semgrep.yml, and with those that `SEMGREP_RULES` names; it fetches nothing. */
export function semgrep(): Result[] {
  const report: SemgrepReport = json(
    "semgrep",
    [
      "scan",
      "--json",
      "--quiet",
      "--metrics",
      "off",
      "--disable-version-check",
      "--no-git-ignore",
      "--config",
      join(root, "scripts", "analysis", "semgrep.yml"),
      ...sources,
    ],
    { path: root, env: process.env },
  );
  const broken = report.errors.find(({ level }) => level === "error");
  if (broken) throw new UserError(`Semgrep failed: ${broken.message}`);
  return report.results.map(({ check_id, path, start, end }) => {
    const lines = readFileSync(join(root, path), "utf8").split("\n");
    const says = lines.slice(start.line - 1, end.line).map((line) => line.trim());
    return { check: check_id.split(".").at(-1) ?? check_id, says: `${path}: ${says.join(" ")}` };
  });
}

/** Runs a program that prints JSON. */
function json<Report>(
  program: string,
  args: readonly string[],
  { path, env }: { path: string; env: NodeJS.ProcessEnv },
): Report {
  const { stdout, stderr } = spawnSync(program, args, {
    cwd: path,
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  try {
    return JSON.parse(stdout);
  } catch {
    throw new UserError(`${program} did not answer in JSON.\n${stderr}`);
  }
}
