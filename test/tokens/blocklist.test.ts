import { expect } from "chai";
import { network } from "hardhat";
import { at, clockOf, funded } from "../helpers/actions.ts";
import { deployBlocklistToken } from "../helpers/credits.ts";
import { effectsOf } from "../helpers/effects.ts";
import { addressOf, amount, environmentOf, idOf, type Name } from "../helpers/environment.ts";
import { itSays } from "../helpers/itSays.ts";

const chain = await network.create();
const environment = environmentOf(chain);

const part = 40_000_000n;
const rest = 60_000_000n;
/** Amount of each recipient in a capture of `part` that releases the rest. */
const shares = { payee: 39_000_000n, feeRecipient: 1_000_000n, payer: rest };

describe("a token with a blocklist", () => {
  async function setup(...blocked: Name[]) {
    const env = await chain.networkHelpers.loadFixture(environment);
    const token = await deployBlocklistToken(env);
    const terms = await funded(env, { token: token.address, inspectionPeriod: 0 });
    for (const name of blocked) await token.write.setBlocked([addressOf(env.people[name]), true]);
    return { env, token, terms };
  }

  const groups: (keyof typeof shares)[][] = [
    ["payee"],
    ["feeRecipient"],
    ["payer"],
    ["payee", "feeRecipient"],
    ["payee", "feeRecipient", "payer"],
  ];
  for (const blocked of groups) {
    it(`credits ${blocked.join(" and ")} and pays everybody else`, async () => {
      const { env, terms } = await setup(...blocked);
      const effects = await effectsOf(env, terms.token, () =>
        env.escrow.write.capture([terms, part, true], { account: env.people.merchant.account }),
      );
      const paid = Object.entries(shares).filter(([name]) => !blocked.includes(name as never));
      const out = paid.reduce((sum, [, share]) => sum + share, 0n);
      expect(effects.balances).to.deep.equal({
        ...Object.fromEntries(paid),
        ...(out === 0n ? {} : { escrow: -out }),
      });
      expect(effects.credits).to.deep.equal(
        Object.fromEntries(blocked.map((name) => [name, shares[name]])),
      );
      expect(effects.events.slice(2)).to.deep.equal(
        (["payee", "feeRecipient", "payer"] as const)
          .filter((name) => blocked.includes(name))
          .map((name) => ({
            name: "CreditAdded",
            args: {
              token: terms.token,
              owner: addressOf(env.people[name]),
              paymentId: idOf(env, terms),
              amount: shares[name],
            },
          })),
      );
    });
  }

  it("blocks neither void nor reclaim by blocking the payer", async () => {
    const { env, terms } = await setup("payer");
    const voided = await effectsOf(env, terms.token, () =>
      env.escrow.write.void([terms, 1n], { account: env.people.merchant.account }),
    );
    expect([voided.balances, voided.credits]).to.deep.equal([{}, { payer: 1n }]);
    await at(env, (await clockOf(env, terms)) + terms.capturePeriod);
    const reclaimed = await effectsOf(env, terms.token, () => env.escrow.write.reclaim([terms]));
    expect([reclaimed.balances, reclaimed.credits]).to.deep.equal([{}, { payer: amount - 1n }]);
  });

  it("blocks nothing by blocking the merchant, who is paid nothing", async () => {
    const { env, terms } = await setup("merchant");
    const effects = await effectsOf(env, terms.token, () =>
      env.escrow.write.capture([terms, amount, false], { account: env.people.merchant.account }),
    );
    expect(effects.credits).to.deep.equal({});
  });

  itSays(
    "docs/security.md",
    "All payments in its token still end on time, as credits, which can be withdrawn only after the escrow is unfrozen.",
    async () => {
      const { env, token, terms } = await setup();
      await token.write.setBlocked([env.escrow.address, true]);
      await env.escrow.write.capture([terms, part, true], { account: env.people.merchant.account });
      await token.write.setBlocked([env.escrow.address, false]);
      for (const [name, share] of Object.entries(shares)) {
        const { account } = env.people[name as Name];
        const effects = await effectsOf(env, terms.token, () =>
          env.escrow.write.withdraw([terms.token], { account }),
        );
        expect(effects.balances).to.deep.equal({ escrow: -share, [name]: share });
      }
      expect(await token.read.balanceOf([env.escrow.address])).to.equal(0n);
    },
  );
});
