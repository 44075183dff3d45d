import { expect } from "chai";
import { network } from "hardhat";
import { zeroAddress } from "viem";
import type { PaymentTerms } from "../../protocol/src/index.ts";
import { appointOperator, disputed, funded, stateOf } from "../helpers/actions.ts";
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
import { potOf, sharedBy, thirds } from "../helpers/splits.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

function resolve(env: Environment, terms: PaymentTerms, back: bigint, by: Name = "arbiter") {
  return env.escrow.write.resolve([terms, back], { account: env.people[by].account });
}

describe("resolve", () => {
  for (const [what, back, payee, fee, stage] of [
    ["everything to the payee", 0n, 97_500_000n, 2_500_000n, 3],
    ["a part to each", 60_000_000n, 39_000_000n, 1_000_000n, 3],
    ["all but one unit to the payer", amount - 1n, 0n, 1n, 3],
    ["everything to the payer, without a commission", amount, 0n, 0n, 4],
  ] as const) {
    it(`gives ${what}`, async () => {
      const env = await setup();
      for (const token of [env.token.address, zeroAddress]) {
        const terms = await disputed(env, { token });
        const { balances, ...rest } = await effectsOf(env, terms.token, () =>
          resolve(env, terms, back),
        );
        expect(rest).to.deep.equal({
          events: [
            {
              name: "PaymentResolved",
              args: {
                paymentId: idOf(env, terms),
                actor: terms.arbiter,
                payerAmount: back,
                amount: amount - back,
                fee,
                refundable: amount - back,
              },
            },
          ],
          credits: {},
        });
        expect({ payer: 0n, payee: 0n, feeRecipient: 0n, ...balances }).to.deep.equal({
          escrow: -amount,
          payer: back,
          payee,
          feeRecipient: fee,
        });
        expect(await stateOf(env, terms)).to.deep.equal({
          held: 0n,
          refundable: amount - back,
          stage,
        });
      }
    });
  }

  it("divides only the held amount, and adds to the refundable amount", async () => {
    const env = await setup();
    const terms = await disputed(env);
    const { account } = env.people.payer;
    await env.escrow.write.capture([terms, 40_000_000n, false], { account });
    await expectRevert(resolve(env, terms, 60_000_001n), "AmountExceedsHeld", [
      60_000_001n,
      60_000_000n,
    ]);
    const { balances } = await effectsOf(env, terms.token, () => resolve(env, terms, 20_000_000n));
    expect(balances).to.deep.equal({
      escrow: -60_000_000n,
      payer: 20_000_000n,
      payee: 39_000_000n,
      feeRecipient: 1_000_000n,
    });
    expect(await stateOf(env, terms)).to.deep.equal({
      held: 0n,
      refundable: 80_000_000n,
      stage: 3,
    });
  });

  it("credits the captured part with toLedger, and pays the payer", async () => {
    const env = await setup();
    const terms = await disputed(env, { toLedger: true });
    const effects = await effectsOf(env, terms.token, () => resolve(env, terms, 60_000_000n));
    expect(effects.balances).to.deep.equal({ escrow: -60_000_000n, payer: 60_000_000n });
    expect(effects.credits).to.deep.equal({ payee: 39_000_000n, feeRecipient: 1_000_000n });
    expect(effects.events).to.have.length(1);
  });

  it("adds the commission of a split list to its pot", async () => {
    const env = await setup();
    const splits = thirds(env);
    const terms = await disputed(env, sharedBy(splits));
    await resolve(env, terms, 60_000_000n);
    expect(await potOf(env, terms.token, splits)).to.equal(1_000_000n);
  });

  for (const name of ["payer", "payee", "feeRecipient"] as const) {
    it(`credits the ${name} while the token refuses it, and pays the others`, async () => {
      const env = await setup();
      const token = await deployBlocklistToken(env);
      const terms = await disputed(env, { token: token.address });
      await token.write.setBlocked([addressOf(env.people[name]), true]);
      const effects = await effectsOf(env, terms.token, () => resolve(env, terms, 60_000_000n));
      const due = { payer: 60_000_000n, payee: 39_000_000n, feeRecipient: 1_000_000n };
      const { [name]: credit, ...paid } = due;
      expect(effects.balances).to.deep.equal({ escrow: credit - amount, ...paid });
      expect(effects.credits).to.deep.equal({ [name]: credit });
      expect(effects.events.at(-1)).to.deep.equal(
        creditEvent(terms, addressOf(env.people[name]), credit, idOf(env, terms)),
      );
    });
  }

  it("works although the token blocks the arbiter, who is paid nothing", async () => {
    const env = await setup();
    const token = await deployBlocklistToken(env);
    const terms = await disputed(env, { token: token.address });
    await token.write.setBlocked([terms.arbiter, true]);
    const effects = await effectsOf(env, terms.token, () => resolve(env, terms, 0n));
    expect(effects.credits).to.deep.equal({});
  });

  for (const name of ["payer", "merchant", "operator", "payee", "stranger"] as const) {
    it(`refuses the ${name}`, async () => {
      const env = await setup();
      await appointOperator(env);
      const terms = await disputed(env);
      await expectRevert(resolve(env, terms, 0n, name), "CallerNotArbiter", [
        addressOf(env.people[name]),
        terms.arbiter,
      ]);
    });
  }

  it("refuses more than the held amount", async () => {
    const env = await setup();
    const terms = await disputed(env);
    for (const back of [amount + 1n, 2n ** 256n - 1n]) {
      await expectRevert(resolve(env, terms, back), "AmountExceedsHeld", [back, amount]);
    }
  });

  it("refuses a payment that is not or no longer disputed", async () => {
    const env = await setup();
    const arbiter = addressOf(env.people.arbiter);
    const ruled = await disputed(env);
    await resolve(env, ruled, 1n);
    for (const [terms, stage] of [
      [env.buildTerms({ arbiter }), 0],
      [await funded(env, { arbiter }), 1],
      [ruled, 3],
    ] as const) {
      await expectRevert(resolve(env, terms, 0n), "PaymentNotDisputed", [idOf(env, terms), stage]);
    }
  });
});
