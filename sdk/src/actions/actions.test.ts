import {
  escrowDomain,
  offerOf,
  paymentTermsTypes,
  permit2Address,
  settlementMessage,
} from "@handsel/protocol";
import { type Address, createClient, custom, type Hex, zeroAddress } from "viem";
import { afterAll, beforeAll, expect, test } from "vitest";
import { escrow, ether, startLocalEscrow } from "../../testing/localEscrow.ts";
import { verifyOffer } from "../proofs/verifyOffer.ts";
import { verifyProof } from "../proofs/verifyProof.ts";
import { sendCall } from "./call.ts";
import {
  capture,
  dispute,
  expireDispute,
  type FundingPath,
  fund,
  fundWithAuthorizationCall,
  pay,
  readPayment,
  reclaim,
  refund,
  resolve,
  setOperator,
  settle,
  submitEvidence,
  TermsRefused,
  voidPayment,
  watchPayment,
  withdraw,
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
    "approval",
    async () => {
      await local.approve(permit2Address, 0n);
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
  const read = await readPayment(local.client, payment);
  expect(read).toMatchObject({ id: sent.paymentId, status: "authorized", held: 25_000_000n });
  expect(read.windows?.captureEnd).toBe(read.clock + 604_800);
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
  const checkout = { object: "checkout", id: "cs_1", payment: event.data.object };
  await verifyProof(local.client, { ...event, type: "checkout.paid", data: { object: checkout } });
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
