import { renderToStaticMarkup } from "react-dom/server";
import { encodeFunctionData, erc20Abi, type Hex, maxUint256, stringToHex } from "viem";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { VaultError } from "../../lib/vault/vaultError.ts";
import { chain, dollar, inDollars, payer } from "../../testing/payment.ts";
import * as fundWithAuthorization from "../../transactions/fundWithAuthorization.ts";
import type { Asked } from "./askedRequest.ts";
import { Confirm } from "./ConfirmRequest.tsx";
import type { Vault } from "./useVault.ts";

beforeEach(() => void vi.stubGlobal("location", { host: "pay.example" }));
afterEach(() => void vi.unstubAllGlobals());

const vault: Vault = {
  ...{ status: null, problem: null, show: () => {} },
  ask: () => Promise.reject(new VaultError("failed")),
};
const stranger = "0x8626f6940E2eb28930eFb4CeF49B2d1F2C9C1199";
const meant = "I know what this does, and I mean it";

function drawn(asked: Asked, address: Hex = payer): string {
  const shown = { id: "00", isBackedUp: true, passkeys: [], isRecovered: false, hasWords: true };
  const accounts = [{ name: "Everyday", address, isOfWords: true }];
  const end = { give: () => {}, fail: () => {}, cancel: () => {}, hold: () => true };
  return renderToStaticMarkup(
    <Confirm
      {...{ asked, chain, end, vault }}
      account={payer}
      status={{ ...shown, state: "open", accounts }}
    />,
  );
}

function allowance(spender: Hex, amount: bigint): Asked {
  const data = encodeFunctionData({
    ...{ abi: erc20Abi, functionName: "approve", args: [spender, amount] },
  });
  return { kind: "transaction", call: { to: dollar.address, data, value: 0n } };
}

it("says a payment in one sentence, who asks, what it costs, and the raw request", () => {
  const data = JSON.parse(
    JSON.stringify(fundWithAuthorization.typedData(inDollars), (_, one) =>
      typeof one === "bigint" ? one.toString() : one,
    ),
  );
  const html = drawn({ kind: "typedData", data });
  expect(html).toMatch(/<h1[^>]*>Pay 25\.00\u00a0USDH into escrow Handsel escrow\?<\/h1>/);
  for (const text of ["pay.example", "Everyday", "Network fee", "None", "25000000"]) {
    expect(html).toContain(text);
  }
  expect(html).not.toContain(meant);
});

it.each<[string, Asked, string]>([
  ["an unlimited allowance", allowance(chain.escrow.address, maxUint256), "Unlimited: it may take"],
  ["an allowance to a stranger", allowance(stranger, 5n), "does not know who this is"],
  [
    "an unknown call",
    { kind: "transaction", call: { to: stranger, data: "0xdeadbeef", value: 0n } },
    "does not know what this call does",
  ],
  [
    "an unknown message",
    {
      kind: "typedData",
      data: {
        ...{ domain: { verifyingContract: stranger }, primaryType: "Order", message: { a: "1" } },
        types: { Order: [{ name: "a", type: "string" }] },
      },
    },
    "does not know what this signature allows",
  ],
  [
    "what nobody can read",
    { kind: "message", raw: "0xdeadbeef" },
    "no text that a person can read",
  ],
])("warns of %s, and wants to hear that it is meant", (_, asked, warning) => {
  const html = drawn(asked);
  expect(html).toContain(warning);
  expect(html).toContain(meant);
});

it("asks for no such word where all is known", () => {
  for (const asked of [
    allowance(chain.escrow.address, 5n),
    { kind: "message", raw: stringToHex("Hello") } as const,
  ]) {
    expect(drawn(asked)).not.toContain(meant);
  }
});

it("names the chain for which it is asked, also where nothing leaves the account", () => {
  expect(drawn(allowance(chain.escrow.address, 5n))).toContain("Local chain");
  const data = {
    ...{ domain: { chainId: 31337 }, primaryType: "Order", message: { a: "1" } },
    types: { Order: [{ name: "a", type: "string" }] },
  };
  expect(drawn({ kind: "typedData", data })).toContain("Local chain");
  // A text is signed for every chain.
  expect(drawn({ kind: "message", raw: "0x48" })).not.toContain("Local chain");
});

it("says when the page is connected with an account that is gone", () => {
  expect(drawn({ kind: "message", raw: "0x48" }, stranger)).toContain("Disconnect it and connect");
});
