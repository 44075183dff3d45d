import { type PublicClient, stringify } from "viem";
import type { ChainClient } from "./clients.ts";
import type { Head, JournalEntry } from "./findReorg.ts";
import { disagreements } from "./metrics.ts";
import { NoProvider, type Provider } from "./providers.ts";
import { type MinedLog, readLogs } from "./readLogs.ts";
import { BlockTimes, InconsistentAnswer, type Range } from "./readRange.ts";

/** Providers of one step. */
export interface Quorum {
  /** Provider that everything is read from. */
  primary: Provider;
  /** Providers that must give the same answer. */
  verifiers: readonly Provider[];
  /** Providers that are asked if these contradict each other. */
  spares: readonly Provider[];
}

/**
 * Providers contradict each other, or a verifier does not answer. Which of them is wrong is unknown, so the answer is
 * dropped and none of them is paused.
 */
export class Disagreement extends InconsistentAnswer {}

/**
 * Chooses the providers of a step: the best one, and as many verifiers as the configured quorum
 * needs.
 * @throws NoProvider if too few are healthy
 */
export async function formQuorum({ id, config, providers }: ChainClient): Promise<Quorum> {
  const healthy = await providers.healthy();
  const [primary, ...rest] = healthy;
  if (!primary || healthy.length < (config.quorum ?? 1)) {
    throw new NoProvider(
      `chain ${id} needs ${config.quorum} providers that agree: ${providers.describe()}`,
    );
  }
  const count = (config.quorum ?? 2) - 1;
  return { primary, verifiers: rest.slice(0, count), spares: rest.slice(count) };
}

/** Reads the newest block that the primary and every verifier have. */
export async function commonHead(
  chain: ChainClient,
  { primary, verifiers }: Quorum,
): Promise<Head> {
  const [head, ...heads] = await Promise.all([
    primary.client.getBlock({ blockTag: "latest" }),
    ...verifiers.map((verifier) => ask(chain, verifier, () => verifier.client.getBlockNumber())),
  ]);
  const lowest = heads.reduce((least, number) => (number < least ? number : least), head.number);
  if (lowest === head.number) return head;
  return primary.client.getBlock({ blockNumber: lowest });
}

/**
 * Compares a range with the verifiers' answers for the same blocks. If one contradicts, all spares
 * are asked too, and the minority is left alone for a while.
 * @returns the other providers that agree
 * @throws Disagreement unless a majority agrees
 */
export async function requireAgreement(
  chain: ChainClient,
  { primary, verifiers, spares }: Quorum,
  range: Range,
): Promise<readonly Provider[]> {
  const first = await verify(chain, verifiers, range);
  if (first.against.length === 0) return first.agreeing;
  const second = await verify(chain, spares, range);
  const agreeing = [...first.agreeing, ...second.agreeing];
  const against = [...first.against, ...second.against];
  disagreements.inc({ chain: String(chain.id) });
  if (agreeing.length + 1 > against.length) {
    for (const provider of against) chain.providers.distrust(provider);
    return agreeing;
  }
  if (agreeing.length + 1 < against.length) chain.providers.distrust(primary);
  const names = against.map(({ rank }) => rank).join(" and ");
  throw new Disagreement(
    `provider ${primary.rank} of chain ${chain.id} is contradicted by ${names}: the answer is dropped`,
  );
}

/**
 * Asks each provider of a quorum the same. If one contradicts, all spares are asked too. Nobody is
 * left alone for a contradiction: what a node does not have yet is no lie.
 * @returns what all, or with the spares most, of them say
 * @throws Disagreement if one does not answer, or if no majority says the same
 */
export async function askQuorum<Answer>(
  chain: ChainClient,
  { primary, verifiers, spares }: Quorum,
  question: (client: PublicClient) => Promise<Answer>,
): Promise<Answer> {
  const askAll = (providers: readonly Provider[]) =>
    Promise.all(providers.map((each) => ask(chain, each, () => question(each.client))));
  const first = await askAll([primary, ...verifiers]);
  const answers = isSame(first) ? first : [...first, ...(await askAll(spares))];
  const groups = [...Map.groupBy(answers, (answer) => stringify(answer)).values()];
  const most = groups.find((group) => group.length * 2 > answers.length);
  if (most) return most[0] as Answer;
  throw new Disagreement(`the providers of chain ${chain.id} contradict each other`);
}

function isSame(answers: readonly unknown[]): boolean {
  return new Set(answers.map((answer) => stringify(answer))).size === 1;
}

async function verify(chain: ChainClient, providers: readonly Provider[], range: Range) {
  const agreeing: Provider[] = [];
  const against: Provider[] = [];
  for (const provider of providers) {
    const agrees = await ask(chain, provider, () => hasSameRange(chain, provider, range));
    (agrees ? agreeing : against).push(provider);
  }
  return { agreeing, against };
}

/** Asks a provider. If it does not answer, it counts neither for nor against, and the next step asks another one. */
async function ask<Answer>(
  { id, providers }: ChainClient,
  provider: Provider,
  question: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await question();
  } catch (error) {
    providers.fail(provider, error);
    throw new Disagreement(`provider ${provider.rank} of chain ${id} did not answer`, {
      cause: error,
    });
  }
}

async function hasSameRange(
  { escrow }: ChainClient,
  provider: Provider,
  range: Range,
): Promise<boolean> {
  const block = await provider.client.getBlock({ blockNumber: range.to });
  if (block.hash !== range.hash || block.timestamp !== range.time) return false;
  if (range.stale && (await hasBlock(provider, range.stale))) return false;
  const logs = await readLogs(provider, escrow.address, range.from, range.to);
  const theirs = logs.map((log) =>
    textOf(log.blockHash, log.transactionHash, log.logIndex, log.topics, log.data),
  );
  const ours = range.logs.map((log) =>
    textOf(log.block_hash, log.transaction_hash, log.log_index, log.topics, log.data),
  );
  if (theirs.sort().join("\n") !== ours.sort().join("\n")) return false;
  return hasSameTimes(provider, range, logs);
}

/** Returns whether a provider tells the same times of the blocks of new logs; those of earlier ones were compared before. */
async function hasSameTimes(
  { client }: Provider,
  range: Range,
  theirs: readonly MinedLog[],
): Promise<boolean> {
  const ours = new Map(range.logs.map((log) => [log.block_hash, log.block_time]));
  const times = new BlockTimes(client, new Map());
  for (const { blockHash, blockNumber, blockTimestamp } of theirs) {
    if (blockNumber <= range.ancestor) continue;
    if ((blockTimestamp || (await times.of(blockHash))) !== ours.get(blockHash)) return false;
  }
  return true;
}

/** Returns whether a block is on a provider's chain, which may be too short for it. */
async function hasBlock({ client }: Provider, { number, hash }: JournalEntry): Promise<boolean> {
  if (number > (await client.getBlockNumber())) return false;
  return (await client.getBlock({ blockNumber: number })).hash === hash;
}

function textOf(...facts: readonly unknown[]): string {
  return JSON.stringify(facts);
}
