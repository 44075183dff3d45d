import { expect } from "chai";
import { network } from "hardhat";
import { type Address, getAddress, zeroAddress } from "viem";
import { captured } from "../helpers/actions.ts";
import { creditPayee, deployBlocklistToken } from "../helpers/credits.ts";
import { effectsOf } from "../helpers/effects.ts";
import { addressOf, type Environment, environmentOf, type Name } from "../helpers/environment.ts";
import { expectRevert } from "../helpers/reverts.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

const net = 97_500_000n;
const part = 40_000_000n;

function withdrawTo(
  env: Environment,
  token: Address,
  to: Address,
  sum: bigint,
  by: Name = "payee",
) {
  return env.escrow.write.withdrawTo([token, to, sum], { account: env.people[by].account });
}

/** A payee with a credit, and another recipient. */
async function credited() {
  const env = await setup();
  const token = await deployBlocklistToken(env);
  const terms = await creditPayee(env, token);
  return { env, token, terms, to: addressOf(env.people.stranger) };
}

describe("withdrawTo", () => {
  for (const [what, sum] of [
    ["a part of the credit", part],
    ["the whole credit", net],
    ["a single unit", 1n],
  ] as const) {
    it(`pays ${what} to somebody else`, async () => {
      const { env, terms, to } = await credited();
      const effects = await effectsOf(env, terms.token, () =>
        withdrawTo(env, terms.token, to, sum),
      );
      expect(effects).to.deep.equal({
        events: [
          { name: "CreditUsed", args: { token: terms.token, owner: terms.payee, to, amount: sum } },
        ],
        balances: { escrow: -sum, stranger: sum },
        credits: { payee: -sum },
      });
    });
  }

  it("pays the owner itself", async () => {
    const { env, terms } = await credited();
    const effects = await effectsOf(env, terms.token, () =>
      withdrawTo(env, terms.token, terms.payee, part),
    );
    expect(effects.balances).to.deep.equal({ escrow: -part, payee: part });
  });

  it("pays a blocked owner's credit to another account", async () => {
    const { env, token, terms, to } = await credited();
    await token.write.setBlocked([terms.payee, true]);
    const effects = await effectsOf(env, terms.token, () => withdrawTo(env, terms.token, to, net));
    expect(effects.balances).to.deep.equal({ escrow: -net, stranger: net });
  });

  it("pays the credit out in parts, to the last unit and no further", async () => {
    const { env, terms, to } = await credited();
    await withdrawTo(env, terms.token, to, part);
    await withdrawTo(env, terms.token, to, net - part);
    expect(await env.escrow.read.creditOf([terms.token, terms.payee])).to.equal(0n);
    await expectRevert(withdrawTo(env, terms.token, to, 1n), "AmountExceedsCredit", [1n, 0n]);
  });

  it("pays coins credited by toLedger", async () => {
    const env = await setup();
    const to = addressOf(env.people.stranger);
    await captured(env, { token: zeroAddress, toLedger: true });
    const effects = await effectsOf(env, zeroAddress, () => withdrawTo(env, zeroAddress, to, part));
    expect(effects.balances).to.deep.equal({ escrow: -part, stranger: part });
    expect(effects.credits).to.deep.equal({ payee: -part });
  });

  it("refuses more than the credit", async () => {
    const { env, terms, to } = await credited();
    await expectRevert(withdrawTo(env, terms.token, to, net + 1n), "AmountExceedsCredit", [
      net + 1n,
      net,
    ]);
  });

  it("refuses an owner without credit, and a token without credit", async () => {
    const { env, terms, to } = await credited();
    for (const [token, by] of [
      [terms.token, "merchant"],
      [env.token.address, "payee"],
      [zeroAddress, "payee"],
    ] as const) {
      await expectRevert(withdrawTo(env, token, to, 1n, by), "AmountExceedsCredit", [1n, 0n]);
    }
  });

  it("refuses an amount of zero", async () => {
    const { env, terms, to } = await credited();
    await expectRevert(withdrawTo(env, terms.token, to, 0n), "AmountZero");
  });

  it("refuses zero and the escrow as recipients", async () => {
    const { env, terms } = await credited();
    for (const to of [zeroAddress, getAddress(env.escrow.address)]) {
      await expectRevert(withdrawTo(env, terms.token, to, 1n), "RecipientInvalid", [to]);
    }
  });

  it("reverts, and keeps the credit, if the transfer fails", async () => {
    const { env, token, terms, to } = await credited();
    await token.write.setBlocked([to, true]);
    await expectRevert(withdrawTo(env, terms.token, to, part), "WithdrawalFailed", [
      terms.token,
      to,
      part,
    ]);
    expect(await env.escrow.read.creditOf([terms.token, terms.payee])).to.equal(net);
  });
});
