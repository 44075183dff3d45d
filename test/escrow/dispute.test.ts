import { expect } from "chai";
import { network } from "hardhat";
import type { PaymentTerms } from "../../protocol/src/index.ts";
import { appointOperator, at, captured, clockOf, funded, stateOf } from "../helpers/actions.ts";
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

/** Funds a payment with an arbiter. */
const arbitrated = (env: Environment, overrides: Partial<PaymentTerms> = {}) =>
  funded(env, { arbiter: addressOf(env.people.arbiter), ...overrides });

function dispute(env: Environment, terms: PaymentTerms, by: Name = "payer", evidence = "") {
  return env.escrow.write.dispute([terms, evidence], { account: env.people[by].account });
}

describe("dispute", () => {
  for (const name of ["payer", "merchant"] as const) {
    it(`puts the payment before the arbiter when the ${name} calls`, async () => {
      const env = await setup();
      const terms = await arbitrated(env);
      const time = (await clockOf(env, terms)) + 100;
      await at(env, time);
      const effects = await effectsOf(env, terms.token, () => dispute(env, terms, name));
      expect(effects).to.deep.equal({
        events: [
          {
            name: "PaymentDisputed",
            args: {
              paymentId: idOf(env, terms),
              actor: addressOf(env.people[name]),
              arbiter: terms.arbiter,
            },
          },
        ],
        balances: {},
        credits: {},
      });
      expect(await stateOf(env, terms)).to.deep.equal({ held: amount, refundable: 0n, stage: 2 });
      expect(await clockOf(env, terms)).to.equal(time);
    });
  }

  it("publishes the evidence of the dispute", async () => {
    const env = await setup();
    const terms = await arbitrated(env);
    const evidence = "ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi";
    const { events } = await effectsOf(env, terms.token, () =>
      dispute(env, terms, "payer", evidence),
    );
    expect(events[1]).to.deep.equal({
      name: "Evidence",
      args: {
        arbitrator: terms.arbiter,
        evidenceGroupId: BigInt(idOf(env, terms)),
        party: terms.payer,
        evidence,
      },
    });
    expect(events).to.have.length(2);
  });

  it("keeps earlier captures refundable", async () => {
    const env = await setup();
    const terms = await arbitrated(env);
    const { account } = env.people.payer;
    await env.escrow.write.capture([terms, 40_000_000n, false], { account });
    await dispute(env, terms);
    expect(await stateOf(env, terms)).to.deep.equal({
      held: 60_000_000n,
      refundable: 40_000_000n,
      stage: 2,
    });
  });

  for (const name of ["operator", "payee", "arbiter", "feeRecipient", "stranger"] as const) {
    it(`refuses the ${name}`, async () => {
      const env = await setup();
      await appointOperator(env);
      const terms = await arbitrated(env);
      await expectRevert(dispute(env, terms, name), "CallerNotPayerOrMerchant", [
        addressOf(env.people[name]),
        terms.payer,
        terms.merchant,
      ]);
    });
  }

  it("refuses a payment without held money, and a disputed payment", async () => {
    const env = await setup();
    const arbiter = addressOf(env.people.arbiter);
    const open = await arbitrated(env);
    await dispute(env, open);
    const returned = await arbitrated(env);
    await env.escrow.write.void([returned, amount], { account: env.people.merchant.account });
    for (const [terms, stage] of [
      [env.buildTerms({ arbiter }), 0],
      [open, 2],
      [await captured(env, { arbiter }), 3],
      [returned, 4],
    ] as const) {
      await expectRevert(dispute(env, terms), "PaymentNotHeld", [idOf(env, terms), stage]);
    }
  });

  it("refuses a payment without an arbiter", async () => {
    const env = await setup();
    await expectRevert(dispute(env, await funded(env)), "ArbiterMissing");
  });

  it("accepts the last second of the capture window", async () => {
    const env = await setup();
    const terms = await arbitrated(env);
    await at(env, (await clockOf(env, terms)) + terms.capturePeriod - 1);
    await dispute(env, terms);
    expect((await stateOf(env, terms)).stage).to.equal(2);
  });

  for (const late of [0, 1]) {
    it(`refuses ${late} seconds after the end of the capture window`, async () => {
      const env = await setup();
      const terms = await arbitrated(env);
      const closedAt = (await clockOf(env, terms)) + terms.capturePeriod;
      await at(env, closedAt + late);
      await expectRevert(dispute(env, terms), "DisputeClosed", [
        BigInt(closedAt + late),
        BigInt(closedAt),
      ]);
    });
  }

  it("is accepted at any time without a capture period", async () => {
    const env = await setup();
    const terms = await arbitrated(env, { capturePeriod: 0 });
    await at(env, env.start + 100 * 365 * day);
    await dispute(env, terms);
    expect((await stateOf(env, terms)).stage).to.equal(2);
  });
});
