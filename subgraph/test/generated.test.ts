import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { toEventSignature } from "viem";
import { describe, expect, it } from "vitest";
import abi from "../abis/HandselEscrow.json" with { type: "json" };
import networks from "../networks.json" with { type: "json" };

const run = promisify(execFile);
const folder = join(import.meta.dirname, "..");
const manifest = await readFile(join(folder, "subgraph.yaml"), "utf8");

describe("what the subgraph takes from the rest of the project", () => {
  it("is what the generator writes", async () => {
    await run(process.execPath, [join(folder, "scripts", "generate.ts"), "--check"]);
  });

  it("is in the manifest: the local escrow and the block it starts at", () => {
    const { address, startBlock } = networks.local.HandselEscrow;
    expect(manifest).toContain(`      address: "${address}"\n`);
    expect(manifest).toContain(`      startBlock: ${startBlock}\n`);
  });

  it("is in the manifest: a handler for every event the escrow emits of its own", () => {
    const handled = [...manifest.matchAll(/- event: (.*)\n/g)].map(([, event]) =>
      event?.replaceAll("indexed ", ""),
    );
    const emitted = abi
      .filter(({ name }) => name !== "EIP712DomainChanged")
      .map((event) => toEventSignature(event as Parameters<typeof toEventSignature>[0]));
    expect(handled.sort()).toEqual(emitted.sort());
  });
});
