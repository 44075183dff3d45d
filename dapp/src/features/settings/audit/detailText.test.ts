import { describe, expect, it } from "vitest";
import { speak } from "../../../testing/speak.ts";
import { detailText } from "./detailText.ts";

const coins = [{ chainId: 8453, chain: "Base", symbol: "USDC", decimals: 6 }];
const limits = '[{"chain_id":8453,"token":"USDC","amount":"12500000"}]';

describe("a detail of an audit entry", () => {
  it.each([
    ["store", "mer_1", null],
    ["store", "mer_2", "in the store mer_2"],
    ["mode", "test", "in test mode"],
    ["role", "support", "as Support"],
    ["refund_limits", limits, "refunds up to 12.5 USDC"],
    ["refund_limits", "[]", "without refund limits"],
    ["payee", "0x12", "to 0x12"],
    ["kind", "secret", "kind: secret"],
    ["require_second_factor", "true", "two factors for every member"],
    ["require_second_factor", "false", "one factor is enough again"],
    ["from_the_future", "1", "from_the_future 1"],
  ])("%s is told in words", (name, value, told) => {
    expect(detailText([name, value], "mer_1", coins)).toBe(told);
  });
});

it("names the kind of a key in the reader's language", async () => {
  speak("de");
  const german = await import("./detailText.ts");
  expect(german.detailText(["kind", "publishable"], "mer_1", [])).toBe("Art: öffentlich");
});
