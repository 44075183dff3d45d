import type { PaymentTerms } from "@handsel/protocol";
import type { Hex } from "viem";
import type { PrivateKeyAccount } from "viem/accounts";
import type { Config } from "../src/platform/configuration/config.ts";
import type { Backup } from "./backups.ts";
import type { Chain } from "./chain.ts";
import type { Database } from "./database.ts";
import type { Provider } from "./provider.ts";
import type { Receivers } from "./receivers.ts";
import type { Answer, ApiRequest, RelayerProcess } from "./relayerProcess.ts";
import { here, Place, type World } from "./world.ts";

/** A merchant, and what it wants. */
export interface Merchant {
  name: string;
  id: string;
  key: string;
  account: PrivateKeyAccount;
  /** URLs of its receivers, by endpoint. */
  endpoints: { id: string; url: string }[];
  orders: Order[];
  /** Payment links, by id. */
  links: string[];
}

/** A checkout, and the payments that payers made for it. */
export interface Order {
  merchant: Merchant;
  checkoutId: string;
  /** Whether a payer made it by opening a payment link; nobody is told when it expires without a payment. */
  isOfLink: boolean;
  offer: PaymentTerms;
  payments: PaymentTerms[];
}

/** Money that a merchant wants to be moved once. */
export interface Intent {
  paymentId: Hex;
  verb: "capture" | "void";
  amount: bigint;
  /** Relays that were made for it, one after the other. */
  relays: string[];
}

/** Everything of one simulation. */
export interface Scene {
  world: World;
  chain: Chain;
  providers: Provider[];
  database: Database;
  config: Config;
  /** The last backup of the database, if there is one. */
  backup: Backup | null;
  receivers: Receivers;
  processes: RelayerProcess[];
  /** Where the administrator's commands run. */
  commands: Set<Place>;
  /** Processes that were ever started. */
  started: number;
  merchants: Merchant[];
  payers: PrivateKeyAccount[];
  intents: Intent[];
  /** Sentences for what is wrong already, such as an answer 500. */
  faults: string[];
  /** Set once everybody should come to an end. */
  isEnding: boolean;
  /** Disturbances that are left out. */
  without: ReadonlySet<string>;
}

/** Starts an actor, whose code runs in a place of its own. */
export function act(scene: Scene, name: string, life: () => Promise<void>): Promise<void> {
  const place = new Place(scene.world, name);
  return here.run(place, async () => {
    try {
      await life();
    } catch (error) {
      scene.faults.push(`${name} failed: ${error instanceof Error ? error.stack : error}`);
    }
  });
}

/** Waits for a random time of the world. */
export async function pause(scene: Scene, least: number, most: number): Promise<void> {
  const { random } = scene.world;
  // Short pauses are as likely as long ones.
  const ms = Math.exp(Math.log(least) + random.next() * (Math.log(most) - Math.log(least)));
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/** Tries that a client makes for one request. */
const TRIES = 8;

/**
 * Sends a request to any process, again with the same key if no answer comes, as a client should.
 * @returns null if no answer came
 */
export async function callApi(scene: Scene, request: ApiRequest, key?: string): Promise<Answer> {
  const { world } = scene;
  const idempotencyKey = `k-${world.random.below(2 ** 31)}`;
  const headers = {
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    ...(request.method === "POST" && key ? { "idempotency-key": idempotencyKey } : {}),
  };
  for (let turn = 0; turn < TRIES; turn += 1) {
    const ready = scene.processes.filter(({ isReady }) => isReady);
    if (ready.length > 0) {
      const answer = await world.random.pick(ready).call({ ...request, headers });
      if (answer && answer.status === 500) {
        scene.faults.push(
          `${request.method} ${request.url} answered 500: ${JSON.stringify(answer.json)}`,
        );
      }
      const isFinal = answer && answer.status !== 429 && answer.status < 500;
      const isBusy = answer?.json.code === "idempotency_in_flight";
      if (isFinal && !isBusy) return answer;
    }
    await pause(scene, 200, 5_000);
  }
  return null;
}

/** Lets the world go on until an answer is there. */
export async function drive<Value>(scene: Scene, awaited: Promise<Value>): Promise<Value> {
  let isDone = false;
  const done = awaited.finally(() => {
    isDone = true;
  });
  done.catch(() => {});
  while (!isDone) await scene.world.step();
  return done;
}
