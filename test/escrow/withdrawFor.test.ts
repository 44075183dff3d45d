import { expect } from "chai";
import { network } from "hardhat";
import { type Address, zeroAddress } from "viem";
import { captured } from "../helpers/actions.ts";
import { creditPayee, deployBlocklistToken } from "../helpers/credits.ts";
import { effectsOf } from "../helpers/effects.ts";
import { addressOf, type Environment, environmentOf, type Name } from "../helpers/environment.ts";
import { expectRevert } from "../helpers/reverts.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

const net = 97_500_000n;

function withdrawFor(env: Environment, token: Address, owner: Address, by: Name = "stranger") {
  return env.escrow.write.withdrawFor([token, owner], { account: env.people[by].account });
}

describe("withdrawFor", () => {
  for (const name of ["stranger", "relayer", "payee", "payer"] as const) {
    it(`pays the owner, and nobody else, when the ${name} calls`, async () => {
      const env = await setup();
      const { token, payee } = await creditPayee(env, await deployBlocklistToken(env));
      const effects = await effectsOf(env, token, () => withdrawFor(env, token, payee, name));
      expect(effects).to.deep.equal({
        events: [{ name: "CreditUsed", args: { token, owner: payee, to: payee, amount: net } }],
        balances: { escrow: -net, payee: net },
        credits: { payee: -net },
      });
      await expectRevert(withdrawFor(env, token, payee, name), "AmountZero");
    });
  }

  it("returns what it pays", async () => {
    const env = await setup();
    const { token, payee } = await creditPayee(env, await deployBlocklistToken(env));
    const { result } = await env.escrow.simulate.withdrawFor([token, payee]);
    expect(result).to.equal(net);
  });

  it("pays coins", async () => {
    const env = await setup();
    const { payee } = await captured(env, { token: zeroAddress, toLedger: true });
    const effects = await effectsOf(env, zeroAddress, () => withdrawFor(env, zeroAddress, payee));
    expect(effects.balances).to.deep.equal({ escrow: -net, payee: net });
  });

  it("refuses an owner without credit, even if the caller has one", async () => {
    const env = await setup();
    const { token } = await creditPayee(env, await deployBlocklistToken(env));
    const merchant = addressOf(env.people.merchant);
    await expectRevert(withdrawFor(env, token, merchant, "payee"), "AmountZero");
    await expectRevert(withdrawFor(env, zeroAddress, merchant, "payee"), "AmountZero");
  });

  it("does not change the caller's own credit", async () => {
    const env = await setup();
    const token = await deployBlocklistToken(env);
    const { payee } = await creditPayee(env, token);
    await creditPayee(env, token, "stranger");
    const effects = await effectsOf(env, token.address, () =>
      withdrawFor(env, token.address, payee),
    );
    expect(effects.credits).to.deep.equal({ payee: -net });
  });

  it("reverts, and keeps the credit, while transfers to the owner fail", async () => {
    const env = await setup();
    const blocklist = await deployBlocklistToken(env);
    const { token, payee } = await creditPayee(env, blocklist);
    await blocklist.write.setBlocked([payee, true]);
    await expectRevert(withdrawFor(env, token, payee), "WithdrawalFailed", [token, payee, net]);
    expect(await env.escrow.read.creditOf([token, payee])).to.equal(net);
  });

  it("waits while the owner refuses it, who keeps the credit for a refund", async () => {
    const env = await setup();
    const terms = await creditPayee(env, await deployBlocklistToken(env));
    const { token, payee } = terms;
    const { account } = env.people.payee;
    const refuse = await effectsOf(env, token, () =>
      env.escrow.write.setWithdrawFor([false], { account }),
    );
    expect(refuse.events).to.deep.equal([
      { name: "WithdrawForSet", args: { owner: payee, allowed: false } },
    ]);
    expect(await env.escrow.read.allowsWithdrawFor([payee])).to.equal(false);
    await expectRevert(withdrawFor(env, token, payee), "WithdrawForRefused", [payee]);
    await env.escrow.write.refund([terms, 1n, true], { account });
    await env.escrow.write.withdrawTo([token, addressOf(env.people.stranger), 1n], { account });
    await env.escrow.write.withdraw([token], { account });
    expect(await env.escrow.read.creditOf([token, payee])).to.equal(0n);
  });

  it("is allowed at first, and again once the owner allows it", async () => {
    const env = await setup();
    const { token, payee } = await creditPayee(env, await deployBlocklistToken(env));
    const { account } = env.people.payee;
    expect(await env.escrow.read.allowsWithdrawFor([payee])).to.equal(true);
    await env.escrow.write.setWithdrawFor([false], { account });
    await env.escrow.write.setWithdrawFor([true], { account });
    expect(await env.escrow.read.allowsWithdrawFor([payee])).to.equal(true);
    const effects = await effectsOf(env, token, () => withdrawFor(env, token, payee));
    expect(effects.credits).to.deep.equal({ payee: -net });
  });

  it("is not refused for others", async () => {
    const env = await setup();
    const { token, payee } = await creditPayee(env, await deployBlocklistToken(env));
    await env.escrow.write.setWithdrawFor([false], { account: env.people.stranger.account });
    const effects = await effectsOf(env, token, () => withdrawFor(env, token, payee));
    expect(effects.credits).to.deep.equal({ payee: -net });
  });
});
