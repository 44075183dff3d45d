import { join } from "node:path";
import { handselChains } from "@handsel/protocol";
import type { Address } from "viem";
import { LOCAL_CHAIN_ID } from "./chain.ts";
import { jsonRpc } from "./jsonRpc.ts";
import { hardhatProgram, root } from "./paths.ts";
import { run } from "./run.ts";
import { UserError } from "./userError.ts";

/** Addresses of the contracts on a local chain. */
export interface LocalContracts {
  escrow: Address;
  demoDollar: Address;
}

const env = { HARDHAT_DISABLE_TELEMETRY_PROMPT: "true" };

/** Sources of the contracts on a local chain. */
export const localContracts = [
  "contracts/HandselEscrow.sol",
  "contracts/mocks/DemoDollar.sol",
  "contracts/periphery/HandselFactory.sol",
];

/** Compiles these contracts, or all; Hardhat skips unchanged ones. */
export async function buildContracts(files: readonly string[] = []): Promise<void> {
  await run(process.execPath, {
    title: "Compiling the contracts",
    args: [hardhatProgram, "build", ...files],
    cwd: root,
    env,
  });
}

/**
 * Deploys the compiled contracts on a local chain, unless it has them already.
 *
 * @throws UserError when an address differs from the protocol package's, because the chain has been
 *   used before.
 */
export async function deployContracts(rpcUrl: string): Promise<LocalContracts> {
  const expected = expectedContracts();
  const codes = [expected.escrow, expected.demoDollar].map((address) =>
    jsonRpc(rpcUrl, "eth_getCode", [address, "latest"]),
  );
  if ((await Promise.all(codes)).every((code) => code !== "0x")) return expected;
  const output = await run(process.execPath, {
    title: "Deploying the contracts",
    args: [join(import.meta.dirname, "deployContracts.ts"), rpcUrl],
    cwd: root,
    env,
  });
  const deployed: LocalContracts = JSON.parse(output.trim().split("\n").at(-1) ?? "");
  if (deployed.escrow !== expected.escrow) {
    throw new UserError(
      `The escrow landed at ${deployed.escrow} instead of ${expected.escrow}, because the first account of the chain at ${rpcUrl} has been used before: start that chain afresh.`,
    );
  }
  return deployed;
}

/** Addresses of the contracts when their deployments are the first transactions of the first account. */
function expectedContracts(): LocalContracts {
  const chain = handselChains.get(LOCAL_CHAIN_ID);
  const token = chain?.tokens.find(({ symbol }) => symbol === "USDH");
  if (chain === undefined || token === undefined) {
    throw new Error("the protocol package has no local chain");
  }
  return { escrow: chain.escrow.address, demoDollar: token.address };
}
