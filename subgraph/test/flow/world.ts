import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoDollarAbi, type Escrow, escrowAbi, handselChains } from "@handsel/protocol";
import {
  type Address,
  createTestClient,
  createWalletClient,
  http,
  maxUint256,
  publicActions,
} from "viem";
import { type HDAccount, mnemonicToAccount } from "viem/accounts";
import { hardhat } from "viem/chains";
import { type Chain, startChain } from "../../../scripts/services/chain.ts";
import { deployContracts } from "../../../scripts/services/contracts.ts";
import { type GraphNode, startGraphNode } from "../../../scripts/services/graphNode.ts";
import { freePort } from "../../../scripts/services/ports.ts";
import { type Postgres, startPostgres } from "../../../scripts/services/postgres.ts";

const MNEMONIC = "test test test test test test test test test test test junk";

/** Milliseconds for graph-node to reach the chain's head. */
const SYNC_PATIENCE = 60_000;

/** What graph-node answers to a query that a reorganisation has overtaken. */
const REORGANISED = "the chain was reorganized while executing the query";

const local = handselChains.get(hardhat.id);
if (local === undefined) throw new Error("there is no local chain");

export const escrow: Escrow = local.escrow;
export const tokens = local.tokens;

/** A chain with the escrow, and graph-node that follows it. */
export class World {
  readonly client;
  readonly #rpcUrl: string;
  readonly #graphUrl: string;
  readonly #close: () => Promise<void>;

  private constructor(rpcUrl: string, graphUrl: string, close: () => Promise<void>) {
    this.client = createTestClient({
      chain: hardhat,
      mode: "hardhat",
      transport: http(rpcUrl),
      pollingInterval: 20,
    }).extend(publicActions);
    this.#rpcUrl = rpcUrl;
    this.#graphUrl = graphUrl;
    this.#close = close;
  }

  static async open(): Promise<World> {
    const folder = await mkdtemp(join(tmpdir(), "handsel-flow-"));
    let postgres: Postgres | undefined;
    let chain: Chain | undefined;
    let graphNode: GraphNode | null = null;
    const close = async () => {
      await graphNode?.stop();
      await chain?.stop();
      await postgres?.remove();
      await rm(folder, { recursive: true, force: true });
    };
    try {
      postgres = await startPostgres({ dataDir: join(folder, "postgres"), port: await freePort() });
      await postgres.createDatabase("graph");
      chain = await startChain({ port: await freePort(), logFile: join(folder, "chain.log") });
      await deployContracts(chain.rpcUrl);
      graphNode = await startGraphNode({
        port: await freePort(),
        rpcUrl: chain.rpcUrl,
        databaseUrl: postgres.url("graph"),
        logFile: join(folder, "graph-node.log"),
      });
      if (graphNode === null) throw new Error("graph-node is not installed");
      return new World(chain.rpcUrl, graphNode.url, close);
    } catch (error) {
      await close();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#close();
  }

  account(index: number): HDAccount {
    return mnemonicToAccount(MNEMONIC, { addressIndex: index });
  }

  /** Gives an account demo dollars that the escrow may take. */
  async provide(account: HDAccount, token: Address): Promise<void> {
    const wallet = this.wallet(account);
    const call = { address: token, abi: demoDollarAbi, gas: 200_000n } as const;
    await wallet.writeContract({
      ...call,
      functionName: "mint",
      args: [account.address, 10n ** 15n],
    });
    await wallet.writeContract({
      ...call,
      functionName: "approve",
      args: [escrow.address, maxUint256],
    });
  }

  wallet(account: HDAccount) {
    return createWalletClient({ account, chain: hardhat, transport: http(this.#rpcUrl) });
  }

  state(id: `0x${string}`) {
    return this.client.readContract({
      address: escrow.address,
      abi: escrowAbi,
      functionName: "paymentState",
      args: [id],
    });
  }

  creditOf(token: Address, owner: Address): Promise<bigint> {
    return this.client.readContract({
      address: escrow.address,
      abi: escrowAbi,
      functionName: "creditOf",
      args: [token, owner],
    });
  }

  /** When a block was mined, in Unix seconds. */
  async timeOf(blockNumber: bigint): Promise<number> {
    return Number((await this.client.getBlock({ blockNumber })).timestamp);
  }

  /** What somebody has of a token or, with the zero address, of the native coin. */
  balanceOf(token: Address, owner: Address): Promise<bigint> {
    if (BigInt(token) === 0n) return this.client.getBalance({ address: owner });
    return this.client.readContract({
      address: token,
      abi: demoDollarAbi,
      functionName: "balanceOf",
      args: [owner],
    });
  }

  /** Asks the subgraph; again if a reorganisation came in between, like every client. */
  async query<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const response = await fetch(this.#graphUrl, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors }: { data?: Data; errors?: { message: string }[] } = JSON.parse(
      await response.text(),
    );
    if (errors?.some(({ message }) => message === REORGANISED)) return this.query(query, variables);
    if (data === undefined || errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Waits until the subgraph stands at the very block that is the chain's head. */
  async synced(): Promise<void> {
    const head = await this.client.getBlock();
    const deadline = Date.now() + SYNC_PATIENCE;
    for (;;) {
      const { _meta } = await this.query<{
        _meta: { block: { hash: string; number: number }; hasIndexingErrors: boolean };
      }>("{ _meta { block { hash number } hasIndexingErrors } }");
      if (_meta.hasIndexingErrors) throw new Error("the subgraph has failed");
      if (_meta.block.hash === head.hash) return;
      if (Date.now() > deadline) {
        throw new Error(`the subgraph stays at ${JSON.stringify(_meta)}, not at ${head.number}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
