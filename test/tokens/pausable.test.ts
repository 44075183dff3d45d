import { expect } from "chai";
import { network } from "hardhat";
import { encodeErrorResult, parseAbi } from "viem";
import { at, captured, clockOf, fund, funded } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import { amount, environmentOf } from "../helpers/environment.ts";
import { expectRevert, expectRevertData } from "../helpers/reverts.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const enforcedPause = encodeErrorResult({ abi: parseAbi(["error EnforcedPause()"]) });

describe("a pausable token", () => {
  async function setup() {
    const env = await chain.networkHelpers.loadFixture(environment);
    const token = await chain.viem.deployContract("PausableToken");
    await env.endow(token);
    return { env, token };
  }

  it("accepts no payment while paused", async () => {
    const { env, token } = await setup();
    await token.write.pause();
    await expectRevertData(fund(env, env.buildTerms({ token: token.address })), enforcedPause);
  });

  it("lets payments end on time while paused, and pays out afterwards", async () => {
    const { env, token } = await setup();
    const [first, second] = [
      await funded(env, { token: token.address }),
      await funded(env, { token: token.address }),
    ];
    await token.write.pause();
    await env.escrow.write.capture([first, amount, false], { account: env.people.payer.account });
    await at(env, (await clockOf(env, second)) + second.capturePeriod);
    await env.escrow.write.reclaim([second]);
    await expectRevert(
      env.escrow.write.withdraw([token.address], { account: env.people.payee.account }),
      "WithdrawalFailed",
      [first.token, first.payee, 97_500_000n],
    );
    await token.write.unpause();
    for (const [name, share] of [
      ["payee", 97_500_000n],
      ["feeRecipient", 2_500_000n],
      ["payer", amount],
    ] as const) {
      const { account } = env.people[name];
      const effects = await effectsOf(env, token.address, () =>
        env.escrow.write.withdraw([token.address], { account }),
      );
      expect(effects.balances).to.deep.equal({ escrow: -share, [name]: share });
    }
  });

  it("accepts no refund while paused", async () => {
    const { env, token } = await setup();
    const terms = await captured(env, { token: token.address });
    await token.write.pause();
    await expectRevertData(
      env.escrow.write.refund([terms, 1n, false], { account: env.people.merchant.account }),
      enforcedPause,
    );
  });
});
