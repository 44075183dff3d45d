import { BaseError, type PublicClient } from "viem";
import type { ChainClient } from "./clients.ts";
import { askQuorum, commonHead, formQuorum } from "./quorum.ts";

/**
 * A chain at one block, as the providers of a quorum tell it. What one provider does not show is no
 * proof that it is not there: it may lag, or have lost it.
 */
export interface ChainView {
  /** Newest block that each of the providers has. */
  block: bigint;
  /**
   * Asks each of the providers the same.
   * @param question should name a block up to `block`, so that a node that lags behind it fails
   * @throws Disagreement if one does not answer, or if no majority says the same
   */
  ask<Answer>(question: (client: PublicClient) => Promise<Answer>): Promise<Answer>;
}

/**
 * Looks at a chain's newest block.
 * @throws NoProvider, Disagreement, and BaseError if the best provider does not answer
 */
export async function viewChain(chain: ChainClient): Promise<ChainView> {
  const quorum = await formQuorum(chain);
  try {
    const { number: block } = await commonHead(chain, quorum);
    return { block, ask: (question) => askQuorum(chain, quorum, question) };
  } catch (error) {
    if (error instanceof BaseError) chain.providers.fail(quorum.primary, error);
    throw error;
  }
}
