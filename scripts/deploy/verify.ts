import { UserError } from "@handsel/services/userError";
import { verifyContract } from "@nomicfoundation/hardhat-verify/verify";
import type { HardhatRuntimeEnvironment } from "hardhat/types/hre";
import type { Hash } from "viem";
import type { Planned } from "./plan.ts";

/** Where sources can be published. */
export const explorers = ["etherscan", "sourcify", "blockscout"] as const;
export type Explorer = (typeof explorers)[number];

/**
 * Those that were asked for; by default Sourcify and the explorers of this chain that Hardhat knows,
 * Etherscan only with its key.
 */
export async function chooseExplorers(
  hre: HardhatRuntimeEnvironment,
  chainId: number,
  asked: string | undefined,
): Promise<Explorer[]> {
  if (asked === "none") return [];
  if (asked === undefined) {
    const known = hre.config.chainDescriptors.get(BigInt(chainId))?.blockExplorers ?? {};
    return [
      ...(known.etherscan && (await hasEtherscanKey(hre)) ? ["etherscan" as const] : []),
      "sourcify",
      ...(known.blockscout ? ["blockscout" as const] : []),
    ];
  }
  return asked.split(",").map((name) => {
    const explorer = explorers.find((known) => known === name);
    if (explorer !== undefined) return explorer;
    throw new UserError(`--verify takes ${explorers.join(", ")} or none, not "${name}".`);
  });
}

async function hasEtherscanKey(hre: HardhatRuntimeEnvironment): Promise<boolean> {
  return hre.config.verify.etherscan.apiKey.get().then(
    (key) => key !== "",
    () => false,
  );
}

/**
 * Publishes a contract's source.
 * @returns null, or why it could not be done
 */
export async function publishSource(
  hre: HardhatRuntimeEnvironment,
  { address, contract, source, constructorArgs }: Planned,
  creationTxHash: Hash,
  provider: Explorer,
): Promise<string | null> {
  try {
    await verifyContract(
      {
        address,
        provider,
        contract: `${source}:${contract}`,
        constructorArgs: [...constructorArgs],
        ...(provider === "sourcify" ? { creationTxHash } : {}),
      },
      hre,
    );
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
