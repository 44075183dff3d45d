import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  demoDollarAbi,
  offerId,
  paymentId,
  permit2Address,
  termsFromJson,
} from "@handsel/protocol";
import { root } from "@handsel/services/paths";
import { type Hex, parseEther, type TypedDataDomain, zeroAddress } from "viem";
import { generatePrivateKey, type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installPermit2 } from "../testing/relayRequests.ts";
import { customerAccount, demoDollar, localChain } from "../testing/testChain.ts";
import { startTestRelayer } from "../testing/testRelayer.ts";

interface Ready {
  domain: TypedDataDomain;
  types: Record<string, { name: string; type: string }[]>;
  primaryType: string;
  message: Record<string, unknown>;
}

interface Signing {
  terms: object;
  payment_id: string;
  fund: Ready | null;
  fund_permit2: Ready | null;
  release: Ready | null;
  dispute: Ready | null;
}

const relayer = await startTestRelayer();
const { chain, deps, server, key, catchUp } = relayer;
beforeAll(() => installPermit2(chain));
afterAll(() => relayer.stop());

const token = { address: demoDollar.address, abi: demoDollarAbi } as const;

async function newPayer(): Promise<PrivateKeyAccount> {
  const payer = privateKeyToAccount(generatePrivateKey());
  await chain.client.setBalance({ address: payer.address, value: parseEther("1") });
  await chain.client.writeContract({
    ...{ ...token, account: customerAccount, functionName: "mint" },
    args: [payer.address, 10n ** 9n],
  });
  await chain.client.writeContract({
    ...{ ...token, account: payer, functionName: "approve", args: [permit2Address, 10n ** 9n] },
  });
  return payer;
}

async function open(changes: object = {}): Promise<string> {
  const body = { chain_id: 31337, token: "USDH", amount: "25000000", description: "Mug" };
  const answer = await server.call("POST", "/v1/checkouts", { key, body: { ...body, ...changes } });
  expect(answer.status, answer.text).toBe(201);
  return answer.json.id;
}

/** Gives a checkout's offer an arbiter, as a shop may that makes its own terms. */
async function nameArbiter(id: string): Promise<void> {
  const { address: arbiter } = privateKeyToAccount(generatePrivateKey());
  const { offer: before } = await deps.db
    .selectFrom("checkouts")
    .select("offer")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const offer = { ...before, arbiter };
  await deps.db
    .updateTable("checkouts")
    .set({ offer, offer_id: offerId(termsFromJson(offer), localChain.escrow) })
    .where("id", "=", id)
    .execute();
}

async function signingOf(id: string, payer: string): Promise<Signing> {
  const { json } = await server.call("GET", `/v1/pay/${id}?payer=${payer}`);
  return (json as unknown as { signing: Signing }).signing;
}

async function statusOf(id: string) {
  await catchUp();
  return (await server.call("GET", `/v1/pay/${id}`)).json as unknown as {
    payment: { status: string; captured: string };
  };
}

const sign = (payer: PrivateKeyAccount, ready: Ready | null): Promise<Hex> =>
  payer.signTypedData(ready ?? expect.unreachable());

test("the documented example pays a checkout", async () => {
  const page = await readFile(join(root, "docs", "api.md"), "utf8");
  const [, example = ""] =
    [...page.matchAll(/^```js\n([\s\S]*?)^```$/gm)].find(([block]) => block.includes("/fund")) ??
    [];
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  const run = new AsyncFunction("relayer", "id", "account", `${example}\nreturn answer;`);
  const id = await open();
  const answer: Response = await run(server.url, id, await newPayer());
  expect(answer.status, await answer.text()).toBe(202);
  expect((await statusOf(id)).payment).toMatchObject({ held: "25000000" });
});

test("what is answered for Permit2, then for a release, is signed and relayed as it is", async () => {
  const [id, payer] = [await open(), await newPayer()];
  const signing = await signingOf(id, payer.address);
  const terms = termsFromJson(signing.terms as Parameters<typeof termsFromJson>[0]);
  expect(terms.payer).toBe(payer.address);
  expect(signing.payment_id).toBe(paymentId(terms, localChain.escrow));
  const funded = await server.call("POST", `/v1/pay/${id}/fund`, {
    body: {
      ...{ terms: signing.terms, signature: await sign(payer, signing.fund_permit2) },
      permit2_nonce: signing.fund_permit2?.message.nonce,
    },
  });
  expect(funded.status, funded.text).toBe(202);
  await catchUp();
  const { fund, fund_permit2, release } = await signingOf(id, payer.address);
  expect([fund, fund_permit2]).toEqual([null, null]);
  const { paymentId: _, deadline, ...message } = release?.message ?? expect.unreachable();
  const released = await server.call("POST", `/v1/pay/${id}/release`, {
    body: { ...message, deadline: Number(deadline), signature: await sign(payer, release) },
  });
  expect(released.status, released.text).toBe(202);
  expect((await statusOf(id)).payment).toMatchObject({ captured: "25000000" });
});

test("what is answered for a dispute is signed and relayed as it is", async () => {
  const [id, payer] = [await open(), await newPayer()];
  await nameArbiter(id);
  const { terms, fund } = await signingOf(id, payer.address.toLowerCase());
  const body = { terms, signature: await sign(payer, fund) };
  expect((await server.call("POST", `/v1/pay/${id}/fund`, { body })).status).toBe(202);
  await catchUp();
  const { dispute } = await signingOf(id, payer.address);
  const { paymentId: _, deadline, ...message } = dispute?.message ?? expect.unreachable();
  const answer = await server.call("POST", `/v1/pay/${id}/dispute`, {
    body: { ...message, deadline: Number(deadline), signature: await sign(payer, dispute) },
  });
  expect(answer.status, answer.text).toBe(202);
  expect((await statusOf(id)).payment.status).toBe("disputed");
  const after = await signingOf(id, payer.address);
  expect([after.release, after.dispute]).toEqual([null, null]);
});

test("nothing is answered that cannot be done", async () => {
  const payer = await newPayer();
  const coin = await signingOf(await open({ token: "ETH", amount: "1" }), payer.address);
  expect([coin.fund, coin.fund_permit2, coin.release, coin.dispute]).toEqual(Array(4).fill(null));
  const id = await open();
  expect((await server.call("GET", `/v1/pay/${id}`)).json).toMatchObject({ signing: null });
  const { terms, fund } = await signingOf(id, payer.address);
  const body = { terms, signature: await sign(payer, fund) };
  await server.call("POST", `/v1/pay/${id}/fund`, { body });
  await catchUp();
  const other = await signingOf(id, (await newPayer()).address);
  expect([other.fund, other.fund_permit2, other.release, other.dispute]).toEqual(
    Array(4).fill(null),
  );
});

test.each(["0x12", "payer.eth", zeroAddress, "0xzz"])("the payer %s is refused", async (payer) => {
  const answer = await server.call("GET", `/v1/pay/${await open()}?payer=${payer}`);
  expect([answer.status, answer.json.code, answer.json.param]).toEqual([
    400,
    "invalid_request",
    "payer",
  ]);
});
