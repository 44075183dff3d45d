import { expect } from "chai";
import { network } from "hardhat";
import { zeroAddress } from "viem";
import { arbitrationPeriod, type PaymentTerms } from "../../protocol/src/index.ts";
import { at, clockOf, disputed, funded, stateOf } from "../helpers/actions.ts";
import { deployBlocklistToken } from "../helpers/credits.ts";
import { effectsOf } from "../helpers/effects.ts";
import {
  addressOf,
  amount,
  type Environment,
  environmentOf,
  idOf,
  type Name,
} from "../helpers/environment.ts";
import { creditEvent } from "../helpers/events.ts";
import { expectRevert } from "../helpers/reverts.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

function expire(env: Environment, terms: PaymentTerms, by: Name = "stranger") {
  return env.escrow.write.expireDispute([terms], { account: env.people[by].account });
}

/** Sets the next block's time to the end of the arbitration period. */
async function pass(env: Environment, terms: PaymentTerms) {
  await at(env, (await clockOf(env, terms)) + arbitrationPeriod);
}

describe("expireDispute", () => {
  it("has the same period as TypeScript", async () => {
    const env = await setup();
    expect(await env.escrow.read.ARBITRATION_PERIOD()).to.equal(BigInt(arbitrationPeriod));
  });

  for (const name of ["payer", "merchant", "arbiter", "stranger"] as const) {
    it(`returns what is held to the payer when the ${name} calls`, async () => {
      const env = await setup();
      const terms = await disputed(env);
      await pass(env, terms);
      const effects = await effectsOf(env, terms.token, () => expire(env, terms, name));
      expect(effects).to.deep.equal({
        events: [
          {
            name: "DisputeExpired",
            args: { paymentId: idOf(env, terms), actor: addressOf(env.people[name]), amount },
          },
        ],
        balances: { escrow: -amount, payer: amount },
        credits: {},
      });
      expect(await stateOf(env, terms)).to.deep.equal({ held: 0n, refundable: 0n, stage: 4 });
    });
  }

  it("refuses the last second of the arbitration period", async () => {
    const env = await setup();
    const terms = await disputed(env);
    const endsAt = (await clockOf(env, terms)) + arbitrationPeriod;
    await at(env, endsAt - 1);
    await expectRevert(expire(env, terms), "ArbitrationNotOver", [
      BigInt(endsAt - 1),
      BigInt(endsAt),
    ]);
  });

  it("lets the arbiter rule until somebody calls", async () => {
    const env = await setup();
    const terms = await disputed(env);
    await pass(env, terms);
    await env.escrow.write.resolve([terms, 0n], { account: env.people.arbiter.account });
    await expectRevert(expire(env, terms), "PaymentNotDisputed", [idOf(env, terms), 3]);
  });

  it("ends as settled if something can be refunded", async () => {
    const env = await setup();
    const terms = await disputed(env);
    await env.escrow.write.capture([terms, 40_000_000n, false], {
      account: env.people.payer.account,
    });
    await pass(env, terms);
    const { balances } = await effectsOf(env, terms.token, () => expire(env, terms));
    expect(balances).to.deep.equal({ escrow: -60_000_000n, payer: 60_000_000n });
    expect((await stateOf(env, terms)).stage).to.equal(3);
  });

  it("returns coins", async () => {
    const env = await setup();
    const terms = await disputed(env, { token: zeroAddress });
    await pass(env, terms);
    const { balances } = await effectsOf(env, zeroAddress, () => expire(env, terms));
    expect(balances).to.deep.equal({ escrow: -amount, payer: amount });
  });

  it("credits a payer refused by the token", async () => {
    const env = await setup();
    const token = await deployBlocklistToken(env);
    const terms = await disputed(env, { token: token.address });
    await token.write.setBlocked([terms.payer, true]);
    await pass(env, terms);
    const effects = await effectsOf(env, terms.token, () => expire(env, terms));
    expect(effects.credits).to.deep.equal({ payer: amount });
    expect(effects.events.at(-1)).to.deep.equal(
      creditEvent(terms, terms.payer, amount, idOf(env, terms)),
    );
  });

  it("refuses a payment that is not disputed", async () => {
    const env = await setup();
    for (const [terms, stage] of [
      [env.buildTerms(), 0],
      [await funded(env), 1],
    ] as const) {
      await expectRevert(expire(env, terms), "PaymentNotDisputed", [idOf(env, terms), stage]);
    }
  });
});
