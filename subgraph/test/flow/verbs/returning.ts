import { paymentWindows, stateFromContract } from "@handsel/protocol";
import { zeroAddress } from "viem";
import { DISPUTED, HELD } from "../stage.ts";
import type { Story } from "../story.ts";

/** The merchant voids part of the held amount. */
export async function voidPart(story: Story): Promise<boolean> {
  const { terms, state } = await story.anyPayment();
  if (state.stage !== HELD && state.stage !== DISPUTED) return false;
  const args = [terms, story.random.part(state.held)];
  return story.send(await story.sellerOf(terms), "void", args);
}

/** Anyone reclaims after the capture window. */
export async function reclaim(story: Story): Promise<boolean> {
  const { terms, state } = await story.anyPayment();
  const { captureEnd } = paymentWindows(terms, stateFromContract(state));
  if (captureEnd === null || (await story.now()) < captureEnd) return false;
  return story.send(story.relayer, "reclaim", [terms]);
}

/** The selling side refunds from a wallet or from its credit. */
export async function refund(story: Story): Promise<boolean> {
  const { terms, state } = await story.anyPayment();
  const { refundEnd } = paymentWindows(terms, stateFromContract(state));
  if (state.refundable === 0n || (await story.now()) + 60 >= refundEnd) return false;
  const seller = story.random.pick([await story.sellerOf(terms), story.of(terms.payee)]);
  const credit = await story.world.creditOf(terms.token, seller.address);
  if (credit > 0n && (await story.canSend(seller))) {
    const amount = story.random.part(credit < state.refundable ? credit : state.refundable);
    return story.send(seller, "refund", [terms, amount, true]);
  }
  if (!(await story.canPay(terms.token, seller))) return false;
  const amount = story.random.part(state.refundable);
  const value = terms.token === zeroAddress ? amount : 0n;
  return story.send(seller, "refund", [terms, amount, false], value);
}
