import { arbitrationPeriod } from "@handsel/protocol";
import { zeroAddress } from "viem";
import type { Story } from "../story.ts";

const HOUR = 3_600;
const DAY = 86_400;

/** Blocks or unblocks an account in a token. */
export async function toggleRefusal(story: Story): Promise<boolean> {
  const { address: token } = story.random.pick(story.world.tokens);
  // Only accounts that never send (and the payee): an account with code cannot send transactions.
  const receivers = [story.payee.address, story.feeRecipient, ...story.sharers];
  const account = story.random.pick(token === zeroAddress ? receivers : story.people);
  if (story.token(token).authorization !== null) return false;
  await story.world.setRefused(token, account, !(await story.world.isRefused(token, account)));
  story.note("toggleRefusal");
  return true;
}

/** Lets some time pass. */
export function pass(story: Story): Promise<boolean> {
  return passSeconds(story, "pass", HOUR + story.random.below(2 * DAY));
}

/** Sometimes lets more time pass than an arbiter has. */
export async function passLong(story: Story): Promise<boolean> {
  if (!story.random.oneIn(3)) return false;
  return passSeconds(story, "passLong", arbitrationPeriod + story.random.below(DAY));
}

async function passSeconds(story: Story, name: string, seconds: number): Promise<boolean> {
  await story.world.client.increaseTime({ seconds });
  // One by one: Hardhat gives blocks mined together no parent, which graph-node needs.
  await story.world.client.mine({ blocks: 1 });
  story.note(name);
  return true;
}
