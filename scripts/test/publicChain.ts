import { startChain } from "@handsel/services/chain";
import { jsonRpc } from "@handsel/services/jsonRpc";
import { freePort } from "@handsel/services/ports";
import { network } from "hardhat";
import type { Hex } from "viem";
import HandselLocal from "../../ignition/modules/HandselLocal.ts";
import { createXAddress } from "../../protocol/src/createX.ts";
import { SALT } from "../deploy/plan.ts";

/** A chain of this machine that has what contracts are deployed with on public chains. */
export interface PublicChain {
  id: number;
  rpcUrl: string;
  /** From now on a block comes every so many milliseconds; until then, one with each transaction. */
  mineSteadily(blockTime: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a chain with this id, and with CreateX. */
export async function startPublicChain(id: number, logFile: string): Promise<PublicChain> {
  const chain = await startChain({ port: await freePort(), logFile, chainId: id });
  await jsonRpc(chain.rpcUrl, "hardhat_setCode", [createXAddress, await createXCode()]);
  return { id, ...chain };
}

/** Reads the code of CreateX, which Ignition deploys on Hardhat's own chain. */
async function createXCode(): Promise<Hex> {
  const { ignition, viem } = await network.create();
  await ignition.deploy(HandselLocal, { strategy: "create2", strategyConfig: { salt: SALT } });
  const client = await viem.getPublicClient();
  return (await client.getCode({ address: createXAddress })) ?? "0x";
}
