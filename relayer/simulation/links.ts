import { placeOrder } from "./payer.ts";
import { callApi, type Merchant, type Scene } from "./scene.ts";

/** Makes a payment link. */
export async function makeLink(scene: Scene, merchant: Merchant): Promise<void> {
  const { random } = scene.world;
  const body = {
    ...{ chain_id: 31337, token: "USDH", amount: "2000000", description: "Advice" },
    ...{ expires_in: random.pick([60, 3_600]), valid_for: random.pick([60, 86_400]) },
    capture_period: random.pick([3_600, 7 * 86_400]),
  };
  const request = { method: "POST", url: "/v1/payment_links", body } as const;
  const answer = await callApi(scene, request, merchant.key);
  if (answer?.status === 201) merchant.links.push(answer.json.id);
  scene.world.tell(`${merchant.name} makes a link: ${answer?.status} ${answer?.json.code ?? ""}`);
}

/** Somebody opens one of a merchant's links, perhaps one that is closed, and pays. */
export async function openLink(scene: Scene, merchant: Merchant): Promise<void> {
  if (merchant.links.length === 0) return;
  const id = scene.world.random.pick(merchant.links);
  const answer = await callApi(scene, { method: "POST", url: `/v1/links/${id}/open` });
  scene.world.tell(`a link of ${merchant.name} is opened: ${answer?.status}`);
  if (answer?.status === 201) placeOrder(scene, merchant, answer.json, { isOfLink: true });
}

export async function closeLink(scene: Scene, merchant: Merchant): Promise<void> {
  if (merchant.links.length === 0) return;
  const url = `/v1/payment_links/${scene.world.random.pick(merchant.links)}/close`;
  const answer = await callApi(scene, { method: "POST", url }, merchant.key);
  scene.world.tell(`${merchant.name} closes a link: ${answer?.status}`);
}
