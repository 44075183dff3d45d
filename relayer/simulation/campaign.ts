import { spawn } from "node:child_process";
import { join } from "node:path";
import { collect } from "@handsel/services/collect";
import { root } from "@handsel/services/paths";
import { disturbanceNames } from "./disturbances.ts";
import type { Choices, Outcome } from "./simulate.ts";

/** Simulations that shrinking a failure may take. */
const TRIES = 14;

/** Milliseconds for one world, on a busy machine. */
const LIMIT_MS = 15 * 60_000;

/** Lines at the end of a story that are printed. */
const LINES = 80;

/** What a process that simulated one world said. */
interface Told {
  failed: boolean;
  stdout: string;
  stderr: string;
}

/** Simulates in a process of its own: in one that simulated before, a seed does something else. */
async function simulateApart(choices: Choices): Promise<Told> {
  const child = spawn(
    process.execPath,
    [join(root, "scripts", "simulate.ts"), ...optionsOf(choices)],
    { stdio: ["ignore", "pipe", "pipe"], timeout: LIMIT_MS },
  );
  const { code, stdout, stderr } = await collect(child);
  return { failed: code !== 0, stdout, stderr };
}

/**
 * Simulates one seed after another, until there were as many steps.
 * @returns the story of the first failure, shrunk; null if there was none
 */
export async function runCampaign({
  seed,
  steps,
  each,
  report,
}: CampaignChoices): Promise<string | null> {
  let done = 0;
  for (let next = seed; done < steps; next += 1) {
    const choices = { seed: next, steps: Math.min(each, steps - done) };
    const { failed, stdout, stderr } = await simulateApart(choices);
    const counts = stdout.split("\n")[0] ?? "";
    done += Number.parseInt(counts, 10) || 0;
    report(`seed ${next}: ${counts}, ${done} steps in all`);
    // Only what was judged can be made smaller.
    if (failed && !stderr.includes("Not so: ")) return `seed ${next} did not end:\n${stderr}`;
    if (failed) return shrink({ choices, told: stderr }, report);
  }
  return null;
}

export interface CampaignChoices {
  /** The first seed. */
  seed: number;
  /** Steps of all worlds together. */
  steps: number;
  /** Steps of one world before it comes to rest. */
  each: number;
  report(line: string): void;
}

/** A failure, as it was told. */
export interface Failure {
  choices: Choices;
  told: string;
}

/**
 * Leaves out disturbances and steps for as long as something still is not so.
 * @returns what is told of the least
 */
export async function shrink(found: Failure, report: (line: string) => void): Promise<string> {
  let least = found;
  let tries = 0;
  const attempt = async (changes: Partial<Choices>): Promise<boolean> => {
    if (tries === TRIES) return false;
    tries += 1;
    const choices = { ...least.choices, ...changes };
    const { failed, stderr } = await simulateApart(choices);
    if (!failed) return false;
    least = { choices, told: stderr };
    report(`shrunk to ${commandOf(choices)}`);
    return true;
  };
  for (const name of disturbanceNames) {
    await attempt({ without: new Set([...(least.choices.without ?? []), name]) });
  }
  while (await attempt({ steps: Math.floor(least.choices.steps / 2) }));
  return least.told;
}

/** Tells a failure so that a person can read it and see it again. */
export function tellFailure(choices: Choices, { story, faults }: Outcome): string {
  return [
    ...story.slice(-LINES),
    "",
    ...faults.map((fault) => `Not so: ${fault}.`),
    `Again: ${commandOf(choices)}`,
  ].join("\n");
}

const commandOf = (choices: Choices) => `npm run simulate -- ${optionsOf(choices).join(" ")}`;

function optionsOf({ seed, steps, without }: Choices): string[] {
  const left = without?.size ? ["--without", [...without].join(",")] : [];
  return ["--seed", `${seed}`, "--steps", `${steps}`, ...left];
}

export function describe({ counts }: Outcome): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(", ");
}
