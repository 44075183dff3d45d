import { expect } from "chai";
import { network } from "hardhat";
import { fund, signFunding, stateOf } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import { amount, environmentOf } from "../helpers/environment.ts";
import { itSays } from "../helpers/itSays.ts";
import { expectRevert } from "../helpers/reverts.ts";

const chain = await network.create();
const environment = environmentOf(chain);

describe("a fee-on-transfer token", () => {
  async function setup() {
    const env = await chain.networkHelpers.loadFixture(environment);
    const token = await chain.viem.deployContract("FeeOnTransferToken");
    await env.endow(token);
    return { env, token, terms: env.buildTerms({ token: token.address }) };
  }

  const delivered = (amount * 99n) / 100n;

  itSays("docs/security.md", "**Fee-on-transfer tokens** are rejected.", async () => {
    const { env, terms } = await setup();
    await expectRevert(fund(env, terms), "DeliveryMismatch", [delivered, amount]);
  });

  it("is refused by signature", async () => {
    const { env, terms } = await setup();
    const signature = await signFunding(env, terms);
    await expectRevert(
      env.escrow.write.fundWithAuthorization([terms, signature]),
      "DeliveryMismatch",
      [delivered, amount],
    );
  });

  it("cannot spend others' deposits if the fee starts later", async () => {
    const { env, token, terms } = await setup();
    await token.write.setCharging([false]);
    await fund(env, terms);
    await fund(env, env.buildTerms({ token: token.address }));
    await token.write.setCharging([true]);
    const effects = await effectsOf(env, terms.token, () =>
      env.escrow.write.capture([terms, amount, false], { account: env.people.payer.account }),
    );
    expect(effects.balances.escrow).to.equal(-amount);
    expect(await token.read.balanceOf([env.escrow.address])).to.equal(amount);
  });

  it("shortens a refund from the wallet if the fee starts later, at the payer's expense only", async () => {
    const { env, token, terms } = await setup();
    await token.write.setCharging([false]);
    await fund(env, terms);
    await env.escrow.write.capture([terms, amount, false], { account: env.people.payer.account });
    await fund(env, env.buildTerms({ token: token.address }));
    await token.write.setCharging([true]);
    const { balances, credits } = await effectsOf(env, terms.token, () =>
      env.escrow.write.refund([terms, amount, false], { account: env.people.merchant.account }),
    );
    expect({ balances, credits }).to.deep.equal({
      balances: { merchant: -amount, payer: delivered },
      credits: {},
    });
    expect((await stateOf(env, terms)).refundable).to.equal(0n);
  });
});
