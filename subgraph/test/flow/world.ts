import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  demoDollarAbi,
  type Escrow,
  escrowAbi,
  handselChains,
  type Token,
} from "@handsel/protocol";
import { type Chain, startChain } from "@handsel/services/chain";
import { deployContracts } from "@handsel/services/contracts";
import {
  type GraphNode,
  type GraphNodeOptions,
  startGraphNode,
  subgraphUrl,
} from "@handsel/services/graphNode";
import { root } from "@handsel/services/paths";
import { freePort } from "@handsel/services/ports";
import { type Postgres, type PostgresOptions, startPostgres } from "@handsel/services/postgres";
import {
  type Abi,
  type Address,
  createTestClient,
  createWalletClient,
  type Hex,
  http,
  maxUint256,
  parseAbi,
  publicActions,
  zeroAddress,
} from "viem";
import { type HDAccount, mnemonicToAccount } from "viem/accounts";
import { hardhat } from "viem/chains";

const MNEMONIC = "test test test test test test test test test test test junk";

/** Milliseconds for graph-node to reach the chain's head. */
const SYNC_PATIENCE = 60_000;

/** Error of graph-node when a reorg overtakes a query. */
const REORGED = "the chain was reorganized while executing the query";

const local = handselChains.get(hardhat.id);
if (local === undefined) throw new Error("there is no local chain");

export const escrow: Escrow = local.escrow;

const BLOCKLIST_ABI = parseAbi([
  "function setBlocked(address account, bool blocked)",
  "function blocked(address account) view returns (bool)",
]);

/** Maximum number of entities in one answer of graph-node. */
const PAGE = 1000;

/** Contract code that refuses every coin. */
const REFUSING_CODE: Hex = "0x60006000fd";

const CALL = { address: escrow.address, abi: escrowAbi } as const;

/** Servers that graph-node needs. */
interface Servers {
  postgres: Postgres;
  graphNode: GraphNode;
}

/** Start options, kept for a restart. */
interface Start {
  postgres: PostgresOptions;
  graphNode: Omit<GraphNodeOptions, "databaseUrl">;
}

/** Local chain with the escrow, and a graph-node that follows it. */
export class World {
  readonly client;
  /** Tokens of the chain, and one with a blocklist, as regulated stablecoins have. */
  readonly tokens: Token[] = [...(local?.tokens ?? [])];
  readonly #chain: Chain;
  readonly #folder: string;
  readonly #start: Start;
  #servers: Servers | undefined;

  private constructor(chain: Chain, folder: string, start: Start) {
    this.client = createTestClient({
      chain: hardhat,
      mode: "hardhat",
      transport: http(chain.rpcUrl),
      pollingInterval: 20,
    }).extend(publicActions);
    this.#chain = chain;
    this.#folder = folder;
    this.#start = start;
  }

  static async open(): Promise<World> {
    const folder = await mkdtemp(join(tmpdir(), "handsel-flow-"));
    const chain = await startChain({
      ...{ port: await freePort(), logFile: join(folder, "chain.log") },
      // Thousands of steps take decades, and graph-node has no block times after January 2038.
      begins: "2000-01-01T00:00:00Z",
    });
    const world = new World(chain, folder, {
      postgres: { dataDir: join(folder, "postgres"), port: await freePort() },
      graphNode: {
        port: await freePort(),
        rpcUrl: chain.rpcUrl,
        logFile: join(folder, "graph-node.log"),
      },
    });
    try {
      await deployContracts(chain.rpcUrl);
      await world.#deployBlocklist();
      const postgres = await startPostgres(world.#start.postgres);
      await postgres.createDatabase("graph");
      await postgres.stop();
      await world.#startServers();
      return world;
    } catch (error) {
      await world.close();
      throw error;
    }
  }

  /** Kills graph-node and PostgreSQL, as a crash would, and restarts them on the same data. */
  async crash(): Promise<void> {
    const servers = this.#servers;
    this.#servers = undefined;
    await servers?.graphNode.server.kill();
    await servers?.graphNode.stop();
    await servers?.postgres.server.kill();
    await this.#startServers();
  }

  async close(): Promise<void> {
    await this.#servers?.graphNode.stop();
    await this.#servers?.postgres.remove();
    await this.#chain.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #startServers(): Promise<void> {
    const postgres = await startPostgres(this.#start.postgres);
    try {
      const databaseUrl = postgres.url("graph");
      const graphNode = await startGraphNode({ ...this.#start.graphNode, databaseUrl });
      if (graphNode === null) throw new Error("graph-node is not installed");
      this.#servers = { postgres, graphNode };
    } catch (error) {
      await postgres.stop();
      throw error;
    }
  }

  async #deployBlocklist(): Promise<void> {
    const path = "artifacts/contracts/mocks/BlocklistToken.sol/BlocklistToken.json";
    const { abi, bytecode }: { abi: Abi; bytecode: Hex } = JSON.parse(
      await readFile(join(root, path), "utf8"),
    );
    const hash = await this.wallet(this.account(0)).deployContract({ abi, bytecode });
    const { contractAddress } = await this.client.waitForTransactionReceipt({ hash });
    if (!contractAddress) throw new Error("the token was not deployed");
    this.tokens.push({
      ...{ symbol: "BLOCK", name: "Blocklist Token", address: contractAddress, decimals: 6 },
      authorization: null,
    });
  }

  get #blocklist(): Address {
    const token = this.tokens.find(({ symbol }) => symbol === "BLOCK");
    if (token === undefined) throw new Error("the token was not deployed");
    return token.address;
  }

  account(index: number): HDAccount {
    return mnemonicToAccount(MNEMONIC, { addressIndex: index });
  }

  /** Gives an account demo dollars, and approves the escrow. */
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
    return createWalletClient({ account, chain: hardhat, transport: http(this.#chain.rpcUrl) });
  }

  /** Blocks or unblocks an account in a token. */
  async setRefused(token: Address, account: Address, refused: boolean): Promise<void> {
    if (token === zeroAddress) {
      const bytecode = refused ? REFUSING_CODE : "0x";
      await this.client.setCode({ address: account, bytecode });
      return;
    }
    const hash = await this.wallet(this.account(0)).writeContract({
      ...{ address: token, abi: BLOCKLIST_ABI, functionName: "setBlocked" },
      args: [account, refused],
    });
    await this.client.waitForTransactionReceipt({ hash });
  }

  /** Returns whether an account is blocked in a token. */
  async isRefused(token: Address, account: Address): Promise<boolean> {
    if (token === zeroAddress)
      return (await this.client.getCode({ address: account })) !== undefined;
    if (token !== this.#blocklist) return false;
    return this.client.readContract({
      ...{ address: token, abi: BLOCKLIST_ABI, functionName: "blocked" },
      args: [account],
    });
  }

  state(id: Hex) {
    return this.client.readContract({ ...CALL, functionName: "paymentState", args: [id] });
  }

  creditOf(token: Address, owner: Address): Promise<bigint> {
    return this.client.readContract({ ...CALL, functionName: "creditOf", args: [token, owner] });
  }

  allowsWithdrawFor(owner: Address): Promise<boolean> {
    const args = [owner] as const;
    return this.client.readContract({ ...CALL, functionName: "allowsWithdrawFor", args });
  }

  potOf(token: Address, splits: Hex): Promise<bigint> {
    return this.client.readContract({ ...CALL, functionName: "potOf", args: [token, splits] });
  }

  isOperator(merchant: Address, operator: Address): Promise<boolean> {
    const args = [merchant, operator] as const;
    return this.client.readContract({ ...CALL, functionName: "isOperator", args });
  }

  /** Returns the nonce of a merchant's next signed approval. */
  nonceOf(merchant: Address): Promise<bigint> {
    return this.client.readContract({ ...CALL, functionName: "nonces", args: [merchant] });
  }

  /** Returns the time of a block, in Unix seconds. */
  async timeOf(blockNumber: bigint): Promise<bigint> {
    return (await this.client.getBlock({ blockNumber })).timestamp;
  }

  /** Returns the balance of an account in a token; zero address: the native coin. */
  balanceOf(token: Address, owner: Address): Promise<bigint> {
    if (token === zeroAddress) return this.client.getBalance({ address: owner });
    return this.client.readContract({
      address: token,
      abi: demoDollarAbi,
      functionName: "balanceOf",
      args: [owner],
    });
  }

  /** URL of the subgraph's queries. */
  get url(): string {
    return subgraphUrl(this.#start.graphNode.port);
  }

  /** Queries the subgraph; repeats the query if a reorg overtook it, as every client must. */
  async query<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const response = await fetch(this.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors }: { data?: Data; errors?: { message: string }[] } = JSON.parse(
      await response.text(),
    );
    if (errors?.some(({ message }) => message === REORGED)) return this.query(query, variables);
    if (data === undefined || errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Returns the number of blocks whose versions of entities graph-node keeps. */
  async historyBlocks(): Promise<number> {
    const [, , status] = this.#servers?.graphNode.openPorts ?? [];
    const response = await fetch(`http://127.0.0.1:${status}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ indexingStatuses { historyBlocks } }" }),
    });
    const { data }: { data: { indexingStatuses: { historyBlocks: number }[] } } = JSON.parse(
      await response.text(),
    );
    return data.indexingStatuses[0]?.historyBlocks ?? Number.NaN;
  }

  /** Returns all entities of a kind, by id. */
  async all<Entity extends { id: string }>(kind: string, fields: string): Promise<Entity[]> {
    const entities: Entity[] = [];
    for (;;) {
      const { page } = await this.query<{ page: Entity[] }>(
        `query ($id: Bytes!) {
          page: ${kind}(first: ${PAGE}, orderBy: id, where: { id_gt: $id }) { id ${fields} }
        }`,
        { id: entities.at(-1)?.id ?? "0x" },
      );
      entities.push(...page);
      if (page.length < PAGE) return entities;
    }
  }

  /** Waits until the subgraph has indexed the chain's latest block. */
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
