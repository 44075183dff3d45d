/** Simulated worlds, one seed after another; see `npm run simulate`. */
import { runCampaign, tellFailure } from "../../relayer/simulation/campaign.ts";
import { Databases } from "../../relayer/simulation/database.ts";

/** Steps of one world before it comes to rest. */
const EACH = 20_000;

/**
 * Simulates worlds until they took as many steps together.
 *
 * @returns the story of the first failure.
 */
export async function soakSimulation({
  steps = 1_000_000,
  seed,
}: {
  steps: number | undefined;
  seed: number;
}): Promise<string[]> {
  const databases = await Databases.start();
  try {
    const report = (line: string) => console.log(line);
    const failure = await runCampaign(databases, { seed, steps, each: EACH, report });
    return failure ? [tellFailure(failure)] : [];
  } finally {
    await databases.stop();
  }
}
