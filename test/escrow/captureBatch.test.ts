import { expect } from "chai";
import { network } from "hardhat";
import { zeroAddress } from "viem";
import { encodeCaptureBatches, type PaymentTerms } from "../../protocol/src/index.ts";
import { appointOperator, at, clockOf, funded, stateOf } from "../helpers/actions.ts";
import { batchOf } from "../helpers/batches.ts";
import { deployBlocklistToken } from "../helpers/credits.ts";
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
import { captureEvent, creditEvent } from "../helpers/events.ts";
import { expectRevert } from "../helpers/reverts.ts";
import { potOf, sharedBy, thirds } from "../helpers/splits.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

const net = 97_500_000n;
const fee = 2_500_000n;
const all = { amount, fee, held: 0n, refundable: amount };

function captureBatch(
  env: Environment,
  terms: readonly PaymentTerms[],
  amounts: readonly bigint[] = terms.map((each) => each.amount),
  by: Name = "payer",
) {
  return env.escrow.write.captureBatch(batchOf(terms, amounts), {
    account: env.people[by].account,
  });
}

/** Captures everything from payments of any terms, as the payer. */
function captureBatches(env: Environment, terms: readonly PaymentTerms[]) {
  const { payer } = env.people;
  const data = encodeCaptureBatches(terms.map((each) => ({ terms: each, amount: each.amount })));
  return payer.sendTransaction({ account: payer.account, to: env.escrow.address, data });
}

describe("captureBatch", () => {
  it("refuses an empty batch", async () => {
    const env = await setup();
    const { account } = env.people.payer;
    const empty = env.escrow.write.captureBatch([env.buildTerms(), []], { account });
    await expectRevert(empty, "BatchEmpty");
  });

  it("knows each payment by all of its terms, shared and own", async () => {
    const env = await setup();
    const [first, second] = [await funded(env), await funded(env)];
    const [shared, payments] = batchOf([first, second], [1n, 1n]);
    const { account } = env.people.payer;
    const capture = (...args: Parameters<typeof env.escrow.write.captureBatch>[0]) =>
      env.escrow.write.captureBatch(args, { account });
    const other = env.buildTerms({
      ...{ payer: addressOf(env.people.stranger), merchant: addressOf(env.people.payer) },
      ...{ payee: addressOf(env.people.stranger), arbiter: addressOf(env.people.stranger) },
      ...{ amount: amount - 1n, token: zeroAddress, inspectionPeriod: 1, capturePeriod: 1 },
      ...{ refundPeriod: 1, fundBy: first.fundBy + 1, feeBps: 1, splits: idOf(env, first) },
      ...{ feeRecipient: addressOf(env.people.stranger), instant: true, toLedger: true },
    });
    const own = ["payer", "amount", "fundBy", "orderReference", "salt"] as const;
    for (const term of Object.keys(first) as (keyof PaymentTerms)[]) {
      const isOwn = (own as readonly string[]).includes(term);
      const changed = { ...first, [term]: other[term] };
      const id = idOf(env, isOwn ? { ...second, [term]: other[term] } : changed);
      const one = payments.map((each, index) =>
        isOwn && index === 1 ? { ...each, [term]: other[term] } : each,
      );
      const call = capture(isOwn ? shared : { ...shared, [term]: other[term] }, one);
      const merchant = isOwn ? first.merchant : changed.merchant;
      if (term === "payer") {
        const refused = [first.payer, other.payer, merchant];
        await expectRevert(call, "CallerNotPayerOrMerchant", refused);
      } else {
        await expectRevert(call, "PaymentNotHeld", [id, 0]);
      }
    }
    for (const term of own) await capture({ ...shared, [term]: other[term] }, payments);
    expect((await stateOf(env, second)).held).to.equal(amount - BigInt(own.length));
  });

  it("captures nothing if one of them was never funded", async () => {
    const env = await setup();
    const [good, bad] = [await funded(env), env.buildTerms()];
    await expectRevert(captureBatch(env, [good, bad]), "PaymentNotHeld", [idOf(env, bad), 0]);
    expect((await stateOf(env, good)).held).to.equal(amount);
  });

  it("captures twice from one payment, and never more than it holds", async () => {
    const env = await setup();
    const terms = await funded(env);
    await expectRevert(
      captureBatch(env, [terms, terms], [60n, amount - 59n]),
      "AmountExceedsHeld",
      [amount - 59n, amount - 60n],
    );
    const { balances } = await effectsOf(env, terms.token, () =>
      captureBatch(env, [terms, terms], [60n, amount - 60n]),
    );
    expect(balances).to.deep.equal({ escrow: -amount, payee: net, feeRecipient: fee });
    expect(await stateOf(env, terms)).to.deep.equal({ held: 0n, refundable: amount, stage: 3 });
  });

  it("refuses a caller who may not capture one of them", async () => {
    const env = await setup();
    const mine = await funded(env);
    const other = await funded(env, { payer: addressOf(env.people.stranger) });
    await expectRevert(captureBatch(env, [mine, other]), "CallerNotPayerOrMerchant", [
      mine.payer,
      other.payer,
      other.merchant,
    ]);
  });

  for (const by of ["merchant", "operator"] as const) {
    it(`captures in the window of each for the ${by}`, async () => {
      const env = await setup();
      await appointOperator(env);
      const terms = [await funded(env), await funded(env)];
      const [first] = terms;
      if (!first) throw new Error("unreachable");
      await at(env, (await clockOf(env, first)) + day - 1);
      const failure = await captureBatch(env, terms, undefined, by).catch((error) => error);
      expect(String(failure)).to.include("CaptureNotOpen");
      await at(env, (await clockOf(env, first)) + 2 * day);
      await captureBatch(env, terms, undefined, by);
      for (const each of terms) expect((await stateOf(env, each)).stage).to.equal(3);
    });
  }

  it("pays all payments together, each with its own event", async () => {
    const env = await setup();
    const terms = [await funded(env), await funded(env), await funded(env)];
    const amounts = [amount, 40_000_000n, amount];
    const hash = await captureBatch(env, terms, amounts);
    const receipt = await env.client.waitForTransactionReceipt({ hash });
    // Three captures, with one transfer to the payee and one to the fee recipient.
    expect(receipt.logs.length).to.equal(5);
    const [, second] = terms;
    if (!second) throw new Error("unreachable");
    expect((await stateOf(env, second)).held).to.equal(60_000_000n);
  });

  it("pays exactly what single captures would", async () => {
    const env = await setup();
    for (const token of [env.token.address, zeroAddress]) {
      const terms = [
        await funded(env, { token }),
        await funded(env, { token }),
        await funded(env, { token, payee: addressOf(env.people.stranger) }),
        await funded(env, { token }),
      ];
      const effects = await effectsOf(env, terms[0]?.token ?? token, () =>
        captureBatches(env, terms),
      );
      const [first, second, strangers, last] = terms;
      expect(effects).to.deep.equal({
        events: [first, second, last, strangers].map((each) =>
          captureEvent(env, each as PaymentTerms, "payer", all),
        ),
        balances: {
          escrow: -4n * amount,
          payee: 3n * net,
          stranger: net,
          feeRecipient: 4n * fee,
        },
        credits: {},
      });
    }
  });

  it("credits a failed joint payout under no payment's id, and a single one under its own", async () => {
    const env = await setup();
    const token = await deployBlocklistToken(env);
    const together = [
      await funded(env, { token: token.address }),
      await funded(env, { token: token.address }),
    ];
    const alone = await funded(env, {
      token: token.address,
      feeRecipient: addressOf(env.people.stranger),
    });
    const payee = addressOf(env.people.payee);
    await token.write.setBlocked([payee, true]);
    const { events, credits } = await effectsOf(env, alone.token, () =>
      captureBatches(env, [...together, alone]),
    );
    expect(credits).to.deep.equal({ payee: 3n * net });
    expect(events.filter(({ name }) => name === "CreditAdded")).to.deep.equal([
      creditEvent(alone, payee, 2n * net),
      creditEvent(alone, payee, net, idOf(env, alone)),
    ]);
  });

  it("keeps credits, pots and transfers apart", async () => {
    const env = await setup();
    const list = thirds(env);
    const terms = [
      await funded(env, { toLedger: true }),
      await funded(env, { toLedger: true }),
      await funded(env),
      await funded(env, sharedBy(list)),
      await funded(env, sharedBy(list)),
      await funded(env, { ...sharedBy(list), toLedger: true }),
    ];
    const { balances, credits } = await effectsOf(env, env.token.address, () =>
      captureBatches(env, terms),
    );
    expect(balances).to.deep.equal({
      escrow: -(3n * net + fee),
      payee: 3n * net,
      feeRecipient: fee,
    });
    expect(credits).to.deep.equal({ payee: 3n * net, feeRecipient: 2n * fee });
    expect(await potOf(env, env.token.address, list)).to.equal(3n * fee);
  });
});
