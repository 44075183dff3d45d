import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoDollarAbi, escrowAbi, stages } from "@handsel/protocol";
import { type Chain, startChain } from "@handsel/services/chain";
import { buildContracts, deployContracts, type LocalContracts } from "@handsel/services/contracts";
import { freePort } from "@handsel/services/ports";
import { createPublicClient, http } from "viem";
import { hardhat } from "viem/chains";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { History } from "./history.ts";

describe("the payments that are indexed", () => {
  const folder = mkdtempSync(join(tmpdir(), "handsel-history-"));
  let chain: Chain;
  let contracts: LocalContracts;
  let history: History;

  beforeAll(async () => {
    await buildContracts();
    chain = await startChain({ port: await freePort(), logFile: join(folder, "chain.log") });
    contracts = await deployContracts(chain.rpcUrl);
    history = await History.open(chain.rpcUrl, contracts);
  });

  afterAll(async () => {
    await chain?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const client = () =>
    createPublicClient({ chain: hardhat, transport: http(chain.rpcUrl), cacheTime: 0 });

  /** Compares the escrow's balance with the sums of the history. */
  async function expectBalance(): Promise<void> {
    const { funded, captured, voided } = history.sums;
    const balance = await client().readContract({
      ...{ address: contracts.demoDollar, abi: demoDollarAbi, functionName: "balanceOf" },
      args: [contracts.escrow],
    });
    expect(balance).toBe(funded - captured - voided);
  }

  it("are as many as asked for, and add up to what the escrow holds, also when there are more later", async () => {
    for (const payments of [20, 47]) {
      await history.growTo(payments);
      expect(history.sums.payments).toBe(payments);
      await expectBalance();
    }
  });

  it("are named as the escrow knows them, and have lived their lives", async () => {
    for (const { id } of history.samples) {
      const state = await client().readContract({
        ...{ address: contracts.escrow, abi: escrowAbi, functionName: "paymentState" },
        args: [id],
      });
      expect(stages[state.stage]).toBe("settled");
    }
  });

  it("stay held where a block is only to be seen", async () => {
    const before = await history.blocks();
    const { id, fundedAt } = await history.tick(5);
    expect(await history.blocks()).toBe(before + 1);
    const block = await client().getBlock();
    expect(Number(block.timestamp)).toBe(fundedAt);
    const state = await client().readContract({
      ...{ address: contracts.escrow, abi: escrowAbi, functionName: "paymentState" },
      args: [id],
    });
    expect(stages[state.stage]).toBe("held");
    await expectBalance();
  });
});
