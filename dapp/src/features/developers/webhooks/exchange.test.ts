import { describe, expect, it } from "vitest";
import * as words from "#words/webhooks.ts";
import type { WebhookDelivery, WebhookEndpoint } from "../../../lib/api/apiTypes.ts";
import { adviceOn, requestText, responseText, thinBody } from "./exchange.ts";

const endpoint = { id: "we_1", url: "https://shop.example/hooks" } as WebhookEndpoint;
const attempt = {
  ...{ number: 3, started_at: "2026-11-25T12:00:00.000Z", duration_ms: 120, error: null },
  ...{ status_code: 503, ip_address: "203.0.113.7", response_excerpt: '{"error":"busy"}' },
  response_headers: { "content-type": "application/json", "retry-after": "300" },
};
const delivery = {
  ...{ id: "whd_1", event: { id: "evt_1", type: "checkout.paid" }, attempts: [attempt] },
} as unknown as WebhookDelivery;

describe("what was sent", () => {
  it("is written as it went out, as far as it is kept", () => {
    expect(requestText(endpoint, delivery, attempt, '{\n  "id": "evt_1"\n}')).toBe(
      [
        ...["POST https://shop.example/hooks", "content-type: application/json; charset=utf-8"],
        ...["webhook-id: evt_1", "handsel-attempt: 3", "handsel-endpoint: we_1"],
        ...["", "{", '  "id": "evt_1"', "}"],
      ].join("\n"),
    );
  });

  it("has no attempt before the first, and no body where that is not known", () => {
    const text = requestText(endpoint, delivery, undefined, undefined);
    expect(text).not.toMatch(/handsel-attempt|\n\n/);
  });

  it("names of the object nothing but its id, where bodies are thin", () => {
    const object = { id: "cs_1", object: "checkout", status: "paid" };
    const event = { id: "evt_1", data: { object, previous: {} }, proof: null };
    expect(thinBody(event)).toEqual({
      ...{ id: "evt_1", proof: null, data: { object: { id: "cs_1", object: "checkout" } } },
    });
  });
});

describe("what was answered", () => {
  it("is written with its headers, JSON over several lines", () => {
    expect(responseText(attempt)).toBe(
      '503\ncontent-type: application/json\nretry-after: 300\n\n{\n  "error": "busy"\n}',
    );
    const html = { ...attempt, response_headers: null, response_excerpt: "<h1>Busy</h1>" };
    expect(responseText(html)).toBe("503\n\n<h1>Busy</h1>");
    expect(responseText({ ...html, response_excerpt: null })).toBe("503");
  });

  it("is nothing where no answer came", () => {
    expect(responseText({ ...attempt, status_code: null })).toBeNull();
  });

  it.each([
    [null, words.hintNoAnswer],
    [200, null],
    [204, null],
    [301, words.hintRedirect],
    [400, words.hintInvalid],
    [401, words.hintRefused],
    [403, words.hintRefused],
    [404, words.hintMissing],
    [405, words.hintMissing],
    [410, words.hintGone],
    [429, words.hintBusy],
    [500, words.hintBusy],
    [503, words.hintBusy],
  ])("%s says what to do", (status_code, advice) => {
    expect(adviceOn({ status_code })).toBe(advice);
  });
});
