import { expect } from "chai";
import { network } from "hardhat";
import { toHex, zeroAddress, zeroHash } from "viem";
import {
  explainContractError,
  fee,
  maxAmount,
  maxSplits,
  offerId,
  offerOf,
  type PaymentTerms,
  paymentId,
  refusedTerms,
  shares,
  splitsHash,
  termsToJson,
} from "../../protocol/src/index.ts";
import { pick, randomSource, randomTerms } from "../../protocol/testing/randomTerms.ts";
import { funded } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import { addressOf, day, environmentOf, idOf } from "../helpers/environment.ts";
import { expectRevert } from "../helpers/reverts.ts";
import { storeState } from "../helpers/storeState.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

describe("TypeScript and Solidity agree", () => {
  it("on the id of any terms and of the offer they accept", async () => {
    const env = await setup();
    const random = randomSource("differential ids");
    for (let round = 0; round < 300; round += 1) {
      const terms = randomTerms(random);
      expect(await env.escrow.read.paymentId([terms])).to.equal(paymentId(terms, env.domain));
      expect(await env.escrow.read.paymentId([offerOf(terms)])).to.equal(
        offerId(terms, env.domain),
      );
    }
  });

  it("on whether any terms are refused, and why", async () => {
    const env = await setup();
    const random = randomSource("differential terms");
    const people = Object.values(env.people).slice(0, 4).map(addressOf);
    const accounts = [zeroAddress, env.domain.address, ...people];
    const account = () => pick(random, accounts);
    const seen = new Set<string>();
    for (let round = 0; round < 600; round += 1) {
      // Mostly good terms with two fields at a boundary, so that every rule decides sometimes.
      const strange: Partial<PaymentTerms> = {
        payer: pick(random, accounts.slice(1)),
        merchant: account(),
        payee: account(),
        arbiter: account(),
        amount: pick(random, [0n, 1n, maxAmount]),
        feeBps: pick(random, [0, 1, 9_999, 10_000, 10_001, 65_535]),
        feeRecipient: account(),
        splits: pick(random, [zeroHash, toHex(1n + random(5n), { size: 32 })]),
        inspectionPeriod: pick(random, [0, 1, day, 2 ** 32 - 1]),
        capturePeriod: pick(random, [0, 1, day, day + 1, 2 ** 32 - 1]),
        refundPeriod: pick(random, [0, 1, day, day + 1, 2 ** 32 - 1]),
        instant: random(2n) === 1n,
      };
      const names = Object.keys(strange) as (keyof typeof strange)[];
      const terms = env.buildTerms(
        pick(random, [true, false]) ? { instant: true, inspectionPeriod: 0, capturePeriod: 0 } : {},
      );
      for (let change = 0; change < 2; change += 1) {
        const name = pick(random, names);
        Object.assign(terms, { [name]: strange[name] });
      }
      const refused = refusedTerms(terms, env.domain.address);
      seen.add(refused ?? "none");
      const error = await env.escrow.simulate
        .fund([terms], { account: addressOf(env.people.deployer) })
        .then(() => null, explainContractError);
      // The token's refusal of an amount, or of the escrow as the payee, comes after all terms were read.
      const said = error?.name.startsWith("ERC20") ? null : (error?.name ?? null);
      expect(said, JSON.stringify(termsToJson(terms))).to.equal(refused);
    }
    expect([...seen].sort()).to.deep.equal([
      ...["AmountZero", "ArbiterInvalid", "CapturePeriodMissing", "CapturePeriodTooShort"],
      ...["FeeRecipientInvalid", "FeeTooHigh", "InstantTermsInvalid", "MerchantMissing"],
      ...["PayeeInvalid", "PayerMissing", "RefundPeriodTooShort", "SelfPayment", "none"],
    ]);
  });

  it("on the commission of any amount at any rate, whatever was captured before", async () => {
    const env = await setup();
    const random = randomSource("differential fee");
    const { account } = env.people.payer;
    for (let round = 0; round < 150; round += 1) {
      const amount = pick(random, [1n, 1n + random(100n), 1n + random(maxAmount), maxAmount]);
      const feeBps = Number(pick(random, [0n, 1n, random(10_001n), 9_999n, 10_000n]));
      const terms = env.buildTerms({ amount, feeBps, toLedger: true });
      const refundable = pick(random, [0n, random(amount), amount - 1n]);
      const left = amount - refundable;
      const held = pick(random, [1n, 1n + random(left), left]);
      await storeState(env, idOf(env, terms), { held, refundable, clock: 1, stage: "held" });
      const part = pick(random, [1n, 1n + random(held), held]);
      const { events } = await effectsOf(env, terms.token, () =>
        env.escrow.write.capture([terms, part, false], { account }),
      );
      const said = { amount: part, fee: fee(part, feeBps, refundable) };
      expect(events[0]?.args, `${part} after ${refundable} at ${feeBps}`).to.include(said);
    }
  });

  it("on the hash of any split list, of up to 32 recipients", async () => {
    const env = await setup();
    const random = randomSource("differential lists");
    const account = addressOf(env.people.payer);
    const terms = await funded(env);
    for (let round = 0; round < 100; round += 1) {
      const count = pick(random, [1, 2, maxSplits, 1 + Number(random(BigInt(maxSplits)))]);
      let rest = 10_000n;
      const splits = Array.from({ length: count }, (_, index) => {
        const bps = index === count - 1 ? rest : pick(random, [0n, rest, random(rest + 1n)]);
        rest -= bps;
        return { recipient: randomTerms(random).payee, bps: Number(bps) };
      });
      const args = [terms, 1n, false, splits] as const;
      await expectRevert(env.escrow.simulate.captureAndSplit(args, { account }), "SplitsMismatch", [
        ...[splitsHash(splits), terms.splits],
      ]);
    }
  });

  it("on the most recipients that a split list has", async () => {
    const env = await setup();
    const account = addressOf(env.people.payer);
    const terms = await funded(env);
    const random = randomSource("differential counts");
    for (const count of [0, maxSplits + 1]) {
      const splits = Array.from({ length: count }, (_, index) => ({
        ...{ recipient: randomTerms(random).payee, bps: index === 0 ? 10_000 : 0 },
      }));
      const call = env.escrow.simulate.captureAndSplit([terms, 1n, false, splits], { account });
      await expectRevert(call, "SplitCountInvalid", [BigInt(count), BigInt(maxSplits)]);
    }
  });

  it("on the hash and the shares of a split list", async () => {
    const env = await setup();
    const random = randomSource("differential splits");
    const recipients = Object.values(env.people).slice(0, 5).map(addressOf);
    for (let round = 0; round < 25; round += 1) {
      const count = 1 + Number(random(BigInt(recipients.length)));
      const list = recipients.slice(0, count).map((recipient) => ({
        recipient,
        bps: Number(random(2_000n)),
      }));
      const rest = list.slice(1).reduce((sum, { bps }) => sum - bps, 10_000);
      const splits = list.map((split, index) => (index === 0 ? { ...split, bps: rest } : split));
      const terms = await funded(env, {
        amount: 1n + random(10n ** 12n),
        feeBps: Number(random(10_001n)),
        feeRecipient: zeroAddress,
        splits: splitsHash(splits),
      });
      const before = await Promise.all(recipients.map((to) => env.token.read.balanceOf([to])));
      await env.escrow.write.captureAndSplit([terms, terms.amount, false, splits], {
        account: env.people.payer.account,
      });
      const after = await Promise.all(recipients.map((to) => env.token.read.balanceOf([to])));
      const expected = shares(fee(terms.amount, terms.feeBps), splits);
      expect(splits.map((_, index) => (after[index] ?? 0n) - (before[index] ?? 0n))).to.deep.equal(
        expected,
      );
    }
  });
});
