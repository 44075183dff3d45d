import { hashTypedData, type TypedDataDefinition } from "viem";
import { expect, it } from "vitest";
import { type Asked, readAsked } from "./askedRequest.ts";

const account = "0x90F79bf6EB2c4f870365E785982E1f101E93b906";
const other = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";
const typed = {
  domain: { chainId: 1 },
  types: { Mail: [{ name: "text", type: "string" }] },
  primaryType: "Mail",
  message: { text: "Hello" },
};
const connected = { account, chainId: 31337 } as const;
const read = (method: string, ...params: unknown[]) => readAsked(method, params, connected);

function readTyped(data: unknown): TypedDataDefinition {
  const asked = read("eth_signTypedData_v4", account, data);
  if (Object(asked).kind !== "typedData") throw new Error(String(asked));
  return (asked as Extract<Asked, { kind: "typedData" }>).data;
}

it("reads what pages ask for", () => {
  const call = { from: account.toLowerCase(), to: other.toLowerCase(), data: "0x", value: "0x5" };
  expect(read("eth_sendTransaction", call)).toEqual({
    ...{ kind: "transaction", call: { to: other, data: "0x", value: 5n } },
  });
  expect(read("personal_sign", "0x4869", account)).toEqual({ kind: "message", raw: "0x4869" });
  const domain = { chainId: 1n };
  const asked = { kind: "typedData", data: { ...typed, domain } };
  expect(read("eth_signTypedData_v4", account, JSON.stringify(typed))).toMatchObject(asked);
  expect(read("eth_signTypedData_v4", account, typed)).toMatchObject(asked);
  expect(read("eth_getBalance", account)).toBeNull();
});

it.each<[string, string, unknown[]]>([
  ["a transaction", "eth_sendTransaction", [{ from: other, to: account }]],
  ["a text", "personal_sign", ["0x4869", other]],
  ["a text whose parts are exchanged", "personal_sign", [account, "0x4869"]],
  ["typed data", "eth_signTypedData_v4", [other, JSON.stringify(typed)]],
  ["nobody's", "personal_sign", []],
])("refuses what another account is asked for: %s", (_, method, params) => {
  expect(readAsked(method, params, connected)).toBe("other_account");
});

it("reads of typed data only what is signed, each value in one way", () => {
  const data = {
    domain: { name: "A", chainId: "0x1", verifyingContract: other.toLowerCase(), note: "no more" },
    types: {
      Order: [
        { name: "to", type: "address" },
        { name: "give", type: "Asset[]" },
        { name: "isAll", type: "bool" },
        { name: "hash", type: "bytes2" },
      ],
      Asset: [{ name: "amount", type: "uint128" }],
    },
    primaryType: "Order",
    message: {
      ...{ say: "It costs nothing.", to: other.toLowerCase(), isAll: false, hash: "0xABCD" },
      give: [{ amount: "0x10", say: "not at all" }, { amount: "5" }],
    },
  };
  const shown = readTyped(JSON.stringify(data));
  expect(shown.message).toEqual({
    ...{ to: other, isAll: false, hash: "0xabcd", give: [{ amount: 16n }, { amount: 5n }] },
  });
  expect(shown.domain).toEqual({ name: "A", chainId: 1n, verifyingContract: other });
  expect(hashTypedData(shown)).toBe(hashTypedData(data as unknown as TypedDataDefinition));
});

const field = (type: string, value: unknown) => ({
  ...{ ...typed, types: { Mail: [{ name: "value", type }] }, message: { value } },
});
const domainOf = (...names: string[]) => ({
  ...typed,
  types: { ...typed.types, EIP712Domain: names.map((name) => ({ name, type: "uint256" })) },
});

it.each<[string, object]>([
  ["a number past what JSON holds exactly", field("uint256", 2 ** 60)],
  ["a number that does not fit", field("uint8", 256)],
  ["a number below zero", field("uint8", -1)],
  ["a text as a number", field("uint8", "five")],
  ["a broken number", field("uint8", 1.5)],
  ["a truth as a text", field("bool", "true")],
  ["a number as a text", field("string", 5)],
  ["an address in a list", field("address", [account])],
  ["too few bytes", field("bytes4", "0x12")],
  ["a list that is none", field("uint8[]", 5)],
  ["a list of another length", field("uint8[2]", [1])],
  ["a type that nobody knows", field("uint7", 1)],
  ["more bytes than a word has", field("bytes33", `0x${"12".repeat(33)}`)],
  ["a truth with a size", field("bool8", true)],
  ["a type of the language", field("constructor", {})],
  ["no value", field("uint8", undefined)],
  ["a field without a type", { ...typed, types: { Mail: [null] } }],
  ["another type that is none", { ...typed, types: { ...typed.types, Other: 5 } }],
  ["a domain with a field of its own", domainOf("chainId", "account")],
  ["a domain whose fields have other types", domainOf("chainId", "verifyingContract")],
])("refuses typed data that does not fit its types: %s", (_, data) => {
  expect(read("eth_signTypedData_v4", account, data)).toBe("malformed");
});

it("leaves a chain out that is not signed, so that it is refused as one for every chain", () => {
  const data = { ...domainOf(), domain: { chainId: 1 } };
  expect(readTyped(data).domain).toEqual({});
});

it("takes a transaction for the chosen chain only, and no more than it signs", () => {
  const call = { to: other, value: "0x5" };
  const of = (more: object) => read("eth_sendTransaction", { ...call, ...more });
  for (const chainId of ["0x7a69", 31337]) {
    expect(of({ chainId })).toMatchObject({ kind: "transaction" });
  }
  for (const chainId of ["0x1", 1, "mainnet"]) expect(of({ chainId })).toBe("other_chain");
  for (const more of [
    { authorizationList: [{ address: other, chainId: "0x0", nonce: "0x0" }] },
    { blobs: ["0x12"] },
    { type: "0x4" },
    { type: "0x3" },
  ]) {
    expect(of(more)).toBe("malformed");
  }
  expect(of({ type: "0x2", authorizationList: [], gas: "0x5208" })).toMatchObject({
    ...{ kind: "transaction", call: { data: "0x" } },
  });
});

it("reads digits in one way", () => {
  const call = { to: other, data: "0X095EA7B3" };
  expect(read("eth_sendTransaction", call)).toMatchObject({ call: { data: "0x095ea7b3" } });
  expect(read("personal_sign", "0X4A", account)).toEqual({ kind: "message", raw: "0x4a" });
});

it.each<[string, string, unknown[]]>([
  ["no call", "eth_sendTransaction", []],
  ["a call to no address", "eth_sendTransaction", [{ to: "0x12" }]],
  ["half a byte", "eth_sendTransaction", [{ to: other, data: "0x123" }]],
  ["a number without digits", "eth_sendTransaction", [{ to: other, value: "0x" }]],
  ["a number as text", "eth_sendTransaction", [{ to: other, value: "5" }]],
  ["a text that is not in digits", "personal_sign", ["Hello", account]],
  ["typed data cut off", "eth_signTypedData_v4", [account, '{"domain":']],
  ["typed data without its types", "eth_signTypedData_v4", [account, { ...typed, types: {} }]],
  ["typed data without a message", "eth_signTypedData_v4", [account, { ...typed, message: 5 }]],
])("refuses what is not whole: %s", (_, method, params) => {
  expect(readAsked(method, params, connected)).toBe("malformed");
});
