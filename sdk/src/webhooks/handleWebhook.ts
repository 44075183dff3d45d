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

/** What handles an event just now, for each store by the event's id: a delivery may be repeated before its answer. */
const running = new WeakMap<WebhookStore, Map<string, Promise<void>>>();

/**
 * Answers a webhook in the form of fetch servers: verifies it, and calls `handle` unless its event was handled before.
 * What `handle` throws makes the delivery be repeated. Two deliveries of one event at the same time are one call within a
 * process; between processes, whatever `handle` does must bear to be done twice.
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
  const own = running.get(store) ?? new Map<string, Promise<void>>();
  running.set(store, own);
  const run = own.get(event.id) ?? handleOnce(event, handle, store);
  own.set(event.id, run);
  try {
    await run;
  } finally {
    own.delete(event.id);
  }
  return new Response(null, { status: 204 });
}

async function handleOnce(
  event: HandselEvent,
  handle: (event: HandselEvent) => Promise<void> | void,
  store: WebhookStore,
): Promise<void> {
  if (await store.has(event.id)) return;
  await handle(event);
  await store.add(event.id);
}
