import { setTimeout as wait } from "node:timers/promises";
import type { HandselApi } from "../api/client.gen.ts";
import { HandselApiError } from "../api/errors.ts";
import { forwardEvent, newSecret } from "./forwardEvent.ts";
import { handselOfEnvironment, print, readArguments, required } from "./program.ts";

/** Milliseconds between two questions for new events. */
const INTERVAL = 1_000;

/** `handsel listen`: asks for the merchant's new events and forwards each, so that no tunnel is needed. */
export async function listen(args: string[]): Promise<void> {
  const { values } = readArguments(args, {
    "forward-to": { type: "string" },
    secret: { type: "string" },
  });
  const url = required(values["forward-to"], "--forward-to");
  const { secret = newSecret() } = values;
  const handsel = handselOfEnvironment();
  let last = await newestEvent(handsel);
  print(`Forwarding new events to ${url}`);
  print(`Signing secret: ${secret}`);
  while (true) {
    try {
      for await (const event of handsel.listEvents(last === null ? {} : { after: last })) {
        print(`${event.type} ${event.id} → ${await forwardEvent(url, secret, event)}`);
        last = event.id;
      }
    } catch (error) {
      // A relayer that is away comes back; a key that is refused does not.
      if (error instanceof HandselApiError && error.status < 500) throw error;
      print("The relayer does not answer; asking again.");
    }
    await wait(INTERVAL);
  }
}

/** Id of the newest event; null if there is none. */
async function newestEvent(handsel: HandselApi): Promise<string | null> {
  let newest: string | null = null;
  for await (const { id } of handsel.listEvents({ limit: 100 })) newest = id;
  return newest;
}
