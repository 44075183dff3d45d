import { expect } from "chai";
import { network } from "hardhat";
import { type PaymentTerms, settlementMessage } from "../../protocol/src/index.ts";
import { funded } from "../helpers/actions.ts";
import { batchOf } from "../helpers/batches.ts";
import { effectsOf } from "../helpers/effects.ts";
import { addressOf, type Environment, environmentOf } from "../helpers/environment.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

const amount = 1_000n;

type Step = (env: Environment, terms: PaymentTerms) => Promise<unknown>;

const capture =
  (part: bigint): Step =>
  ({ escrow, people }, terms) =>
    escrow.write.capture([terms, part, false], { account: people.payer.account });
const giveBack: Step = ({ escrow, people }, terms) =>
  escrow.write.void([terms, 7n], { account: people.merchant.account });
const dispute: Step = ({ escrow, people }, terms) =>
  escrow.write.dispute([terms, ""], { account: people.payer.account });

/** Ways to capture in parts, with everything that moves held money in between. */
const ways: Readonly<Record<string, readonly Step[]>> = {
  "unit by unit": Array.from({ length: 90 }, () => capture(1n)),
  "in unequal parts": [capture(1n), capture(39n), capture(2n), capture(41n)],
  "between voids": [giveBack, capture(11n), giveBack, giveBack, capture(1n), capture(13n)],
  "and the rest released": [
    capture(1n),
    capture(3n),
    ({ escrow, people }, terms) =>
      escrow.write.capture([terms, 5n, true], { account: people.merchant.account }),
  ],
  "and the rest divided by the arbiter": [
    capture(1n),
    giveBack,
    dispute,
    capture(3n),
    ({ escrow, people }, terms) =>
      escrow.write.resolve([terms, 100n], { account: people.arbiter.account }),
  ],
  "and the rest divided by both": [
    capture(1n),
    async ({ escrow, people, domain }, terms) => {
      const content = { payerAmount: 10n, held: amount - 1n, deadline: 2n ** 40n };
      const { account } = people.merchant;
      const data = settlementMessage(terms, domain, content);
      const signature = await people.payer.signTypedData({
        account: people.payer.account,
        ...data,
      });
      return escrow.write.settle([terms, 10n, content.deadline, signature, "0x"], { account });
    },
  ],
  "in batches": [
    ({ escrow, people }, terms) =>
      escrow.write.captureBatch(batchOf([terms, terms, terms], [1n, 1n, 50n]), {
        account: people.payer.account,
      }),
    capture(1n),
  ],
};

describe("the commission", () => {
  for (const [how, steps] of Object.entries(ways)) {
    for (const feeBps of [1, 250, 3_333, 9_999]) {
      it(`of ${feeBps} basis points is exact on all that is captured ${how}`, async () => {
        const env = await setup();
        const arbiter = addressOf(env.people.arbiter);
        const terms = await funded(env, { amount, feeBps, inspectionPeriod: 0, arbiter });
        const recipient = addressOf(env.people.feeRecipient);
        const before = await env.token.read.balanceOf([recipient]);
        for (const step of steps) await step(env, terms);
        const fees = (await env.token.read.balanceOf([recipient])) - before;
        const { refundable } = await env.escrow.read.paymentState([
          await env.escrow.read.paymentId([terms]),
        ]);
        expect(fees).to.equal((refundable * BigInt(feeBps) + 9_999n) / 10_000n);
      });
    }
  }

  it("is never less than on what was captured and not refunded", async () => {
    const env = await setup();
    const terms = await funded(env, { amount, inspectionPeriod: 0 });
    const { account } = env.people.payee;
    const recipient = addressOf(env.people.feeRecipient);
    const before = await env.token.read.balanceOf([recipient]);
    // Refunds move the rounding back to just after a unit of commission, which they do not return.
    for (let round = 0; round < 5; round += 1) {
      await capture(39n)(env, terms);
      await env.escrow.write.refund([terms, 38n, false], { account });
    }
    const id = await env.escrow.read.paymentId([terms]);
    const { refundable } = await env.escrow.read.paymentState([id]);
    const fees = (await env.token.read.balanceOf([recipient])) - before;
    expect(fees >= (refundable * 250n + 9_999n) / 10_000n).to.equal(true);
    const exact = (5n * 39n * 250n + 9_999n) / 10_000n;
    expect(fees >= exact - 5n && fees <= exact + 5n).to.equal(true);
  });

  it("of the last unit leaves the payee what one capture does", async () => {
    const env = await setup();
    const terms = await funded(env, { amount: 40n, inspectionPeriod: 0 });
    await capture(1n)(env, terms);
    const { balances } = await effectsOf(env, terms.token, () =>
      env.escrow.write.capture([terms, 39n, false], { account: env.people.payer.account }),
    );
    expect(balances).to.deep.equal({ escrow: -39n, payee: 39n });
  });
});
