/**
 * Deploys the escrow, the demo stablecoin and the factory on a local chain with Hardhat Ignition, and prints
 * the addresses of the first two as one JSON line: `node deployContracts.ts <rpc url>`.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createHardhatRuntimeEnvironment,
  importUserConfig,
  resolveHardhatConfigPath,
} from "hardhat/hre";
import HandselLocal from "../../ignition/modules/HandselLocal.ts";

const [rpcUrl] = process.argv.slice(2);
if (rpcUrl === undefined) throw new Error("usage: node deployContracts.ts <rpc url>");

// A temporary journal, because Ignition's journal describes one chain and each local chain is new.
const journal = await mkdtemp(join(tmpdir(), "handsel-ignition-"));
try {
  const config = await importUserConfig(await resolveHardhatConfigPath());
  const hre = await createHardhatRuntimeEnvironment({
    ...config,
    paths: { ...config.paths, ignition: journal },
  });
  const { ignition } = await hre.network.create({
    network: "local",
    override: { url: rpcUrl },
  });
  const deployed = await ignition.deploy(HandselLocal, {
    config: { blockPollingInterval: 50, requiredConfirmations: 1 },
  });
  console.log(
    JSON.stringify({
      escrow: deployed.escrow.address,
      demoDollar: deployed.demoDollar.address,
    }),
  );
} finally {
  await rm(journal, { recursive: true, force: true });
}
