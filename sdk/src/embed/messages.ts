/** What a checkout's page says of itself. */
export type PageState = "opened" | "processing" | "paid" | "failed";

/** What is going on at a checkout, from the page's opening until it is closed. */
export type CheckoutState = PageState | "closed";

/**
 * Why a checkout failed: `payment` the wallet or the chain refused, and the customer may try again; `expired` its time to be
 * paid is over; `not_opened` its page did not answer, and the customer gets the link instead.
 */
export type FailureReason = "payment" | "expired" | "not_opened";

/** Details of the events `handsel:opened`, `handsel:processing`, `handsel:paid`, `handsel:failed` and `handsel:closed`. */
export interface CheckoutDetail {
  /** Id of the checkout; null on the page of a payment link until it has made one. */
  checkout: string | null;
  /** Id of the payment; null before there is one. */
  payment: string | null;
  /** Set if it failed. */
  reason: FailureReason | null;
}

/** Message of a checkout's page to the page that shows or opened it. */
export type PageMessage =
  | ({ type: `handsel:${PageState}` } & CheckoutDetail)
  /** The person pressed Escape. */
  | { type: "handsel:escape" }
  /** Another page takes its place in its window: what becomes of the window is unknown from now on. */
  | { type: "handsel:left" }
  | {
      type: "handsel:height";
      /** Height of the content, in CSS pixels. */
      height: number;
    };

/** Message to a checkout's page: say again what is going on. */
export interface AskMessage {
  type: "handsel:ask";
}

/** Detail of a page that has said nothing. */
export const nothing: CheckoutDetail = { checkout: null, payment: null, reason: null };

const states = ["opened", "processing", "paid", "failed"] satisfies PageState[];
const reasons: readonly unknown[] = ["payment", "expired", "not_opened"] satisfies FailureReason[];

/** Reads a message of a checkout's page; null for anything else. */
export function readMessage(data: unknown): PageMessage | null {
  const { type, checkout, payment, reason, height } = Object(data) as Record<string, unknown>;
  if (type === "handsel:escape" || type === "handsel:left") return { type };
  if (type === "handsel:height") {
    return typeof height === "number" && height > 0 ? { type, height } : null;
  }
  const state = states.find((one) => type === `handsel:${one}`);
  if (!state) return null;
  return {
    type: `handsel:${state}`,
    checkout: typeof checkout === "string" ? checkout : null,
    payment: typeof payment === "string" ? payment : null,
    reason: reasons.includes(reason) ? (reason as FailureReason) : null,
  };
}
