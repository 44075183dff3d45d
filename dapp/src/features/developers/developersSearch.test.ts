import { expect, it } from "vitest";
import openApi from "../../../../relayer/openapi.json" with { type: "json" };
import { deliveryStatuses, isPaymentId, toDevelopersSearch } from "./developersSearch.ts";
import { eventTypes, toEventType } from "./eventTypes.ts";

const digits = "0".repeat(32);

it("reads what the service takes, and nothing else", () => {
  const search = {
    ...{ endpoint: `we_${digits}`, delivery: `whd_${digits}`, event: `evt_${digits}` },
    ...{ payment: `0x${digits}${digits}`, status: "failed", type: "checkout.paid" },
  };
  expect(toDevelopersSearch({ ...search, wallet: "0x00" })).toEqual(search);
  const wrong = { endpoint: "we_1", delivery: 7, event: "", payment: "0x", status: "", type: "x" };
  expect(toDevelopersSearch(wrong)).toEqual({});
});

it("knows the id of a payment", () => {
  expect(isPaymentId(`0x${"aF".repeat(32)}`)).toBe(true);
  expect(isPaymentId("0x1234")).toBe(false);
});

const valuesOf = (name: string) => {
  const { parameters } = openApi.paths["/v1/webhook_endpoints/{id}/deliveries"].get;
  const found = parameters.find((parameter) => parameter.name === name);
  return (found?.schema as { enum?: string[] } | undefined)?.enum ?? [];
};

it("offers every state and type that the service can filter by", () => {
  expect(deliveryStatuses).toEqual(valuesOf("status"));
  expect([...eventTypes, "ping"].toSorted()).toEqual(valuesOf("type"));
  for (const type of valuesOf("type")) expect(toEventType(type)).toBe(type);
});
