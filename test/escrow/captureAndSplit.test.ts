import { expect } from "chai";
import { network } from "hardhat";
import { zeroAddress, zeroHash } from "viem";
import { type PaymentTerms, type Split, shares, splitsHash } from "../../protocol/src/index.ts";
import { appointOperator, at, clockOf, disputed, funded, stateOf } from "../helpers/actions.ts";
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
import { captureEvent, creditEvent } from "../helpers/events.ts";
import { expectRevert } from "../helpers/reverts.ts";
import { listOf, potOf, sharedBy, thirds } from "../helpers/splits.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

const part = 40_000_000n;

interface Options {
  part?: bigint;
  releaseRest?: boolean;
  by?: Name;
}

function split(
  env: Environment,
  terms: PaymentTerms,
  splits: readonly Split[],
  { part = terms.amount, releaseRest = false, by = "payer" }: Options = {},
) {
  return env.escrow.write.captureAndSplit([terms, part, releaseRest, splits], {
    account: env.people[by].account,
  });
}

function distributed(terms: PaymentTerms, splits: Split[], by: `0x${string}`, sum: bigint) {
  return {
    name: "PotDistributed",
    args: {
      token: terms.token,
      splits: splitsHash(splits),
      actor: by,
      amount: sum,
      recipients: splits,
    },
  };
}

describe("captureAndSplit", () => {
  it("pays the payee and each recipient of the list", async () => {
    const env = await setup();
    const splits = thirds(env);
    const terms = await funded(env, sharedBy(splits));
    const effects = await effectsOf(env, terms.token, () => split(env, terms, splits));
    expect(shares(2_500_000n, splits)).to.deep.equal([833_250n, 833_250n, 833_500n]);
    expect(effects).to.deep.equal({
      events: [
        captureEvent(env, terms, "payer", {
          amount,
          fee: 2_500_000n,
          held: 0n,
          refundable: amount,
        }),
        distributed(terms, splits, terms.payer, 2_500_000n),
      ],
      balances: {
        escrow: -amount,
        payee: 97_500_000n,
        feeRecipient: 833_250n,
        stranger: 833_250n,
        operator: 833_500n,
      },
      credits: {},
    });
    expect(await potOf(env, terms.token, splits)).to.equal(0n);
    expect(await stateOf(env, terms)).to.deep.equal({ held: 0n, refundable: amount, stage: 3 });
  });

  it("leaves earlier commissions in the list's pot", async () => {
    const env = await setup();
    const splits = thirds(env);
    const first = await funded(env, sharedBy(splits));
    await env.escrow.write.capture([first, part, false], { account: env.people.payer.account });
    expect(await potOf(env, first.token, splits)).to.equal(1_000_000n);
    await split(env, await funded(env, sharedBy(splits)), splits);
    expect(await potOf(env, first.token, splits)).to.equal(1_000_000n);
  });

  it("releases a rest of one unit", async () => {
    const env = await setup();
    const splits = thirds(env);
    const terms = await funded(env, { ...sharedBy(splits), inspectionPeriod: 0 });
    const { balances } = await effectsOf(env, terms.token, () =>
      split(env, terms, splits, { part: amount - 1n, releaseRest: true, by: "merchant" }),
    );
    expect([balances.payer, balances.escrow]).to.deep.equal([1n, -amount]);
  });

  for (const name of ["merchant", "operator"] as const) {
    it(`releases the rest for the ${name}`, async () => {
      const env = await setup();
      await appointOperator(env);
      const splits = thirds(env);
      const terms = await funded(env, { ...sharedBy(splits), inspectionPeriod: 0 });
      const effects = await effectsOf(env, terms.token, () =>
        split(env, terms, splits, { part, releaseRest: true, by: name }),
      );
      const actor = addressOf(env.people[name]);
      const [first = 0n, second = 0n, last = 0n] = shares(1_000_000n, splits);
      expect(effects).to.deep.equal({
        events: [
          captureEvent(env, terms, name, {
            amount: part,
            fee: 1_000_000n,
            held: 60_000_000n,
            refundable: part,
          }),
          {
            name: "PaymentVoided",
            args: { paymentId: idOf(env, terms), actor, amount: 60_000_000n, held: 0n },
          },
          distributed(terms, splits, actor, 1_000_000n),
        ],
        balances: {
          escrow: -amount,
          payee: 39_000_000n,
          payer: 60_000_000n,
          feeRecipient: first,
          stranger: second,
          operator: last,
        },
        credits: {},
      });
    });
  }

  it("gives the last recipient the remainder of rounding", async () => {
    const env = await setup();
    const splits = thirds(env);
    const terms = await funded(env, sharedBy(splits));
    const effects = await effectsOf(env, terms.token, () =>
      split(env, terms, splits, { part: 1n }),
    );
    expect(effects.balances).to.deep.equal({ escrow: -1n, operator: 1n });
  });

  it("emits no event for a commission of zero", async () => {
    const env = await setup();
    const splits = thirds(env);
    const terms = await funded(env, { ...sharedBy(splits), feeBps: 0 });
    const effects = await effectsOf(env, terms.token, () => split(env, terms, splits));
    expect(effects.events.map(({ name }) => name)).to.deep.equal(["PaymentCaptured"]);
    expect(effects.balances).to.deep.equal({ escrow: -amount, payee: amount });
  });

  it("pays coins", async () => {
    const env = await setup();
    const splits = thirds(env);
    const terms = await funded(env, { ...sharedBy(splits), token: zeroAddress });
    const effects = await effectsOf(env, zeroAddress, () => split(env, terms, splits));
    expect(effects.balances).to.deep.equal({
      escrow: -amount,
      payee: 97_500_000n,
      feeRecipient: 833_250n,
      stranger: 833_250n,
      operator: 833_500n,
    });
  });

  it("credits the payee with toLedger, and pays the list", async () => {
    const env = await setup();
    const splits = thirds(env);
    const terms = await funded(env, { ...sharedBy(splits), toLedger: true });
    const effects = await effectsOf(env, terms.token, () => split(env, terms, splits));
    expect(effects.credits).to.deep.equal({ payee: 97_500_000n });
    expect(effects.balances).to.deep.equal({
      escrow: -2_500_000n,
      feeRecipient: 833_250n,
      stranger: 833_250n,
      operator: 833_500n,
    });
    expect(effects.events).to.have.length(2);
  });

  it("credits a recipient refused by the token, and pays the others", async () => {
    const env = await setup();
    const token = await deployBlocklistToken(env);
    const splits = thirds(env);
    const terms = await funded(env, { ...sharedBy(splits), token: token.address });
    const blocked = addressOf(env.people.stranger);
    await token.write.setBlocked([blocked, true]);
    const effects = await effectsOf(env, terms.token, () => split(env, terms, splits));
    expect(effects.events.at(-1)).to.deep.equal(
      creditEvent(terms, blocked, 833_250n, idOf(env, terms)),
    );
    expect(effects.credits).to.deep.equal({ stranger: 833_250n });
    expect(effects.balances).to.deep.equal({
      escrow: 833_250n - amount,
      payee: 97_500_000n,
      feeRecipient: 833_250n,
      operator: 833_500n,
    });
  });

  it("pays the payer's release during a dispute", async () => {
    const env = await setup();
    const splits = listOf(env, ["stranger", 10_000]);
    const terms = await disputed(env, sharedBy(splits));
    await split(env, terms, splits, { part });
    expect((await stateOf(env, terms)).stage).to.equal(2);
    await expectRevert(split(env, terms, splits, { by: "merchant" }), "PaymentNotHeld", [
      idOf(env, terms),
      2,
    ]);
  });

  describe("refuses", () => {
    const wrong: [what: string, list: (env: Environment) => Split[]][] = [
      ["another list", (env) => listOf(env, ["relayer", 10_000])],
      ["the same recipients in another order", (env) => thirds(env).reverse()],
      [
        "the same recipients with other shares",
        (env) => listOf(env, ["feeRecipient", 3_334], ["stranger", 3_333], ["operator", 3_333]),
      ],
    ];
    for (const [what, list] of wrong) {
      it(`${what} than the one in the terms`, async () => {
        const env = await setup();
        const terms = await funded(env, sharedBy(thirds(env)));
        await expectRevert(split(env, terms, list(env)), "SplitsMismatch", [
          splitsHash(list(env)),
          terms.splits,
        ]);
      });
    }

    it("a list if the terms name none", async () => {
      const env = await setup();
      const terms = await funded(env);
      const splits = thirds(env);
      await expectRevert(split(env, terms, splits), "SplitsMismatch", [
        splitsHash(splits),
        zeroHash,
      ]);
    });

    it("an invalid list, even if the terms name it", async () => {
      const env = await setup();
      const { address } = env.domain;
      for (const [splits, error, args] of [
        [[], "SplitCountInvalid", [0n, 32n]],
        [
          Array.from({ length: 33 }, () => ({ recipient: addressOf(env.people.relayer), bps: 1 })),
          "SplitCountInvalid",
          [33n, 32n],
        ],
        [[{ recipient: zeroAddress, bps: 10_000 }], "SplitRecipientInvalid", [zeroAddress]],
        [[{ recipient: address, bps: 10_000 }], "SplitRecipientInvalid", [address]],
        [listOf(env, ["relayer", 9_999]), "SplitSumInvalid", [9_999n, 10_000n]],
        [listOf(env, ["relayer", 10_000], ["stranger", 1]), "SplitSumInvalid", [10_001n, 10_000n]],
      ] as const) {
        const terms = await funded(env, sharedBy(splits));
        await expectRevert(split(env, terms, splits), error, args);
        // An invalid list strands its own commission only.
        const effects = await effectsOf(env, terms.token, () =>
          env.escrow.write.capture([terms, amount, false], { account: env.people.payer.account }),
        );
        expect(effects.balances.payee).to.equal(97_500_000n);
      }
    });

    it("everything capture refuses", async () => {
      const env = await setup();
      const splits = thirds(env);
      const unfunded = env.buildTerms(sharedBy(splits));
      await expectRevert(split(env, unfunded, splits), "PaymentNotHeld", [idOf(env, unfunded), 0]);
      const terms = await funded(env, sharedBy(splits));
      await expectRevert(
        split(env, terms, splits, { by: "stranger" }),
        "CallerNotPayerOrMerchant",
        [addressOf(env.people.stranger), terms.payer, terms.merchant],
      );
      await expectRevert(split(env, terms, splits, { releaseRest: true }), "CallerNotMerchant", [
        terms.payer,
        terms.merchant,
      ]);
      await expectRevert(split(env, terms, splits, { part: 0n }), "AmountZero");
      await expectRevert(split(env, terms, splits, { part: amount + 1n }), "AmountExceedsHeld", [
        amount + 1n,
        amount,
      ]);
      const clock = await clockOf(env, terms);
      const [opensAt, closedAt] = [clock + terms.inspectionPeriod, clock + terms.capturePeriod];
      await at(env, opensAt - 1);
      await expectRevert(split(env, terms, splits, { by: "merchant" }), "CaptureNotOpen", [
        BigInt(opensAt - 1),
        BigInt(opensAt),
      ]);
      await at(env, closedAt);
      await expectRevert(split(env, terms, splits, { by: "merchant" }), "CaptureClosed", [
        BigInt(closedAt),
        BigInt(closedAt),
      ]);
    });
  });
});
