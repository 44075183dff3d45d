import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accounts } from "@handsel/services/accounts";
import { jsonRpc } from "@handsel/services/jsonRpc";
import { root } from "@handsel/services/paths";
import { afterAll, describe, expect, it } from "vitest";
import { createXAddress, escrowAddress } from "../protocol/src/index.ts";
import { deployedContracts } from "./deploy/contracts.ts";
import {
  type ChainProgram,
  chainPrograms,
  OTHER_CHAIN_ID,
  type OtherChain,
} from "./test/otherChains.ts";
import { untilEnd } from "./test/untilEnd.ts";

const folder = mkdtempSync(join(tmpdir(), "handsel-other-chains-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a test on a chain of a program, with further options of the program. */
function on(
  program: ChainProgram,
  options: readonly string[],
  check: (chain: OtherChain) => Promise<void>,
) {
  return async () => {
    const chain = await program.start(folder, ...options);
    try {
      await check(chain);
    } finally {
      await chain.stop();
    }
  };
}

for (const program of chainPrograms) {
  const { name, path, variable } = program;
  const reason = path === null ? `, which was not found: set ${variable}` : "";
  describe.skipIf(path === null)(`deploying on a chain of ${name}${reason}`, () => {
    it(
      "says before anything else that CreateX is missing, and sends nothing",
      on(program, [], async (chain) => {
        const { code, words } = await deploy(chain);
        expect(code).toBe(1);
        expect(words).toBe(
          `Chain ${OTHER_CHAIN_ID} has no CreateX, the factory that gives the contracts the same addresses everywhere. Nothing was sent. To put it there first, add --create-x: that takes up to 0.3 of the chain's coin.\n`,
        );
        expect(await sent(chain)).toBe(0);
      }),
    );

    it(
      "puts CreateX there when asked to, deploys to the addresses of every chain, and prints nothing else",
      on(program, name === "geth" ? ["--rpc.allow-unprotected-txs"] : [], async (chain) => {
        const { code, words } = await deploy(chain, "--create-x");
        expect(code, words).toBe(0);
        const record = JSON.parse(readFileSync(recordPath(chain), "utf8"));
        expect(record.escrow.address, "Out of date. Run: npm run generate").toBe(escrowAddress);
        expect(await jsonRpc(chain.rpcUrl, "eth_getCode", [createXAddress, "latest"])).not.toBe(
          "0x",
        );
        expect(words.trimEnd().split("\n")).toEqual([
          expect.stringMatching(/^ {2}✓ Contracts compiled [\d.]+ s$/),
          ...deployedContracts.map(({ key }) => {
            const { address, startBlock, transaction } = record[key];
            return `${key}: ${address} deployed, block ${startBlock}, transaction ${transaction}`;
          }),
          `Recorded in ${recordPath(chain)}`,
        ]);
      }),
      300_000,
    );

    it.runIf(name === "geth")(
      "sends no coins where the endpoint does not take CreateX's transaction",
      on(program, [], async (chain) => {
        const { code, words } = await deploy(chain, "--create-x");
        expect(code).toBe(1);
        expect(words).toContain("Nothing was sent: use an endpoint that does");
        expect(await sent(chain)).toBe(0);
      }),
    );
  });
}

function recordsOf({ rpcUrl }: OtherChain): string {
  return join(folder, new URL(rpcUrl).port);
}

function recordPath(chain: OtherChain): string {
  return join(recordsOf(chain), `${OTHER_CHAIN_ID}.json`);
}

/** Number of transactions that the deployer has sent. */
async function sent({ rpcUrl }: OtherChain): Promise<number> {
  const { address } = accounts.deployer;
  return Number(await jsonRpc(rpcUrl, "eth_getTransactionCount", [address, "latest"]));
}

/** `npm run deploy -- --chain-id <id> --rpc-url <url>`, to its end. */
function deploy(chain: OtherChain, ...more: string[]) {
  const child = spawn(
    process.execPath,
    [
      join(root, "scripts", "deploy.ts"),
      ...["--chain-id", String(OTHER_CHAIN_ID), "--rpc-url", chain.rpcUrl],
      ...["--records", recordsOf(chain), "--confirmations", "1", "--verify", "none", ...more],
    ],
    {
      env: {
        ...process.env,
        DEPLOYER_PRIVATE_KEY: accounts.deployer.privateKey,
        HARDHAT_DISABLE_TELEMETRY_PROMPT: "true",
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  return untilEnd(child);
}
