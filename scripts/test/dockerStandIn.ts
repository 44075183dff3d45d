/**
 * Stand-in for `docker compose`: appends its arguments and variables to the file that DOCKER_RECORD names. `up` runs a stub of
 * graph-node and IPFS on the ports of its variables until SIGINT, and then records the calls.
 */
import { appendFileSync } from "node:fs";
import { startGraphNodeStub } from "./graphNodeStub.ts";

/** Record of one run of the program. */
export interface DockerRun {
  args: string[];
  /** Variables of the Compose files. */
  env: Record<string, string>;
}

const args = process.argv.slice(2);
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) =>
    /_PORT$|^ETHEREUM_RPC$|^POSTGRES_|^RESTART$|^POLLING_INTERVAL$/.test(name),
  ),
);

function record(entry: object): void {
  appendFileSync(process.env.DOCKER_RECORD ?? "", `${JSON.stringify(entry)}\n`);
}

record({ args, env });
if (args.includes("up")) {
  const ports = [env.GRAPHQL_PORT, env.ADMIN_PORT, env.IPFS_PORT].map(Number);
  const stub = await startGraphNodeStub(ports);
  process.once("SIGINT", () => {
    record({ calls: stub.calls, manifest: stub.manifest() });
    stub.stop();
    process.exit(0);
  });
}
