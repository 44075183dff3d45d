import { randomUUID } from "node:crypto";
import { createHandsel } from "../api/createHandsel.ts";
import { checkedSecret, forwardEvent, targetOf } from "./forwardEvent.ts";
import { print, readArguments, relayerUrl, required, UsageError } from "./program.ts";

interface Example {
  examples?: Record<string, { value: unknown }>;
}

/** The parts of the API's description that examples of events are made of. */
interface Description {
  paths: Record<
    string,
    { get?: { responses: Record<string, { content?: { "application/json"?: Example } }> } }
  >;
  webhooks: Record<string, unknown>;
}

/** Operation whose answer is the object of an event, by the first word of the event's type. */
const pathOfObject: Readonly<Record<string, string>> = {
  checkout: "/v1/checkouts/{id}",
  payment: "/v1/payments/{payment_id}",
  webhook_endpoint: "/v1/webhook_endpoints/{id}",
};

/** `handsel trigger`: sends an example of an event to a program on this machine, signed as a webhook. */
export async function trigger(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, {
    "forward-to": { type: "string" },
    secret: { type: "string" },
  });
  const type = required(positionals[0], "The event's type");
  const url = targetOf(values["forward-to"]);
  const secret = checkedSecret(required(values.secret, "--secret"));
  const api = (await createHandsel({ url: relayerUrl() }).getOpenapi()) as unknown as Description;
  if (!Object.hasOwn(api.webhooks, type)) {
    const known = Object.keys(api.webhooks).join(", ");
    throw new UsageError(`There is no event type "${type}". There are: ${known}.`);
  }
  const { data } = exampleOf(api, "/v1/events") as { data: [{ data: object }] };
  const [event] = data;
  const path = pathOfObject[type.split(".")[0] ?? ""];
  const object = path === undefined ? { id: randomUUID() } : exampleOf(api, path);
  const id = `evt_${randomUUID().replaceAll("-", "")}`;
  const example = { ...event, id, type, livemode: false, data: { object }, proof: null };
  print(`${type} ${id} → ${await forwardEvent(url, secret, example)}`);
}

function exampleOf({ paths }: Description, path: string): unknown {
  const content = paths[path]?.get?.responses["200"]?.content?.["application/json"];
  const [example] = Object.values(content?.examples ?? {});
  if (!example) throw new Error(`The API's description has no example of ${path}.`);
  return example.value;
}
