import { escrowAbi, paymentId } from "@handsel/protocol";
import { encodeFunctionData, type Hex } from "viem";
import { localChain } from "../src/testing/testChain.ts";
import { closeLink, makeLink, openLink } from "./links.ts";
import { placeOrder, sendOwn } from "./payer.ts";
import { act, callApi, type Intent, type Merchant, pause, type Scene } from "./scene.ts";

/** Lives a merchant's life until the scene ends. */
export async function trade(scene: Scene, merchant: Merchant): Promise<void> {
  const { random } = scene.world;
  const deeds: readonly [number, () => Promise<void>][] = [
    [10, () => sell(scene, merchant)],
    [2, () => makeLink(scene, merchant)],
    [5, () => openLink(scene, merchant)],
    [1, () => closeLink(scene, merchant)],
    [6, () => moveByOperator(scene, merchant)],
    [3, () => moveByWallet(scene, merchant)],
    [2, () => expireEarly(scene, merchant)],
    [2, () => resolve(scene, merchant)],
    [2, () => tendEndpoint(scene, merchant)],
    [1, () => changePolicy(scene, merchant)],
    [2, () => read(scene, merchant)],
  ];
  while (!scene.isEnding) {
    await pause(scene, 100, 5_000);
    // Some do the next thing while the last goes on.
    const done = act(scene, merchant.name, random.draw(deeds));
    if (random.chance(0.6)) await done;
  }
}

async function sell(scene: Scene, merchant: Merchant): Promise<void> {
  const { random } = scene.world;
  const amount = String(random.between(1, 5) * 1_000_000);
  const body = {
    ...{ chain_id: 31337, token: "USDH", amount, description: "Mug" },
    ...{ client_reference_id: `order-${random.below(1e9)}` },
    expires_in: random.pick([30, 120, 3_600]),
    monitor_for: random.pick([0, 600, 86_400]),
    inspection_period: random.pick([0, 0, 60]),
    capture_period: random.pick([3_600, 7 * 86_400]),
  };
  const answer = await callApi(scene, { method: "POST", url: "/v1/checkouts", body }, merchant.key);
  if (answer?.status !== 201) return;
  placeOrder(scene, merchant, answer.json, { isOfLink: false });
}

/** Has the operator capture or give back part of a payment, once. */
async function moveByOperator(scene: Scene, merchant: Merchant): Promise<void> {
  const { random } = scene.world;
  const id = await anyPayment(scene, merchant);
  if (!id) return;
  const verb = random.chance(0.7) ? "capture" : "void";
  const amount = BigInt(random.between(1, 10)) * 100_000n;
  const intent: Intent = { paymentId: id, verb, amount, relays: [] };
  scene.intents.push(intent);
  const body = { amount: String(amount), via: "operator" };
  for (let turn = 0; turn < 3; turn += 1) {
    const answer = await callApi(
      scene,
      { method: "POST", url: `/v1/payments/${id}/${verb}`, body },
      merchant.key,
    );
    const relay = answer?.json.relay?.id;
    scene.world.tell(
      `${merchant.name} has ${amount} of ${id.slice(0, 8)} ${verb}d: ${answer?.status} ${answer?.json.code ?? relay}`,
    );
    // Without an answer it may have been done: the merchant does not ask anew.
    if (relay === undefined) return;
    intent.relays.push(relay);
    // It asks anew only where it was told that nothing has moved.
    if (!(await isToldFailed(scene, merchant, id, relay))) return;
    scene.world.tell(`${merchant.name} was told that ${relay} failed`);
  }
}

/** Waits for what becomes of a relay. */
async function isToldFailed(
  scene: Scene,
  merchant: Merchant,
  id: Hex,
  relay: string,
): Promise<boolean> {
  for (let turn = 0; turn < 10; turn += 1) {
    await pause(scene, 300, 10_000);
    const url = `/v1/payments/${id}/relays`;
    const answer = await callApi(scene, { method: "GET", url }, merchant.key);
    const found = answer?.json.data?.find(({ id }) => String(id) === relay);
    if (found?.status === "failed") return true;
    if (found?.status === "mined" && scene.world.random.chance(0.5)) return false;
  }
  return false;
}

async function moveByWallet(scene: Scene, merchant: Merchant): Promise<void> {
  const { random } = scene.world;
  const payments = merchant.orders.flatMap(({ payments }) => payments);
  if (payments.length === 0) return;
  const terms = random.pick(payments);
  const functionName = random.pick(["capture", "void"] as const);
  const amount = BigInt(random.between(1, 10)) * 100_000n;
  const data =
    functionName === "capture"
      ? encodeFunctionData({
          abi: escrowAbi,
          functionName,
          args: [terms, amount, random.chance(0.2)],
        })
      : encodeFunctionData({ abi: escrowAbi, functionName, args: [terms, amount] });
  scene.world.tell(
    `${merchant.name}'s wallet ${functionName}s ${paymentId(terms, localChain.escrow).slice(0, 8)}`,
  );
  await sendOwn(scene, merchant.account, localChain.escrow.address, data);
}

async function expireEarly(scene: Scene, merchant: Merchant): Promise<void> {
  const { random } = scene.world;
  if (merchant.orders.length === 0) return;
  const { checkoutId } = random.pick(merchant.orders.slice(-6));
  const url = `/v1/checkouts/${checkoutId}/expire`;
  const answer = await callApi(scene, { method: "POST", url, body: {} }, merchant.key);
  scene.world.tell(
    `${merchant.name} ends ${checkoutId.slice(0, 9)}: ${answer?.status} ${answer?.json.code ?? ""}`,
  );
}

async function resolve(scene: Scene, merchant: Merchant): Promise<void> {
  const { random } = scene.world;
  if (merchant.orders.length === 0) return;
  const { checkoutId } = random.pick(merchant.orders);
  const answer = await callApi(
    scene,
    { method: "GET", url: `/v1/checkouts/${checkoutId}` },
    merchant.key,
  );
  const pending = answer?.json.unexpected_payments?.find(
    ({ resolution }) => resolution === "pending",
  );
  if (!pending) return;
  const resolution = pending.reason === "late" ? random.pick(["accept", "return"]) : "return";
  const body = { resolution, payment_id: pending.payment_id };
  const done = await callApi(
    scene,
    { method: "POST", url: `/v1/checkouts/${checkoutId}/resolve`, body },
    merchant.key,
  );
  scene.world.tell(
    `${merchant.name} ${resolution}s ${pending.payment_id.slice(0, 8)}: ${done?.status}`,
  );
}

async function tendEndpoint(scene: Scene, merchant: Merchant): Promise<void> {
  const { random } = scene.world;
  if (merchant.endpoints.length === 0) return;
  const { id } = random.pick(merchant.endpoints);
  const url = `/v1/webhook_endpoints/${id}`;
  const since = new Date(Date.now() - 86_400_000).toISOString();
  const [path, body] = random.pick<[string, object]>([
    [`${url}/rotate_secret`, { overlap_hours: 1 }],
    [`${url}/recover`, { since }],
    [`${url}/replay`, { since }],
    [`${url}/replay`, { since, status: "pending" }],
    [url, { status: "disabled" }],
    [url, { status: "enabled" }],
  ]);
  const answer = await callApi(scene, { method: "POST", url: path, body }, merchant.key);
  scene.world.tell(
    `${merchant.name} ${path.split("/").slice(4).join("/")} ${JSON.stringify(body)}: ${answer?.status} ${answer?.json.code ?? ""}`,
  );
}

async function changePolicy(scene: Scene, merchant: Merchant): Promise<void> {
  const { random } = scene.world;
  const body = {
    ...{ chain_id: 31337, token: "USDH" },
    bands: [{ up_to: null, require: random.pick(["seen", "safe", "finalized", 1, 3, 6]) }],
  };
  const answer = await callApi(
    scene,
    { method: "POST", url: "/v1/confirmation_policies", body },
    merchant.key,
  );
  scene.world.tell(
    `${merchant.name} changes its policy: ${answer?.status} ${JSON.stringify(answer?.json).slice(0, 200)}`,
  );
}

async function read(scene: Scene, merchant: Merchant): Promise<void> {
  const url = scene.world.random.pick([
    "/v1/payments",
    "/v1/checkouts",
    "/v1/events",
    "/v1/webhook_endpoints",
  ]);
  await callApi(scene, { method: "GET", url }, merchant.key);
}

async function anyPayment(scene: Scene, merchant: Merchant): Promise<Hex | undefined> {
  const url = "/v1/payments?limit=20";
  const answer = await callApi(scene, { method: "GET", url }, merchant.key);
  const payments = answer?.json.data ?? [];
  const held = payments.filter((payment) => payment.held !== "0");
  return held.length === 0 ? undefined : scene.world.random.pick(held).id;
}
