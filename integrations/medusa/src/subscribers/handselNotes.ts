import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import {
  ContainerRegistrationKeys,
  Modules,
  PaymentWebhookEvents,
} from "@medusajs/framework/utils";
import { ShopPayments } from "../../../core/shopPayments.ts";
import { storeSettings } from "../storeSettings.ts";

interface Received {
  provider: string;
  payload: {
    rawData: Buffer | { type: "Buffer"; data: number[] };
    headers: Record<string, string>;
  };
}

/** Tells the merchant, in the admin's notifications, of money that no order waits for. */
export default async function handselNotes({
  event,
  container,
}: SubscriberArgs<Received>): Promise<void> {
  const { provider, payload } = event.data;
  const settings = storeSettings(
    container.resolve(ContainerRegistrationKeys.CONFIG_MODULE),
    provider,
  );
  if (!settings) return;
  const shop = new ShopPayments(settings);
  const body = Buffer.isBuffer(payload.rawData)
    ? payload.rawData
    : Buffer.from(payload.rawData.data);
  const told = await shop.readWebhook(body, payload.headers);
  const note = await shop.noteOf(told);
  if (!note) return;
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    // A delivery that is repeated writes no second note.
    idempotency_key: told.id,
    ...{ to: "", channel: "feed", template: "admin-ui" },
    data: { title: note.title, description: note.text },
  });
}

export const config: SubscriberConfig = {
  event: PaymentWebhookEvents.WebhookReceived,
  context: { subscriberId: "handsel-notes" },
};
