import { expect } from "chai";
import { network } from "hardhat";
import {
  appealWindow,
  arbitrationCosts,
  deployAppealArbitrator,
  deploySimpleArbitrator,
} from "../helpers/arbitrator.ts";

const chain = await network.create();

describe("the reference arbitrators of ERC-792", () => {
  it("ask the helper's price", async () => {
    const simple = await deploySimpleArbitrator(chain);
    const appeal = await deployAppealArbitrator(chain);
    expect(await simple.read.arbitrationCost(["0x"])).to.equal(
      arbitrationCosts.SimpleCentralizedArbitrator,
    );
    expect(await appeal.read.arbitrationCost(["0x"])).to.equal(
      arbitrationCosts.CentralizedArbitratorWithAppeal,
    );
  });

  it("leave a ruling open to appeal for the helper's period", async () => {
    const arbitrator = await deployAppealArbitrator(chain);
    const value = arbitrationCosts.CentralizedArbitratorWithAppeal;
    await arbitrator.write.createDispute([2n, "0x"], { value });
    await arbitrator.write.giveRuling([0n, 1n]);
    const [start, end] = await arbitrator.read.appealPeriod([0n]);
    expect(Number(end - start)).to.equal(appealWindow);
    await arbitrator.write.appeal([0n, "0x"], { value: 2n * value });
    expect(await arbitrator.read.disputeStatus([0n])).to.equal(0);
  });

  it("refuse a dispute that is not paid for", async () => {
    const arbitrator = await deploySimpleArbitrator(chain);
    await chain.viem.assertions.revertWithCustomError(
      arbitrator.write.createDispute([2n, "0x"], { value: 1n }),
      arbitrator,
      "InsufficientPayment",
    );
  });
});
