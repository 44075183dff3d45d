import { createRequire } from "node:module";
import { join } from "node:path";
import { shopFolder } from "@handsel/services/shopFolder";
import { waitUntil } from "@handsel/services/waitUntil";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningHandsel, startHandsel } from "../../testing/startHandsel.ts";
import { WebhookPost } from "../../testing/webhookPost.ts";

// biome-ignore lint/suspicious/noExplicitAny: what n8n loads has no types here.
type Loaded = any;

const load = createRequire(join(shopFolder("n8n"), "package.json"));
const packed = "n8n-nodes-handsel";
const { n8n } = load(`${packed}/package.json`);

/** A transaction takes seconds until the relayer has seen it. */
const patience = { timeout: 60_000, interval: 250 };

let handsel: RunningHandsel;
const post = new WebhookPost();
beforeAll(async () => {
  handsel = await startHandsel();
  // The node names no coins: a checkout takes those of the store's profile.
  await handsel.first.handsel.updateMerchantProfile({
    accepts: [{ chain_id: 31337, token: "USDH" }],
  });
  await post.open();
  post.hold();
});
afterAll(async () => {
  await post.close();
  await handsel?.stop();
});

/** Loads a class as n8n does: the file's name says the class's. */
function make(path: string): Loaded {
  const [, name = ""] = /(\w+)\.(?:node|credentials)\.js$/.exec(path) ?? [];
  return new (load(`${packed}/${path}`)[name])();
}

const credentials = () => ({ url: handsel.url, apiKey: handsel.first.apiKey });

function execute(parameters: Record<string, unknown>): Promise<Loaded[][]> {
  return make("dist/nodes/Handsel.node.js").execute.call({
    getCredentials: async () => credentials(),
    getInputData: () => [{ json: {} }],
    getNodeParameter: (name: string, _item: number, other: unknown) => parameters[name] ?? other,
    continueOnFail: () => false,
  });
}

test("every file that n8n is told of has its class, with what n8n needs to list it", () => {
  for (const path of n8n.nodes) {
    const { description } = make(path);
    expect(description).toMatchObject({ version: 1, outputs: ["main"] });
    expect(description.credentials).toEqual([{ name: "handselApi", required: true }]);
  }
  expect(make(n8n.credentials[0]).name).toBe("handselApi");
});

test("a checkout is sold, its webhook starts a workflow once, and its money is captured", async () => {
  const kept: Record<string, unknown> = {};
  const trigger = make("dist/nodes/HandselTrigger.node.js");
  const hook = {
    getCredentials: async () => credentials(),
    getWorkflowStaticData: () => kept,
    getNodeWebhookUrl: () => `${post.url}/webhook/1/handsel`,
    getNodeParameter: () => ["checkout.paid"],
  };
  const { create, checkExists, delete: remove } = trigger.webhookMethods.default;
  await create.call(hook);
  expect(await checkExists.call(hook)).toBe(true);

  const order = {
    ...{ resource: "checkout", operation: "create", price: "19.99", currency: "EUR" },
    ...{ description: "A mug", reference: "order-7" },
  };
  const [[sold]] = (await execute(order)) as [[Loaded]];
  const [[again]] = (await execute(order)) as [[Loaded]];
  expect(again.json.id).toBe(sold.json.id);
  await handsel.pay(sold.json.offer);
  expect(await waitUntil(() => post.passed.length > 0, patience)).toBe(true);
  const [webhook = expect.unreachable()] = post.passed;
  const receive = () =>
    trigger.webhook.call({
      getWorkflowStaticData: () => kept,
      getRequestObject: () => ({ rawBody: webhook.body, headers: webhook.headers }),
      helpers: { returnJsonArray: (json: unknown) => [{ json }] },
    });
  const started = await receive();
  expect(started.workflowData[0][0].json.data.object.client_reference_id).toBe("order-7");
  expect(await receive()).toEqual({ webhookResponse: "" });

  const { payment_id: id } = started.workflowData[0][0].json.data.object;
  const [[captured]] = (await execute({ resource: "payment", operation: "capture", id })) as [
    [Loaded],
  ];
  expect(captured.json.via).toBe("operator");
  const { handsel: api } = handsel.first;
  expect(await waitUntil(async () => (await api.getPayment(id)).held === "0", patience)).toBe(true);
  await remove.call(hook);
  expect(await checkExists.call(hook)).toBe(false);
});
