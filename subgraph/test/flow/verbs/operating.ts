import { operatorApprovalMessage } from "@handsel/protocol";
import type { Story } from "../story.ts";
import { escrow } from "../world.ts";

/** A merchant appoints or dismisses an operator. */
export async function setOperator(story: Story): Promise<boolean> {
  const merchant = story.random.pick(story.merchants);
  const operator = story.random.pick(story.operators).address;
  return story.send(merchant, "setOperator", [operator, !story.random.oneIn(3)]);
}

/** The relayer submits a merchant's signed appointment or dismissal. */
export async function setOperatorBySignature(story: Story): Promise<boolean> {
  const account = story.random.pick(story.merchants);
  const merchant = account.address;
  const operator = story.random.pick(story.operators).address;
  const approved = !story.random.oneIn(3);
  const nonce = await story.world.nonceOf(merchant);
  const deadline = await story.deadline();
  const content = { merchant, operator, approved, nonce, deadline };
  const signature = await account.signTypedData(operatorApprovalMessage(escrow, content));
  const args = [merchant, operator, approved, deadline, signature];
  return story.send(story.relayer, "setOperatorWithSignature", args);
}
