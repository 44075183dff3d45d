import { compareClock } from "../platform/clock.ts";
import type { Readiness } from "../platform/part.ts";
import { contradictions } from "./contradictions.ts";

/**
 * Checks that each chain answers, with one call per chain, that it confirms its configuration, and that this machine's clock is not behind
 * it. A chain that is behind says nothing: it may stand still.
 */
export const chainReadiness: Readiness = async ({ chains }) => {
  const all = [...chains.values()];
  const answers = await Promise.allSettled(
    all.map(async (chain) => ({
      block: await chain.client.getBlock(),
      contradictions: await contradictions(chain),
    })),
  );
  const problems = all.flatMap(({ id, providers }, index) => {
    const answer = answers[index];
    if (answer?.status !== "fulfilled") {
      return [`Chain ${id} does not answer: provider ${providers.describe()}.`];
    }
    const { block, contradictions } = answer.value;
    const ahead = Number(block.timestamp) - Date.now() / 1_000;
    return [...contradictions, compareClock(`chain ${id}`, Math.max(ahead, 0)) ?? []].flat();
  });
  const isReady = answers.map(({ status }) => status === "fulfilled");
  const fields = { chains: Object.fromEntries(all.map(({ id }, index) => [id, isReady[index]])) };
  return { fields, problems };
};
