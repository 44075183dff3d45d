import { encryptionKeyOf } from "../src/platform/crypto/seal.ts";
import "./platform.ts";
import { pino } from "pino";
import { resyncChain } from "../src/chains/resyncChain.ts";
import { parts } from "../src/parts.ts";
import { createDeps } from "../src/platform/createDeps.ts";
import { openDatabase } from "../src/platform/database/database.ts";
import { rotateKey } from "../src/platform/database/rotateKey.ts";
import { backUp, restore } from "./backups.ts";
import { faults, type Provider } from "./provider.ts";
import { behaviours } from "./receivers.ts";
import { kill, RelayerProcess } from "./relayerProcess.ts";
import { act, pause, type Scene } from "./scene.ts";
import { here } from "./world.ts";

/** Whatever goes wrong in the world, by name, so that some can be left out. */
const disturbances: Record<string, { weight: number; happen(scene: Scene): Promise<void> }> = {
  kills: { weight: 4, happen: killOne },
  providers: { weight: 6, happen: spoilProvider },
  reorgs: { weight: 4, happen: reorganise },
  receivers: { weight: 4, happen: spoilReceiver },
  clocks: { weight: 2, happen: shiftClock },
  stalls: { weight: 3, happen: stallProcess },
  sleeps: { weight: 1, happen: sleepLong },
  keys: { weight: 1, happen: rotateKeys },
  resyncs: { weight: 1, happen: readAgain },
  nodes: { weight: 2, happen: forgetTransactions },
  restores: { weight: 1, happen: loseMachine },
};

/** Names of everything that can be left out. */
export const disturbanceNames = Object.keys(disturbances);

/** Disturbs the world until the scene ends. */
export async function disturb(scene: Scene): Promise<void> {
  const { random } = scene.world;
  const chosen = Object.entries(disturbances).flatMap(([name, { weight, happen }]) =>
    scene.without.has(name) ? [] : [[weight, { name, happen }] as const],
  );
  if (chosen.length === 0) return;
  while (!scene.isEnding) {
    await pause(scene, 200, 10_000);
    if (scene.isEnding) return;
    const { name, happen } = random.draw(chosen);
    void act(scene, name, () => happen(scene));
  }
}

/** Kills a process between any two statements; another starts in its place. */
async function killOne(scene: Scene): Promise<void> {
  const { world } = scene;
  const alive = scene.processes.filter(({ place }) => place.isAlive);
  if (alive.length === 0) return;
  const victim = world.random.pick(alive);
  world.tell(`${victim.place.name} is killed`);
  await world.during(() => kill(victim.place, scene.database.admin));
  scene.processes = scene.processes.filter((process) => process !== victim);
  await pause(scene, 100, 8_000);
  startProcess(scene);
}

/** Starts as many relayers as a world has. */
export function startAll(scene: Scene): void {
  for (let count = 0; count < 2; count += 1) startProcess(scene);
}

/** Kills every relayer, does some work while there is none, and starts them again. */
async function restartAll(scene: Scene, work: () => Promise<void>): Promise<void> {
  const { world, database } = scene;
  const before = scene.processes;
  scene.processes = [];
  await world.during(async () => {
    for (const { place } of before) await kill(place, database.admin);
    await here.exit(work);
  });
  startAll(scene);
}

function anyProcess({ processes, world }: Scene): RelayerProcess | null {
  return processes.length === 0 ? null : world.random.pick(processes);
}

/** Starts another process, which is ready later. */
function startProcess(scene: Scene): void {
  scene.started += 1;
  const process = new RelayerProcess(scene.world, `relayer ${scene.started}`);
  scene.processes.push(process);
  scene.world.tell(`${process.place.name} starts`);
  void begin(scene, process);
}

/** Tries to start until it can: what keeps it from starting, such as a provider without an answer, ends. */
async function begin(scene: Scene, process: RelayerProcess): Promise<void> {
  try {
    await process.start(scene.config, scene.receivers);
    scene.world.tell(`${process.place.name} is ready`);
  } catch (error) {
    scene.world.tell(
      `${process.place.name} could not start: ${error instanceof Error ? error.message : error}`,
    );
    if (!process.place.isAlive) return;
    await scene.world.during(() => kill(process.place, scene.database.admin));
    scene.processes = scene.processes.filter((other) => other !== process);
    if (!scene.isEnding || scene.processes.length === 0) startProcess(scene);
  }
}

/** Gives a provider a fault for a while; the others stay honest. */
async function spoilProvider(scene: Scene): Promise<void> {
  const { world, chain } = scene;
  const provider = world.random.pick(scene.providers);
  for (const other of scene.providers) heal(other);
  provider.fault = world.random.pick(faults);
  provider.behind = world.random.between(1, 8);
  provider.stale = chain.head;
  world.tell(`provider ${scene.providers.indexOf(provider) + 1}: ${provider.fault}`);
  await pause(scene, 500, 30_000);
  heal(provider);
}

export function heal(provider: Provider): void {
  provider.fault = "none";
}

async function reorganise(scene: Scene): Promise<void> {
  const { world, chain } = scene;
  const depth = world.random.between(1, world.random.chance(0.2) ? 8 : 3);
  const keeps = world.random.pick([0, 0.7, 1]);
  for (const provider of scene.providers) {
    if (provider.fault === "other_branch") provider.stale = chain.head;
  }
  world.tell(`reorg of ${depth} blocks from ${chain.head.number}, ${keeps * 100} % wait again`);
  await world.during(() => chain.reorganise(depth, () => world.random.chance(keeps)));
}

async function spoilReceiver(scene: Scene): Promise<void> {
  const { world } = scene;
  const { url } = world.random.pick(scene.merchants.flatMap(({ endpoints }) => endpoints));
  const behaviour = world.random.pick(behaviours);
  scene.receivers.behaviour.set(url, behaviour);
  world.tell(`${url} answers: ${behaviour}`);
  await pause(scene, 500, 60_000);
  scene.receivers.behaviour.delete(url);
}

async function shiftClock(scene: Scene): Promise<void> {
  const { random } = scene.world;
  const process = anyProcess(scene);
  if (!process) return;
  const { place } = process;
  place.clockAhead = random.between(-120_000, 120_000);
  scene.world.tell(`the clock of ${place.name} is ${place.clockAhead} ms ahead`);
}

/** A process stands still between two statements while the others go on. */
async function stallProcess(scene: Scene): Promise<void> {
  const { world } = scene;
  const process = anyProcess(scene);
  if (!process) return;
  const { place } = process;
  place.isStalled = true;
  world.tell(`${place.name} stands still`);
  await pause(scene, 500, 60_000);
  place.isStalled = false;
  world.tell(`${place.name} goes on`);
}

/** The machine stands still for a while, as one that is moved to another host. */
async function sleepLong(scene: Scene): Promise<void> {
  const { world } = scene;
  const ms = world.random.pick([60_000, 600_000, 3_600_000, 6 * 3_600_000]);
  world.tell(`everything stands still for ${ms / 60_000} minutes`);
  world.jump(ms);
  scene.chain.upsetAt.push(scene.chain.head.number);
}

/** Every relayer stops, all secrets get another key, and relayers start with it. */
async function rotateKeys(scene: Scene): Promise<void> {
  const { world, database } = scene;
  const key = Buffer.alloc(32, world.random.below(256));
  world.tell("the encryption key is rotated");
  await restartAll(scene, async () => {
    const db = openDatabase(database.url, pino({ level: "silent" }));
    await rotateKey(db, scene.config.encryptionKey.own, key);
    await db.destroy();
    scene.config = { ...scene.config, encryptionKey: encryptionKeyOf(key) };
  });
}

/** The machine is lost some time after a backup, with whatever ran on it; all relayers start again on the backup. */
async function loseMachine(scene: Scene): Promise<void> {
  await backUp(scene);
  await pause(scene, 1_000, 60_000);
  if (scene.isEnding) return;
  await restartAll(scene, async () => {
    for (const place of scene.commands) await kill(place, scene.database.admin);
    scene.commands.clear();
    await restore(scene);
  });
}

/** The administrator has a chain read again from its beginning while relayers run. */
async function readAgain(scene: Scene): Promise<void> {
  const place = here.getStore();
  if (!place) throw new Error("a command runs in a place");
  scene.commands.add(place);
  scene.world.tell("the chain is read again");
  const db = openDatabase(scene.config.databaseUrl, pino({ level: "silent" }));
  const deps = createDeps({ db, config: scene.config, log: pino({ level: "silent" }), parts });
  try {
    for (const chain of deps.chains.values()) await resyncChain(deps, chain, []);
  } catch (error) {
    // Its administrator reads why, such as a provider that contradicts others, and may try again later.
    scene.world.tell(`the chain was not read again: ${error}`);
  }
  await db.destroy();
  scene.commands.delete(place);
}

/** Nodes forget transactions that wait. */
async function forgetTransactions({ world, chain }: Scene): Promise<void> {
  if (chain.waiting.length === 0) return;
  const before = chain.waiting.length;
  chain.waiting = chain.waiting.filter(() => world.random.chance(0.5));
  chain.upsetAt.push(chain.head.number);
  world.tell(`nodes forget ${before - chain.waiting.length} transactions`);
}
