import type { IncomingHttpHeaders } from "node:http";
import { here, type Place, type World } from "./world.ts";

/** How a receiver of webhooks behaves for a while. */
export type Behaviour = "ok" | "error" | "gone" | "overloaded" | "silent" | "breaks";

export const behaviours: readonly Behaviour[] = ["error", "gone", "overloaded", "silent", "breaks"];

/** Arrival of an event at a receiver. */
export interface Arrival {
  url: string;
  id: string;
  endpoint: string;
  isAccepted: boolean;
}

/** Receivers of webhooks, by URL. */
export class Receivers {
  readonly world: World;
  readonly behaviour = new Map<string, Behaviour>();
  readonly arrivals: Arrival[] = [];

  constructor(world: World) {
    this.world = world;
  }
}

interface Exchange {
  onRequestStart(controller: object, context: object): void;
  onResponseStart(controller: object, status: number, headers: IncomingHttpHeaders): void;
  onResponseData(controller: object, chunk: Buffer): void;
  onResponseEnd(controller: object, trailers: object): void;
  onResponseError(controller: object, error: Error): void;
}

interface Sent {
  origin: string;
  path: string;
  headers: string[];
}

/** Stands for undici's agent: brings requests to the receivers, at times that the world chooses. */
export class ReceiverAgent {
  readonly #receivers: Receivers;
  readonly #place: Place;

  constructor(receivers: Receivers, place: Place) {
    this.#receivers = receivers;
    this.#place = place;
  }

  dispatch(sent: Sent, exchange: Exchange): boolean {
    void here.run(this.#place, () => this.#exchange(sent, exchange));
    return true;
  }

  async destroy(): Promise<void> {}

  async #exchange({ origin, path, headers }: Sent, exchange: Exchange): Promise<void> {
    const place = this.#place;
    const { world } = place;
    const aborted = { is: false };
    const controller = {
      get aborted() {
        return aborted.is;
      },
      abort: () => {
        aborted.is = true;
      },
      pause: () => {},
      resume: () => {},
    };
    const url = `${origin}${path}`;
    await world.gate(place, `POST ${url}`);
    if (aborted.is) return;
    exchange.onRequestStart(controller, {});
    const header = (name: string) => headers[headers.indexOf(name) + 1] ?? "";
    const behaviour = this.#receivers.behaviour.get(url) ?? "ok";
    const isAccepted = behaviour === "ok" || (behaviour === "breaks" && world.random.chance(0.5));
    this.#receivers.arrivals.push({
      ...{ url, id: header("webhook-id"), endpoint: header("handsel-endpoint"), isAccepted },
    });
    if (behaviour === "silent") return;
    await world.gate(place, `answer of ${url}`);
    if (aborted.is) return;
    if (behaviour === "breaks") {
      return exchange.onResponseError(
        controller,
        Object.assign(new Error("reset"), { code: "ECONNRESET" }),
      );
    }
    const status = { ok: 200, error: 500, gone: 410, overloaded: 429 }[behaviour];
    exchange.onResponseStart(controller, status, { "content-type": "text/plain" });
    exchange.onResponseData(controller, Buffer.from("thanks"));
    await world.gate(place, `end of the answer of ${url}`);
    if (!aborted.is) exchange.onResponseEnd(controller, {});
  }
}
