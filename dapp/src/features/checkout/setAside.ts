import { forgetActivity, saveActivity } from "../../lib/activity/activities.ts";
import type { Activity } from "../../lib/activity/activity.ts";

/**
 * The person no longer waits for a payment that this device began. It is no more sent or resumed, and still looked for in
 * the contract, so that it is told if it arrives after all.
 */
export function setAside(activity: Activity): void {
  const { signature, permit2Nonce, transactionHash, givenUp, ...begun } = activity;
  // Whoever waits for it ends.
  forgetActivity(begun);
  saveActivity({ ...begun, phase: "asked" });
}
