import { splitsHash } from "@handsel/protocol";
import type { Address } from "viem";
import type { Story } from "../story.ts";

/** An owner withdraws its whole credit. */
export async function withdraw(story: Story): Promise<boolean> {
  const found = await anyCredit(story, addressesOf(story));
  if (found === undefined) return false;
  const owner = story.of(found.owner);
  if (!(await story.canPay(found.token, owner))) return false;
  return story.send(owner, "withdraw", [found.token]);
}

/** An owner withdraws part of its credit to another account. */
export async function withdrawTo(story: Story): Promise<boolean> {
  const found = await anyCredit(story, addressesOf(story));
  if (found === undefined) return false;
  const { token, credit } = found;
  const owner = story.of(found.owner);
  const to = story.random.pick(story.people);
  if (!(await story.canSend(owner)) || (await story.world.isRefused(token, to))) return false;
  return story.send(owner, "withdrawTo", [token, to, story.random.part(credit)]);
}

/** Anyone withdraws a credit to its owner. */
export async function withdrawFor(story: Story): Promise<boolean> {
  const found = await anyCredit(story, story.people);
  if (found === undefined) return false;
  const { token, owner } = found;
  if (await story.world.isRefused(token, owner)) return false;
  if (!(await story.world.allowsWithdrawFor(owner))) return false;
  return story.send(story.relayer, "withdrawFor", [token, owner]);
}

/** An owner allows or refuses that others withdraw for it. */
export async function setWithdrawFor(story: Story): Promise<boolean> {
  const owner = story.random.pick(story.spenders);
  return story.send(owner, "setWithdrawFor", [!story.random.oneIn(3)]);
}

/** Anyone distributes a pot. */
export async function distribute(story: Story): Promise<boolean> {
  const { address: token } = story.random.pick(story.world.tokens);
  const list = story.random.pick(story.lists);
  if ((await story.world.potOf(token, splitsHash(list))) === 0n) return false;
  return story.send(story.relayer, "distribute", [token, list]);
}

/** Returns the credit of a random owner among some; few have one. */
async function anyCredit({ random, world }: Story, owners: readonly Address[]) {
  for (let tries = 0; tries < 20; tries++) {
    const { address: token } = random.pick(world.tokens);
    const owner = random.pick(owners);
    const credit = await world.creditOf(token, owner);
    if (credit > 0n) return { token, owner, credit };
  }
  return undefined;
}

function addressesOf({ spenders }: Story): Address[] {
  return spenders.map(({ address }) => address);
}
