/** Simulated worlds, one seed after another; see `npm run simulate`. */
import { runCampaign } from "../../relayer/simulation/campaign.ts";

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
  const report = (line: string) => console.log(line);
  const story = await runCampaign({ seed, steps, each: EACH, report });
  return story === null ? [] : [story];
}
