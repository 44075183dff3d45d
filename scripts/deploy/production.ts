import { join } from "node:path";
import { root } from "@handsel/services/paths";
import {
  createHardhatRuntimeEnvironment,
  importUserConfig,
  resolveHardhatConfigPath,
} from "hardhat/hre";
import type { NetworkUserConfig } from "hardhat/types/config";
import type { HardhatRuntimeEnvironment } from "hardhat/types/hre";

/**
 * Hardhat with its production compilation and folders of its own.
 * @param networks networks besides those of hardhat.config.ts
 */
export async function production(
  network?: string,
  networks: Readonly<Record<string, NetworkUserConfig>> = {},
): Promise<HardhatRuntimeEnvironment> {
  const config = await importUserConfig(await resolveHardhatConfigPath());
  const folder = join(root, ".cache", "deploy");
  const paths = {
    ...config.paths,
    artifacts: join(folder, "artifacts"),
    cache: join(folder, "cache"),
    ignition: join(folder, "ignition"),
  };
  return createHardhatRuntimeEnvironment(
    { ...config, paths, networks: { ...config.networks, ...networks } },
    { ...(network === undefined ? {} : { network }), buildProfile: "production" },
  );
}
