import "./platform.ts";
import type { Databases } from "./database.ts";
import { disturbanceNames } from "./disturbances.ts";
import { type Choices, type Outcome, simulate } from "./simulate.ts";

/** Simulations that shrinking a failure may take. */
const TRIES = 14;

/** Lines at the end of a story that are printed. */
const LINES = 80;

/** A failure, as small as it could be made. */
export interface Failure {
  choices: Choices;
  outcome: Outcome;
}

/**
 * Simulates one seed after another, each in a world of its own, until there were as many steps.
 * @returns the first failure, shrunk; null if there was none
 */
export async function runCampaign(
  databases: Databases,
  { seed, steps, each, report }: CampaignChoices,
): Promise<Failure | null> {
  let done = 0;
  for (let next = seed; done < steps; next += 1) {
    const choices = { seed: next, steps: Math.min(each, steps - done) };
    const outcome = await simulate(databases, choices);
    done += outcome.counts.steps ?? 0;
    report(`seed ${next}: ${describe(outcome)}, ${done} steps in all`);
    if (outcome.faults.length > 0) return shrink(databases, { choices, outcome }, report);
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

/** Leaves out disturbances and steps for as long as something still is not so. */
export async function shrink(
  databases: Databases,
  found: Failure,
  report: (line: string) => void,
): Promise<Failure> {
  let least = found;
  let tries = 0;
  const attempt = async (changes: Partial<Choices>): Promise<boolean> => {
    if (tries === TRIES) return false;
    tries += 1;
    const choices = { ...least.choices, ...changes };
    const outcome = await simulate(databases, choices);
    if (outcome.faults.length === 0) return false;
    least = { choices, outcome };
    report(`shrunk to ${commandOf(choices)}`);
    return true;
  };
  for (const name of disturbanceNames) {
    await attempt({ without: new Set([...(least.choices.without ?? []), name]) });
  }
  while (await attempt({ steps: Math.floor(least.choices.steps / 2) }));
  return least;
}

/** Tells a failure so that a person can read it and see it again. */
export function tellFailure({ choices, outcome }: Failure): string {
  return [
    ...outcome.story.slice(-LINES),
    "",
    ...outcome.faults.map((fault) => `Not so: ${fault}.`),
    `Again: ${commandOf(choices)}`,
  ].join("\n");
}

function commandOf({ seed, steps, without }: Choices): string {
  const left = without?.size ? ` --without ${[...without].join(",")}` : "";
  return `npm run simulate -- --seed ${seed} --steps ${steps}${left}`;
}

export function describe({ counts }: Outcome): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(", ");
}
