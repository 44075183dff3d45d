import { type Hash, type Hex, toHex } from "viem";
import { type Block, type Chain, RpcError } from "./chain.ts";

/** What is wrong with a provider for a while. */
export type Fault =
  | "none"
  | "unreachable"
  | "overloaded"
  | "rate_limited"
  | "lagging"
  | "no_receipts"
  | "other_branch"
  | "slow_index";

export const faults: readonly Fault[] = [
  ...(["unreachable", "overloaded", "rate_limited", "lagging"] as const),
  ...(["no_receipts", "other_branch", "slow_index"] as const),
];

/** Newest blocks whose logs and receipts a slow index does not have. */
const INDEX_BEHIND = 2;

/** RPC provider: one node's sight of a chain, with the faults of real ones. */
export class Provider {
  readonly #chain: Chain;
  readonly url: string;
  fault: Fault = "none";
  /** Blocks that it is behind while it lags. */
  behind = 0;
  /** Newest block of the branch that it is on while it is on another. */
  stale: Block | null = null;

  constructor(chain: Chain, url: string) {
    this.#chain = chain;
    this.url = url;
  }

  get #tip(): Block {
    const { head } = this.#chain;
    if (this.fault === "lagging") {
      return this.#chain.ancestor(head, Math.max(0, head.number - this.behind)) ?? head;
    }
    if (this.fault === "other_branch" && this.stale) return this.stale;
    return head;
  }

  /** Answers a call. @throws RpcError */
  async answer(method: string, params: readonly unknown[]): Promise<unknown> {
    const chain = this.#chain;
    const tip = this.#tip;
    switch (method) {
      case "eth_chainId":
        return toHex(chain.id);
      case "eth_blockNumber":
        return toHex(tip.number);
      case "eth_getBlockByNumber":
        return show(this.#at(tip, params[0]), params[1] === true);
      case "eth_getBlockByHash":
        return show(this.#byHash(tip, params[0] as Hash), params[1] === true);
      case "eth_getLogs":
        return this.#logs(tip, params[0] as Filter);
      case "eth_getTransactionReceipt":
        return this.#receipt(tip, params[0] as Hash);
      case "eth_getTransactionByHash":
        return this.#transaction(tip, params[0] as Hash);
      case "eth_getTransactionCount":
        return toHex(this.#count(tip, String(params[0]).toLowerCase(), params[1]));
      case "eth_sendRawTransaction":
        return chain.send(params[0] as Hex);
      case "eth_gasPrice":
        return tip.raw.baseFeePerGas;
      case "eth_maxPriorityFeePerGas":
        return toHex(1_000_000_000n);
      case "eth_getBalance":
      case "eth_getCode":
      case "eth_call":
      case "eth_estimateGas":
      case "eth_getStorageAt": {
        const at = method === "eth_getStorageAt" ? 2 : 1;
        const block = this.#at(tip, params[at] ?? "latest");
        if (!block) throw new RpcError(-32000, "header not found");
        return chain.readState(method, params.toSpliced(at, 1), block);
      }
      case "eth_feeHistory":
        return feeHistory(tip);
      default:
        throw new RpcError(-32601, `the method ${method} does not exist`);
    }
  }

  #at(tip: Block, tag: unknown): Block | null {
    const chain = this.#chain;
    if (tag === "latest" || tag === "pending" || tag === undefined) return tip;
    if (tag === "earliest") return chain.ancestor(tip, 0);
    if (tag === "safe" || tag === "finalized") {
      const depth = tag === "safe" ? 8 : 16;
      return chain.ancestor(tip, Math.max(0, tip.number - depth));
    }
    return chain.ancestor(tip, Number(tag));
  }

  #byHash(tip: Block, hash: Hash): Block | null {
    const block = this.#chain.blocks.get(hash);
    return block && this.#chain.ancestor(tip, block.number) === block ? block : null;
  }

  #logs(tip: Block, filter: Filter): unknown[] {
    const first = filter.blockHash
      ? this.#byHash(tip, filter.blockHash)
      : this.#at(tip, filter.fromBlock);
    const last = filter.blockHash ? first : this.#at(tip, filter.toBlock);
    if (!first || !last) return [];
    const addresses = [filter.address ?? []].flat().map((address) => address.toLowerCase());
    const found: unknown[] = [];
    const indexed = this.fault === "slow_index" ? tip.number - INDEX_BEHIND : tip.number;
    for (
      let block: Block | null = last;
      block && block.number >= first.number;
      block = block.parent
    ) {
      if (block.number > indexed) continue;
      const logs = block.logs.filter(
        ({ address, topics }) =>
          (addresses.length === 0 || addresses.includes(address.toLowerCase())) &&
          (filter.topics ?? []).every(
            (wanted, index) => wanted === null || [wanted].flat().includes(topics[index] as Hex),
          ),
      );
      found.unshift(...logs);
    }
    return found;
  }

  #receipt(tip: Block, hash: Hash): object | null {
    const block = this.#chain.blockOf(tip, hash);
    if (!block || this.fault === "no_receipts") return null;
    if (this.fault === "slow_index" && block.number > tip.number - INDEX_BEHIND) return null;
    return block.receipts.get(hash) ?? null;
  }

  #transaction(tip: Block, hash: Hash): unknown {
    const block = this.#chain.blockOf(tip, hash);
    const mined = block?.raw.transactions.find((transaction) => transaction.hash === hash);
    if (mined) return mined;
    const waiting = this.#chain.waiting.find((transaction) => transaction.hash === hash);
    if (!waiting) return null;
    return {
      ...{ hash, from: waiting.from, nonce: toHex(waiting.nonce), to: waiting.from, type: "0x2" },
      ...{ blockHash: null, blockNumber: null, transactionIndex: null, input: "0x", value: "0x0" },
      ...{
        gas: "0x5208",
        maxFeePerGas: toHex(waiting.maxFee),
        maxPriorityFeePerGas: toHex(waiting.tip),
      },
      ...{ chainId: toHex(this.#chain.id), v: "0x0", r: "0x1", s: "0x1", accessList: [] },
    };
  }

  #count(tip: Block, address: string, tag: unknown): number {
    const block = this.#at(tip, tag);
    if (!block) throw new RpcError(-32000, "header not found");
    let count = block.nonces.get(address) ?? 0;
    if (tag !== "pending") return count;
    const waiting = new Set(
      this.#chain.waiting.filter(({ from }) => from === address).map(({ nonce }) => nonce),
    );
    while (waiting.has(count)) count += 1;
    return count;
  }
}

interface Filter {
  blockHash?: Hash;
  fromBlock?: Hex;
  toBlock?: Hex;
  address?: Hex | Hex[];
  topics?: (Hex | Hex[] | null)[];
}

function show(block: Block | null, whole: boolean): unknown {
  if (!block) return null;
  if (whole) return block.raw;
  return { ...block.raw, transactions: block.raw.transactions.map(({ hash }) => hash) };
}

function feeHistory(tip: Block) {
  const baseFee = tip.raw.baseFeePerGas;
  return {
    oldestBlock: toHex(tip.number),
    baseFeePerGas: [baseFee, baseFee],
    gasUsedRatio: [0.5],
    reward: [["0x3b9aca00", "0x3b9aca00", "0x3b9aca00"]],
  };
}
