import type { Steps } from "./steps.ts";
import { fundTerms, newTerms } from "./verbs/funding.ts";

/**
 * Makes a branch of the chain, has it looked at, and abandons it for a longer one: of its payments the first is dropped,
 * the second comes with other terms, and the others in another order. Few blocks, because gnd follows no more than ten.
 * @returns the id of the payment that was dropped
 */
export async function reorganise(steps: Steps, look: () => Promise<void>): Promise<string> {
  const { client } = steps.world;
  const before = steps.payments;
  steps.payments = [...before];
  const snapshot = await client.snapshot();
  while (steps.payments.length < before.length + 4) {
    const payer = steps.random.pick(steps.payers);
    await fundTerms(steps, newTerms(steps, payer));
  }
  const [dropped, replaced, ...moved] = steps.payments.slice(before.length);
  if (dropped === undefined || replaced === undefined) throw new Error("nothing was funded");
  for (let count = 0; count < 3; count++) await steps.any();
  await look();
  const abandoned = await client.getBlockNumber();

  await client.revert({ id: snapshot });
  steps.payments = before;
  for (const { terms } of moved.reverse()) await fundTerms(steps, terms);
  // The same order and salt for another amount is another payment.
  await fundTerms(steps, { ...replaced.terms, amount: replaced.terms.amount + 1n });
  // graph-node looks again only when the other branch is the longer one.
  while ((await client.getBlockNumber()) <= abandoned) await steps.any();
  await look();
  return dropped.id;
}
