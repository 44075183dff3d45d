import { fundingAuthorization, type PaymentTerms, paymentId, splitsHash } from "@handsel/protocol";
import { type Address, pad, toHex, zeroAddress, zeroHash } from "viem";
import type { HDAccount } from "viem/accounts";
import type { Story } from "../story.ts";
import { escrow } from "../world.ts";

const DAY = 86_400;

/** Returns random terms of a new payment. */
export function newTerms(
  story: Story,
  payer: HDAccount,
  token: Address = story.random.pick(story.world.tokens).address,
): PaymentTerms {
  const { random } = story;
  const instant = random.oneIn(5);
  const shared = random.oneIn(3);
  const merchant = random.pick(story.merchants).address;
  const salt = story.nextSalt++;
  const arbiter = instant || random.oneIn(5) ? zeroAddress : story.arbiter.address;
  const periods = [3 * DAY, 5 * DAY, 50 * DAY];
  return {
    payer: payer.address,
    merchant,
    payee: random.pick([story.payee.address, story.payee.address, merchant]),
    arbiter,
    token,
    amount: BigInt(1 + random.below(1_000_000)),
    fundBy: 2 ** 40 - 1,
    inspectionPeriod: instant ? 0 : random.pick([0, 0, 2 * DAY]),
    // Only with an arbiter may a payment be held for ever.
    capturePeriod: instant ? 0 : random.pick(arbiter === zeroAddress ? periods : [0, ...periods]),
    refundPeriod: random.pick([30 * DAY, 300 * DAY]),
    instant,
    toLedger: random.oneIn(4),
    feeBps: random.pick([0, 250, 1_000, 10_000]),
    feeRecipient: shared ? zeroAddress : story.feeRecipient,
    splits: shared ? splitsHash(random.pick(story.lists)) : zeroHash,
    orderReference: pad(toHex(salt), { size: 32 }),
    salt,
  };
}

/** Funds a new payment with the payer's allowance or coins, or by the relayer with the payer's signature. */
export async function fund(story: Story): Promise<boolean> {
  return fundTerms(story, newTerms(story, story.random.pick(story.payers)));
}

/** Funds a payment with these terms. */
export async function fundTerms(story: Story, terms: PaymentTerms): Promise<boolean> {
  const payer = story.of(terms.payer);
  if (!(await story.canPay(terms.token, payer))) return false;
  const { authorization } = story.token(terms.token);
  const payment = { id: paymentId(terms, escrow), terms, funder: payer.address };
  if (authorization !== null && story.random.oneIn(2)) {
    const typedData = fundingAuthorization(terms, escrow, authorization);
    const signature = await payer.signTypedData(typedData);
    await story.send(story.relayer, "fundWithAuthorization", [terms, signature]);
    payment.funder = story.relayer.address;
  } else {
    const value = terms.token === zeroAddress ? terms.amount : 0n;
    await story.send(payer, "fund", [terms], value);
  }
  story.payments.push(payment);
  return true;
}

/** Funds several payments with one transfer. */
export async function fundBatch(story: Story): Promise<boolean> {
  const payer = story.random.pick(story.payers);
  const token = story.random.pick(story.world.tokens).address;
  if (!(await story.canPay(token, payer))) return false;
  const count = 1 + story.random.below(4);
  const all = Array.from({ length: count }, () => newTerms(story, payer, token));
  const sum = all.reduce((total, { amount }) => total + amount, 0n);
  await story.send(payer, "fundBatch", [all], token === zeroAddress ? sum : 0n);
  for (const terms of all) {
    story.payments.push({ id: paymentId(terms, escrow), terms, funder: payer.address });
  }
  return true;
}
