import {
  encodeCaptureBatches,
  type PaymentTerms,
  paymentWindows,
  releaseMessage,
  splitsHash,
  stateFromContract,
} from "@handsel/protocol";
import { DISPUTED, HELD } from "../stage.ts";
import type { Story } from "../story.ts";
import { escrow } from "../world.ts";

/** The merchant captures, sometimes with `releaseRest`. */
export async function capture(story: Story): Promise<boolean> {
  const payment = await capturable(story);
  if (payment === undefined) return false;
  const { terms, held } = payment;
  const args = [terms, story.random.part(held), story.random.oneIn(3)];
  return story.send(await story.sellerOf(terms), "capture", args);
}

/** The merchant captures, and pays the commission to its split list at once. */
export async function captureAndSplit(story: Story): Promise<boolean> {
  const payment = await capturable(story);
  if (payment === undefined) return false;
  const { terms, held } = payment;
  const list = story.lists.find((candidate) => splitsHash(candidate) === terms.splits);
  if (list === undefined) return false;
  const args = [terms, story.random.part(held), story.random.oneIn(3), list];
  return story.send(await story.sellerOf(terms), "captureAndSplit", args);
}

/** A merchant captures from all of its latest capturable payments. */
export async function captureBatch(story: Story): Promise<boolean> {
  const { address } = story.random.pick(story.merchants);
  const all = new Map<bigint, { terms: PaymentTerms; held: bigint }>();
  for (let tries = 0; tries < 8; tries++) {
    const payment = await capturable(story);
    if (payment?.terms.merchant === address) all.set(payment.terms.salt, payment);
  }
  if (all.size === 0) return false;
  const captures = [...all.values()].map(({ terms, held }) => ({
    ...{ terms, amount: story.random.part(held) },
  }));
  return story.sendData(story.of(address), "captureBatch", encodeCaptureBatches(captures));
}

/** The payer releases. */
export async function release(story: Story): Promise<boolean> {
  const { terms, state } = await story.anyPayment();
  if (state.stage !== HELD && state.stage !== DISPUTED) return false;
  const payer = story.of(terms.payer);
  return story.send(payer, "capture", [terms, story.random.part(state.held), false]);
}

/** The relayer releases with the payer's signature. */
export async function releaseBySignature(story: Story): Promise<boolean> {
  const { terms, state } = await story.anyPayment();
  if (state.stage !== HELD && state.stage !== DISPUTED) return false;
  const amount = story.random.part(state.held);
  const deadline = await story.deadline();
  const message = releaseMessage(terms, escrow, { amount, held: state.held, deadline });
  const signature = await story.of(terms.payer).signTypedData(message);
  return story.send(story.relayer, "captureWithSignature", [terms, amount, deadline, signature]);
}

/** Returns a random payment its merchant can capture now. */
async function capturable(story: Story) {
  const { terms, state } = await story.anyPayment();
  const now = await story.now();
  const { captureStart, captureEnd } = paymentWindows(terms, stateFromContract(state));
  // Margin of a minute, because the next block is later than the last one.
  if (captureStart === null || now < captureStart) return undefined;
  const isOpen = captureEnd === null || now + 60 < captureEnd;
  return isOpen ? { terms, held: state.held } : undefined;
}
