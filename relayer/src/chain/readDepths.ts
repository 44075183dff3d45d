import type { Depths } from "./applyRange.ts";
import type { ChainClient } from "./clients.ts";
import type { Provider } from "./providers.ts";
import { readFinalizedBlock } from "./readFinalizedBlock.ts";

/**
 * Up to which blocks logs are confirmed and final: counted from what was read, never from a head
 * that was only heard of, and as the most careful of the providers says.
 */
export async function readDepths(
  { config }: ChainClient,
  providers: readonly Provider[],
  read: bigint,
): Promise<Depths> {
  const confirmed = read - BigInt(config.confirmations) + 1n;
  const answers = await Promise.all(
    providers.map(({ client }) => readFinalizedBlock(client, config, read)),
  );
  const finalized = answers.reduce((least, answer) => (answer < least ? answer : least), confirmed);
  return { confirmed, finalized };
}
