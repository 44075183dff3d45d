import { paymentId } from "@handsel/protocol";
import type { Address, Hex } from "viem";
import { signTypedData } from "viem/actions";
import type { Config } from "wagmi";
import { getConnection, getConnectorClient } from "wagmi/actions";
import { ApiProblem, ApiUnreachable, answerOf, api } from "../../lib/api/api.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { readPaymentState } from "../../lib/chain/readState.ts";
import { AccountChanged, ensureChain, type SendPhase } from "../../lib/chain/sendCall.ts";
import { type SignedRelease, typedData } from "../../transactions/releaseWithSignature.ts";

/** Where a release by signature is. */
export type ReleasePhase = SendPhase | "signing" | "submitting" | "relayed";

/** The relayer has the signature, but the chain does not show the release yet. */
export class ReleaseSlow extends Error {
  override name = "ReleaseSlow";
}

/** How long the chain may take to show a relayed release before the payer is told. */
const patience = 45_000;

/** How long the relayer may take to read a payment that the chain shows already. */
const readingTime = 10_000;

const pause = () => new Promise((resolve) => setTimeout(resolve, 800));

/**
 * Has the payer sign a release, hands it to the relayer, and waits until the contract has paid out.
 * @throws ApiProblem, ApiUnreachable, ReleaseSlow, AccountChanged, WrongChain, the wallet's errors
 */
export async function releaseBySignature(
  config: Config,
  chain: AppChain,
  release: SignedRelease,
  account: Address,
  onPhase: (phase: ReleasePhase) => void,
): Promise<void> {
  const { terms, escrow, amount, held, deadline } = release;
  if (getConnection(config).address !== account) throw new AccountChanged("The account changed.");
  await ensureChain(config, chain.id, onPhase);
  onPhase("signing");
  const wallet = await getConnectorClient(config, { chainId: chain.id, account });
  const signature = await signTypedData(wallet, { account, ...typedData(release) });
  const id = paymentId(terms, escrow);
  const isDone = async () => (await readPaymentState(config, chain, id)).held === held - amount;
  onPhase("submitting");
  const body = { amount: `${amount}`, held: `${held}`, deadline, signature };
  await submitNew(id, body).catch(async (error: unknown) => {
    // The answer may be lost although it was sent: the contract decides.
    if (!(await isDone())) throw error;
  });
  onPhase("relayed");
  const end = Date.now() + patience;
  for (let round = 1; Date.now() < end; round++) {
    if (await isDone()) return;
    await pause();
    // Tells of a relay that failed meanwhile; being unreachable changes nothing about one that was taken.
    if (round % 10 === 0) {
      await submit(id, body).catch(async (error: unknown) => {
        if (!(error instanceof ApiUnreachable || (await isDone()))) throw error;
      });
    }
  }
  throw new ReleaseSlow("The relayer has not got the release through yet.");
}

interface Signed {
  amount: string;
  held: string;
  deadline: number;
  signature: Hex;
}

function submit(id: Hex, body: Signed) {
  return answerOf(api.POST("/v1/pay/{id}/release", { params: { path: { id } }, body }));
}

/** Submits it, and waits for a relayer that has not read the payment yet. */
async function submitNew(id: Hex, body: Signed): Promise<void> {
  for (const end = Date.now() + readingTime; ; ) {
    try {
      await submit(id, body);
      return;
    } catch (error) {
      const isUnread = error instanceof ApiProblem && error.code === "payment_not_found";
      if (!isUnread || Date.now() >= end) throw error;
    }
    await pause();
  }
}
