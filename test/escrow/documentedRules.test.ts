import { expect } from "chai";
import { network } from "hardhat";
import {
  allHeld,
  arbitrationPeriod,
  explainContractError,
  type PaymentTerms,
} from "../../protocol/src/index.ts";
import {
  appointOperator,
  at,
  captured,
  clockOf,
  disputed,
  fund,
  funded,
  stateOf,
} from "../helpers/actions.ts";
import {
  addressOf,
  amount,
  day,
  type Environment,
  environmentOf,
  idOf,
  type Name,
} from "../helpers/environment.ts";
import { itSays } from "../helpers/itSays.ts";
import { expectRevert } from "../helpers/reverts.ts";
import { signDispute, signRelease, signSettlement } from "../helpers/signatures.ts";
import { listOf, sharedBy } from "../helpers/splits.ts";

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

describe("what the documents say of captures", () => {
  itSays(
    "docs/operations/Capture.md",
    "The commission on all that is captured is `captured × feeBps ÷ 10,000`, rounded up once; each capture takes what was not taken before, so capturing in parts costs the same as capturing at once.",
    async () => {
      const env = await setup();
      const payees = () => env.token.read.balanceOf([addressOf(env.people.payee)]);
      const paid = async (parts: readonly bigint[]) => {
        const terms = await funded(env, { amount: 999n });
        const before = await payees();
        for (const part of parts)
          await env.escrow.write.capture([terms, part, false], by(env, "payer"));
        return (await payees()) - before;
      };
      const fee = (999n * 250n + 9_999n) / 10_000n;
      expect(await paid([999n])).to.equal(999n - fee);
      expect(await paid([1n, 1n, 39n, 41n, 917n])).to.equal(999n - fee);
    },
  );

  itSays(
    "docs/security.md",
    "The largest amount means all that is held, whatever was released before",
    async () => {
      const env = await setup();
      const terms = await funded(env, { inspectionPeriod: 0 });
      await env.escrow.write.capture([terms, 1n, false], by(env, "payer"));
      const exact = env.escrow.write.capture([terms, amount, false], by(env, "merchant"));
      await expectRevert(exact, "AmountExceedsHeld", [amount, amount - 1n]);
      await env.escrow.write.capture([terms, allHeld, false], by(env, "merchant"));
      expect(await stateOf(env, terms)).to.deep.equal(paidOut);
    },
  );

  itSays(
    "docs/operations/Capture.md",
    "The caller is checked before the stage, so a stranger gets the same error at every stage.",
    async () => {
      const env = await setup();
      const stages = [env.buildTerms(), await funded(env), await captured(env)];
      for (const terms of stages) {
        await expectRevert(
          env.escrow.write.capture([terms, 1n, false], by(env, "stranger")),
          "CallerNotPayerOrMerchant",
          [addressOf(env.people.stranger), terms.payer, terms.merchant],
        );
      }
    },
  );

  itSays(
    "docs/operations/CaptureWithSignature.md",
    "So a release works once, and any capture or void invalidates it. A refund does not change the held amount and leaves the release valid.",
    async () => {
      const env = await setup();
      const terms = await funded(env);
      const deadline = BigInt(env.start + 365 * day);
      const content = { amount: 5n, held: amount - 1n, deadline };
      await env.escrow.write.capture([terms, 1n, false], by(env, "payer"));
      const signature = await signRelease(env, terms, content);
      const submit = () => env.escrow.write.captureWithSignature([terms, 5n, deadline, signature]);
      await env.escrow.write.refund([terms, 1n, false], by(env, "payee"));
      await submit();
      await expectRevert(submit(), "SignatureInvalid", [terms.payer]);
      const held = amount - 6n;
      const other = await signRelease(env, terms, { ...content, held });
      await env.escrow.write.void([terms, 1n], by(env, "merchant"));
      await expectRevert(
        env.escrow.write.captureWithSignature([terms, 5n, deadline, other]),
        "SignatureInvalid",
        [terms.payer],
      );
    },
  );

  itSays(
    "docs/operations/CaptureAndSplit.md",
    "Each share of the commission is rounded down, and the last recipient gets the remainder. Only this capture's commission is divided: earlier commissions stay in the pot for [Distribute](Distribute.md).",
    async () => {
      const env = await setup();
      const list = listOf(env, ["stranger", 3_333], ["relayer", 3_333], ["operator", 3_334]);
      const terms = await funded(env, { ...sharedBy(list), feeBps: 1_000 });
      const balances = () =>
        Promise.all(list.map(({ recipient }) => env.token.read.balanceOf([recipient])));
      await env.escrow.write.capture([terms, 50n, false], by(env, "payer"));
      const before = await balances();
      await env.escrow.write.captureAndSplit([terms, 100n, false, list], by(env, "payer"));
      const after = await balances();
      expect(after.map((balance, index) => balance - (before[index] ?? 0n))).to.deep.equal([
        ...[3n, 3n, 4n],
      ]);
      expect(await env.escrow.read.potOf([terms.token, terms.splits])).to.equal(5n);
    },
  );

  itSays(
    "docs/operations/Distribute.md",
    "Anyone may distribute even a pot of one unit, which goes to the last recipient.",
    async () => {
      const env = await setup();
      const list = listOf(env, ["stranger", 9_999], ["relayer", 1]);
      const terms = await captured(env, { ...sharedBy(list), amount: 1n, feeBps: 1 });
      const last = () => env.token.read.balanceOf([addressOf(env.people.relayer)]);
      const before = await last();
      await env.escrow.write.distribute([terms.token, list], by(env, "payee"));
      expect((await last()) - before).to.equal(1n);
    },
  );
});

describe("what the documents say of money that goes back", () => {
  itSays(
    "docs/security.md",
    "If the merchant disappears, the payer must dispute to get it back, and does so 90 days later if nobody rules. Terms with neither capture period nor arbiter cannot be funded.",
    async () => {
      const env = await setup();
      const endless = { capturePeriod: 0 };
      await expectRevert(fund(env, env.buildTerms(endless)), "CapturePeriodMissing");
      const terms = await funded(env, { ...endless, arbiter: addressOf(env.people.arbiter) });
      await at(env, (await clockOf(env, terms)) + 3_650 * day);
      const refused = await env.escrow.write
        .reclaim([terms], by(env, "payer"))
        .then(() => null, explainContractError);
      expect(refused?.name).to.equal("ReclaimNotOpen");
      await env.escrow.write.dispute([terms, ""], by(env, "payer"));
      await at(env, (await clockOf(env, terms)) + 90 * day);
      await env.escrow.write.expireDispute([terms], by(env, "payer"));
      expect(await stateOf(env, terms)).to.deep.equal(ended);
    },
  );

  itSays(
    "docs/operations/Reclaim.md",
    "Never during a dispute, even after the window: then [ExpireDispute](ExpireDispute.md) takes the place of this verb.",
    async () => {
      const env = await setup();
      const terms = await disputed(env);
      await at(env, (await clockOf(env, terms)) + 89 * day);
      await expectRevert(env.escrow.write.reclaim([terms], by(env, "payer")), "PaymentNotHeld", [
        idOf(env, terms),
        2,
      ]);
    },
  );

  itSays(
    "docs/operations/ExpireDispute.md",
    "The arbiter may still rule until this call.",
    async () => {
      const env = await setup();
      const terms = await disputed(env);
      await at(env, (await clockOf(env, terms)) + 900 * day);
      await env.escrow.write.resolve([terms, 0n], by(env, "arbiter"));
      expect(await stateOf(env, terms)).to.deep.equal(paidOut);
    },
  );

  itSays(
    "docs/operations/README.md",
    "The final stage is Settled if something can be refunded when the last held money leaves, else Returned; a later refund changes neither.",
    async () => {
      const env = await setup();
      const terms = await captured(env);
      await env.escrow.write.refund([terms, amount, false], by(env, "payee"));
      expect(await stateOf(env, terms)).to.deep.equal({ ...paidOut, refundable: 0n });
      const other = await funded(env);
      await env.escrow.write.capture([other, 1n, false], by(env, "payer"));
      await env.escrow.write.refund([other, 1n, false], by(env, "payee"));
      await env.escrow.write.void([other, allHeld], by(env, "merchant"));
      expect(await stateOf(env, other)).to.deep.equal(ended);
    },
  );

  itSays(
    "docs/operations/Refund.md",
    "An operator who is the payer may not: it would use up the refund by paying itself.",
    async () => {
      const env = await setup();
      const terms = await captured(env);
      await env.escrow.write.setOperator([terms.payer, true], by(env, "merchant"));
      await expectRevert(
        env.escrow.write.refund([terms, 1n, false], by(env, "payer")),
        "CallerNotMerchantOrPayee",
        [terms.payer, terms.merchant, terms.payee],
      );
    },
  );

  itSays(
    "docs/operations/SetWithdrawFor.md",
    "It is allowed at first, because some owners cannot call the escrow.",
    async () => {
      const env = await setup();
      const owner = addressOf(env.people.payee);
      const terms = await captured(env, { toLedger: true });
      expect(await env.escrow.read.allowsWithdrawFor([owner])).to.equal(true);
      await env.escrow.write.withdrawFor([terms.token, owner], by(env, "stranger"));
      await env.escrow.write.setWithdrawFor([false], by(env, "payee"));
      await expectRevert(
        env.escrow.write.withdrawFor([terms.token, owner], by(env, "stranger")),
        "WithdrawForRefused",
        [owner],
      );
    },
  );
});

describe("what the documents say of those who act", () => {
  itSays(
    "docs/operations/SetOperator.md",
    "It cannot dispute, submit evidence, settle or appoint others.",
    async () => {
      const env = await setup();
      await appointOperator(env);
      const operator = addressOf(env.people.operator);
      const terms = await funded(env, { arbiter: addressOf(env.people.arbiter) });
      const stranger = [operator, terms.payer, terms.merchant] as const;
      const dispute = env.escrow.write.dispute([terms, ""], by(env, "operator"));
      await expectRevert(dispute, "CallerNotPayerOrMerchant", stranger);
      const submitting = env.escrow.write.submitEvidence([terms, ""], by(env, "operator"));
      await expectRevert(submitting, "CallerNotPayerOrMerchant", stranger);
      const deadline = BigInt(env.start + day);
      const content = { payerAmount: 0n, held: amount, deadline };
      const signed = (name: Name) =>
        signSettlement(terms, content, { by: env.people[name], escrow: env.domain });
      const signatures = [await signed("payer"), await signed("operator")] as const;
      await expectRevert(
        env.escrow.write.settle([terms, 0n, deadline, ...signatures], by(env, "operator")),
        "SignatureInvalid",
        [terms.merchant],
      );
      await env.escrow.write.setOperator([addressOf(env.people.stranger), true], {
        ...by(env, "operator"),
      });
      const appointed = [terms.merchant, addressOf(env.people.stranger)] as const;
      expect(await env.escrow.read.isOperator(appointed)).to.equal(false);
    },
  );

  itSays(
    "docs/operations/SetOperator.md",
    "Every call uses a nonce, even if nothing else changes.",
    async () => {
      const env = await setup();
      const merchant = addressOf(env.people.merchant);
      for (const nonce of [1n, 2n]) {
        await appointOperator(env);
        expect(await env.escrow.read.nonces([merchant])).to.equal(nonce);
      }
    },
  );

  itSays(
    "docs/operations/DisputeWithSignature.md",
    "It names no value that changes while the payment is held, so the payer cannot revoke it before its deadline: sign a short deadline.",
    async () => {
      const env = await setup();
      const terms = await funded(env, { arbiter: addressOf(env.people.arbiter) });
      const deadline = BigInt(env.start + day);
      const signature = await signDispute(env, terms, { evidence: "", deadline });
      await env.escrow.write.capture([terms, 1n, false], by(env, "payer"));
      await env.escrow.write.void([terms, 1n], by(env, "merchant"));
      await env.escrow.write.refund([terms, 1n, false], by(env, "payee"));
      await env.escrow.write.disputeWithSignature([terms, "", deadline, signature]);
      expect((await stateOf(env, terms)).stage).to.equal(2);
    },
  );

  itSays(
    "docs/operations/FundWithPermit.md",
    "A failing permit is ignored: if somebody submitted it earlier, the allowance is in place; without an allowance the token rejects the transfer.",
    async () => {
      const env = await setup();
      const terms = env.buildTerms();
      const invalid = [0n, 27, idOf(env, terms), idOf(env, terms)] as const;
      await env.escrow.write.fundWithPermit([terms, ...invalid], by(env, "payer"));
      expect((await stateOf(env, terms)).held).to.equal(amount);
      await env.token.write.approve([env.escrow.address, 0n], by(env, "payer"));
      const other = env.buildTerms();
      const refused = await env.escrow.write
        .fundWithPermit([other, ...invalid], by(env, "payer"))
        .then(() => null, explainContractError);
      expect(refused?.name).to.equal("ERC20InsufficientAllowance");
    },
  );
});
