import { expect } from "chai";
import { network } from "hardhat";
import { appointOperator, disputed, funded } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import { addressOf, environmentOf, idOf } from "../helpers/environment.ts";
import { expectRevert } from "../helpers/reverts.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

const evidence = "ipfs://evidence";

describe("submitEvidence", () => {
  for (const name of ["payer", "merchant"] as const) {
    it(`publishes the evidence of the ${name}, as often as it likes`, async () => {
      const env = await setup();
      const terms = await disputed(env);
      const { account } = env.people[name];
      for (const text of [evidence, ""]) {
        const effects = await effectsOf(env, terms.token, () =>
          env.escrow.write.submitEvidence([terms, text], { account }),
        );
        expect(effects).to.deep.equal({
          events: [
            {
              name: "Evidence",
              args: {
                arbitrator: terms.arbiter,
                evidenceGroupId: BigInt(idOf(env, terms)),
                party: addressOf(env.people[name]),
                evidence: text,
              },
            },
          ],
          balances: {},
          credits: {},
        });
      }
    });
  }

  for (const name of ["operator", "payee", "arbiter", "stranger"] as const) {
    it(`refuses the ${name}`, async () => {
      const env = await setup();
      await appointOperator(env);
      const terms = await disputed(env);
      const { account } = env.people[name];
      await expectRevert(
        env.escrow.write.submitEvidence([terms, evidence], { account }),
        "CallerNotPayerOrMerchant",
        [addressOf(env.people[name]), terms.payer, terms.merchant],
      );
    });
  }

  it("refuses a payment that is not or no longer disputed", async () => {
    const env = await setup();
    const ruled = await disputed(env);
    await env.escrow.write.resolve([ruled, 1n], { account: env.people.arbiter.account });
    const { account } = env.people.payer;
    for (const [terms, stage] of [
      [env.buildTerms(), 0],
      [await funded(env), 1],
      [ruled, 3],
    ] as const) {
      await expectRevert(
        env.escrow.write.submitEvidence([terms, evidence], { account }),
        "PaymentNotDisputed",
        [idOf(env, terms), stage],
      );
    }
  });
});
