import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Descriptor,
  type DescriptorFieldFormat,
  format,
  formatTypedData,
  type TypedData,
} from "@ethereum-sourcify/clear-signing";
import {
  captureBatches,
  disputeMessage,
  escrowAbi,
  fundingAuthorization,
  fundingPermit2,
  operatorApprovalMessage,
  type PaymentTerms,
  releaseMessage,
  settlementMessage,
} from "@handsel/protocol";
import { root } from "@handsel/services/paths";
import {
  type Abi,
  type Address,
  type ContractFunctionName,
  encodeFunctionData,
  getAddress,
  type Hex,
  isAddressEqual,
  keccak256,
  maxUint256,
  stringToBytes,
  zeroAddress,
  zeroHash,
} from "viem";
import { describe, expect, it } from "vitest";
import { chain, dollar, inDollars, inEther } from "../dapp/src/testing/payment.ts";

const paths = globSync("clear-signing/*.json", { cwd: root }).sort();
const descriptors = new Map(
  paths.map((path): [string, Descriptor] => [
    path,
    JSON.parse(readFileSync(join(root, path), "utf8")),
  ]),
);

/** An index of the folder, as a registry has it. */
function indexed() {
  const calldataIndex: Record<string, string> = {};
  const typedDataIndex: Record<
    string,
    Record<string, { path: string; encodeTypeHashes: string[] }[]>
  > = {};
  for (const [path, { context, display }] of descriptors) {
    const at = (chainId = 0, address = "") => `eip155:${chainId}:${address.toLowerCase()}`;
    for (const { chainId, address } of context?.contract?.deployments ?? []) {
      calldataIndex[at(chainId, address)] = path;
    }
    for (const { chainId, address } of context?.eip712?.deployments ?? []) {
      const types = typedDataIndex[at(chainId, address)] ?? {};
      typedDataIndex[at(chainId, address)] = types;
      for (const encodeType of Object.keys(display?.formats ?? {})) {
        const entry = { path, encodeTypeHashes: [keccak256(stringToBytes(encodeType))] };
        const type = encodeType.replace(/\(.*/, "");
        types[type] = [...(types[type] ?? []), entry];
      }
    }
  }
  return { calldataIndex, typedDataIndex };
}

const { terms, escrow } = inDollars;
const names: Readonly<Record<string, string>> = {
  [terms.payer]: "Alice",
  [terms.merchant]: "Demo Shop",
  [terms.payee]: "Demo Vault",
  [terms.feeRecipient]: "Platform",
  [escrow.address]: "Handsel",
};

/** What a wallet knows besides the descriptors: names of accounts, coins and chains. */
const wallet = {
  descriptorResolverOptions: {
    type: "custom" as const,
    resolver: {
      index: indexed(),
      fetchDescriptor: async (path: string) => structuredClone(descriptors.get(path) ?? {}),
    },
  },
  externalDataProvider: {
    resolveLocalName: async (address: string) => {
      const name = names[getAddress(address)];
      return name === undefined ? null : { name, typeMatch: true };
    },
    resolveToken: async (_: number, address: string) =>
      isAddressEqual(address as Address, dollar.address)
        ? { name: "USD Coin", symbol: "USDC", decimals: 6 }
        : null,
    resolveChainInfo: async () => ({ name: "Local chain", nativeCurrency: chain.nativeCurrency }),
  },
};

type Screen = Awaited<ReturnType<typeof format>>;
type Verb = ContractFunctionName<typeof escrowAbi, "nonpayable" | "payable">;

function dataOf(functionName: string, args: readonly unknown[]): Hex {
  return encodeFunctionData({ abi: escrowAbi as Abi, functionName, args });
}

/** What a wallet shows of a call. */
function shownOf(functionName: string, args: readonly unknown[]): Promise<Screen> {
  const data = dataOf(functionName, args);
  return format({ chainId: chain.id, to: escrow.address, data }, wallet);
}

/** What a wallet shows of a message. */
function shownOfMessage(message: object): Promise<Screen> {
  const json = JSON.stringify({ account: terms.payer, ...message }, (_, value) =>
    typeof value === "bigint" ? value.toString() : value,
  );
  const typedData: TypedData = JSON.parse(json);
  return formatTypedData(typedData, wallet);
}

function linesOf({ fields = [] }: Screen): string[] {
  return fields.flatMap((field) =>
    "fields" in field
      ? field.fields.map(({ label, value }) => `${label}: ${value}`)
      : [`${field.label}: ${field.value}`],
  );
}

/** The parameters that each format of a line takes here; the standard knows more. */
const parametersOf: Readonly<Record<string, readonly string[]>> = {
  raw: [],
  tokenTicker: [],
  duration: [],
  addressName: ["types"],
  calldata: ["calleePath"],
  date: ["encoding"],
  enum: ["$ref"],
  tokenAmount: ["message", "nativeCurrencyAddress", "threshold", "tokenPath"],
  unit: ["base", "decimals"],
};

/** Each of these keys is there, and no other but the optional ones. */
function expectKeys(object: object, required: string[], optional: string[] = []): void {
  const keys = Object.keys(object).filter((key) => !optional.includes(key));
  expect(keys.sort()).toEqual(required.toSorted());
}

/** Nothing is unresolved, and what is said is a sentence with every value in it. */
function expectClear({ warnings, interpolatedIntent, fields = [] }: Screen): void {
  expect(warnings ?? []).toEqual([]);
  expect(interpolatedIntent).toMatch(/^[A-Z]/);
  expect(fields.filter(({ warning }) => warning !== undefined)).toEqual([]);
}

const deadline = 1_900_000_000n;
const signature: Hex = `0x${"11".repeat(65)}`;
const list = [
  { recipient: terms.feeRecipient, bps: 7_500 },
  { recipient: terms.payee, bps: 2_500 },
];

const arbitrated = { ...terms, arbiter: terms.feeRecipient };
/** Terms of which none says that there is none. */
const everyTerm: PaymentTerms = {
  ...arbitrated,
  ...{ splits: `0x${"5".repeat(64)}`, orderReference: `0x${"6".repeat(64)}`, toLedger: true },
};
const held = "held until released, captured or returned";

const [batch = { shared: terms, payments: [] }] = captureBatches([
  { terms, amount: 5_000_000n },
  { terms: { ...terms, salt: 8n }, amount: maxUint256 },
]);

/** Each call, and the sentence that a wallet must say of it. */
const calls: Readonly<Record<Verb, readonly [args: readonly unknown[], sentence: string][]>> = {
  fund: [
    [[terms], `Pay 25 USDC to Demo Shop, ${held}`],
    [[inEther.terms], `Pay 0.001 ETH to Demo Shop, ${held}`],
    [[{ ...terms, instant: true }], "Pay 25 USDC to Demo Shop, paid out at once"],
  ],
  fundWithPermit: [
    [[terms, deadline, 27, zeroHash, zeroHash], `Pay 25 USDC to Demo Shop, ${held}`],
  ],
  fundWithPermit2: [[[terms, 7n, signature], `Pay 25 USDC to Demo Shop, ${held}`]],
  fundWithAuthorization: [
    [[terms, signature], `Pay 25 USDC to Demo Shop, ${held}`],
    [[terms, 27, zeroHash, zeroHash], `Pay 25 USDC to Demo Shop, ${held}`],
  ],
  fundBatch: [
    [
      [[terms, inEther.terms]],
      "Pay several payments into escrow: 25 USDC and 0.001 ETH to Demo Shop and Demo Shop",
    ],
  ],
  capture: [
    [[terms, 10_000_000n, false], "Pay out 10 USDC to Demo Vault; the rest stays in escrow"],
    [
      [terms, maxUint256, true],
      "Pay out all held USDC to Demo Vault; the rest returns to the payer",
    ],
  ],
  captureAndSplit: [
    [[terms, 10_000_000n, false, list], "Pay out 10 USDC to Demo Vault; the rest stays in escrow"],
  ],
  captureBatch: [
    [[batch.shared, batch.payments], "Pay out 5 USDC and all held USDC to Demo Vault"],
  ],
  captureWithSignature: [
    [
      [terms, 10_000_000n, deadline, signature],
      "Submit the release of 10 USDC to Demo Vault, signed by Alice",
    ],
  ],
  void: [[[terms, 5_000_000n], "Return 5 USDC of held money to Alice"]],
  reclaim: [[[terms], "Return all held money of the payment to Demo Shop to Alice"]],
  refund: [
    [[terms, 5_000_000n, false], "Refund 5 USDC to Alice from your wallet"],
    [[terms, 5_000_000n, true], "Refund 5 USDC to Alice from your credit in the escrow"],
  ],
  dispute: [[[arbitrated, "ipfs://broken"], "Dispute the payment to Demo Shop before Platform"]],
  disputeWithSignature: [
    [
      [arbitrated, "ipfs://broken", deadline, signature],
      "Submit the dispute of the payment to Demo Shop, signed by Alice",
    ],
  ],
  submitEvidence: [
    [
      [arbitrated, "ipfs://broken"],
      "Publish evidence about the payment to Demo Shop: ipfs://broken",
    ],
  ],
  resolve: [[[arbitrated, 10_000_000n], "Return 10 USDC to Alice; the rest goes to Demo Vault"]],
  settle: [
    [
      [terms, 10_000_000n, deadline, signature, signature],
      "Return 10 USDC to Alice; the rest goes to Demo Vault",
    ],
  ],
  expireDispute: [
    [[arbitrated], "Return all held money to Alice, because the arbiter did not rule in time"],
  ],
  setOperator: [
    [[terms.feeRecipient, true], "Appoint Platform to capture, void and refund for you"],
    [[terms.feeRecipient, false], "Dismiss Platform to capture, void and refund for you"],
  ],
  setOperatorWithSignature: [
    [
      [terms.merchant, terms.feeRecipient, true, deadline, signature],
      "Appoint Platform to capture, void and refund for Demo Shop",
    ],
  ],
  withdraw: [[[dollar.address], "Withdraw your whole credit in USDC"]],
  withdrawTo: [
    [[dollar.address, terms.payee, 5_000_000n], "Send 5 USDC of your credit to Demo Vault"],
  ],
  withdrawFor: [[[dollar.address, terms.payee], "Pay Demo Vault its whole credit in USDC"]],
  setWithdrawFor: [
    [[true], "Allow that anyone pays your credit out to you"],
    [[false], "Refuse that anyone pays your credit out to you"],
  ],
  distribute: [[[dollar.address, list], "Divide the pot in USDC among the list"]],
  multicall: [[[[dataOf("void", [terms, 1n])]], "Make several calls of the escrow at once"]],
};

/** Each message, and the sentence that a wallet must say of it. */
const messages: Readonly<Record<string, [message: object, sentence: string]>> = {
  PermitWitnessTransferFrom: [
    fundingPermit2(terms, escrow, 7n),
    `Pay 25 USDC to Demo Shop, ${held}`,
  ],
  ReceiveWithAuthorization: [
    fundingAuthorization(terms, escrow, dollar.authorization ?? { name: "", version: "" }),
    "Pay 25 USDC into escrow Handsel",
  ],
  Release: [
    releaseMessage(terms, escrow, { amount: 10n, held: 25n, deadline }),
    "Release 10 of the 25 base units held for this payment",
  ],
  Dispute: [
    disputeMessage(terms, escrow, { evidence: "ipfs://broken", deadline }),
    "Dispute this payment before its arbiter",
  ],
  Settlement: [
    settlementMessage(terms, escrow, { payerAmount: 10n, held: 25n, deadline }),
    "Return 10 of the 25 base units held to the payer; the rest goes to the payee",
  ],
  OperatorApproval: [
    operatorApprovalMessage(escrow, {
      ...{ merchant: terms.merchant, operator: terms.feeRecipient, approved: true },
      ...{ nonce: 0n, deadline },
    }),
    "Appoint Platform to capture, void and refund for Demo Shop",
  ],
};

describe("a wallet that reads the descriptors", () => {
  const cases = Object.entries(calls).flatMap(([name, examples]) =>
    examples.map(([args, sentence]) => ({ name, args, sentence })),
  );

  it.each(cases)("says of $name: $sentence", async ({ name, args, sentence }) => {
    const screen = await shownOf(name, args);
    expect(screen.interpolatedIntent).toBe(sentence);
    expectClear(screen);
  });

  it.each(Object.entries(messages))("says it of the message %s", async (_, [message, sentence]) => {
    const screen = await shownOfMessage(message);
    expect(screen.interpolatedIntent).toBe(sentence);
    expectClear(screen);
  });

  it("finds each function and each message described once", () => {
    const described = [...descriptors.values()].flatMap(({ display }) =>
      Object.keys(display?.formats ?? {}).map((key) => key.replace(/\(.*/, "")),
    );
    const functions = escrowAbi.filter(
      (item) => item.type === "function" && item.stateMutability !== "view",
    );
    const signed = [...functions.map(({ name }) => name), ...Object.keys(messages)];
    expect(described.sort()).toEqual(signed.sort());
  });

  it("shows a payer every term, line by line", async () => {
    expect(linesOf(await shownOfMessage(fundingPermit2(everyTerm, escrow, 7n)))).toEqual([
      "You pay: 25 USDC",
      "Into the escrow contract: Handsel",
      "Held for: Demo Shop",
      "Paid out to: Demo Vault",
      "Comes back to: Alice",
      `Payment is: ${held}`,
      "Merchant waits: 24:00:00",
      "Comes back after: 168:00:00",
      "Refundable for: 720:00:00",
      "Arbiter: Platform",
      "Commission: 1%",
      "Commission to: Platform",
      `Shared by the list: ${everyTerm.splits}`,
      "Paid out: as credit in the escrow",
      "Valid until: 2033-05-18 03:33:20Z",
      `Order: ${everyTerm.orderReference}`,
    ]);
  });

  it("leaves out the terms that say there is none", async () => {
    const labels = linesOf(await shownOf("fund", [terms])).map((line) => line.replace(/:.*/, ""));
    for (const absent of ["Arbiter", "Shared by the list", "Order"]) {
      expect(labels).not.toContain(absent);
    }
  });
});

describe("two payments that differ in one term", () => {
  /** Terms that decide nothing a payer could read. */
  const silent = ["salt"];
  const other: PaymentTerms = {
    ...{ payer: terms.payee, merchant: terms.payee, payee: terms.payer, arbiter: terms.payee },
    ...{ amount: 24_999_999n, token: zeroAddress, inspectionPeriod: 1, capturePeriod: 1 },
    ...{ refundPeriod: 1, fundBy: 1, orderReference: zeroHash, salt: 8n, feeBps: 1 },
    ...{ feeRecipient: terms.payee, splits: zeroHash, instant: true, toLedger: false },
  };

  it.each(Object.keys(other))("are shown differently: %s", async (term) => {
    const changed = { ...everyTerm, [term]: other[term as keyof PaymentTerms] };
    const differs = async (show: (terms: PaymentTerms) => Promise<Screen>) =>
      linesOf(await show(everyTerm)).join() !== linesOf(await show(changed)).join();
    const expected = !silent.includes(term);
    expect(await differs((of) => shownOf("fund", [of]))).toBe(expected);
    expect(await differs((of) => shownOf("fundBatch", [[of]]))).toBe(expected);
    expect(await differs((of) => shownOfMessage(fundingPermit2(of, escrow, 7n)))).toBe(expected);
  });

  it("are shown with what is permitted, whatever the terms say", async () => {
    const message = fundingPermit2(terms, escrow, 7n);
    const permitted = { ...message.message.permitted, amount: 10n ** 12n };
    const screen = await shownOfMessage({
      ...message,
      message: { ...message.message, permitted, spender: terms.payee },
    });
    expect(linesOf(screen).slice(0, 2)).toEqual([
      "You pay: 1000000 USDC",
      "Into the escrow contract: Demo Vault",
    ]);
  });
});

describe.each(paths)("%s", (path) => {
  it("has the form of ERC-7730, version 2", () => {
    const { context = {}, metadata = {}, display = {}, ...rest } = descriptors.get(path) ?? {};
    expectKeys(rest, ["$schema", "$comment"]);
    expectKeys(context, ["$id"], ["contract", "eip712"]);
    const { contract, eip712 } = context;
    expectKeys(contract ?? eip712 ?? {}, ["deployments"], eip712 ? ["domain"] : []);
    const deployments = (contract ?? eip712)?.deployments ?? [];
    expect(deployments).not.toEqual([]);
    for (const { address = "" } of deployments) expect(address).toBe(getAddress(address));
    expectKeys(metadata, ["owner", "contractName", "enums"]);
    expectKeys(display, ["formats"]);
    for (const format of Object.values(display.formats ?? {})) {
      expectKeys(format, ["intent", "interpolatedIntent", "fields"]);
      for (const field of format.fields ?? []) {
        const { format: name = "", params, ...line } = field as DescriptorFieldFormat;
        expectKeys(line, ["path", "label"], ["visible"]);
        expect(Object.keys(params ?? {}).sort(), name).toEqual(parametersOf[name]);
      }
    }
  });

  it("has labels and intents that fit a small screen", () => {
    const formats = Object.values(descriptors.get(path)?.display?.formats ?? {});
    const long = formats.flatMap(({ intent = "", fields = [] }) => [
      ...(`${intent}`.length > 30 ? [intent] : []),
      ...fields
        .flatMap(({ label = "", visible }: DescriptorFieldFormat) =>
          visible === "never" ? [] : [label],
        )
        .filter((label) => label.length > 24),
    ]);
    expect(long).toEqual([]);
  });
});
