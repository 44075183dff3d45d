import { escrowAbi, paymentId, permit2Address, rulingMessage } from "@handsel/protocol";
import {
  type Address,
  encodeFunctionData,
  erc20Abi,
  type Hex,
  maxUint256,
  stringToHex,
  type TypedDataDefinition,
} from "viem";
import { describe, expect, it } from "vitest";
import {
  chain,
  dollar,
  inDollars,
  inEther,
  merchant,
  payee,
  payer,
} from "../../testing/payment.ts";
import * as fund from "../../transactions/fund.ts";
import * as fundWithAuthorization from "../../transactions/fundWithAuthorization.ts";
import * as fundWithPermit from "../../transactions/fundWithPermit.ts";
import * as fundWithPermit2 from "../../transactions/fundWithPermit2.ts";
import * as releaseWithSignature from "../../transactions/releaseWithSignature.ts";
import { toTransaction } from "../chain/call.ts";
import type { Circumstances } from "./meaning.ts";
import { readCall } from "./readCall.ts";
import { readMessage } from "./readMessage.ts";
import { readTypedData } from "./readTypedData.ts";

const stranger = "0x8626f6940E2eb28930eFb4CeF49B2d1F2C9C1199";
const names: Readonly<Record<string, string>> = {
  [chain.escrow.address]: "Handsel escrow",
  [permit2Address]: "Permit2",
  [payer]: "Everyday",
};
const circumstances: Circumstances = {
  ...{ chain, account: payer },
  nameOf: (address) => names[address] ?? null,
};

const call = (to: Address | null, data: Hex, value = 0n) =>
  readCall({ to, data, value }, circumstances);
const ofCoin = (functionName: "approve" | "transfer", args: readonly [Address, bigint]) =>
  call(dollar.address, encodeFunctionData({ abi: erc20Abi, functionName, args }));
const asked = ({ to, data, value }: ReturnType<typeof toTransaction>) =>
  call(to, data, BigInt(value));

/** Typed data as a page sends it: as JSON. */
const typed = (data: object) =>
  readTypedData(
    JSON.parse(
      JSON.stringify(data, (_, one) => (typeof one === "bigint" ? one.toString() : one)),
    ) as TypedDataDefinition,
    circumstances,
  );

const lines = ({ lines }: { lines: { label: string; value: string }[] }) =>
  Object.fromEntries(lines.map(({ label, value }) => [label, value]));

describe("a call", () => {
  it("that pays says to whom, how it is held and what leaves", () => {
    const meaning = asked(toTransaction(fund.call(inDollars), payer));
    expect(meaning.sentence).toBe(
      "Pay 25.00\u00a0USDH to 0x3C44…\u206093BC, held until released, captured or returned",
    );
    expect(lines(meaning)).toMatchObject({
      ...{ "You pay": "25.00\u00a0USDH", "Held for": merchant, "Paid out to": payee },
      ...{ "Refunds go to": "Everyday", "Merchant waits": "1 day", Commission: "1 %" },
    });
    expect(lines(meaning)).not.toHaveProperty("Arbiter");
    expect(meaning).toMatchObject({
      ...{ warnings: [], leaves: [{ token: dollar.address, amount: 25_000_000n }] },
    });
  });

  it("that pays in the chain's coin counts it once", () => {
    const meaning = asked(toTransaction(fund.call(inEther), payer));
    expect(meaning.leaves).toEqual([{ token: inEther.token.address, amount: 10n ** 15n }]);
    expect(lines(meaning)["You pay"]).toMatch(/^0\.001\s*ETH$/);
  });

  it("that pays for another payer leaves the account of who calls", () => {
    const terms = { ...inDollars.terms, payer: stranger } as const;
    const paying = (functionName: "fund" | "fundBatch", args: readonly unknown[]) =>
      call(
        chain.escrow.address,
        encodeFunctionData({ abi: escrowAbi, functionName, args } as never),
      );
    const amount = 25_000_000n;
    const once = [{ token: dollar.address, amount }];
    expect(paying("fund", [terms]).leaves).toEqual(once);
    expect(paying("fundBatch", [[terms, inDollars.terms]]).leaves).toEqual([...once, ...once]);
    // What another has signed for is the other's.
    const signed = encodeFunctionData({
      ...{ abi: escrowAbi, functionName: "fundWithPermit2", args: [terms, 1n, "0x12"] },
    });
    expect(call(chain.escrow.address, signed).leaves).toEqual([]);
  });

  it("that refunds out of the account says what leaves it", () => {
    const refund = (fromCredit: boolean) =>
      encodeFunctionData({
        ...{ abi: escrowAbi, functionName: "refund", args: [inDollars.terms, 5n, fromCredit] },
      });
    expect(call(chain.escrow.address, refund(false)).leaves).toEqual([
      { token: dollar.address, amount: 5n },
    ]);
    expect(call(chain.escrow.address, refund(true)).leaves).toEqual([]);
  });

  it("that sends credit to somebody cannot be undone either", () => {
    const data = encodeFunctionData({
      ...{ abi: escrowAbi, functionName: "withdrawTo", args: [dollar.address, stranger, 5n] },
    });
    expect(call(chain.escrow.address, data).warnings).toEqual(["no_undo"]);
  });

  it("that takes all there is names its coin, as hardware wallets do", () => {
    const data = encodeFunctionData({
      ...{ abi: escrowAbi, functionName: "capture", args: [inDollars.terms, maxUint256, true] },
    });
    const meaning = call(chain.escrow.address, data);
    expect(meaning.sentence).toMatch(
      /^Pay out all held USDH to .+; the rest returns to the payer$/,
    );
    expect(lines(meaning).Captured).toBe("all held USDH");
  });

  it("within a call is shown with all its fields", () => {
    const inner = toTransaction(fund.call(inDollars), payer).data;
    const meaning = call(
      chain.escrow.address,
      encodeFunctionData({ abi: escrowAbi, functionName: "multicall", args: [[inner]] }),
    );
    expect(lines(meaning)).toMatchObject({ "Held for": merchant, "Paid out to": payee });
  });

  it("is said with a time that no calendar has", () => {
    const data = encodeFunctionData({
      ...{ abi: escrowAbi, functionName: "settle" },
      args: [inDollars.terms, 5n, maxUint256, "0x", "0x"],
    });
    expect(lines(call(chain.escrow.address, data))["Valid until"]).toBe(maxUint256.toString());
  });

  it("within a call is said too, and what is unknown in it is unknown", () => {
    const inner = toTransaction(fund.call(inDollars), payer).data;
    const several = (...data: Hex[]) =>
      call(
        chain.escrow.address,
        encodeFunctionData({ abi: escrowAbi, functionName: "multicall", args: [data] }),
      );
    const meaning = several(inner, inner);
    expect(lines(meaning).Call).toMatch(/^Pay 25\.00/);
    expect(meaning.leaves).toHaveLength(2);
    expect(meaning.warnings).toEqual([]);
    expect(several(inner, "0xdeadbeef").warnings).toEqual(["call_unknown"]);
  });

  it("that allows says exactly how much, and unlimited as such", () => {
    expect(ofCoin("approve", [chain.escrow.address, 25_000_000n])).toMatchObject({
      sentence: "Let Handsel escrow take exactly 25.00\u00a0USDH",
      ...{ warnings: [], leaves: [] },
    });
    for (const all of [maxUint256, 2n ** 96n - 1n, 2n ** 160n - 1n]) {
      const meaning = ofCoin("approve", [chain.escrow.address, all]);
      expect(meaning.sentence).toBe("Let Handsel escrow take ALL your USDH");
      expect(meaning.warnings).toEqual(["unlimited"]);
    }
    expect(ofCoin("approve", [stranger, 1n]).warnings).toEqual(["recipient_unknown"]);
    expect(ofCoin("approve", [stranger, 0n])).toMatchObject({
      ...{ sentence: expect.stringMatching(/no more USDH$/), warnings: [] },
    });
  });

  it("that sends says what cannot be undone", () => {
    expect(ofCoin("transfer", [merchant, 1_500_000n])).toMatchObject({
      sentence: "Send 1.50\u00a0USDH to 0x3C44…\u206093BC",
      lines: [{ label: "Goes to", value: merchant }],
      ...{ warnings: ["no_undo"], leaves: [{ token: dollar.address, amount: 1_500_000n }] },
    });
    expect(call(merchant, "0x", 10n ** 18n)).toMatchObject({
      sentence: expect.stringMatching(/^Send 1\.00\s*ETH to/),
      warnings: ["no_undo"],
    });
  });

  it.each<[string, Address | null, Hex]>([
    ["an unknown function of the escrow", chain.escrow.address, "0xdeadbeef"],
    [
      "a known function of another contract",
      stranger,
      toTransaction(fund.call(inDollars), payer).data,
    ],
    ["a function of a coin that this wallet has no words for", dollar.address, "0x39509351"],
    [
      "a call cut short",
      chain.escrow.address,
      toTransaction(fund.call(inDollars), payer).data.slice(0, 80) as Hex,
    ],
    ["less than a function", chain.escrow.address, "0xde"],
    ["a new contract", null, "0x6001600101"],
  ])("that is not known is called unknown: %s", (_, to, data) => {
    const meaning = call(to, data, 5n);
    expect(meaning.sentence).toMatch(/does not know$/);
    expect(meaning.warnings).toContain("call_unknown");
    expect(meaning.leaves).toEqual([{ token: inEther.token.address, amount: 5n }]);
  });

  it("of a coin that this page does not know names its address and no decimals", () => {
    const data = encodeFunctionData({
      ...{ abi: erc20Abi, functionName: "transfer", args: [merchant, 5n] },
    });
    expect(call(stranger, data)).toMatchObject({
      sentence: `Send 5 base units of ${stranger} to 0x3C44…\u206093BC`,
      warnings: ["coin_unknown", "no_undo"],
    });
  });
});

describe("typed data", () => {
  it("that pays by authorization says so, and what leaves", () => {
    const meaning = typed(fundWithAuthorization.typedData(inDollars));
    expect(meaning.sentence).toBe("Pay 25.00\u00a0USDH into escrow Handsel escrow");
    expect(lines(meaning)["Refunds go to"]).toBe("Everyday");
    expect(meaning).toMatchObject({
      ...{ warnings: [], leaves: [{ token: dollar.address, amount: 25_000_000n }] },
    });
  });

  it("that pays somebody else is not called a payment into escrow", () => {
    const data = fundWithAuthorization.typedData(inDollars);
    const meaning = typed({ ...data, message: { ...data.message, to: stranger } });
    expect(meaning.sentence).toBe("Send 25.00\u00a0USDH to 0x8626…\u20601199");
    expect(meaning.warnings).toEqual(["recipient_unknown"]);
  });

  it("of Permit2 says the payment that is its witness", () => {
    const data = fundWithPermit2.typedData(inDollars, 7n);
    expect(typed(data)).toMatchObject({
      sentence: expect.stringMatching(/^Pay 25\.00\s*USDH to 0x3C44…/),
      ...{ warnings: [], leaves: [{ token: dollar.address, amount: 25_000_000n }] },
    });
    const taken = typed({ ...data, message: { ...data.message, spender: stranger } });
    expect(taken.warnings).toEqual(["recipient_unknown"]);
  });

  it("is said with a time that no calendar has", () => {
    const data = fundWithAuthorization.typedData(inDollars);
    const meaning = typed({ ...data, message: { ...data.message, validBefore: maxUint256 } });
    expect(lines(meaning)["Valid until"]).toBe(maxUint256.toString());
  });

  it("that is not known shows what is within its parts too", () => {
    const meaning = typed({
      domain: { verifyingContract: stranger },
      types: {
        Order: [
          { name: "give", type: "Asset[]" },
          { name: "salt", type: "uint256" },
        ],
        Asset: [{ name: "amount", type: "uint256" }],
      },
      primaryType: "Order",
      message: { give: [{ amount: 7 }, { amount: 8 }], salt: 1 },
    });
    expect(lines(meaning)).toMatchObject({ "give.0.amount": "7", "give.1.amount": "8", salt: "1" });
  });

  const permit = fundWithPermit.typedData(inDollars, {
    ...{ domain: { name: "Dollar", chainId: 31337, verifyingContract: dollar.address }, nonce: 0n },
  });

  it("that permits is an allowance: exact, or unlimited and shown as such", () => {
    expect(typed(permit)).toMatchObject({
      ...{ sentence: "Let Handsel escrow take exactly 25.00\u00a0USDH", warnings: [] },
    });
    const message = { ...permit.message, spender: stranger, value: maxUint256 };
    expect(typed({ ...permit, message }).warnings).toEqual(["unlimited", "recipient_unknown"]);
  });

  it("that permits all coins or none, as DAI has it, is an allowance of that", () => {
    const fields = [
      ["holder", "address"],
      ["spender", "address"],
      ["nonce", "uint256"],
      ["expiry", "uint256"],
      ["allowed", "bool"],
    ].map(([name, type]) => ({ name, type }));
    const permitOf = (allowed: boolean) => ({
      ...{ ...permit, types: { Permit: fields } },
      message: { holder: payer, spender: stranger, nonce: 0n, expiry: 0n, allowed },
    });
    expect(typed(permitOf(true)).warnings).toEqual(["unlimited", "recipient_unknown"]);
    expect(typed(permitOf(false))).toMatchObject({
      ...{ sentence: expect.stringMatching(/no more USDH$/), warnings: [] },
    });
  });

  it("of the escrow and of a panel is said, and moves nothing by itself", () => {
    const deadline = 1_900_000_000;
    const release = releaseWithSignature.typedData({
      ...{ ...inDollars, amount: 10n, held: 25n, refundable: 0n, deadline },
    });
    expect(typed(release)).toMatchObject({
      sentence: "Release 10 of the 25 base units held for this payment",
      ...{ warnings: [], leaves: [] },
    });
    const { escrow } = inDollars;
    const id = paymentId(inDollars.terms, escrow);
    const ruling = rulingMessage(stranger, escrow, {
      ...{ paymentId: id, payerAmount: 10n, deadline: BigInt(deadline) },
    });
    expect(typed(ruling)).toMatchObject({
      sentence: "Return 10 base units to the payer; the rest goes to the payee",
      ...{ warnings: [], leaves: [] },
    });
    // Other contracts may use the same type for something else.
    expect(typed({ ...release, domain: ruling.domain }).warnings).toEqual(["message_unknown"]);
    expect(typed({ ...ruling, domain: { ...ruling.domain, name: "A" } }).warnings).toEqual([
      "message_unknown",
    ]);
  });

  it("that is not known is called unknown, with what it says of itself", () => {
    const other = {
      ...{ ...permit, types: { Order: permit.types.Permit }, primaryType: "Order" },
      domain: { ...permit.domain, name: "Handsel", verifyingContract: stranger },
    };
    expect(typed(other)).toMatchObject({
      ...{ sentence: expect.stringMatching(/does not know$/), warnings: ["message_unknown"] },
    });
    expect(lines(typed(other))).toMatchObject({ "It names itself": "Handsel", Kind: "Order" });
    expect(typed({ ...other, domain: {} }).warnings).toEqual(["message_unknown"]);
  });
});

it("shows characters that hide or turn round what stands beside them", () => {
  const data = encodeFunctionData({
    ...{
      abi: escrowAbi,
      functionName: "submitEvidence",
      args: [inDollars.terms, "a\u202eb\u200b"],
    },
  });
  const meaning = call(chain.escrow.address, data);
  expect(lines(meaning).Evidence).toBe("a\\u{202e}b\\u{200b}");
  expect(meaning.sentence).toMatch(/a\\u\{202e\}b\\u\{200b\}$/);
  const unknown = typed({
    domain: { name: "Hand\u202esel", verifyingContract: stranger },
    types: { Order: [{ name: "te\u2066xt", type: "string" }] },
    primaryType: "Order",
    message: { "te\u2066xt": "line\nline\u0000" },
  });
  expect(lines(unknown)).toMatchObject({
    ...{ "It names itself": "Hand\\u{202e}sel", "te\\u{2066}xt": "line\nline\\u{0}" },
  });
});

describe("a text", () => {
  it("is shown as it is; a sign-in by the site that it names", () => {
    const text = `pay.example wants you to sign in with your Ethereum account:\n${payer}`;
    expect(readMessage(stringToHex(text))).toMatchObject({
      ...{ sentence: "Sign in to pay.example", lines: [{ label: "Text", value: text }] },
      warnings: [],
    });
    expect(readMessage(stringToHex("Hello")).sentence).toBe("Sign a text");
  });

  it.each([
    ["digits of no text", "0xdeadbeef"],
    ["what turns letters round", stringToHex("a\u202eb")],
  ])("that cannot be read is said to be unreadable: %s", (_, raw) => {
    const { warnings, lines } = readMessage(raw as Hex);
    expect(warnings).toEqual(["message_unreadable"]);
    expect(lines[0]?.value).toBe(raw);
  });
});
