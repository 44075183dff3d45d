import type { PermitSource } from "@handsel/protocol";
import { type Address, zeroAddress } from "viem";
import type { Config } from "wagmi";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import type { Call } from "../../lib/chain/call.ts";
import { confirmChain } from "../../lib/chain/confirmChain.ts";
import { type PreparedCall, prepareCall } from "../../lib/chain/prepareCall.ts";
import { readBalance } from "../../lib/chain/readBalance.ts";
import { readPermit, readPermit2Nonce } from "../../lib/chain/readPermit.ts";
import { readAllowance, readPaymentState } from "../../lib/chain/readState.ts";
import { ensureChain } from "../../lib/chain/sendCall.ts";
import type { PreparedSigning } from "../../lib/chain/signData.ts";
import { prepareSigning } from "../../lib/chain/signData.ts";
import * as approve from "../../transactions/approve.ts";
import * as fund from "../../transactions/fund.ts";
import { type AcceptedOffer, acceptOffer } from "./acceptOffer.ts";

/**
 * Way to pay: `signature` (ERC-3009) and `permit2` are sent by the relayer; `permit` (ERC-2612), `batch` (EIP-5792) and
 * `transaction` by the payer.
 */
export type PayMethod = "signature" | "permit2" | "permit" | "batch" | "transaction";

/** The wallet holds less of the coin than the payment needs. */
export class BalanceTooLow extends Error {
  override name = "BalanceTooLow";
}

/** A step that a wallet is asked for. `reset`: takes back an older allowance, which some tokens want first. */
export interface PayStep {
  kind: "reset" | "approve" | "fund";
  call: Call;
  /** Allowance that ends the step; null for the payment itself. */
  isAllowed: ((allowance: bigint) => boolean) | null;
}

/** What was read before the person presses, so that the wallet can be asked at once. */
export interface Preparation {
  offer: AcceptedOffer;
  method: PayMethod;
  /** Whether the contract has the payment already. */
  isPaid: boolean;
  signing: PreparedSigning | null;
  /** Unused nonce for Permit2. */
  permit2Nonce: bigint | null;
  /** What a permit is signed over. */
  permit: PermitSource | null;
  /** Transactions to ask for, in this order. */
  steps: readonly PayStep[];
  /** First of them, checked. */
  first: PreparedCall | null;
}

interface Payment {
  config: Config;
  chain: AppChain;
  checkout: Checkout;
}

/**
 * Reads what has to be known before a wallet is asked to pay.
 * @param onPhase called if the wallet has to change its network first
 * @throws OfferForged, ChainMisdescribed, BalanceTooLow, GasMissing, SimulationFailed, WrongChain, viem's errors
 */
export async function preparePayment(
  { config, chain, checkout }: Payment,
  payer: Address,
  method: PayMethod,
  onPhase: (phase: "switching") => void,
): Promise<Preparation> {
  const offer = acceptOffer(checkout, chain, payer);
  const { terms, token, paymentId } = offer;
  const nothing = {
    ...{ offer, method, isPaid: false, signing: null, permit2Nonce: null, permit: null },
    ...{ steps: [], first: null },
  };
  const isPaid = async () => (await readPaymentState(config, chain, paymentId)).stage !== "none";
  if (await isPaid()) return { ...nothing, isPaid: true };
  const client = config.getClient({ chainId: chain.id });
  if ((await readBalance(client, terms.token, payer)) < terms.amount) {
    // It may have been paid with these coins since.
    if (await isPaid()) return { ...nothing, isPaid: true };
    throw new BalanceTooLow("The balance is lower than the amount.");
  }
  await confirmChain(config, chain, token, payer, onPhase);
  if (method === "signature" || method === "permit2" || method === "permit") {
    const [signing, permit2Nonce, permit] = await Promise.all([
      prepareSigning(config, chain.id, payer, onPhase),
      method === "permit2" ? readPermit2Nonce(client, payer) : null,
      method === "permit" ? readPermit(client, token, chain.id, payer) : null,
    ]);
    return { ...nothing, signing, permit2Nonce, permit };
  }
  const steps = [...(await approvals(config, chain, offer)), fundingOf(offer, chain)];
  const [next] = steps;
  if (method !== "transaction" || !next) return { ...nothing, steps };
  await ensureChain(config, chain.id, onPhase);
  return { ...nothing, steps, first: await prepareCall(config, next.call, payer) };
}

function fundingOf({ terms, token }: AcceptedOffer, { escrow }: AppChain): PayStep {
  return { kind: "fund", call: fund.call({ terms, escrow, token }), isAllowed: null };
}

/** The approvals that a payment still needs. */
async function approvals(
  config: Config,
  chain: AppChain,
  { terms, token }: AcceptedOffer,
): Promise<PayStep[]> {
  const { payer, amount } = terms;
  if (terms.token === zeroAddress) return [];
  const before = await readAllowance(config, chain, terms.token, payer);
  if (before >= amount) return [];
  const approval = { token, escrow: chain.escrow, amount };
  const approving: PayStep = {
    kind: "approve",
    call: approve.call(approval),
    isAllowed: (allowance) => allowance >= amount,
  };
  if (!(await approve.needsReset(config, approval, payer, before))) return [approving];
  const resetting: PayStep = {
    kind: "reset",
    call: approve.call({ ...approval, amount: 0n }),
    isAllowed: (allowance) => allowance === 0n,
  };
  return [resetting, approving];
}
