import { expect, it } from "vitest";
import type { WebhookEndpoint } from "../../../lib/api/apiTypes.ts";
import { bodyOf, formOf } from "./EndpointFields.tsx";

it("a new endpoint gets every event, signed by a secret", () => {
  const typed = { ...formOf(), url: " https://shop.example/hooks ", description: " " };
  expect(bodyOf(typed)).toEqual({
    ...{ url: "https://shop.example/hooks", description: null, event_types: null },
    ...{ payload: "full", signatures: "hmac", ordering: "none" },
  });
});

it("an endpoint that is changed keeps what is not", () => {
  const endpoint = {
    ...{ url: "https://shop.example/hooks", description: "Till", payload: "thin" },
    ...{ signatures: "both", ordering: "per_payment", format: "handsel" },
    event_types: ["payment.seen", "checkout.paid"],
  } as WebhookEndpoint;
  const { format: _, event_types, ...rest } = endpoint;
  const body = bodyOf(formOf(endpoint));
  expect(body).toEqual({ ...rest, event_types: ["checkout.paid", "payment.seen"] });
  expect(bodyOf({ ...formOf(endpoint), which: "all" }).event_types).toBeNull();
});
