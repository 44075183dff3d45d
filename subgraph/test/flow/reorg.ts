import type { Steps } from "./steps.ts";
import { fundTerms, newTerms } from "./verbs/funding.ts";

/** Blocks that are abandoned at least: many more than the ten that gnd does not take as final. */
const DEPTH = 40n;

/** Blocks mined at once. gnd skips blocks when it is further behind than ten, and cannot revert skipped blocks. */
const AT_ONCE = 5n;

/**
 * Funds payments on a branch of the chain, calls `look`, then abandons the branch for a longer one. The first payment is
 * dropped, the second has other terms, the others are in reverse order.
 * @returns id of the dropped payment
 */
export async function reorg(steps: Steps, look: () => Promise<void>): Promise<string> {
  const { client } = steps.world;
  const before = steps.payments;
  steps.payments = [...before];
  const begun = await client.getBlockNumber();
  const snapshot = await client.snapshot();
  while (steps.payments.length < before.length + 4) {
    const payer = steps.random.pick(steps.payers);
    await fundTerms(steps, newTerms(steps, payer));
  }
  const [dropped, replaced, ...moved] = steps.payments.slice(before.length);
  if (dropped === undefined || replaced === undefined) throw new Error("nothing was funded");
  for (let count = 0; count < 3; count++) await steps.any();
  for (let head = await client.getBlockNumber(); head < begun + DEPTH; head++) {
    if (head % AT_ONCE === 0n) await steps.world.synced();
    await client.mine({ blocks: 1 });
  }
  await look();
  const abandoned = await client.getBlockNumber();

  await client.revert({ id: snapshot });
  steps.payments = before;
  for (const { terms } of moved.reverse()) await fundTerms(steps, terms);
  // Another amount makes another payment, even with the same order and salt.
  await fundTerms(steps, { ...replaced.terms, amount: replaced.terms.amount + 1n });
  // graph-node switches only to a longer branch.
  for (let count = 0; count < 3; count++) await steps.any();
  while ((await client.getBlockNumber()) <= abandoned) await client.mine({ blocks: 1 });
  await look();
  return dropped.id;
}
