import { keptList, useKeptList } from "../storage/keptList.ts";
import { type Activity, toActivity } from "./activity.ts";

const kept = keptList("handsel.activities", toActivity);

/** The oldest beyond this number are forgotten. */
const most = 250;

/** Returns what this device began, the newest last. The list is the same object until it changes. */
export function listActivities(): readonly Activity[] {
  return kept.read();
}

/** Keeps an activity in place of an earlier one of the same kind and payment. */
export function saveActivity(activity: Activity): void {
  saveActivities([activity]);
}

/** Keeps what one transaction does to several payments, each in place of an earlier one of its kind and payment. */
export function saveActivities(activities: readonly Activity[]): void {
  kept.write([...othersThan(activities), ...activities].slice(-most));
}

/** Forgets an activity that is over or was refused. */
export function forgetActivity(activity: Begun): void {
  forgetActivities([activity]);
}

/** Forgets what one transaction was to do, once it is over or was refused. */
export function forgetActivities(activities: readonly Begun[]): void {
  kept.write(othersThan(activities));
}

/**
 * Stops waiting for what may never be mined. A funding stays on the device, because it may be mined after all: it is still read
 * in the contract, and a payment with another coin would be a second one.
 */
export function giveUpActivity(activity: Activity): void {
  const { transactionHash, signature, ...asked } = activity;
  if (activity.kind === "fund") saveActivity({ ...asked, phase: "asked", givenUp: true });
  else forgetActivity(activity);
}

/** The person gave up what this device had begun. */
export class ActivityForgotten extends Error {
  override name = "ActivityForgotten";
}

/**
 * Waits for what was begun; ends also when the person gives it up, on this page or in another tab.
 * @throws ActivityForgotten, the errors of `wait`
 */
export async function whileKept<Done>(
  begun: Pick<Activity, "kind" | "paymentId">,
  wait: Promise<Done>,
): Promise<Done> {
  const { promise, reject } = Promise.withResolvers<never>();
  const isKept = () => listActivities().some((one) => isSame(one, begun) && !one.givenUp);
  let wasKept = isKept();
  const stop = kept.subscribe(() => {
    if (wasKept && !isKept()) reject(new ActivityForgotten("This was given up."));
    wasKept ||= isKept();
  });
  return Promise.race([wait, promise]).finally(stop);
}

/** Returns what this device began, and renders again when it changes, also in another tab. */
export function useActivities(): readonly Activity[] {
  return useKeptList(kept);
}

type Begun = Pick<Activity, "kind" | "paymentId">;

function othersThan(some: readonly Begun[]): readonly Activity[] {
  return listActivities().filter((one) => !some.some((begun) => isSame(one, begun)));
}

function isSame(a: Begun, b: Begun): boolean {
  return a.kind === b.kind && a.paymentId === b.paymentId;
}
