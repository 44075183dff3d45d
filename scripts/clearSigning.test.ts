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
  arbiterPanelAbi,
  captureBatches,
  disputeMessage,
  escrowAbi,
  fundingAuthorization,
  fundingPermit2,
  klerosArbiterAbi,
  operatorApprovalMessage,
  type PaymentTerms,
  releaseMessage,
  routerAbi,
  rulingMessage,
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

/** Addresses of contracts that are not on the local chain, or anywhere that a record could say. */
const placed: Readonly<Record<string, Address>> = {
  "clear-signing/calldata-HandselRouter.json": "0x1000000000000000000000000000000000000001",
  "clear-signing/calldata-ArbiterPanel.json": "0x2000000000000000000000000000000000000002",
  "clear-signing/eip712-ArbiterPanel.json": "0x2000000000000000000000000000000000000002",
  "clear-signing/calldata-KlerosArbiter.json": "0x3000000000000000000000000000000000000003",
};

/** Where a wallet knows the contract of a descriptor to be. */
function placesOf(path: string) {
  const { contract, eip712 } = descriptors.get(path)?.context ?? {};
  const own = placed[path];
  if (own !== undefined) return [{ chainId: chain.id, address: own }];
  return (contract ?? eip712)?.deployments ?? [];
}

/** A descriptor as a wallet finds it where its contract is deployed. */
function descriptorOf(path: string): Descriptor {
  const descriptor = structuredClone(descriptors.get(path) ?? {});
  if (path in placed && descriptor.context?.contract) {
    descriptor.context.contract.deployments = placesOf(path);
  }
  return descriptor;
}

/** An index of the folder, as a registry has it. */
function indexed() {
  const calldataIndex: Record<string, string> = {};
  const typedDataIndex: Record<
    string,
    Record<string, { path: string; encodeTypeHashes: string[] }[]>
  > = {};
  for (const [path, { context, display }] of descriptors) {
    const at = (chainId = 0, address = "") => `eip155:${chainId}:${address.toLowerCase()}`;
    if (context?.contract) {
      for (const { chainId, address } of placesOf(path)) calldataIndex[at(chainId, address)] = path;
    }
    for (const { chainId, address } of context?.eip712 ? placesOf(path) : []) {
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
      fetchDescriptor: async (path: string) => descriptorOf(path),
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
type Verb<ContractAbi extends Abi> = ContractFunctionName<ContractAbi, "nonpayable" | "payable">;

function dataOf(functionName: string, args: readonly unknown[]): Hex {
  return encodeFunctionData({ abi: escrowAbi as Abi, functionName, args });
}

/** What a wallet shows of a call. */
function shownOf(
  functionName: string,
  args: readonly unknown[],
  { abi, to, value }: { abi: Abi; to: Address; value?: bigint } = {
    ...{ abi: escrowAbi, to: escrow.address },
  },
): Promise<Screen> {
  const data = encodeFunctionData({ abi, functionName, args });
  return format({ chainId: chain.id, to, data, ...(value === undefined ? {} : { value }) }, wallet);
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
  amount: [],
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
/** Arguments of a call, and the sentence that a wallet must say of it. */
type Example = [args: readonly unknown[], sentence: string];

/** Examples of each function. */
type Calls<ContractAbi extends Abi> = Readonly<Record<Verb<ContractAbi>, readonly Example[]>>;

/** Each call, and the sentence that a wallet must say of it. */
const calls: Calls<typeof escrowAbi> = {
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

const panel = placed["clear-signing/calldata-ArbiterPanel.json"] ?? zeroAddress;
const id: Hex = `0x${"7".repeat(64)}`;
const consent = { consent: 0, nonce: 0n, deadline: 0n, signature: "0x" } as const;
const input = { token: dollar.address, amount: 30_000_000n, ...consent };
const exchange = terms.feeRecipient;

/** The same for each call of the contracts around the escrow. */
const callsAround = {
  "clear-signing/calldata-HandselRouter.json": {
    abi: routerAbi,
    calls: {
      execute: [
        [
          [
            [input],
            [{ target: escrow.address, value: 5n, data: dataOf("fund", [terms]) }],
            [terms.token],
          ],
          "Make calls to Handsel with coins and tokens of your router account",
        ],
      ],
      swapAndFund: [
        [
          [
            escrow.address,
            inEther.terms,
            { input, spender: exchange, target: exchange, data: "0x1234", returned: [] },
          ],
          `Swap 30 USDC at Platform and pay 0.001 ETH to Demo Shop, ${held}`,
        ],
      ],
    } satisfies Calls<typeof routerAbi>,
  },
  "clear-signing/calldata-ArbiterPanel.json": {
    abi: arbiterPanelAbi,
    calls: {
      vote: [
        [
          [escrow.address, id, 10n],
          "Vote to return 10 base units to the payer; the rest goes to the payee",
        ],
      ],
      resolve: [
        [
          [
            ...[escrow.address, arbitrated, 10_000_000n, deadline],
            [{ member: terms.payee, signature }],
          ],
          "Return 10 USDC to Alice; the rest goes to Demo Vault",
        ],
        [
          [
            ...[escrow.address, arbitrated, maxUint256, deadline],
            [{ member: terms.payee, signature }],
          ],
          "Return all held USDC to Alice; the rest goes to Demo Vault",
        ],
      ],
    } satisfies Calls<typeof arbiterPanelAbi>,
  },
  "clear-signing/calldata-KlerosArbiter.json": {
    abi: klerosArbiterAbi,
    calls: {
      deposit: [
        [
          [escrow.address, arbitrated],
          "Deposit 0.05 ETH for the court about the payment to Demo Shop",
        ],
      ],
      endDeposits: [[[id], "End the deposits of the case: who has not deposited in time loses"]],
      rule: [[[7n, 2n], "Give ruling 2 in the court's dispute 7"]],
      execute: [
        [
          [escrow.address, arbitrated],
          "Divide the held money of the payment to Demo Shop as the court ruled",
        ],
      ],
      submitEvidence: [[[id, "ipfs://broken"], "Publish evidence for the court: ipfs://broken"]],
      appeal: [[[id], "Appeal against the court's ruling with 0.05 ETH"]],
      withdrawFor: [[[terms.payee], "Pay Demo Vault its whole credit at the court arbiter"]],
      withdrawTo: [[[terms.payee], "Send your whole credit at the court arbiter to Demo Vault"]],
    } satisfies Calls<typeof klerosArbiterAbi>,
  },
};

/** Each message, and the sentence that a wallet must say of it. */
const messages: Readonly<Record<string, [message: object, sentence: string]>> = {
  Ruling: [
    rulingMessage(panel, escrow, { paymentId: id, payerAmount: 10n, deadline }),
    "Return 10 base units to the payer; the rest goes to the payee",
  ],
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

  const around = Object.entries(callsAround).flatMap(([path, { abi, calls: own }]) =>
    Object.entries(own as Readonly<Record<string, readonly Example[]>>).flatMap(
      ([name, examples]) =>
        examples.map(([args, sentence]) => ({ path, abi, name, args, sentence })),
    ),
  );

  it.each(around)(
    "says of $name at $path: $sentence",
    async ({ path, abi, name, args, sentence }) => {
      const value = /^(deposit|appeal)$/.test(name) ? 5n * 10n ** 16n : 0n;
      const screen = await shownOf(name, args, { abi, to: placed[path] ?? zeroAddress, value });
      expect(screen.interpolatedIntent).toBe(sentence);
      expectClear(screen);
    },
  );

  it("shows what is swapped, where, and every term of the payment; coins only if they are sent", async () => {
    const [args = []] =
      callsAround["clear-signing/calldata-HandselRouter.json"].calls.swapAndFund[0] ?? [];
    const at = {
      abi: routerAbi,
      to: placed["clear-signing/calldata-HandselRouter.json"] ?? zeroAddress,
    };
    const lines = linesOf(await shownOf("swapAndFund", args, { ...at, value: 0n }));
    expect(lines.slice(0, 6)).toEqual([
      ...["You swap: 30 USDC", "At the exchange: Platform", "Taken by: Platform"],
      ...["Into the escrow contract: Handsel", "You pay: 0.001 ETH", "Held for: Demo Shop"],
    ]);
    const [first] = linesOf(await shownOf("swapAndFund", args, { ...at, value: 1n }));
    expect(first).toMatch(/^You send coins: /);
  });

  it("shows what a call within a call says", async () => {
    const [args = []] =
      callsAround["clear-signing/calldata-HandselRouter.json"].calls.execute[0] ?? [];
    const at = {
      abi: routerAbi,
      to: placed["clear-signing/calldata-HandselRouter.json"] ?? zeroAddress,
    };
    const screen = await shownOf("execute", args, { ...at, value: 0n });
    expect(JSON.stringify(screen.fields)).toContain(`"Pay 25 USDC to Demo Shop, ${held}"`);
  });

  it("finds each function and each message described once", () => {
    const described = [...descriptors.values()].flatMap(({ display }) =>
      Object.keys(display?.formats ?? {}).map((key) => key.replace(/\(.*/, "")),
    );
    const functions = [escrowAbi, routerAbi, arbiterPanelAbi, klerosArbiterAbi].flatMap((abi) =>
      (abi as Abi).filter(
        (item) => item.type === "function" && !/view|pure/.test(item.stateMutability),
      ),
    ) as { name: string }[];
    const signed = [...functions.map(({ name }) => name), ...Object.keys(messages)];
    expect(described.sort()).toEqual(signed.sort());
  });

  it("shows a payer every term, line by line", async () => {
    expect(linesOf(await shownOfMessage(fundingPermit2(everyTerm, escrow, 7n)))).toEqual([
      "You pay: 25 USDC",
      "Into the escrow contract: Handsel",
      "Held for: Demo Shop",
      "Paid out to: Demo Vault",
      "Refunds go to: Alice",
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
    // A panel is known by the factory that made it, or by its domain alone.
    const isPanel =
      contract?.factory !== undefined || path === "clear-signing/eip712-ArbiterPanel.json";
    if (isPanel)
      expectKeys(contract?.factory ?? {}, contract ? ["deployEvent", "deployments"] : []);
    else expectKeys(contract ?? eip712 ?? {}, ["deployments"], eip712 ? ["domain"] : []);
    const deployments = (contract?.factory ?? contract ?? eip712)?.deployments ?? [];
    // No record of the local chain has the others.
    expect(deployments.length > 0).toBe(!(path in placed));
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
