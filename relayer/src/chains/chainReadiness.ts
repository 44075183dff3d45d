import type { Readiness } from "../platform/part.ts";

/** Checks that each chain answers, with one call per chain. */
export const chainReadiness: Readiness = async ({ chains }) => {
  const all = [...chains.values()];
  const answers = await Promise.allSettled(all.map(({ client }) => client.getBlockNumber()));
  const isReady = answers.map(({ status }) => status === "fulfilled");
  return {
    fields: { chains: Object.fromEntries(all.map(({ id }, index) => [id, isReady[index]])) },
    problems: all
      .filter((_, index) => !isReady[index])
      .map(({ id, providers }) => `Chain ${id} does not answer: provider ${providers.describe()}.`),
  };
};
