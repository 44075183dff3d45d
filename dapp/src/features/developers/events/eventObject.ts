import { isHash } from "viem";
import type { WebhookEvent } from "../../../lib/api/apiTypes.ts";

type ObjectOfEvent = Readonly<Record<string, unknown>>;

/** Payment that an event is about, itself or as that of its checkout; null for an event about anything else. */
export function paymentOf({ data }: WebhookEvent): { id: string; chainId: number } | null {
  const object: ObjectOfEvent = data.object;
  const payment = (object.object === "checkout" ? object.payment : object) as ObjectOfEvent | null;
  const { object: kind, id, chain_id: chainId } = payment ?? {};
  const isKnown = kind === "payment" && typeof id === "string" && isHash(id);
  return isKnown && typeof chainId === "number" ? { id, chainId } : null;
}

/** What an event is about, in the seller's own words: order number or description; null where it has neither. */
export function aboutOf({ data }: WebhookEvent): string | null {
  const { client_reference_id: reference, description, url }: ObjectOfEvent = data.object;
  return (
    ([reference, description, url].find((one) => typeof one === "string" && one !== "") as
      | string
      | undefined) ?? null
  );
}
