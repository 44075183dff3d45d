import { expect } from "chai";
import { network } from "hardhat";
import { arbitrationPeriod, type PaymentTerms } from "../../protocol/src/index.ts";
import { at, clockOf, disputed, funded, stateOf } from "../helpers/actions.ts";
import {
  addressOf,
  amount,
  day,
  type Environment,
  environmentOf,
  type Name,
} from "../helpers/environment.ts";
import { itSays } from "../helpers/itSays.ts";
import { expectRevert } from "../helpers/reverts.ts";
import { signSettlement } from "../helpers/signatures.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

const by = (env: Environment, name: Name) => ({ account: env.people[name].account });
const ended = { held: 0n, refundable: 0n, stage: 4 };
const paidOut = { held: 0n, refundable: amount, stage: 3 };

/** Submits what payer and merchant signed, which gives everything to the payer. */
async function settlementOf(env: Environment, terms: PaymentTerms) {
  const deadline = BigInt(env.start + 365 * day);
  const content = { payerAmount: terms.amount, held: terms.amount, deadline };
  const sign = (name: Name) =>
    signSettlement(terms, content, { by: env.people[name], escrow: env.domain });
  const signatures = [await sign("payer"), await sign("merchant")] as const;
  return () =>
    env.escrow.write.settle([terms, terms.amount, deadline, ...signatures], by(env, "stranger"));
}

describe("what the documents say of disputes", () => {
  itSays(
    "docs/operations/Dispute.md",
    "Void, release and settlement end a dispute without the arbiter: the merchant can void, the payer can release, and both together can settle.",
    async () => {
      const env = await setup();
      const voided = await disputed(env, { salt: 1n });
      await env.escrow.write.void([voided, amount], by(env, "merchant"));
      expect(await stateOf(env, voided)).to.deep.equal(ended);
      const released = await disputed(env, { salt: 2n });
      await env.escrow.write.capture([released, amount, false], by(env, "payer"));
      expect(await stateOf(env, released)).to.deep.equal(paidOut);
      const settled = await disputed(env, { salt: 3n });
      await (await settlementOf(env, settled))();
      expect(await stateOf(env, settled)).to.deep.equal(ended);
    },
  );

  itSays(
    "docs/security.md",
    "a dispute must begin before the end of the capture window, and anyone ends it 90 days later",
    async () => {
      const env = await setup();
      const terms = await funded(env, { arbiter: addressOf(env.people.arbiter) });
      const late = await funded(env, { arbiter: addressOf(env.people.arbiter), salt: 99n });
      const last = (await clockOf(env, terms)) + terms.capturePeriod - 1;
      await at(env, last);
      await env.escrow.write.dispute([terms, ""], by(env, "merchant"));
      const end = (await clockOf(env, late)) + late.capturePeriod;
      await at(env, end);
      await expectRevert(env.escrow.write.dispute([late, ""], by(env, "payer")), "DisputeClosed", [
        BigInt(end),
        BigInt(end),
      ]);
      await at(env, last + arbitrationPeriod);
      await env.escrow.write.expireDispute([terms], by(env, "stranger"));
      expect(await stateOf(env, terms)).to.deep.equal(ended);
    },
  );

  itSays(
    "docs/security.md",
    "dispute, which blocks the payer's reclaim until the ruling or until exactly 90 days after the dispute",
    async () => {
      const env = await setup();
      const terms = await disputed(env);
      const end = (await clockOf(env, terms)) + 90 * day;
      await at(env, end - 1);
      await expectRevert(
        env.escrow.write.expireDispute([terms], by(env, "payer")),
        "ArbitrationNotOver",
        [BigInt(end - 1), BigInt(end)],
      );
      await at(env, end);
      await env.escrow.write.expireDispute([terms], by(env, "payer"));
      expect(await stateOf(env, terms)).to.deep.equal(ended);
    },
  );

  itSays(
    "docs/operations/Settle.md",
    "A signed settlement stays valid after a later dispute, because a dispute does not change the held amount.",
    async () => {
      const env = await setup();
      const terms = await funded(env, { arbiter: addressOf(env.people.arbiter) });
      const submit = await settlementOf(env, terms);
      await env.escrow.write.dispute([terms, ""], by(env, "payer"));
      await submit();
      expect(await stateOf(env, terms)).to.deep.equal(ended);
    },
  );

  itSays(
    "docs/operations/README.md",
    "A dispute restarts it: the arbiter's 90 days and the refund window count from the dispute.",
    async () => {
      const env = await setup();
      const terms = await funded(env, { arbiter: addressOf(env.people.arbiter) });
      const disputedAt = (await clockOf(env, terms)) + terms.capturePeriod - 1;
      await at(env, disputedAt);
      await env.escrow.write.dispute([terms, ""], by(env, "payer"));
      await env.escrow.write.resolve([terms, 0n], by(env, "arbiter"));
      await at(env, disputedAt + terms.refundPeriod - 1);
      await env.escrow.write.refund([terms, 1n, false], by(env, "merchant"));
      const closed = disputedAt + terms.refundPeriod;
      await at(env, closed);
      await expectRevert(
        env.escrow.write.refund([terms, 1n, false], by(env, "merchant")),
        "RefundClosed",
        [BigInt(closed), BigInt(closed)],
      );
    },
  );
});
