import type { WebhookEndpoint } from "../../lib/api/apiTypes.ts";
import type { ListedPayment } from "../../queries/listedPayment.ts";
import type { KeptCredit } from "../../queries/merchantCredits.ts";
import type { OpenDispute } from "../../queries/merchantNeeds.ts";

/** Something that waits for the merchant. */
export type Need = {
  key: string;
  /** Unix seconds until which it can be done; null: it does not end. */
  deadline: number | null;
} & (
  | { kind: "capture" | "lapsed"; payment: ListedPayment }
  | { kind: "dispute"; dispute: OpenDispute }
  | { kind: "failing" | "stopped"; endpoint: WebhookEndpoint }
  | { kind: "credit"; credit: KeptCredit }
);

interface Sources {
  payments: readonly ListedPayment[];
  disputes: readonly OpenDispute[];
  endpoints: readonly WebhookEndpoint[];
  credits: readonly KeptCredit[];
}

const DAY = 24 * 3600;

/** Seconds after which an endpoint is switched off of which every attempt failed. */
const failingFor = 5 * DAY;

/** Failed attempts in a row from which an endpoint is said to fail: a single one is made up for by the next. */
const failedAttempts = 4;

/** Seconds for which the events of an endpoint that is off are kept. */
const eventsKept = 30 * DAY;

/**
 * Puts what waits for the merchant in one order: what ends, the soonest first; then what has ended, the latest first; then what does
 * not end.
 * @param now Unix seconds
 */
export function needsOf({ payments, disputes, endpoints, credits }: Sources, now: number): Need[] {
  const all: Need[] = [
    ...payments.map((payment): Need => {
      const { id, chainId, captureEnd } = payment;
      const isOver = captureEnd !== null && captureEnd <= now;
      const kind = isOver ? "lapsed" : "capture";
      return { key: ["payment", chainId, id].join(" "), deadline: captureEnd, kind, payment };
    }),
    ...disputes.map((dispute): Need => {
      const { id, chainId, arbitrationEnd } = dispute;
      return {
        key: ["dispute", chainId, id].join(" "),
        deadline: arbitrationEnd,
        kind: "dispute",
        dispute,
      };
    }),
    ...endpoints.flatMap(endpointNeed),
    ...credits.map((credit): Need => {
      const { chainId, token, owner } = credit;
      return {
        key: ["credit", chainId, token, owner].join(" "),
        deadline: null,
        kind: "credit",
        credit,
      };
    }),
  ];
  return all.toSorted((a, b) => placeOf(a, now) - placeOf(b, now));
}

/** An endpoint that fails, or that the service has switched off; one that a member switched off needs nobody. */
function endpointNeed(endpoint: WebhookEndpoint): Need[] {
  const { id, status, disabled_reason: reason, disabled_at, failing_since, failures } = endpoint;
  const key = id;
  if (status === "disabled") {
    if (reason === "requested" || disabled_at === null) return [];
    return [{ key, deadline: secondsOf(disabled_at) + eventsKept, kind: "stopped", endpoint }];
  }
  if (failing_since === null || failures < failedAttempts) return [];
  return [{ key, deadline: secondsOf(failing_since) + failingFor, kind: "failing", endpoint }];
}

const secondsOf = (time: string) => Math.floor(Date.parse(time) / 1000);

/** More than any time in seconds. */
const afterAll = 1e12;

function placeOf({ deadline }: Need, now: number): number {
  if (deadline === null) return 2 * afterAll;
  return deadline > now ? deadline : 2 * afterAll - deadline - 1;
}
