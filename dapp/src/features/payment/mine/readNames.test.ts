import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { saveActivity } from "../../../lib/activity/activities.ts";
import { ApiUnreachable } from "../../../lib/api/api.ts";
import { deviceStorage } from "../../../lib/storage/deviceStorage.ts";
import { payerPayment } from "../../../testing/payerPayment.ts";
import { chain, payer } from "../../../testing/payment.ts";
import { readNames } from "./readNames.ts";

const payment = payerPayment();
const other = payerPayment({ id: `0x${"b2".repeat(32)}` });
const named = { title: "Cup", shop: "Shop", checkoutId: null };
const none = { of: () => undefined };
const quick = () => new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });

beforeEach(() => {
  saveActivity({
    ...{ kind: "fund", chainId: chain.id, checkoutId: "cs_1", account: payer },
    ...{ paymentId: payment.id, phase: "handed" },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  deviceStorage.removeItem("handsel.activities");
});

it("reads the name of a payment that this device made and that is not shown", async () => {
  vi.stubGlobal("fetch", () =>
    Promise.resolve(Response.json({ description: "Mug", merchant: { name: "Shop" } })),
  );
  const nameOf = await readNames(quick(), [payment, other], none);
  expect(nameOf(payment)).toEqual({ title: "Mug", shop: "Shop", checkoutId: "cs_1" });
  expect(nameOf(other)).toBe(undefined);
});

it("asks for no name that is shown", async () => {
  const asked = vi.fn();
  vi.stubGlobal("fetch", asked);
  const nameOf = await readNames(quick(), [payment], { of: () => named });
  expect(nameOf(payment)).toBe(named);
  expect(asked).not.toHaveBeenCalled();
});

it("has no name where the service has the checkout no more", async () => {
  const problem = { code: "checkout_not_found", title: "None", status: 404, detail: "None." };
  vi.stubGlobal("fetch", () =>
    Promise.resolve(
      Response.json(problem, {
        ...{ status: 404, headers: { "content-type": "application/problem+json" } },
      }),
    ),
  );
  expect((await readNames(quick(), [payment], none))(payment)).toBe(undefined);
});

it("fails where the service does not answer, rather than leave out what would match", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("fetch failed")));
  await expect(readNames(quick(), [payment], none)).rejects.toThrow(ApiUnreachable);
});
