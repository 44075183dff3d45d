import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  allHeld,
  disputeMessage,
  escrowDomain,
  offerOf,
  operatorApprovalMessage,
  orderReference,
  paymentTermsTypes,
  permit2Address,
  releaseMessage,
  settlementMessage,
  splitsHash,
  termsToJson,
} from "@handsel/protocol";
import { root } from "@handsel/services/paths";
import {
  type Abi,
  type Address,
  concat,
  createClient,
  custom,
  getAddress,
  type Hex,
  isAddressEqual,
  zeroAddress,
  zeroHash,
} from "viem";
import { afterAll, beforeAll, expect, test } from "vitest";
import { escrow, ether, startLocalEscrow } from "../../testing/localEscrow.ts";
import { verifyOffer } from "../proofs/verifyOffer.ts";
import { verifyProof } from "../proofs/verifyProof.ts";
import { sendCall } from "./call.ts";
import {
  capture,
  captureAndSplit,
  captureBatch,
  captureWithSignature,
  dispute,
  disputeWithSignature,
  distribute,
  expireDispute,
  type FundingPath,
  fund,
  fundBatch,
  fundCall,
  fundWithAuthorizationCall,
  multicall,
  multicallCall,
  pay,
  readPayment,
  reclaim,
  refund,
  resolve,
  setOperator,
  setOperatorWithSignature,
  settle,
  setWithdrawFor,
  setWithdrawForCall,
  submitEvidence,
  TermsRefused,
  voidPayment,
  watchPayment,
  withdraw,
  withdrawFor,
  withdrawTo,
} from "./index.ts";

let local: Awaited<ReturnType<typeof startLocalEscrow>>;

beforeAll(async () => {
  local = await startLocalEscrow();
  await local.installPermit2();
});
afterAll(() => local?.stop());

/** Pays new terms and returns what the actions take. */
async function paid(changes: Parameters<typeof local.newTerms>[0] = {}) {
  const payment = { terms: await local.newTerms(changes), escrow };
  await local.mined((await pay(local.payer, payment)).hash);
  return payment;
}

const withoutAuthorization = { authorization: null };

test.each<[FundingPath, () => Promise<object>]>([
  ["authorization", async () => ({})],
  [
    "permit2",
    async () => {
      await local.approve(permit2Address, 10n ** 12n);
      return { token: withoutAuthorization };
    },
  ],
  [
    "permit",
    async () => {
      await local.approve(permit2Address, 0n);
      return { token: withoutAuthorization };
    },
  ],
  [
    "approval",
    async () => {
      // Of an account that delegates to a contract (EIP-7702) the token would ask the contract.
      const bytecode = concat(["0xef0100", local.demoDollar]);
      await local.client.setCode({ address: local.payer.account.address, bytecode });
      return { token: withoutAuthorization };
    },
  ],
  [
    "allowance",
    async () => {
      await local.approve(escrow.address, 25_000_000n);
      return {};
    },
  ],
])("pays by %s where that asks the least", async (path, prepare) => {
  const more = await prepare();
  const payment = { terms: await local.newTerms(), escrow };
  const sent = await pay(local.payer, { ...payment, ...more });
  expect(sent.path).toBe(path);
  await local.mined(sent.hash);
  await local.client.setCode({ address: payment.terms.payer, bytecode: "0x" });
  const read = await readPayment(local.client, payment);
  expect(read).toMatchObject({ id: sent.paymentId, status: "authorized", held: 25_000_000n });
  expect(read.windows?.captureEnd).toBe(read.clock + 604_800);
});

test.each([
  ["refuses another allowance", "ReluctantToken", [0]],
  ["answers false to another allowance", "ReluctantToken", [1]],
  ["refuses to take an allowance back", "ReluctantToken", [2]],
  ["answers nothing", "NoBooleanToken", []],
])("pays with a token that %s, of which an older allowance is left", async (_, name, args) => {
  const path = join(root, "artifacts", "contracts", "mocks", `${name}.sol`, `${name}.json`);
  const { abi, bytecode }: { abi: Abi; bytecode: Hex } = JSON.parse(readFileSync(path, "utf8"));
  const deployed = await local.payer.deployContract({ abi, bytecode, args });
  const { contractAddress } = await local.client.waitForTransactionReceipt({ hash: deployed });
  const token = getAddress(contractAddress ?? "");
  const { address } = local.payer.account;
  const contract = { address: token, abi };
  for (const [functionName, ...values] of [
    ["mint", address, 25_000_000n],
    ["approve", escrow.address, 1n],
  ] as const) {
    await local.mined(await local.payer.writeContract({ ...contract, functionName, args: values }));
  }
  const payment = { terms: await local.newTerms({ token }), escrow };
  const sent = await pay(local.payer, { ...payment, path: "approval" });
  await local.mined(sent.hash);
  expect(await readPayment(local.client, payment)).toMatchObject({ held: 25_000_000n });
});

test("pays by a batch of a wallet that takes one, whose client names no chain", async () => {
  const sent: { chainId: string; calls: { to: Address; data: Hex }[] }[] = [];
  const receipts: object[] = [];
  const client = createClient({
    account: local.payer.account.address,
    transport: custom({
      request: async ({ method, params }) => {
        if (method === "wallet_getCapabilities")
          return { "0x7a69": { atomic: { status: "ready" } } };
        if (method === "wallet_getCallsStatus") {
          return { status: 200, version: "2.0.0", chainId: "0x7a69", atomic: true, receipts };
        }
        if (method !== "wallet_sendCalls") return local.client.request({ method, params });
        sent.push(params[0]);
        for (const call of params[0].calls) {
          const hash = await local.payer.sendTransaction(call);
          await local.mined(hash);
          const mined = { status: "0x1", blockHash: hash, blockNumber: "0x1", gasUsed: "0x1" };
          receipts.push({ ...mined, transactionHash: hash, logs: [] });
        }
        return { id: "0x01" };
      },
    }),
  });
  const payment = { terms: await local.newTerms(), escrow };
  const sentPayment = await pay(client, { ...payment, token: withoutAuthorization });
  expect(sentPayment.path).toBe("batch");
  expect(receipts.at(-1)).toMatchObject({ transactionHash: sentPayment.hash });
  expect(sent).toMatchObject([{ chainId: "0x7a69", calls: [{ to: local.demoDollar }, {}] }]);
  expect(await readPayment(local.client, payment)).toMatchObject({
    id: sentPayment.paymentId,
    held: 25_000_000n,
  });
});

test("pays with the chain's coin", async () => {
  const payment = await paid({ token: zeroAddress, amount: ether });
  expect(await readPayment(local.client, payment)).toMatchObject({ held: ether });
  await local.mined(await capture(local.merchant, payment));
  await local.mined(await refund(local.merchant, { ...payment, amount: ether }));
  expect(await readPayment(local.client, payment)).toMatchObject({ status: "refunded" });
});

test("gives a relay the payer's signature, and sends nothing itself", async () => {
  const payment = { terms: await local.newTerms(), escrow };
  const relay = (signature: `0x${string}`) =>
    sendCall(local.merchant, fundWithAuthorizationCall({ ...payment, signature }));
  const before = await local.client.getTransactionCount({ address: payment.terms.payer });
  const { hash, path } = await pay(local.payer, { ...payment, relay });
  await local.mined(hash);
  expect(path).toBe("authorization");
  const after = await local.client.getTransactionCount({ address: payment.terms.payer });
  expect(after).toBe(before);
});

test("refuses terms that the escrow refuses, and another account, before anything is signed", async () => {
  const terms = await local.newTerms({ amount: 0n });
  await expect(pay(local.payer, { terms, escrow })).rejects.toThrow(TermsRefused);
  const others = { terms: await local.newTerms(), escrow };
  await expect(pay(local.merchant, others)).rejects.toThrow(RangeError);
});

test("sends nothing to another chain than the payment's, where the escrow has the same address", async () => {
  const elsewhere = { ...escrow, chainId: 1 };
  const terms = await local.newTerms({ token: zeroAddress, amount: ether });
  const before = await local.client.getTransactionCount({ address: terms.payer });
  await expect(pay(local.payer, { terms, escrow: elsewhere })).rejects.toThrow(RangeError);
  await expect(fund(local.payer, { terms, escrow: elsewhere })).rejects.toThrow(RangeError);
  expect(await local.client.getTransactionCount({ address: terms.payer })).toBe(before);
});

test("captures a part and returns the rest; refunds; voids", async () => {
  const payment = await paid();
  await local.mined(
    await capture(local.merchant, { ...payment, amount: 20_000_000n, releaseRest: true }),
  );
  expect(await readPayment(local.client, payment)).toMatchObject({
    ...{ status: "captured", held: 0n, refundable: 20_000_000n },
  });
  await local.approve(escrow.address, 20_000_000n, local.merchant);
  await local.mined(await refund(local.merchant, { ...payment, amount: 20_000_000n }));
  expect(await readPayment(local.client, payment)).toMatchObject({ status: "refunded" });
  const other = await paid();
  await local.mined(await voidPayment(local.merchant, other));
  expect(await readPayment(local.client, other)).toMatchObject({ status: "returned" });
});

test("disputes, evidence and a ruling; a settlement with one signature", async () => {
  const arbiter = local.arbiter.account.address;
  const payment = await paid({ arbiter });
  await local.mined(await dispute(local.payer, { ...payment, evidence: "ipfs://one" }));
  await local.mined(await submitEvidence(local.merchant, { ...payment, evidence: "ipfs://two" }));
  expect(await readPayment(local.client, payment)).toMatchObject({ status: "disputed" });
  await local.mined(await resolve(local.arbiter, { ...payment, payerAmount: 5_000_000n }));
  expect(await readPayment(local.client, payment)).toMatchObject({ refundable: 20_000_000n });

  const other = await paid({ arbiter });
  const { timestamp } = await local.client.getBlock();
  const content = { payerAmount: 1_000_000n, held: 25_000_000n, deadline: timestamp + 3_600n };
  const payerSignature = await local.payer.signTypedData(
    settlementMessage(other.terms, escrow, content),
  );
  await local.mined(await settle(local.merchant, { ...other, ...content, payerSignature }));
  expect(await readPayment(local.client, other)).toMatchObject({ refundable: 24_000_000n });
});

test("watches a payment until it is told to stop", async () => {
  const payment = { terms: await local.newTerms(), escrow };
  const statuses: string[] = [];
  const stop = watchPayment(local.client, {
    ...payment,
    onPayment: ({ status }) => statuses.push(status),
  });
  await expect.poll(() => statuses).toEqual(["none"]);
  await local.mined((await pay(local.payer, payment)).hash);
  await expect.poll(() => statuses).toEqual(["none", "authorized"]);
  stop();
  await local.mined(await voidPayment(local.merchant, payment));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(statuses).toEqual(["none", "authorized"]);
});

test("an event's proof is compared with the chain", async () => {
  const payment = { terms: await local.newTerms(), escrow };
  const { hash, paymentId } = await pay(local.payer, payment);
  await local.mined(hash);
  const receipt = await local.client.getTransactionReceipt({ hash });
  const place = receipt.logs.find(
    ({ address }) => address.toLowerCase() === escrow.address.toLowerCase(),
  );
  const event = {
    type: "payment.seen",
    data: { object: { object: "payment", id: paymentId } },
    proof: {
      chain: "eip155:31337",
      transaction_hash: hash,
      log_index: place?.logIndex ?? -1,
      block_hash: receipt.blockHash,
    },
  };
  expect(await verifyProof(local.client, event)).toMatchObject({
    ...{ paymentId, eventName: "PaymentFunded", blockNumber: receipt.blockNumber },
  });
  expect((await verifyProof(local.client, event)).terms).toEqual(payment.terms);
  const codes = async (changes: object) =>
    verifyProof(local.client, { ...event, ...changes }).then(
      () => "accepted",
      ({ code }: { code: string }) => code,
    );
  expect(await codes({ proof: null })).toBe("proof_missing");
  expect(await codes({ proof: { ...event.proof, chain: "eip155:1" } })).toBe("chain_differs");
  expect(await codes({ proof: { ...event.proof, block_hash: hash } })).toBe("block_differs");
  expect(await codes({ proof: { ...event.proof, log_index: event.proof.log_index + 1 } })).toBe(
    "log_missing",
  );
  expect(await codes({ type: "payment.captured" })).toBe("log_missing");
  const another = { object: "payment", id: hash };
  expect(await codes({ data: { object: another } })).toBe("payment_differs");
  const thin = { object: "checkout", id: "cs_1" };
  expect(await codes({ data: { object: thin } })).toBe("payment_missing");
});

test("what an event says beside its terms is compared with them, of a payment and of a checkout", async () => {
  const order = {
    ...{ salt: zeroHash, description: "A lamp", currency: "USDH", line_items: [], tax_lines: [] },
  } as const;
  const terms = await local.newTerms({ orderReference: orderReference(order) });
  const { hash, paymentId } = await pay(local.payer, { terms, escrow });
  await local.mined(hash);
  const { logs, blockHash } = await local.client.getTransactionReceipt({ hash });
  const at = logs.find(({ address }) => isAddressEqual(address, escrow.address));
  const shown = { chain_id: 31337, amount: "25000000", token: { address: terms.token } };
  const payment = { object: "payment", id: paymentId, ...shown, terms: termsToJson(terms) };
  const offer = termsToJson(offerOf(terms));
  const checkout = {
    ...{ object: "checkout", id: "cs_1", ...shown, order, description: "A lamp" },
    ...{ merchant: { name: "A shop", address: terms.merchant } },
    ...{ offer, options: [{ ...shown, offer }], payment },
  };
  const proof = {
    ...{ chain: "eip155:31337", transaction_hash: hash, log_index: at?.logIndex ?? -1 },
    block_hash: blockHash,
  };
  const codes = (type: string, object: { id: string; [field: string]: unknown }) =>
    verifyProof(local.client, { type, data: { object }, proof }).then(
      () => "accepted",
      ({ code, message }: { code?: string; message: string }) => code ?? message,
    );
  expect(await codes("payment.seen", payment)).toBe("accepted");
  expect(await codes("checkout.paid", checkout)).toBe("accepted");
  for (const change of [
    { amount: "25000001" },
    { chain_id: 1 },
    { token: { address: escrow.address } },
  ]) {
    const changed = { ...payment, ...change };
    expect(await codes("payment.seen", changed)).toBe("payment_differs");
    expect(await codes("checkout.paid", { ...checkout, payment: changed })).toBe("payment_differs");
    expect(await codes("checkout.paid", { ...checkout, ...change })).toBe("checkout_differs");
  }
  const dearer = { ...offer, amount: "26000000" };
  for (const change of [
    { order: { ...order, description: "Gold" } },
    { description: "Gold" },
    { merchant: { name: "A shop", address: terms.payer } },
    { offer: dearer, options: [{ ...shown, offer: dearer }] },
  ]) {
    expect(await codes("checkout.paid", { ...checkout, ...change })).toBe("checkout_differs");
  }
  // Of a thin payment the chain has the terms all the same.
  const thin = { ...checkout, payment: { object: "payment", id: paymentId } };
  expect(await codes("checkout.paid", thin)).toBe("accepted");
  expect(await codes("checkout.paid", { ...thin, amount: "1" })).toBe("checkout_differs");
});

test("an offer of another chain is not asked for on this one", async () => {
  const offer = offerOf(await local.newTerms());
  const other = { ...escrow, chainId: 1 };
  const signature = await local.merchant.signTypedData({
    ...{ domain: escrowDomain(other), types: paymentTermsTypes },
    ...{ primaryType: "PaymentTerms", message: offer },
  });
  await expect(verifyOffer(local.client, { offer, escrow: other, signature })).rejects.toThrow(
    RangeError,
  );
});

test("an offer is its merchant's if the merchant signed exactly these terms", async () => {
  const offer = offerOf(await local.newTerms());
  const signature = await local.merchant.signTypedData({
    ...{ domain: escrowDomain(escrow), types: paymentTermsTypes },
    ...{ primaryType: "PaymentTerms", message: offer },
  });
  expect(await verifyOffer(local.client, { offer, escrow, signature })).toBe(true);
  const dearer = { ...offer, amount: offer.amount + 1n };
  expect(await verifyOffer(local.client, { offer: dearer, escrow, signature })).toBe(false);
  const redirected = { ...offer, payee: local.arbiter.account.address };
  expect(await verifyOffer(local.client, { offer: redirected, escrow, signature })).toBe(false);
});

test("an operator captures, credit is withdrawn, and time returns what nobody took", async () => {
  const operator = local.arbiter.account.address;
  await local.mined(await setOperator(local.merchant, { escrow, operator, approved: true }));
  const merchant = local.merchant.account.address;
  const payment = await paid({ payee: merchant, toLedger: true });
  await local.mined(await capture(local.arbiter, payment));
  await local.mined(await withdraw(local.merchant, { escrow, token: payment.terms.token }));
  const [late, silent] = [await paid(), await paid({ arbiter: operator })];
  await local.mined(await dispute(local.payer, { ...silent, evidence: "" }));
  await local.client.increaseTime({ seconds: 90 * 86_400 });
  await local.client.mine({ blocks: 1 });
  await local.mined(await reclaim(local.merchant, late));
  await local.mined(await expireDispute(local.merchant, silent));
  for (const each of [late, silent]) {
    expect(await readPayment(local.client, each)).toMatchObject({ status: "returned" });
  }
});

test("several payments are made by one call, and captured by another", async () => {
  const merchant = local.merchant.account.address;
  const all = await Promise.all([1, 2, 3].map(() => local.newTerms({ payee: merchant })));
  const native = { token: zeroAddress, amount: ether };
  const coins = await Promise.all([1, 2].map(() => local.newTerms(native)));
  await local.approve(escrow.address, 75_000_000n);
  await local.mined(await fundBatch(local.payer, { terms: all, escrow }));
  await local.mined(await fundBatch(local.payer, { terms: coins, escrow }));
  const captures = [...all, ...coins].map((terms) => ({ terms, amount: allHeld }));
  await local.mined(await captureBatch(local.merchant, { captures, escrow }));
  for (const terms of [...all, ...coins]) {
    expect(await readPayment(local.client, { terms, escrow })).toMatchObject({
      ...{ status: "captured", held: 0n, refundable: terms.amount },
    });
  }
});

test("others send what was signed: a release, a dispute and an operator's appointment", async () => {
  const { timestamp } = await local.client.getBlock();
  const deadline = timestamp + 3_600n;
  const released = await paid();
  const release = releaseMessage(released.terms, escrow, {
    ...{ amount: 5_000_000n, held: 25_000_000n, deadline },
  });
  const signature = await local.payer.signTypedData(release);
  const amount = 5_000_000n;
  await local.mined(
    await captureWithSignature(local.arbiter, { ...released, amount, deadline, signature }),
  );
  expect(await readPayment(local.client, released)).toMatchObject({ held: 20_000_000n });

  const disputed = await paid({ arbiter: local.arbiter.account.address });
  const content = { evidence: "ipfs://one", deadline };
  await local.mined(
    await disputeWithSignature(local.merchant, {
      ...{ ...disputed, ...content },
      signature: await local.payer.signTypedData(disputeMessage(disputed.terms, escrow, content)),
    }),
  );
  expect(await readPayment(local.client, disputed)).toMatchObject({ status: "disputed" });

  const merchant = local.payer.account.address;
  const appointment = { merchant, operator: merchant, approved: true, deadline };
  const message = operatorApprovalMessage(escrow, { ...appointment, nonce: 0n });
  await local.mined(
    await setOperatorWithSignature(local.arbiter, {
      ...{ escrow, ...appointment, signature: await local.payer.signTypedData(message) },
    }),
  );
});

test("credits go where their owner wants, commissions to each of a list, several calls at once", async () => {
  const merchant = local.merchant.account.address;
  const cold = local.arbiter.account.address;
  const splits = [
    { recipient: cold, bps: 4_000 },
    { recipient: merchant, bps: 6_000 },
  ];
  const shared = { feeBps: 100, splits: splitsHash(splits), payee: merchant, toLedger: true };
  const [first, second] = [await paid(shared), await paid(shared)];
  await local.mined(await captureAndSplit(local.merchant, { ...first, splits }));
  await local.mined(await capture(local.merchant, second));
  const { token } = first.terms;
  await local.mined(await distribute(local.payer, { escrow, token, splits }));
  await local.mined(
    await withdrawTo(local.merchant, { escrow, token, to: cold, amount: 1_000_000n }),
  );
  const calls = [
    setWithdrawForCall({ escrow, allowed: false }),
    setWithdrawForCall({ escrow, allowed: true }),
  ];
  await local.mined(await multicall(local.merchant, { escrow, calls }));
  await local.mined(await setWithdrawFor(local.merchant, { escrow, allowed: true }));
  await local.mined(await withdrawFor(local.payer, { escrow, token, owner: merchant }));
  const other = fundCall({ terms: await local.newTerms({ token: zeroAddress }), escrow });
  expect(() => multicallCall({ escrow, calls: [other] })).toThrow(RangeError);
});
