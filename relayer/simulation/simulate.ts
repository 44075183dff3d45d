import "./platform.ts";
import { demoDollarAbi, escrowAbi } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { pino } from "pino";
import { encodeFunctionData, maxUint256 } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { createMerchant } from "../src/accounts/createMerchant.ts";
import { openDatabase } from "../src/platform/database/database.ts";
import { demoDollar, localChain } from "../src/testing/testChain.ts";
import { testConfig } from "../src/testing/testConfig.ts";
import { createEndpoint } from "../src/webhooks/createEndpoint.ts";
import { Chain, RpcError } from "./chain.ts";
import { BEGINNING, type Database, type Databases } from "./database.ts";
import { disturb, heal, startAll } from "./disturbances.ts";
import { judge } from "./judge/judge.ts";
import { trade } from "./merchant.ts";
import { atTime, setNetwork } from "./platform.ts";
import { Provider } from "./provider.ts";
import { Random } from "./random.ts";
import { Receivers } from "./receivers.ts";
import { act, drive, type Merchant, type Scene } from "./scene.ts";
import { World } from "./world.ts";

/** Milliseconds between two blocks. */
const BLOCK_MS = 1_500;

export interface Choices {
  seed: number;
  /** Steps before everything comes to rest. */
  steps: number;
  /** Disturbances that are left out. */
  without?: ReadonlySet<string>;
  /** Called with each step. */
  trace?: (step: string) => void;
  /** Statements of SQL that falsify the database before it is judged, to see whether that is noticed. */
  tamper?: string;
}

export interface Outcome {
  faults: string[];
  story: readonly string[];
  /** What happened, in numbers. */
  counts: Record<string, number>;
}

/** Lets a world go on for some steps, then come to rest, and judges it. */
export async function simulate(databases: Databases, choices: Choices): Promise<Outcome> {
  const random = new Random(choices.seed);
  const world = new World(random, BEGINNING);
  if (choices.trace) world.onStep = choices.trace;
  const database = await databases.create(world);
  try {
    const scene = await prepare(world, database, choices);
    const lives = [
      act(scene, "miner", () => mine(scene)),
      act(scene, "fate", () => disturb(scene)),
      ...scene.merchants.map((merchant) => act(scene, merchant.name, () => trade(scene, merchant))),
    ];
    startAll(scene);
    while (world.steps < choices.steps && scene.faults.length === 0) await world.step();
    await rest(scene, lives.slice(1));
    if (choices.tamper) await database.admin.query(choices.tamper);
    const faults = await judge(scene);
    const { rows } = await database.admin.query("select count(*)::int from webhook_events");
    return {
      faults,
      // What is lost when the database goes is not part of it.
      story: [...world.story],
      counts: {
        ...{
          steps: world.steps,
          blocks: scene.chain.head.number,
          reorgs: scene.chain.reorgs,
        },
        ...{ orders: scene.merchants.reduce((sum, { orders }) => sum + orders.length, 0) },
        ...{ intents: scene.intents.length, events: rows[0].count },
        ...{ arrivals: scene.receivers.arrivals.length },
        days: Math.round((world.time - BEGINNING) / 864_000) / 100,
      },
    };
  } finally {
    await database.remove();
  }
}

async function mine(scene: Scene): Promise<void> {
  const { world, chain } = scene;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, BLOCK_MS));
    await world.during(() => chain.mine(() => world.random.chance(0.85)));
  }
}

/** Lets everything come to an end: nothing disturbs any more, and everybody finishes what they began. */
async function rest(scene: Scene, lives: readonly Promise<void>[]): Promise<void> {
  const { world, database } = scene;
  scene.isEnding = true;
  world.tell("from here on nothing disturbs");
  const healAll = () => {
    for (const provider of scene.providers) heal(provider);
    scene.receivers.behaviour.clear();
    for (const { place } of scene.processes) {
      place.clockAhead = 0;
      place.isStalled = false;
    }
  };
  healAll();
  await drive(scene, Promise.all(lives));
  healAll();
  while (!scene.processes.some(({ isReady }) => isReady)) await world.step();
  await recoverEndpoints(scene);
  for (let hours = 0; hours < 24 * 40; hours += 1) {
    const until = world.time + 120_000;
    while (world.time < until) await world.step();
    const { rows } = await database.admin.query(`
      select 1 from webhook_deliveries where status in ('pending', 'sending')
      union all select 1 from relays where status in ('stored', 'submitted') limit 1`);
    if (rows.length === 0) return;
    world.jump(3_600_000);
  }
}

async function recoverEndpoints(scene: Scene): Promise<void> {
  const process = scene.processes.find(({ isReady }) => isReady);
  const since = new Date(scene.world.time - 86_400_000 * 20).toISOString();
  for (const { key, endpoints } of scene.merchants) {
    for (const { id } of endpoints) {
      const url = `/v1/webhook_endpoints/${id}/recover`;
      const headers = { authorization: `Bearer ${key}` };
      const answer = process?.call({ method: "POST", url, headers, body: { since } });
      if (answer) await drive(scene, answer);
    }
  }
}

async function prepare(
  world: World,
  database: Database,
  { without = new Set() }: Choices,
): Promise<Scene> {
  const { random } = world;
  const chain = await Chain.start(world, 31337);
  const deployer = accounts.deployer.address;
  await chain.deploy(deployer, "HandselEscrow.sol/HandselEscrow");
  await chain.deploy(deployer, "mocks/DemoDollar.sol/DemoDollar");
  const merchantAccounts = [accounts.merchant, accounts.platform].map(({ privateKey }) =>
    privateKeyToAccount(privateKey),
  );
  const payers = [accounts.customer, accounts.payee, accounts.deployer].map(({ privateKey }) =>
    privateKeyToAccount(privateKey),
  );
  const send = (from: string, to: string, data: string) =>
    chain.ask("eth_sendTransaction", { from, to, data, gas: "0x100000" });
  for (const { address } of payers) {
    const mint = { abi: demoDollarAbi, functionName: "mint", args: [address, 10n ** 15n] } as const;
    await send(address, demoDollar.address, encodeFunctionData(mint));
    const approve = {
      abi: demoDollarAbi,
      functionName: "approve",
      args: [localChain.escrow.address, maxUint256],
    } as const;
    await send(address, demoDollar.address, encodeFunctionData(approve));
  }
  for (const { address } of merchantAccounts) {
    const appoint = {
      abi: escrowAbi,
      functionName: "setOperator",
      args: [accounts.operator.address, true],
    } as const;
    await send(address, localChain.escrow.address, encodeFunctionData(appoint));
  }
  for (let count = 0; count < 20; count += 1) await chain.mine();

  const count = random.pick([1, 3]);
  const providers = Array.from(
    { length: count },
    (_, index) => new Provider(chain, `http://provider-${index + 1}.example/`),
  );
  const config = testConfig({
    DATABASE_URL: database.url,
    DATABASE_CONNECTIONS: "12",
    CHAINS: JSON.stringify([
      {
        ...{
          id: 31337,
          rpcUrls: providers.map(({ url }) => url),
          confirmations: 2,
          finalityBlocks: 12,
        },
        ...(count === 3 ? { quorum: 2 } : {}),
      },
    ]),
    ...{ POLL_INTERVAL_MS: "1500", OPERATOR_PRIVATE_KEY: accounts.operator.privateKey },
    ...{ RATE_LIMIT_READ: "100000", RATE_LIMIT_WRITE: "100000", RATE_LIMIT_MONEY: "100000" },
    RATE_LIMIT_COSTLY: "100000",
  });
  answerCalls(providers);
  const scene: Scene = {
    ...{ world, chain, providers, database, config, receivers: new Receivers(world), payers },
    ...{
      processes: [],
      commands: new Set(),
      backup: null,
      started: 0,
      merchants: [],
      intents: [],
      faults: [],
      isEnding: false,
      without,
    },
  };
  const db = openDatabase(database.url, pino({ level: "silent" }));
  await atTime(world.time, random, async () => {
    for (const [index, account] of merchantAccounts.entries()) {
      scene.merchants.push(await addMerchant(scene, db, `shop ${index + 1}`, account));
    }
  });
  await db.destroy();
  return scene;
}

async function addMerchant(
  { config }: Scene,
  db: ReturnType<typeof openDatabase>,
  name: string,
  account: Merchant["account"],
): Promise<Merchant> {
  const { address } = account;
  const { merchantId, apiKey } = await createMerchant(db, {
    name,
    address,
    payee: address,
    live: false,
  });
  const endpoints: Merchant["endpoints"] = [];
  for (const ordering of ["none", "per_payment"] as const) {
    const url = `http://127.0.0.1:9/${name.replace(" ", "-")}/${ordering}`;
    const { id } = await db.transaction().execute((tx) =>
      createEndpoint(tx, config, {
        ...{ merchantId, livemode: false, url: new URL(url), description: null, ordering },
      }),
    );
    endpoints.push({ id, url });
  }
  return { name, id: merchantId, key: apiKey, account, endpoints, orders: [], links: [] };
}

/** Lets code in a place ask the providers by their URLs. */
function answerCalls(providers: readonly Provider[]): void {
  setNetwork(async (place, url, init) => {
    const provider = providers.find((candidate) => candidate.url === new URL(url).href);
    if (!provider) throw new TypeError("fetch failed");
    const { world } = place;
    const call = JSON.parse(String(init.body));
    await world.gate(place, `${call.method} at ${url}`);
    switch (provider.fault) {
      case "unreachable":
        throw new TypeError("fetch failed");
      case "overloaded":
        return new Response("busy", { status: 503 });
      case "rate_limited":
        return new Response("slow down", { status: 429, headers: { "retry-after": "1" } });
    }
    const { result } = await world.during(() => respond(provider, call));
    // What a node did is done, whether or not its answer arrives.
    if (call.method === "eth_sendRawTransaction")
      await world.gate(place, "answer to a transaction");
    return Response.json(result);
  });
}

async function respond(
  provider: Provider,
  { id, method, params = [] }: { id: number; method: string; params?: unknown[] },
): Promise<object> {
  try {
    return { jsonrpc: "2.0", id, result: await provider.answer(method, params) };
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    const { code, message } = error;
    const { data } = error as { data?: unknown };
    return {
      jsonrpc: "2.0",
      id,
      error: { code, message, ...(data === undefined ? {} : { data }) },
    };
  }
}
