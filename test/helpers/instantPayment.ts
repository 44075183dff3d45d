import { expect } from "chai";
import { type Address, getAddress, toHex, zeroAddress } from "viem";
import { fee, type PaymentTerms, splitsHash } from "../../protocol/src/index.ts";
import { clockOf } from "./actions.ts";
import { type Effects, effectsOf } from "./effects.ts";
import { addressOf, amount, type Environment, idOf } from "./environment.ts";
import { type FundingWay, fundBy } from "./fundingWays.ts";
import { expectRevert } from "./reverts.ts";

const commission = fee(amount, 250);
const net = amount - commission;

/** An instant payment in every way to fund: captured as it is funded, and nothing of it is held. */
export function shouldPayInstantly(setup: () => Promise<Environment>, way: FundingWay): void {
  const native = way.overrides.token === zeroAddress;

  /** Instant terms in a token that can block accounts, or in the native coin. */
  async function start(overrides: Partial<PaymentTerms> = {}) {
    const env = await setup();
    const token = await env.chain.viem.deployContract("BlocklistToken");
    await env.endow(token);
    await way.prepare(env, token.address);
    const terms = env.buildTerms({
      token: token.address,
      ...way.overrides,
      instant: true,
      inspectionPeriod: 0,
      capturePeriod: 0,
      ...overrides,
    });
    return { env, token, terms };
  }

  /** Terms whose payee or fee recipient, or both, can receive nothing. */
  async function startBlocked(...fields: ("payee" | "feeRecipient")[]) {
    const { env, token, terms } = await start();
    const blocked = { ...terms };
    const others: Record<string, Address> = {};
    for (const field of fields) {
      if (native) {
        const owner = addressOf(env.people.stranger);
        const { address } = await env.chain.viem.deployContract("RevertingReceiver", [owner]);
        others[field] = address;
        blocked[field] = getAddress(address);
      } else {
        await token.write.setBlocked([terms[field], true]);
      }
    }
    return { env, terms: blocked, others };
  }

  /** The events of an instant payment, with what came to be credited in between. */
  async function events(
    env: Environment,
    terms: PaymentTerms,
    credits: [owner: Address, amount: bigint][] = [],
  ): Promise<Effects["events"]> {
    const paymentId = idOf(env, terms);
    const actor = addressOf((await way.call(env, terms)).by);
    const { payer, merchant, token } = terms;
    return [
      { name: "PaymentFunded", args: { paymentId, payer, merchant, funder: actor, terms } },
      {
        name: "PaymentCaptured",
        args: {
          paymentId,
          actor,
          amount: terms.amount,
          fee: fee(terms.amount, terms.feeBps),
          held: 0n,
          refundable: terms.amount,
        },
      },
      ...credits.map(([owner, credit]) => ({
        name: "CreditAdded",
        args: { token, owner, paymentId, amount: credit },
      })),
    ];
  }

  const pay = (env: Environment, terms: PaymentTerms, others: Record<string, Address> = {}) =>
    effectsOf(env, terms.token, () => fundBy(way, env, terms), others);

  it("pays payee and commission, and is settled", async () => {
    const { env, terms } = await start();
    const expected = await events(env, terms);
    expect(await pay(env, terms)).to.deep.equal({
      events: expected,
      balances: { payer: -amount, payee: net, feeRecipient: commission },
      credits: {},
    });
    expect(await env.escrow.read.paymentState([idOf(env, terms)])).to.deep.equal({
      held: 0n,
      refundable: amount,
      clock: await clockOf(env, terms),
      stage: 3,
    });
  });

  it("pays the payee all where there is no commission", async () => {
    const { env, terms } = await start({ feeBps: 0, feeRecipient: zeroAddress });
    const { balances, credits } = await pay(env, terms);
    expect(balances).to.deep.equal({ payer: -amount, payee: amount });
    expect(credits).to.deep.equal({});
  });

  it("pays the payee nothing where the commission is all", async () => {
    const { env, terms } = await start({ feeBps: 10_000 });
    const expected = await events(env, terms);
    expect(await pay(env, terms)).to.deep.equal({
      events: expected,
      balances: { payer: -amount, feeRecipient: amount },
      credits: {},
    });
  });

  it("puts the commission of a list into its pot", async () => {
    const { env, terms: plain } = await start({ feeRecipient: zeroAddress });
    const splits = splitsHash([
      { recipient: addressOf(env.people.stranger), bps: 4_000 },
      { recipient: addressOf(env.people.deployer), bps: 6_000 },
    ]);
    const terms = { ...plain, splits };
    const expected = await events(env, terms);
    expect(await pay(env, terms)).to.deep.equal({
      events: expected,
      balances: { payer: -amount, payee: net, escrow: commission },
      credits: {},
    });
    expect(await env.escrow.read.potOf([terms.token, splits])).to.equal(commission);
  });

  it("keeps payee's and commission's money in the ledger", async () => {
    const { env, terms } = await start({ toLedger: true });
    const expected = await events(env, terms);
    expect(await pay(env, terms)).to.deep.equal({
      events: expected,
      balances: { payer: -amount, escrow: amount },
      credits: { payee: net, feeRecipient: commission },
    });
  });

  it("keeps the payee's money in the ledger, and the commission of a list in its pot", async () => {
    const splits = toHex(1, { size: 32 });
    const { env, terms } = await start({ toLedger: true, feeRecipient: zeroAddress, splits });
    const { balances, credits } = await pay(env, terms);
    expect(balances).to.deep.equal({ payer: -amount, escrow: amount });
    expect(credits).to.deep.equal({ payee: net });
    expect(await env.escrow.read.potOf([terms.token, splits])).to.equal(commission);
  });

  it("credits a payee that cannot be paid", async () => {
    const { env, terms, others } = await startBlocked("payee");
    const expected = await events(env, terms, [[terms.payee, net]]);
    expect(await pay(env, terms, others)).to.deep.equal({
      events: expected,
      balances: { payer: -amount, escrow: net, feeRecipient: commission },
      credits: { payee: net },
    });
  });

  it("credits a fee recipient that cannot be paid", async () => {
    const { env, terms, others } = await startBlocked("feeRecipient");
    const expected = await events(env, terms, [[terms.feeRecipient, commission]]);
    expect(await pay(env, terms, others)).to.deep.equal({
      events: expected,
      balances: { payer: -amount, escrow: commission, payee: net },
      credits: { feeRecipient: commission },
    });
  });

  it("credits both if neither can be paid", async () => {
    const { env, terms, others } = await startBlocked("payee", "feeRecipient");
    const expected = await events(env, terms, [
      [terms.payee, net],
      [terms.feeRecipient, commission],
    ]);
    expect(await pay(env, terms, others)).to.deep.equal({
      events: expected,
      balances: { payer: -amount, escrow: amount },
      credits: { payee: net, feeRecipient: commission },
    });
  });

  it("is refunded by the merchant, and not captured, voided or reclaimed", async () => {
    const { env, terms } = await start();
    await fundBy(way, env, terms);
    const { account } = env.people.merchant;
    const id = idOf(env, terms);
    const { write } = env.escrow;
    await expectRevert(write.capture([terms, 1n, false], { account }), "PaymentNotHeld", [id, 3]);
    await expectRevert(write.void([terms, 1n], { account }), "PaymentNotHeld", [id, 3]);
    await expectRevert(write.reclaim([terms]), "PaymentNotHeld", [id, 3]);
    const value = native ? amount : 0n;
    const { balances } = await effectsOf(env, terms.token, () =>
      write.refund([terms, amount, false], { account, value }),
    );
    expect(balances).to.deep.equal({ merchant: -amount, payer: amount });
  });

  it("is funded once", async () => {
    const { env, terms } = await start();
    await fundBy(way, env, terms);
    const id = idOf(env, terms);
    await expectRevert(fundBy(way, env, terms), "PaymentAlreadyFunded", [id, 3]);
  });

  if (native) return;

  it("refuses a token that charges for transfers, so that nobody is paid short", async () => {
    const { env } = await start();
    const token = await env.chain.viem.deployContract("FeeOnTransferToken");
    await env.endow(token);
    await way.prepare(env, token.address);
    const build = (overrides: Partial<PaymentTerms> = {}) =>
      env.buildTerms({
        token: token.address,
        instant: true,
        inspectionPeriod: 0,
        capturePeriod: 0,
        ...overrides,
      });
    for (const overrides of [{}, { feeBps: 10_000 }, { toLedger: true }]) {
      const terms = build(overrides);
      const error = await fundBy(way, env, terms).catch((failure: unknown) => failure);
      expect(String(error)).to.include("DeliveryMismatch");
      expect(await env.escrow.read.paymentStatus([terms])).to.equal(0);
    }
  });
}
