import { escrowAddress } from "@handsel/protocol";
import { expect, test } from "vitest";
import { demoDollar } from "../testing/testChain.ts";
import { chainSchema } from "./chainConfig.ts";

const OTHER = 31_338;
const euro = { symbol: "EURH", name: "Demo Euro", address: `0x${"11".repeat(20)}`, decimals: 6 };

test("a token that repeats a symbol or an address is refused", () => {
  const refused = (token: object, chain: object = {}) =>
    chainSchema.safeParse({
      ...{ id: 31337, rpcUrl: "http://127.0.0.1:1", confirmations: 1 },
      tokens: [{ ...euro, ...token }],
      ...chain,
    }).error?.issues[0]?.message;
  expect(refused({})).toBeUndefined();
  expect(refused({ symbol: "USDH" })).toContain("two tokens with the same symbol or address");
  expect(refused({ address: demoDollar.address })).toContain("Chain 31337 in CHAINS");
  expect(refused({}, { tokens: [euro, euro] })).toContain("two tokens");
});

test("the escrow of a configured chain is the one of every public chain unless told", () => {
  const deployment = { name: "Other chain", startBlock: 7, tokens: [euro] };
  const parsed = chainSchema.parse({
    ...{ id: OTHER, rpcUrl: "http://127.0.0.1:1", confirmations: 1, deployment },
  });
  expect(parsed.deployment?.escrow).toEqual({ chainId: OTHER, address: escrowAddress });
});

test.each(["31337", 31337.5, null])("%j is refused as a chain's id, with a sentence", (id) => {
  const { error } = chainSchema.safeParse({ id, rpcUrl: "http://127.0.0.1:1", confirmations: 1 });
  expect(error?.issues.map(({ message }) => message)).toEqual([
    "Each chain in CHAINS needs a whole number as id.",
  ]);
});
