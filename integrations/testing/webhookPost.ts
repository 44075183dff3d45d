import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { until } from "./until.ts";

/** A webhook as it passed. */
export interface PassedWebhook {
  path: string;
  headers: Record<string, string>;
  body: Buffer;
  event: { id: string; type: string; data: { object: { id: string } } };
}

/** The post between the relayer and a shop: it delivers, holds back, and delivers again. */
export class WebhookPost {
  readonly passed: PassedWebhook[] = [];
  readonly #waiting: PassedWebhook[] = [];
  readonly #server = createServer(async (request, response) => {
    // A shop whose home address this is looks at its own page, too.
    if (request.method !== "POST") {
      response.writeHead(404).end();
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const webhook: PassedWebhook = {
      path: request.url ?? "/",
      headers: Object.fromEntries(
        Object.entries(request.headers).filter(([name]) => /^(webhook-|content-type$)/.test(name)),
      ) as Record<string, string>,
      body,
      event: JSON.parse(body.toString("utf8")),
    };
    this.passed.push(webhook);
    if (this.#isHolding) {
      this.#waiting.push(webhook);
      response.writeHead(200).end();
      return;
    }
    // A shop that cannot be reached is a failed delivery, which the relayer repeats.
    const status = await this.deliver(webhook).catch(() => 502);
    response.writeHead(status).end();
  });
  #isHolding = false;
  #target = "";

  /** URL to register in place of the shop's. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  /** Sends on to this shop from now on. */
  leadTo(shopUrl: string): void {
    this.#target = shopUrl;
  }

  /** Keeps every webhook from the shop, although the relayer is told that it arrived. */
  hold(): void {
    this.#isHolding = true;
  }

  /** Delivers again, and what was held first unless it is lost. */
  async release({ lost = false } = {}): Promise<void> {
    this.#isHolding = false;
    for (const webhook of this.#waiting.splice(0)) if (!lost) await this.deliver(webhook);
  }

  /** Delivers a webhook, to another path of the shop if one is given. Returns the shop's status. */
  async deliver({ path, headers, body }: PassedWebhook, otherPath = path): Promise<number> {
    const answer = await fetch(`${this.#target}${otherPath}`, { method: "POST", headers, body });
    await answer.body?.cancel();
    return answer.status;
  }

  /** The webhooks of this type about an object or its payment. */
  find(type: string, id: string): PassedWebhook[] {
    return this.passed.filter(
      ({ event, body }) => event.type === type && body.toString("utf8").includes(id),
    );
  }

  /** Waits for a webhook of this type about an object or its payment; returns the first one. */
  async wait(type: string, id: string): Promise<PassedWebhook> {
    await until(`told of ${type}`, async () => this.find(type, id).length > 0);
    const [first] = this.find(type, id);
    if (!first) throw new Error(`${type} is gone again`);
    return first;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
