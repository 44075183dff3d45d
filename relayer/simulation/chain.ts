import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { createHardhatRuntimeEnvironment } from "hardhat/hre";
import {
  type Address,
  getAddress,
  type Hash,
  type Hex,
  keccak256,
  parseTransaction,
  recoverTransactionAddress,
  toHex,
} from "viem";
import { here, type World } from "./world.ts";

/** Error of JSON-RPC. */
export class RpcError extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

interface RawLog {
  address: Hex;
  blockNumber: Hex;
  topics: Hex[];
  data: Hex;
}

interface RawTransaction {
  hash: Hash;
  from: Address;
  nonce: Hex;
  blockNumber: Hex | null;
}

interface Receipt {
  status: Hex;
  contractAddress: Address | null;
}

/** Block of one branch, and what any node that has it knows of it. */
export interface Block {
  number: number;
  hash: Hash;
  time: number;
  parent: Block | null;
  /** As a node answers it, with whole transactions. */
  raw: Record<string, unknown> & { transactions: RawTransaction[] };
  logs: readonly RawLog[];
  receipts: ReadonlyMap<Hash, Receipt>;
  /** Transactions of each sender up to this block. */
  nonces: ReadonlyMap<string, number>;
  /** State before it, for going back. */
  snapshot: string;
}

/** Transaction that no block has yet. */
export interface Waiting {
  raw: Hex;
  hash: Hash;
  from: string;
  nonce: number;
  maxFee: bigint;
  tip: bigint;
}

type Ask = (method: string, params: readonly unknown[]) => Promise<unknown>;

/** Blocks that a reorganisation takes back at most. */
const DEEPEST = 24;

/** Percent by which a transaction must raise its fees to take another's place. */
const REPLACE_PERCENT = 110n;

/**
 * A chain in this process: a real EVM executes its blocks, and the simulation decides when they come, what
 * is in them, and which of them another branch takes back.
 */
export class Chain {
  readonly id: number;
  readonly #world: World;
  readonly #ask: Ask;
  #head!: Block;
  /** Every block of every branch, by hash. */
  readonly blocks = new Map<Hash, Block>();
  waiting: Waiting[] = [];
  /** Every transaction that was ever sent to any node. */
  readonly sent = new Map<Hash, Waiting>();
  readonly #answers = new Map<string, unknown>();
  /** Blocks of the newest block's branch, by number. */
  #branch: Block[] = [];
  /** Blocks that each transaction is in, on any branch. */
  readonly #mined = new Map<Hash, Block[]>();
  /** Numbers of the blocks around which transactions met a chain that nobody could foresee. */
  readonly upsetAt: number[] = [];
  reorgs = 0;

  private constructor(id: number, world: World, ask: Ask) {
    this.id = id;
    this.#world = world;
    this.#ask = ask;
  }

  static async start(world: World, id: number): Promise<Chain> {
    const { network } = await createHardhatRuntimeEnvironment({});
    const { provider } = await network.create({
      override: {
        chainId: id,
        initialDate: new Date(world.time - 86_400_000),
        mining: { auto: false, interval: 0 },
      } as never,
    });
    const chain = new Chain(id, world, (method, params) =>
      here.exit(() => provider.request({ method, params: [...params] })),
    );
    chain.#head = await chain.#record("0x0");
    return chain;
  }

  get head(): Block {
    return this.#head;
  }

  /** Executes a request at the real node. */
  ask<Result>(method: string, ...params: unknown[]): Promise<Result> {
    return this.#ask(method, params) as Promise<Result>;
  }

  /** Takes a signed transaction in, as a node does. @throws RpcError */
  async send(raw: Hex): Promise<Hash> {
    const hash = keccak256(raw);
    const known = this.sent.get(hash);
    const transaction = known ?? (await this.#parse(raw, hash));
    const next = this.#head.nonces.get(transaction.from) ?? 0;
    if (transaction.nonce < next) throw new RpcError(-32000, "nonce too low");
    const rival = this.waiting.find(
      ({ from, nonce }) => from === transaction.from && nonce === transaction.nonce,
    );
    if (rival?.hash === hash) throw new RpcError(-32000, "already known");
    if (rival && transaction.maxFee * 100n < rival.maxFee * REPLACE_PERCENT) {
      throw new RpcError(-32000, "replacement transaction underpriced");
    }
    this.sent.set(hash, transaction);
    this.waiting = this.waiting.filter((other) => other !== rival);
    this.waiting.push(transaction);
    return hash;
  }

  async #parse(raw: Hex, hash: Hash): Promise<Waiting> {
    const parsed = parseTransaction(raw);
    const from = await recoverTransactionAddress({ serializedTransaction: raw as never });
    return {
      ...{ raw, hash, from: from.toLowerCase(), nonce: parsed.nonce ?? 0 },
      maxFee: parsed.maxFeePerGas ?? parsed.gasPrice ?? 0n,
      tip: parsed.maxPriorityFeePerGas ?? parsed.gasPrice ?? 0n,
    };
  }

  /** Mines a block with the transactions that wait and that the miner takes. */
  async mine(takes: (transaction: Waiting) => boolean = () => true): Promise<Block> {
    const snapshot = await this.ask<string>("evm_snapshot");
    const time = Math.max(this.#head.time + 1, Math.floor(this.#world.time / 1000));
    await this.ask("evm_setNextBlockTimestamp", time);
    const baseFee = BigInt(String(this.#head.raw.baseFeePerGas ?? "0x0"));
    const next = new Map(this.#head.nonces);
    const chosen = this.waiting
      .filter((transaction) => transaction.maxFee >= (baseFee * 9n) / 8n && takes(transaction))
      .sort((a, b) => a.nonce - b.nonce);
    const done = new Set<Hash>();
    for (const transaction of chosen) {
      if (transaction.nonce !== (next.get(transaction.from) ?? 0)) continue;
      try {
        await this.ask("eth_sendRawTransaction", transaction.raw);
      } catch {
        // Without the money for its gas: a node drops it.
        done.add(transaction.hash);
        continue;
      }
      next.set(transaction.from, transaction.nonce + 1);
      done.add(transaction.hash);
    }
    await this.ask("evm_mine");
    const block = await this.#record(snapshot);
    this.#head = block;
    this.waiting = this.waiting.filter(
      ({ hash, from, nonce }) => !done.has(hash) && nonce >= (block.nonces.get(from) ?? 0),
    );
    return block;
  }

  /**
   * Takes blocks back and mines others instead, one more than were taken back.
   * @param keeps which of the transactions taken back wait again
   */
  async reorganise(depth: number, keeps: (transaction: Waiting) => boolean): Promise<void> {
    let oldest = this.#head;
    const taken: Waiting[] = [];
    const real = Math.min(depth, DEEPEST);
    for (let count = 0; count < real; count += 1) {
      for (const { hash } of oldest.raw.transactions) {
        const transaction = this.sent.get(hash);
        if (transaction) taken.push(transaction);
      }
      if (count + 1 < real && oldest.parent?.parent) oldest = oldest.parent;
    }
    const { parent } = oldest;
    if (!parent) return;
    const length = this.#head.number - parent.number;
    await this.ask("evm_revert", oldest.snapshot);
    this.#head = parent;
    this.#branch.length = parent.number + 1;
    this.upsetAt.push(parent.number + length);
    this.reorgs += 1;
    this.waiting.push(...taken.filter(keeps));
    for (let count = 0; count <= length; count += 1)
      await this.mine(() => this.#world.random.chance(0.7));
  }

  /** Whether a block belongs to the branch of the newest block. */
  isCanonical(block: Block): boolean {
    return this.#branch[block.number] === block;
  }

  /** Returns the block of a branch that has a transaction. */
  blockOf(tip: Block, transaction: Hash): Block | null {
    const blocks = this.#mined.get(transaction) ?? [];
    return blocks.find((block) => this.ancestor(tip, block.number) === block) ?? null;
  }

  /** Returns a block's ancestor at a height, or null above it. */
  ancestor(tip: Block, number: number): Block | null {
    if (number > tip.number) return null;
    let block: Block | null = tip;
    while (block && block.number > number && !this.isCanonical(block)) block = block.parent;
    return block && block.number > number ? (this.#branch[number] ?? null) : block;
  }

  /** Reads the state after a block. @throws RpcError if the real node no longer has it */
  async readState(method: string, params: readonly unknown[], block: Block): Promise<unknown> {
    if (!this.isCanonical(block)) throw new RpcError(-32000, "header not found");
    const key = `${block.hash} ${method} ${JSON.stringify(params)}`;
    if (this.#answers.has(key)) return this.#answers.get(key);
    if (this.#answers.size > 20_000) this.#answers.clear();
    try {
      const [first, ...more] = params;
      const where =
        method === "eth_getStorageAt"
          ? [...more, toHex(block.number)]
          : [toHex(block.number), ...more];
      const answer = await this.ask(method, first, ...where);
      this.#answers.set(key, answer);
      return answer;
    } catch (error) {
      const {
        code = -32603,
        message,
        data,
      } = error as { code?: number; message: string; data?: unknown };
      throw Object.assign(new RpcError(code, message), { data });
    }
  }

  async #record(snapshot: string): Promise<Block> {
    const raw = await this.ask<Block["raw"]>("eth_getBlockByNumber", "latest", true);
    const hash = raw.hash as Hash;
    const [logs, ...receipts] = await Promise.all([
      this.ask<RawLog[]>("eth_getLogs", { blockHash: hash }),
      ...raw.transactions.map((transaction) =>
        this.ask<Receipt>("eth_getTransactionReceipt", transaction.hash),
      ),
    ]);
    const nonces = new Map(this.#head?.nonces ?? []);
    for (const { from, nonce } of raw.transactions)
      nonces.set(from.toLowerCase(), Number(nonce) + 1);
    const block: Block = {
      ...{ hash, raw, logs, snapshot, nonces },
      number: Number(raw.number),
      time: Number(raw.timestamp),
      parent: this.blocks.get(raw.parentHash as Hash) ?? null,
      receipts: new Map(
        raw.transactions.map((transaction, index) => [
          transaction.hash,
          receipts[index] as Receipt,
        ]),
      ),
    };
    this.blocks.set(hash, block);
    this.#branch[block.number] = block;
    for (const transaction of raw.transactions) {
      const blocks = this.#mined.get(transaction.hash) ?? [];
      this.#mined.set(transaction.hash, blocks);
      blocks.push(block);
    }
    return block;
  }

  /** Deploys a contract by its artifact's place, from an account that the node signs for. */
  async deploy(from: Address, artifact: string): Promise<Address> {
    const file = join(root, "artifacts", "contracts", `${artifact}.json`);
    const { bytecode } = JSON.parse(await readFile(file, "utf8"));
    const hash = await this.ask<Hash>("eth_sendTransaction", {
      from,
      data: bytecode,
      gas: "0xe00000",
    });
    const block = await this.mine();
    const receipt = block.receipts.get(hash);
    if (!receipt?.contractAddress) throw new Error(`${artifact} was not deployed`);
    return getAddress(receipt.contractAddress);
  }
}
