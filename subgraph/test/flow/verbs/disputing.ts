import {
  disputeMessage,
  escrowAbi,
  type PaymentTerms,
  paymentWindows,
  settlementMessage,
  stateFromContract,
} from "@handsel/protocol";
import {
  concat,
  encodeAbiParameters,
  getAbiItem,
  type Hex,
  stringToHex,
  toFunctionSelector,
  toHex,
} from "viem";
import type { HDAccount } from "viem/accounts";
import { DISPUTED, HELD } from "../stage.ts";
import type { Story } from "../story.ts";
import { escrow } from "../world.ts";

/** Evidence as raw bytes: a Solidity string may contain bytes that are not text. */
const EVIDENCE: readonly Hex[] = [
  "0x",
  stringToHex("ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"),
  stringToHex("\ufefft\u0000w\u0000o NULs, “quotes”, 🤝 and '); drop table evidence; --"),
  "0x00",
  "0x0000000000",
  // Not UTF-8: stray continuation, truncated sequence, surrogate, overlong form, beyond Unicode.
  "0x80",
  "0xff00fe41",
  "0xe282",
  "0xeda080",
  "0xc080",
  "0xf48fbfbff4908080",
  toHex(new Uint8Array(3_000).map((_, index) => (index * index) % 251)),
];

/** Payer or merchant disputes. */
export async function dispute(story: Story): Promise<boolean> {
  const terms = await disputable(story);
  if (terms === undefined) return false;
  const party = story.of(story.random.pick([terms.payer, terms.merchant]));
  return sendEvidence(story, party, "dispute", terms);
}

/** The relayer disputes with the payer's signature. */
export async function disputeBySignature(story: Story): Promise<boolean> {
  const terms = await disputable(story);
  if (terms === undefined) return false;
  const evidence = story.random.pick(["", "ipfs://signed", "a\u0000b\u0000 🤝"]);
  const deadline = await story.deadline();
  const message = disputeMessage(terms, escrow, { evidence, deadline });
  const signature = await story.of(terms.payer).signTypedData(message);
  const args = [terms, evidence, deadline, signature];
  return story.send(story.relayer, "disputeWithSignature", args);
}

/** Payer or merchant publishes evidence. */
export async function submitEvidence(story: Story): Promise<boolean> {
  const payment = await story.disputed();
  if (payment === undefined) return false;
  const { terms } = payment;
  const party = story.of(story.random.pick([terms.payer, terms.merchant]));
  return sendEvidence(story, party, "submitEvidence", terms);
}

/** The arbiter divides the held amount. */
export async function resolve(story: Story): Promise<boolean> {
  const payment = await story.disputed();
  if (payment === undefined) return false;
  const { terms, state } = payment;
  const back = story.random.pick([0n, story.random.part(state.held), state.held]);
  return story.send(story.arbiter, "resolve", [terms, back]);
}

/** Payer and merchant divide the held amount; one of them or the relayer submits. */
export async function settle(story: Story): Promise<boolean> {
  const { terms, state } = await story.anyPayment();
  const { held, stage } = state;
  if (stage !== HELD && stage !== DISPUTED) return false;
  const payerAmount = story.random.pick([0n, story.random.part(held), held]);
  const deadline = await story.deadline();
  const message = settlementMessage(terms, escrow, { payerAmount, held, deadline });
  const payer = story.of(terms.payer);
  const merchant = story.of(terms.merchant);
  const sender = story.random.pick([payer, merchant, story.relayer]);
  const signatures = [payer, merchant].map((party) =>
    party === sender ? "0x" : party.signTypedData(message),
  );
  const args = [terms, payerAmount, deadline, ...(await Promise.all(signatures))];
  return story.send(sender, "settle", args);
}

/** Anyone ends a dispute without a ruling. */
export async function expireDispute(story: Story): Promise<boolean> {
  const payment = await story.disputed();
  if (payment === undefined) return false;
  const { terms, state } = payment;
  const { arbitrationEnd } = paymentWindows(terms, stateFromContract(state));
  if (arbitrationEnd === null || (await story.now()) < arbitrationEnd) return false;
  return story.send(story.relayer, "expireDispute", [terms]);
}

/** Returns the terms of a random payment that can be disputed now. */
async function disputable(story: Story) {
  const { terms, state } = await story.anyPayment();
  const { captureEnd } = paymentWindows(terms, stateFromContract(state));
  const isOpen = captureEnd === null || (await story.now()) + 60 < captureEnd;
  return state.stage === HELD && BigInt(terms.arbiter) !== 0n && isOpen ? terms : undefined;
}

/** Sends evidence no library would encode; a string and bytes have the same encoding in a call. */
function sendEvidence(
  story: Story,
  party: HDAccount,
  name: "dispute" | "submitEvidence",
  terms: PaymentTerms,
): Promise<true> {
  const item = getAbiItem({ abi: escrowAbi, name });
  const [termsType] = item.inputs;
  const evidence = story.random.pick(EVIDENCE);
  const args = encodeAbiParameters([termsType, { type: "bytes" }], [terms, evidence]);
  return story.sendData(party, name, concat([toFunctionSelector(item), args]));
}
