import {
  escrowAbi,
  fundingAuthorization,
  type PaymentTerms,
  paymentId,
  termsFromJson,
  termsToJson,
} from "@handsel/protocol";
import { type Address, encodeFunctionData, type Hex } from "viem";
import type { PrivateKeyAccount } from "viem/accounts";
import { demoDollar, localChain } from "../src/testing/testChain.ts";
import type { AnswerBody } from "./relayerProcess.ts";
import { act, callApi, type Merchant, type Order, pause, type Scene } from "./scene.ts";

/** Sends a transaction of an account's own, at a node that has no faults. */
export async function sendOwn(
  { chain, world }: Scene,
  account: PrivateKeyAccount,
  to: Address,
  data: Hex,
): Promise<Hex> {
  const address = account.address.toLowerCase();
  let nonce = chain.head.nonces.get(address) ?? 0;
  const waiting = new Set(
    chain.waiting.filter(({ from }) => from === address).map(({ nonce }) => nonce),
  );
  while (waiting.has(nonce)) nonce += 1;
  const raw = await account.signTransaction({
    ...{ chainId: chain.id, to, data, nonce, gas: 600_000n, type: "eip1559" },
    ...{ maxFeePerGas: 50_000_000_000n, maxPriorityFeePerGas: 1_000_000_000n },
  });
  const { result } = await world.during(() => chain.send(raw));
  return result;
}

/** Notes an order; some are paid by nobody, and some by two. */
export function placeOrder(
  scene: Scene,
  merchant: Merchant,
  { id, offer }: AnswerBody,
  { isOfLink }: { isOfLink: boolean },
): void {
  const { random } = scene.world;
  const order: Order = {
    ...{ merchant, checkoutId: id, isOfLink, payments: [] },
    offer: termsFromJson(offer),
  };
  merchant.orders.push(order);
  scene.world.tell(`${merchant.name} offers ${id.slice(0, 9)}`);
  const payers = random.chance(0.15) ? 2 : random.chance(0.85) ? 1 : 0;
  for (let count = 0; count < payers; count += 1) pay(scene, order, random.pick(scene.payers));
}

/** Pays an order, in one of the ways that there are, perhaps in vain. */
function pay(scene: Scene, order: Order, payer: PrivateKeyAccount): void {
  void act(scene, `payer of ${order.checkoutId.slice(0, 9)}`, async () => {
    await pause(scene, 50, 10_000);
    const terms: PaymentTerms = { ...order.offer, payer: payer.address };
    order.payments.push(terms);
    const id = paymentId(terms, localChain.escrow);
    if (scene.world.random.chance(0.4)) {
      scene.world.tell(`${payer.address.slice(0, 6)} funds ${id.slice(0, 8)} by a transaction`);
      await sendOwn(
        scene,
        payer,
        localChain.escrow.address,
        encodeFunctionData({ abi: escrowAbi, functionName: "fund", args: [terms] }),
      );
      return;
    }
    if (!demoDollar.authorization) throw new Error("USDH takes no authorizations");
    const signature = await payer.signTypedData(
      fundingAuthorization(terms, localChain.escrow, demoDollar.authorization),
    );
    scene.world.tell(`${payer.address.slice(0, 6)} signs for ${id.slice(0, 8)}`);
    const body = { terms: termsToJson(terms), signature };
    const url = `/v1/pay/${order.checkoutId}/fund`;
    const times = scene.world.random.between(1, 3);
    for (let time = 0; time < times; time += 1) {
      const answer = await callApi(scene, { method: "POST", url, body });
      scene.world.tell(`fund ${id.slice(0, 8)}: ${answer?.status} ${answer?.json.code ?? ""}`);
      await pause(scene, 500, 30_000);
    }
  });
}
