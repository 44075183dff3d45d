import { setTimeout as wait } from "node:timers/promises";
import type { HandselApi } from "../api/client.gen.ts";
import { HandselApiError } from "../api/errors.ts";
import { checkedSecret, forwardEvent, newSecret, targetOf } from "./forwardEvent.ts";
import { handselOfEnvironment, print, readArguments } from "./program.ts";

/** Milliseconds between two questions for new events. */
const INTERVAL = 1_000;
/** The same while the relayer does not answer. */
const LONG_INTERVAL = 5_000;

/** `handsel listen`: asks for the merchant's new events and forwards each, so that no tunnel is needed. */
export async function listen(args: string[]): Promise<void> {
  const { values } = readArguments(args, {
    "forward-to": { type: "string" },
    secret: { type: "string" },
  });
  const url = targetOf(values["forward-to"]);
  const secret = values.secret === undefined ? newSecret() : checkedSecret(values.secret);
  const handsel = handselOfEnvironment();
  let last = await newestEvent(handsel);
  print(`Forwarding new events to ${url}`);
  print(`Signing secret: ${secret}`);
  let isAway = false;
  while (true) {
    try {
      for await (const event of handsel.listEvents(last === null ? {} : { after: last })) {
        print(`${event.type} ${event.id} → ${await forwardEvent(url, secret, event)}`);
        last = event.id;
      }
      isAway = false;
    } catch (error) {
      // A relayer that is away or busy comes back; a key that is refused does not.
      const status = error instanceof HandselApiError ? error.status : 500;
      if (status < 500 && status !== 429) throw error;
      if (!isAway) print("The relayer does not answer; asking again.");
      isAway = true;
    }
    await wait(isAway ? LONG_INTERVAL : INTERVAL);
  }
}

/** Id of the newest event; null if there is none. */
async function newestEvent(handsel: HandselApi): Promise<string | null> {
  let newest: string | null = null;
  for await (const { id } of handsel.listEvents({ limit: 100 })) newest = id;
  return newest;
}
