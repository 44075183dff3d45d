import type { ChainClient } from "./clients.ts";
import type { Head } from "./findAgreement.ts";
import { disagreements } from "./metrics.ts";
import { NoProvider, type Provider } from "./providers.ts";
import { readLogs } from "./readLogs.ts";
import { InconsistentAnswer, type Range } from "./readRange.ts";

/** Who takes part in one look at a chain. */
export interface Quorum {
  /** Everything is read from it. */
  reader: Provider;
  /** What was read must be said by these too. */
  witnesses: readonly Provider[];
  /** Asked where they contradict each other. */
  others: readonly Provider[];
}

/** Providers contradict each other, or a witness is silent: nothing is believed, and it may not be the reader's fault. */
export class Disagreement extends InconsistentAnswer {}

/**
 * Chooses who is asked: the best provider, and as many witnesses as the configuration wants.
 * @throws NoProvider if too few can be relied on
 */
export async function formQuorum({ id, config, providers }: ChainClient): Promise<Quorum> {
  const healthy = await providers.healthy();
  const [reader, ...rest] = healthy;
  if (!reader || healthy.length < (config.quorum ?? 1)) {
    throw new NoProvider(
      `chain ${id} needs ${config.quorum} providers that agree: ${providers.describe()}`,
    );
  }
  const witnesses = (config.quorum ?? 2) - 1;
  return { reader, witnesses: rest.slice(0, witnesses), others: rest.slice(witnesses) };
}

/** The newest block that the reader and every witness have. */
export async function commonHead(chain: ChainClient, { reader, witnesses }: Quorum): Promise<Head> {
  const [head, ...heads] = await Promise.all([
    reader.client.getBlock({ blockTag: "latest" }),
    ...witnesses.map((witness) => listen(chain, witness, () => witness.client.getBlockNumber())),
  ]);
  const lowest = heads.reduce((least, number) => (number < least ? number : least), head.number);
  if (lowest === head.number) return head;
  return reader.client.getBlock({ blockNumber: lowest });
}

/**
 * Compares what was read with what the witnesses say of the same blocks. Where one contradicts, all
 * the others are asked, and the minority is not asked again for a while.
 * @returns those that agree
 * @throws Disagreement unless most of them say what was read
 */
export async function requireAgreement(
  chain: ChainClient,
  { reader, witnesses, others }: Quorum,
  range: Range,
): Promise<readonly Provider[]> {
  const first = await hear(chain, witnesses, range);
  if (first.against.length === 0) return first.agreeing;
  const second = await hear(chain, others, range);
  const agreeing = [...first.agreeing, ...second.agreeing];
  const against = [...first.against, ...second.against];
  disagreements.inc({ chain: String(chain.id) });
  if (agreeing.length + 1 > against.length) {
    for (const provider of against) chain.providers.distrust(provider);
    return agreeing;
  }
  if (agreeing.length + 1 < against.length) chain.providers.distrust(reader);
  const names = against.map(({ rank }) => rank).join(" and ");
  throw new Disagreement(
    `provider ${reader.rank} of chain ${chain.id} is contradicted by ${names}: nothing is believed`,
  );
}

async function hear(chain: ChainClient, witnesses: readonly Provider[], range: Range) {
  const agreeing: Provider[] = [];
  const against: Provider[] = [];
  for (const witness of witnesses) {
    const agrees = await listen(chain, witness, () => saysTheSame(chain, witness, range));
    (agrees ? agreeing : against).push(witness);
  }
  return { agreeing, against };
}

/** A witness that does not answer says neither yes nor no; the next look has another. */
async function listen<Answer>(
  { id, providers }: ChainClient,
  witness: Provider,
  question: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await question();
  } catch (error) {
    providers.fail(witness, error);
    throw new Disagreement(`provider ${witness.rank} of chain ${id} did not answer`, {
      cause: error,
    });
  }
}

async function saysTheSame(
  { escrow }: ChainClient,
  witness: Provider,
  range: Range,
): Promise<boolean> {
  const block = await witness.client.getBlock({ blockNumber: range.to });
  if (block.hash !== range.hash || block.timestamp !== range.time) return false;
  const logs = await readLogs(witness, escrow.address, range.from, range.to);
  const said = logs.map((log) =>
    textOf(log.blockHash, log.transactionHash, log.logIndex, log.topics, log.data),
  );
  const read = range.logs.map((log) =>
    textOf(log.block_hash, log.transaction_hash, log.log_index, log.topics, log.data),
  );
  return said.sort().join("\n") === read.sort().join("\n");
}

function textOf(...facts: readonly unknown[]): string {
  return JSON.stringify(facts);
}
