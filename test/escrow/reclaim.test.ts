import { expect } from "chai";
import { network } from "hardhat";
import { maxUint256, zeroAddress } from "viem";
import type { PaymentTerms } from "../../protocol/src/index.ts";
import { at, captured, clockOf, disputed, funded, stateOf } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import {
  addressOf,
  amount,
  day,
  type Environment,
  environmentOf,
  idOf,
  type Name,
} from "../helpers/environment.ts";
import { expectRevert } from "../helpers/reverts.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

function reclaim(env: Environment, terms: PaymentTerms, by: Name = "payer") {
  return env.escrow.write.reclaim([terms], { account: env.people[by].account });
}

/** Sets the next block's time to the end of the capture window. */
async function expire(env: Environment, terms: PaymentTerms) {
  await at(env, (await clockOf(env, terms)) + terms.capturePeriod);
}

describe("reclaim", () => {
  it("refuses a payment that was never funded", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    await expectRevert(reclaim(env, terms), "PaymentNotHeld", [idOf(env, terms), 0]);
  });

  it("refuses a payment that is settled", async () => {
    const env = await setup();
    const terms = await captured(env);
    await expire(env, terms);
    await expectRevert(reclaim(env, terms), "PaymentNotHeld", [idOf(env, terms), 3]);
  });

  it("refuses a payment that was reclaimed", async () => {
    const env = await setup();
    const terms = await funded(env);
    await expire(env, terms);
    await reclaim(env, terms);
    await expectRevert(reclaim(env, terms), "PaymentNotHeld", [idOf(env, terms), 4]);
  });

  it("refuses a disputed payment, even after the capture window", async () => {
    const env = await setup();
    const terms = await disputed(env);
    await expire(env, terms);
    await expectRevert(reclaim(env, terms), "PaymentNotHeld", [idOf(env, terms), 2]);
  });

  it("refuses an instant payment", async () => {
    const env = await setup();
    const terms = await funded(env, { instant: true, inspectionPeriod: 0, capturePeriod: 0 });
    await expectRevert(reclaim(env, terms), "PaymentNotHeld", [idOf(env, terms), 3]);
  });

  it("refuses the last second of the capture window", async () => {
    const env = await setup();
    const terms = await funded(env);
    const opensAt = (await clockOf(env, terms)) + terms.capturePeriod;
    await at(env, opensAt - 1);
    await expectRevert(reclaim(env, terms), "ReclaimNotOpen", [
      BigInt(opensAt - 1),
      BigInt(opensAt),
    ]);
  });

  it("refuses a payment whose capture window never ends", async () => {
    const env = await setup();
    const terms = await funded(env, { capturePeriod: 0, arbiter: addressOf(env.people.arbiter) });
    const time = env.start + 100 * 365 * day;
    await at(env, time);
    await expectRevert(reclaim(env, terms), "ReclaimNotOpen", [BigInt(time), maxUint256]);
  });

  for (const name of ["payer", "merchant", "stranger"] as const) {
    it(`returns everything to the payer when the ${name} calls`, async () => {
      const env = await setup();
      const terms = await funded(env);
      await expire(env, terms);
      const effects = await effectsOf(env, terms.token, () => reclaim(env, terms, name));
      expect(effects).to.deep.equal({
        events: [
          {
            name: "PaymentReclaimed",
            args: { paymentId: idOf(env, terms), actor: addressOf(env.people[name]), amount },
          },
        ],
        balances: { escrow: -amount, payer: amount },
        credits: {},
      });
      expect(await stateOf(env, terms)).to.deep.equal({ held: 0n, refundable: 0n, stage: 4 });
    });
  }

  it("returns the rest of a partially captured payment", async () => {
    const env = await setup();
    const terms = await funded(env);
    await env.escrow.write.capture([terms, 40_000_000n, false], {
      account: env.people.payer.account,
    });
    await expire(env, terms);
    const effects = await effectsOf(env, terms.token, () => reclaim(env, terms));
    expect(effects.balances).to.deep.equal({ escrow: -60_000_000n, payer: 60_000_000n });
    expect(await stateOf(env, terms)).to.deep.equal({
      held: 0n,
      refundable: 40_000_000n,
      stage: 3,
    });
  });

  it("ends as returned if everything captured was refunded", async () => {
    const env = await setup();
    const terms = await funded(env);
    await env.escrow.write.capture([terms, 1n, false], { account: env.people.payer.account });
    await env.escrow.write.refund([terms, 1n, false], { account: env.people.merchant.account });
    await expire(env, terms);
    await reclaim(env, terms);
    expect(await stateOf(env, terms)).to.deep.equal({ held: 0n, refundable: 0n, stage: 4 });
  });

  it("returns coins", async () => {
    const env = await setup();
    const terms = await funded(env, { token: zeroAddress });
    await expire(env, terms);
    const effects = await effectsOf(env, zeroAddress, () => reclaim(env, terms));
    expect(effects.balances).to.deep.equal({ escrow: -amount, payer: amount });
    expect(effects.credits).to.deep.equal({});
  });
});
