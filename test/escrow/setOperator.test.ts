import { expect } from "chai";
import { network } from "hardhat";
import { appointOperator, funded, stateOf } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import { addressOf, amount, type Environment, environmentOf } from "../helpers/environment.ts";
import { expectRevert } from "../helpers/reverts.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

function set(env: Environment, approved: boolean) {
  return env.escrow.write.setOperator([addressOf(env.people.operator), approved], {
    account: env.people.merchant.account,
  });
}

function isOperator(env: Environment, merchant = addressOf(env.people.merchant)) {
  return env.escrow.read.isOperator([merchant, addressOf(env.people.operator)]);
}

describe("setOperator", () => {
  it("is needed before an operator may act", async () => {
    expect(await isOperator(await setup())).to.equal(false);
  });

  for (const [what, before, approved] of [
    ["appoints an operator", false, true],
    ["dismisses an operator", true, false],
    ["says again who is an operator", true, true],
    ["says again who is not", false, false],
  ] as const) {
    it(what, async () => {
      const env = await setup();
      if (before) await appointOperator(env);
      const effects = await effectsOf(env, env.token.address, () => set(env, approved));
      expect(effects).to.deep.equal({
        events: [
          {
            name: "OperatorSet",
            args: {
              merchant: addressOf(env.people.merchant),
              operator: addressOf(env.people.operator),
              approved,
            },
          },
        ],
        balances: {},
        credits: {},
      });
      expect(await isOperator(env)).to.equal(approved);
    });
  }

  it("applies to the caller's payments only, in one direction", async () => {
    const env = await setup();
    await appointOperator(env);
    expect(await isOperator(env, addressOf(env.people.stranger))).to.equal(false);
    const [merchant, operator] = [addressOf(env.people.merchant), addressOf(env.people.operator)];
    expect(await env.escrow.read.isOperator([operator, merchant])).to.equal(false);
  });

  it("leaves the merchant's other operators alone", async () => {
    const env = await setup();
    const { account } = env.people.merchant;
    const other = addressOf(env.people.relayer);
    await appointOperator(env);
    await env.escrow.write.setOperator([other, true], { account });
    await set(env, false);
    expect(await env.escrow.read.isOperator([account.address, other])).to.equal(true);
  });

  it("cannot be called by an operator for the merchant", async () => {
    const env = await setup();
    await appointOperator(env);
    const other = addressOf(env.people.stranger);
    await env.escrow.write.setOperator([other, true], { account: env.people.operator.account });
    const merchant = addressOf(env.people.merchant);
    expect(await env.escrow.read.isOperator([merchant, other])).to.equal(false);
  });

  it("applies at once to earlier payments", async () => {
    const env = await setup();
    const { operator } = env.people;
    const terms = await funded(env);
    const attempt = () => env.escrow.write.void([terms, 1n], { account: operator.account });
    const refusal = [addressOf(operator), terms.merchant];
    await expectRevert(attempt(), "CallerNotMerchant", refusal);
    await set(env, true);
    await attempt();
    expect((await stateOf(env, terms)).held).to.equal(amount - 1n);
    await set(env, false);
    await expectRevert(attempt(), "CallerNotMerchant", refusal);
  });
});
