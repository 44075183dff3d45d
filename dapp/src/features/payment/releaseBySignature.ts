import { paymentId } from "@handsel/protocol";
import type { Address, Hex } from "viem";
import type { Config } from "wagmi";
import { ApiProblem, answerOf, api } from "../../lib/api/api.ts";
import { type RelayPhase, relayAndWait } from "../../lib/api/relayAndWait.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { readPaymentState } from "../../lib/chain/readState.ts";
import { type SignPhase, signData } from "../../lib/chain/signData.ts";
import { pause } from "../../lib/time/pause.ts";
import { type SignedRelease, typedData } from "../../transactions/releaseWithSignature.ts";

/** Milliseconds to wait for a relayer that has not read the payment from the chain yet. */
const readingTime = 10_000;

/** Milliseconds between two submissions. */
const interval = 800;

/**
 * Has the payer sign a release, hands it to the relayer, and waits until the contract has paid out.
 * @throws SignatureUnfit, ApiProblem, ApiUnreachable, RelaySlow, AccountChanged, WrongChain, the wallet's errors
 */
export async function releaseBySignature(
  config: Config,
  chain: AppChain,
  release: SignedRelease,
  account: Address,
  onPhase: (phase: SignPhase | RelayPhase) => void,
): Promise<void> {
  const { terms, escrow, amount, held, deadline } = release;
  const data = typedData(release);
  const signature = await signData(config, chain.id, account, data, onPhase);
  const id = paymentId(terms, escrow);
  await relayAndWait({
    submit: () => submit(id, { amount: `${amount}`, held: `${held}`, deadline, signature }),
    isDone: async () => (await readPaymentState(config, chain, id)).held === held - amount,
    onPhase,
  });
}

interface Body {
  amount: string;
  held: string;
  deadline: number;
  signature: Hex;
}

/** Submits the release, again and again while the relayer does not know the payment. */
async function submit(id: Hex, body: Body): Promise<void> {
  for (const end = performance.now() + readingTime; ; ) {
    try {
      await answerOf(api.POST("/v1/pay/{id}/release", { params: { path: { id } }, body }));
      return;
    } catch (error) {
      const isUnknown = error instanceof ApiProblem && error.code === "payment_not_found";
      if (!isUnknown || performance.now() >= end) throw error;
    }
    await pause(interval);
  }
}
