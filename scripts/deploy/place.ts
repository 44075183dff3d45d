import { UserError } from "@handsel/services/userError";
import type { NetworkConnection } from "hardhat/types/network";
import {
  type Address,
  getAddress,
  type Hash,
  keccak256,
  numberToHex,
  pad,
  stringToHex,
} from "viem";
import { createXAddress } from "../../protocol/src/createX.ts";
import { deterministic } from "./deterministic.ts";
import { type Planned, SALT } from "./plan.ts";

/** When and by what a contract came into being. */
export interface Birth {
  startBlock: number;
  transaction: Hash;
}

type Connection = Pick<NetworkConnection, "provider" | "ignition">;

/** The event by which CreateX tells of each contract it makes. */
const CONTRACT_CREATION = keccak256(stringToHex("ContractCreation(address,bytes32)"));

/** Whether there is code at an address. */
export async function hasCode({ provider }: Connection, address: Address): Promise<boolean> {
  return (await provider.request({ method: "eth_getCode", params: [address, "latest"] })) !== "0x";
}

/**
 * Deploys a contract with Ignition, whose journal takes an interrupted deployment up again.
 * @param confirmations blocks to wait for
 */
export async function place(
  connection: Connection,
  planned: Planned,
  chainId: number,
  confirmations: number,
): Promise<Birth> {
  const from = await blockNumber(connection);
  const { deployed }: { deployed: { address: Address } } = await connection.ignition.deploy(
    deterministic(planned, planned.constructorArgs),
    {
      strategy: "create2",
      strategyConfig: { salt: SALT },
      deploymentId: await journalName(connection, planned, chainId),
      config: { requiredConfirmations: confirmations, blockPollingInterval: 500 },
    },
  );
  if (getAddress(deployed.address) !== planned.address) {
    throw new Error(`The ${planned.key} landed at ${deployed.address}, not ${planned.address}.`);
  }
  return (await findBirth(connection, planned.address, from)) ?? findOldBirth(connection, planned);
}

/**
 * Other code has a journal of its own, and so has a test chain that began afresh: its first block,
 * with the time it was made, is another one.
 */
async function journalName(
  { provider }: Connection,
  { creationCodeHash }: Planned,
  chainId: number,
): Promise<string> {
  const genesis = (await provider.request({
    method: "eth_getBlockByNumber",
    params: ["0x0", false],
  })) as { hash: Hash };
  return `chain-${chainId}-${genesis.hash.slice(2, 18)}-${creationCodeHash.slice(2, 18)}`;
}

/** The creation of a contract that was there before. */
export async function findOldBirth(connection: Connection, planned: Planned): Promise<Birth> {
  const birth = await findBirth(connection, planned.address, 0n).catch(() => undefined);
  if (birth !== undefined) return birth;
  throw new UserError(
    `The ${planned.key} is at ${planned.address} already, and this RPC endpoint does not tell since when: use one that answers eth_getLogs over the whole chain.`,
  );
}

async function findBirth(
  { provider }: Connection,
  address: Address,
  from: bigint,
): Promise<Birth | undefined> {
  const topics = [CONTRACT_CREATION, pad(address, { size: 32 }).toLowerCase()];
  const filter = {
    address: createXAddress,
    fromBlock: numberToHex(from),
    toBlock: "latest",
    topics,
  };
  const logs = (await provider.request({
    method: "eth_getLogs",
    params: [filter],
  })) as { blockNumber: string; transactionHash: Hash }[];
  const [log] = logs;
  return log && { startBlock: Number(log.blockNumber), transaction: log.transactionHash };
}

async function blockNumber({ provider }: Connection): Promise<bigint> {
  return BigInt((await provider.request({ method: "eth_blockNumber" })) as string);
}
