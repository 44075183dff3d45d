import { hashTypedData, keccak256, toHex, zeroAddress } from "viem";
import { expect, test } from "vitest";
import { randomEscrow, randomSource, randomTerms } from "../testing/randomTerms.ts";
import {
  escrowAbi,
  escrowDomain,
  maxAmount,
  offerId,
  offerOf,
  type PaymentTerms,
  paymentId,
  paymentTermsTypes,
  termsFromJson,
  termsToJson,
} from "./index.ts";
import { keccak256 as nodeHash } from "./keccak256.node.ts";
import { keccak256 as portableHash } from "./keccak256.ts";

const escrow = { chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" } as const;

test("terms survive JSON", () => {
  const random = randomSource("json");
  for (let round = 0; round < 200; round += 1) {
    const terms = randomTerms(random);
    const copy = termsFromJson(JSON.parse(JSON.stringify(termsToJson(terms))));
    expect(copy).toEqual(terms);
  }
});

test("JSON carries amounts of any size as text", () => {
  const terms = { ...randomTerms(randomSource("text")), amount: maxAmount, salt: 2n ** 256n - 1n };
  const json = termsToJson(terms);
  expect(json.amount).toBe("20282409603651670423947251286015");
  expect(json.salt).toBe(
    "115792089237316195423570985008687907853269984665640564039457584007913129639935",
  );
});

test("JSON writes addresses with their checksum and hashes in lower case, and nothing else", () => {
  const terms = randomTerms(randomSource("case"));
  const shouting = {
    ...terms,
    payer: terms.payer.toLowerCase() as PaymentTerms["payer"],
    orderReference: `0x${terms.orderReference.slice(2).toUpperCase()}` as const,
    forgotten: "field",
  };
  expect(termsToJson(shouting)).toEqual(termsToJson(terms));
});

test("JSON with an amount that is no whole number is refused", () => {
  const json = termsToJson(randomTerms(randomSource("fraction")));
  for (const amount of ["1.5", "1e6", "a"]) {
    expect(() => termsFromJson({ ...json, amount })).toThrow(SyntaxError);
  }
  expect(() => termsFromJson({ ...json, payer: "0x12" })).toThrow();
});

test("an offer is the terms without the payer, and every payer has the same", () => {
  const terms = randomTerms(randomSource("offer"));
  const other = { ...terms, payer: escrow.address };
  expect(offerOf(terms)).toEqual({ ...terms, payer: zeroAddress });
  expect(offerId(terms, escrow)).toBe(offerId(other, escrow));
  expect(offerId(terms, escrow)).toBe(paymentId(offerOf(terms), escrow));
  expect(paymentId(terms, escrow)).not.toBe(paymentId(other, escrow));
});

test("the id is the EIP-712 hash of the terms", () => {
  const random = randomSource("typed data");
  for (let round = 0; round < 300; round += 1) {
    const terms = randomTerms(random);
    const other = randomEscrow(random);
    const typed = {
      types: paymentTermsTypes,
      primaryType: "PaymentTerms",
      message: terms,
    } as const;
    expect(paymentId(terms, other)).toBe(hashTypedData({ domain: escrowDomain(other), ...typed }));
  }
});

test("terms that do not fit their types have no id", () => {
  const terms = randomTerms(randomSource("misfit"));
  const misfits: Partial<Record<keyof PaymentTerms, unknown>>[] = [
    { payer: "0x12" },
    { payer: `${terms.payer.slice(0, -1)}g` },
    { amount: -1n },
    { amount: maxAmount + 1n },
    { amount: terms.payer },
    { fundBy: 2 ** 40 },
    { fundBy: 1.5 },
    { feeBps: 65_536 },
    { splits: terms.payer },
    { salt: 2n ** 256n },
  ];
  for (const misfit of misfits) {
    expect(() => paymentId({ ...terms, ...misfit } as PaymentTerms, escrow)).toThrow(RangeError);
  }
});

test("browsers hash as servers do", () => {
  for (const text of ["", "a", "Handsel".repeat(100)]) {
    const bytes = toHex(text);
    expect([nodeHash(bytes), portableHash(bytes)]).toEqual([keccak256(bytes), keccak256(bytes)]);
  }
});

test("every term, and the escrow, changes the id", () => {
  const random = randomSource("change");
  const terms = randomTerms(random);
  const other = randomTerms(random);
  const ids = new Set([paymentId(terms, escrow), paymentId(terms, randomEscrow(random))]);
  ids.add(paymentId(terms, { ...escrow, chainId: 1 }));
  const fields = paymentTermsTypes.PaymentTerms.map(({ name }) => name);
  for (const field of fields) {
    const changed =
      field === "instant" || field === "toLedger"
        ? { ...terms, [field]: !terms[field] }
        : { ...terms, [field]: other[field] };
    ids.add(paymentId(changed, escrow));
  }
  expect(ids.size).toBe(3 + fields.length);
});

test("the EIP-712 types are the contract's struct, field by field", () => {
  const fund = escrowAbi.find((item) => item.type === "function" && item.name === "fund");
  const [tuple] = fund?.type === "function" ? fund.inputs : [];
  const components = tuple && "components" in tuple ? tuple.components : [];
  expect(components.map(({ name, type }) => ({ name, type }))).toEqual(
    paymentTermsTypes.PaymentTerms,
  );
  expect(Object.keys(randomTerms(randomSource("fields"))).sort()).toEqual(
    paymentTermsTypes.PaymentTerms.map(({ name }) => name).sort(),
  );
});

test("a known id stays what it is", () => {
  const terms: PaymentTerms = {
    payer: "0x90F79bf6EB2c4f870365E785982E1f101E93b906",
    merchant: "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC",
    payee: "0x9965507D1a55bcC2695C58ba16FB37d819B0A4dc",
    arbiter: zeroAddress,
    token: "0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512",
    amount: 25_000_000n,
    fundBy: 1_800_000_000,
    inspectionPeriod: 86_400,
    capturePeriod: 604_800,
    refundPeriod: 2_592_000,
    instant: false,
    toLedger: false,
    feeBps: 250,
    feeRecipient: "0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65",
    splits: toHex(0, { size: 32 }),
    orderReference: toHex(1, { size: 32 }),
    salt: 7n,
  };
  expect(paymentId(terms, escrow)).toMatchInlineSnapshot(
    `"0xbed37935b378a82a264e27b370f9b4f641f0d8072be8ddb798783d8a41736acc"`,
  );
});
