import { expect } from "chai";
import { network } from "hardhat";
import { zeroAddress } from "viem";
import { funded } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import { amount, type Environment, environmentOf } from "../helpers/environment.ts";

const chain = await network.create();
const environment = environmentOf(chain);

/** `ReturndataBombToken.Bomb` */
const [none, returned, reverted] = [0, 1, 2];

/** Gas for the bomber to fill 100,000 bytes; copying them would cost the escrow more. */
const ownCost = 30_000;
/** Gas a credit costs beyond a transfer. */
const creditCost = 25_000;

async function gasOfLast(env: Environment): Promise<number> {
  const { gasUsed } = await env.client.getBlock({ blockTag: "latest" });
  return Number(gasUsed);
}

describe("a token that returns a bomb", () => {
  async function setup(bomb: number) {
    const env = await chain.networkHelpers.loadFixture(environment);
    const token = await chain.viem.deployContract("ReturndataBombToken");
    await env.endow(token);
    const terms = await funded(env, { token: token.address });
    await token.write.setBomb([terms.payee, bomb]);
    const effects = await effectsOf(env, terms.token, () =>
      env.escrow.write.capture([terms, amount, false], { account: env.people.payer.account }),
    );
    return { ...effects, gas: await gasOfLast(env) };
  }

  it("is paid if the data begins with true, and nothing is copied", async () => {
    const plain = await setup(none);
    const bombed = await setup(returned);
    expect(bombed.balances).to.deep.equal(plain.balances);
    expect(bombed.credits).to.deep.equal({});
    expect(bombed.gas - plain.gas).to.be.lessThan(ownCost);
  });

  it("is credited if it reverts, and nothing is copied", async () => {
    const plain = await setup(none);
    const bombed = await setup(reverted);
    expect(bombed.balances).to.deep.equal({ escrow: -2_500_000n, feeRecipient: 2_500_000n });
    expect(bombed.credits).to.deep.equal({ payee: 97_500_000n });
    expect(bombed.gas - plain.gas).to.be.lessThan(ownCost + creditCost);
  });
});

describe("a receiver of coins that returns a bomb", () => {
  it("is credited, and nothing is copied", async () => {
    const env = await chain.networkHelpers.loadFixture(environment);
    const receiver = await chain.viem.deployContract("ReturndataBombReceiver");
    const { account } = env.people.payer;
    const plain = await funded(env, { token: zeroAddress });
    await env.escrow.write.capture([plain, amount, false], { account });
    const plainGas = await gasOfLast(env);
    const terms = await funded(env, { token: zeroAddress, payee: receiver.address });
    const { balances, credits } = await effectsOf(
      env,
      zeroAddress,
      () => env.escrow.write.capture([terms, amount, false], { account }),
      { receiver: receiver.address },
    );
    expect(balances).to.deep.equal({ escrow: -2_500_000n, feeRecipient: 2_500_000n });
    expect(credits).to.deep.equal({ receiver: 97_500_000n });
    expect((await gasOfLast(env)) - plainGas).to.be.lessThan(ownCost + creditCost);
  });
});
