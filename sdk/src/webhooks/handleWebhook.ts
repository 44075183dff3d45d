import type { HandselEvent } from "../api/client.gen.ts";
import { type VerifyWebhookOptions, verifyWebhook, WebhookError } from "./verifyWebhook.ts";

/** Remembers the events that were handled; a table of your database with the id as primary key. */
export interface WebhookStore {
  /** Whether the event of this id was handled. */
  has(id: string): Promise<boolean> | boolean;
  /** Remembers that it was, for at least four days: deliveries are repeated for three. */
  add(id: string): Promise<void> | void;
}

/** How webhooks are verified and told apart. */
export interface HandleWebhookOptions extends VerifyWebhookOptions {
  store: WebhookStore;
}

/**
 * Answers a webhook in the form of fetch servers: verifies it, and calls `handle` unless its event was handled before.
 * What `handle` throws makes the delivery be repeated.
 * @returns 204; 400 for a request that is no webhook
 */
export async function handleWebhook(
  request: Request,
  handle: (event: HandselEvent) => Promise<void> | void,
  { store, ...options }: HandleWebhookOptions,
): Promise<Response> {
  let event: HandselEvent;
  try {
    event = await verifyWebhook(
      new Uint8Array(await request.arrayBuffer()),
      request.headers,
      options,
    );
  } catch (error) {
    if (error instanceof WebhookError) return new Response(error.message, { status: 400 });
    throw error;
  }
  if (!(await store.has(event.id))) {
    await handle(event);
    await store.add(event.id);
  }
  return new Response(null, { status: 204 });
}
