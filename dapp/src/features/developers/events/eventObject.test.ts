import { expect, it } from "vitest";
import type { WebhookEvent } from "../../../lib/api/apiTypes.ts";
import { aboutOf, paymentOf } from "./eventObject.ts";

const about = (object: object) => ({ data: { object } }) as unknown as WebhookEvent;
const id = `0x${"a1".repeat(32)}`;
const payment = { object: "payment", id, chain_id: 31337 };

it("finds the payment that an event is about, or that of its checkout", () => {
  const found = { id, chainId: 31337 };
  expect(paymentOf(about(payment))).toEqual(found);
  expect(paymentOf(about({ object: "checkout", id: "cs_1", payment }))).toEqual(found);
  expect(paymentOf(about({ object: "checkout", id: "cs_1", payment: null }))).toBeNull();
  expect(paymentOf(about({ object: "webhook_endpoint", id: "we_1" }))).toBeNull();
  expect(paymentOf(about({ ...payment, id: "javascript:alert(1)" }))).toBeNull();
});

it("says what an event is about in the seller's words, the order's number first", () => {
  const order = { client_reference_id: "order-7", description: "A lamp" };
  expect(aboutOf(about(order))).toBe("order-7");
  expect(aboutOf(about({ ...order, client_reference_id: null }))).toBe("A lamp");
  expect(aboutOf(about({ id: "we_1", url: "https://shop.example" }))).toBe("https://shop.example");
  expect(aboutOf(about({ id: "we_1" }))).toBeNull();
});
