import { expect } from "chai";
import { network } from "hardhat";
import { encodeAbiParameters, keccak256, toHex, zeroAddress, zeroHash } from "viem";
import {
  disputeMessage,
  explainContractError,
  fee,
  maxAmount,
  offerId,
  offerOf,
  operatorApprovalMessage,
  type PaymentState,
  type PaymentTerms,
  paymentId,
  paymentStatus,
  paymentStatuses,
  paymentWindows,
  refusedTerms,
  releaseMessage,
  settlementMessage,
  shares,
  splitsHash,
  stages,
  stateFromContract,
  termsToJson,
} from "../../protocol/src/index.ts";
import {
  type RandomSource,
  randomSource,
  randomTerms,
} from "../../protocol/testing/randomTerms.ts";
import { fund, funded, stateOf } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import { addressOf, day, type Environment, environmentOf, idOf } from "../helpers/environment.ts";
import { expectRevert } from "../helpers/reverts.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

/** Storage slot of the escrow's payments; tests read back what they store, so a moved slot is noticed. */
const paymentsSlot = 2n;

/** Stores any state under any id, even an unreachable one. */
async function store(env: Environment, id: `0x${string}`, state: PaymentState): Promise<void> {
  const slot = keccak256(
    encodeAbiParameters([{ type: "bytes32" }, { type: "uint256" }], [id, paymentsSlot]),
  );
  const word =
    state.held |
    (state.refundable << 104n) |
    (BigInt(state.clock) << 208n) |
    (BigInt(stages.indexOf(state.stage)) << 248n);
  await env.client.request({
    method: "hardhat_setStorageAt" as never,
    params: [env.escrow.address, slot, toHex(word, { size: 32 })] as never,
  });
}

function pick<T>(random: RandomSource, values: readonly T[]): T {
  const value = values[Number(random(BigInt(values.length)))];
  if (value === undefined) throw new Error("Nothing to pick from.");
  return value;
}

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

  it("on the status of any terms in any state at any time", async () => {
    const env = await setup();
    const random = randomSource("differential status");
    const seen = new Set<string>();
    for (let round = 0; round < 400; round += 1) {
      const terms = { ...randomTerms(random), capturePeriod: Number(random(1_000n)) };
      const now = await chain.networkHelpers.time.latest();
      const state: PaymentState = {
        held: pick(random, [0n, 1n, random(maxAmount), maxAmount]),
        refundable: pick(random, [0n, 1n, random(maxAmount), maxAmount]),
        // Around now: before, at and after the end of the window.
        clock: now - terms.capturePeriod + Number(random(5n)) - 2,
        stage: pick(random, stages),
      };
      const id = paymentId(terms, env.domain);
      await store(env, id, state);
      const stored = await env.escrow.read.paymentState([id]);
      expect(stateFromContract(stored)).to.deep.equal(state);
      const status = paymentStatus(terms, state, now);
      expect(paymentStatuses[await env.escrow.read.paymentStatus([terms])]).to.equal(status);
      seen.add(status);
    }
    expect([...seen].sort()).to.deep.equal([...paymentStatuses].sort());
  });

  it("on every window, as in the arguments of the contract's errors", async () => {
    const env = await setup();
    const random = randomSource("differential windows");
    const { merchant } = env.people;
    for (let round = 0; round < 100; round += 1) {
      const terms = env.buildTerms({
        inspectionPeriod: 1 + Number(random(2n ** 32n - 1n)),
        // Short enough to lie in the past of a funded payment.
        capturePeriod: Number(pick(random, [0n, 1n + random(10n ** 9n)])),
        refundPeriod: Number(random(10n ** 9n)),
      });
      const time = await chain.networkHelpers.time.latest();
      const state: PaymentState = { held: 5n, refundable: 5n, clock: time, stage: "held" };
      const windows = paymentWindows(terms, time);
      const id = idOf(env, terms);
      const account = merchant.account.address;
      const { simulate } = env.escrow;
      const now = BigInt(time);

      await store(env, id, state);
      await expectRevert(simulate.capture([terms, 1n, false], { account }), "CaptureNotOpen", [
        now,
        BigInt(windows.captureStart),
      ]);
      await expectRevert(simulate.reclaim([terms]), "ReclaimNotOpen", [
        now,
        windows.captureEnd === null ? 2n ** 256n - 1n : BigInt(windows.captureEnd),
      ]);

      const clock = time - terms.refundPeriod - Number(random(10n));
      await store(env, id, { ...state, clock });
      await expectRevert(simulate.refund([terms, 1n, false], { account }), "RefundClosed", [
        now,
        BigInt(paymentWindows(terms, clock).refundEnd),
      ]);

      if (terms.capturePeriod === 0) continue;
      const patient = { ...terms, inspectionPeriod: 0 };
      const long = time - terms.capturePeriod;
      await store(env, idOf(env, patient), { ...state, clock: long });
      await expectRevert(simulate.capture([patient, 1n, false], { account }), "CaptureClosed", [
        now,
        BigInt(paymentWindows(patient, long).captureEnd ?? 0),
      ]);
    }
  });

  it("on the commission of any amount at any rate", async () => {
    const env = await setup();
    const random = randomSource("differential fee");
    for (let round = 0; round < 120; round += 1) {
      const amount = 1n + pick(random, [random(100n), random(10n ** 9n), random(10n ** 30n)]);
      const feeBps = Number(pick(random, [random(10_001n), 1n, 9_999n, 10_000n]));
      const terms = env.buildTerms({ amount, feeBps });
      await fund(env, terms);
      const part = 1n + random(amount);
      const { events } = await effectsOf(env, terms.token, () =>
        env.escrow.write.capture([terms, part, false], { account: env.people.payer.account }),
      );
      expect(events[0]?.args).to.include({ amount: part, fee: fee(part, feeBps) });
      const rest = amount - part;
      if (rest === 0n) continue;
      const next = await effectsOf(env, terms.token, () =>
        env.escrow.write.capture([terms, rest, false], { account: env.people.payer.account }),
      );
      expect(next.events[0]?.args).to.include({ amount: rest, fee: fee(rest, feeBps, part) });
    }
  });

  it("on the payer's signed release", async () => {
    const env = await setup();
    const { payer } = env.people;
    const terms = await funded(env);
    const deadline = BigInt(terms.fundBy);
    const content = { amount: 3n, held: terms.amount, deadline };
    const signature = await payer.signTypedData({
      account: payer.account,
      ...releaseMessage(terms, env.domain, content),
    });
    await env.escrow.write.captureWithSignature([terms, 3n, deadline, signature]);
    expect((await stateOf(env, terms)).refundable).to.equal(3n);
  });

  it("on the payer's signed dispute", async () => {
    const env = await setup();
    const { payer, stranger } = env.people;
    const terms = await funded(env, { arbiter: addressOf(stranger) });
    const deadline = BigInt(terms.fundBy);
    const evidence = "ipfs://ünïcode";
    const signature = await payer.signTypedData({
      account: payer.account,
      ...disputeMessage(terms, env.domain, { evidence, deadline }),
    });
    await env.escrow.write.disputeWithSignature([terms, evidence, deadline, signature]);
    expect((await stateOf(env, terms)).stage).to.equal(stages.indexOf("disputed"));
  });

  it("on the signed settlement of payer and merchant", async () => {
    const env = await setup();
    const { payer, merchant } = env.people;
    const terms = await funded(env);
    const deadline = BigInt(terms.fundBy);
    const message = settlementMessage(terms, env.domain, {
      payerAmount: 7n,
      held: terms.amount,
      deadline,
    });
    await env.escrow.write.settle([
      terms,
      7n,
      deadline,
      await payer.signTypedData({ account: payer.account, ...message }),
      await merchant.signTypedData({ account: merchant.account, ...message }),
    ]);
    expect((await stateOf(env, terms)).refundable).to.equal(terms.amount - 7n);
  });

  it("on the merchant's signed approval and dismissal of an operator", async () => {
    const env = await setup();
    const { merchant, stranger } = env.people;
    const [owner, operator] = [addressOf(merchant), addressOf(stranger)];
    const deadline = BigInt(env.start + 3_600);
    for (const approved of [true, false]) {
      const nonce = await env.escrow.read.nonces([owner]);
      const content = { merchant: owner, operator, approved, nonce, deadline };
      const signature = await merchant.signTypedData({
        account: merchant.account,
        ...operatorApprovalMessage(env.domain, content),
      });
      const args = [owner, operator, approved, deadline, signature] as const;
      await env.escrow.write.setOperatorWithSignature(args);
      expect(await env.escrow.read.isOperator([owner, operator])).to.equal(approved);
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
