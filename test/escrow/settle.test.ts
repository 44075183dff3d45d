import { expect } from "chai";
import { network } from "hardhat";
import { type Hex, zeroAddress } from "viem";
import type { PaymentTerms } from "../../protocol/src/index.ts";
import { captured, disputed, fund, funded, stateOf } from "../helpers/actions.ts";
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
import { creditEvent } from "../helpers/events.ts";
import { expectRevert } from "../helpers/reverts.ts";
import { shouldCheckSignature } from "../helpers/signatureBehavior.ts";
import { signSettlement } from "../helpers/signatures.ts";
import { potOf, sharedBy, thirds } from "../helpers/splits.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

/** Amount for the payer in most tests. */
const back = 60_000_000n;

interface Agreement {
  payerAmount?: bigint;
  held?: bigint;
}

function until(env: Environment): bigint {
  return BigInt(env.start + 365 * day);
}

function sign(env: Environment, terms: PaymentTerms, by: Name, agreement: Agreement = {}) {
  const { payerAmount = back, held = terms.amount } = agreement;
  const content = { payerAmount, held, deadline: until(env) };
  return signSettlement(terms, content, { by: env.people[by], escrow: env.domain });
}

function submit(
  env: Environment,
  terms: PaymentTerms,
  signatures: [payer: Hex, merchant: Hex],
  by: Name = "relayer",
  payerAmount = back,
) {
  const args = [terms, payerAmount, until(env), ...signatures] as const;
  return env.escrow.write.settle(args, { account: env.people[by].account });
}

async function agree(
  env: Environment,
  terms: PaymentTerms,
  agreement: Agreement = {},
): Promise<[Hex, Hex]> {
  return [
    await sign(env, terms, "payer", agreement),
    await sign(env, terms, "merchant", agreement),
  ];
}

function settledEvent(env: Environment, terms: PaymentTerms, by: Name, payerAmount = back) {
  const taken = terms.amount - payerAmount;
  return {
    name: "PaymentSettled",
    args: {
      paymentId: idOf(env, terms),
      actor: addressOf(env.people[by]),
      payerAmount,
      amount: taken,
      fee: (taken * 250n + 9_999n) / 10_000n,
      refundable: taken,
    },
  };
}

describe("settle", () => {
  for (const party of ["payer", "merchant"] as const) {
    const other = party === "payer" ? "merchant" : "payer";
    describe(`by the signature of the ${party}, sent by a stranger`, () => {
      shouldCheckSignature<PaymentTerms>(setup, {
        signer: party,
        prepare: async (env, signer) => {
          const terms = env.buildTerms({ [party]: signer });
          await fund(env, terms, env.people.stranger);
          return terms;
        },
        sign: (_, terms, deadline, signing) =>
          signSettlement(terms, { payerAmount: back, held: amount, deadline }, signing),
        send: async (env, terms, deadline, signature) => {
          const content = { payerAmount: back, held: amount, deadline };
          const signing = { by: env.people[other], escrow: env.domain };
          const agreed = await signSettlement(terms, content, signing);
          const signatures: [Hex, Hex] =
            party === "payer" ? [signature, agreed] : [agreed, signature];
          return env.escrow.write.settle([terms, back, deadline, ...signatures], {
            account: env.people.relayer.account,
          });
        },
        done: async (env, terms) => (await stateOf(env, terms)).stage === 3,
      });
    });
  }

  for (const make of [funded, disputed]) {
    it(`divides a payment that is ${make === funded ? "held" : "disputed"}, in tokens and coins`, async () => {
      const env = await setup();
      for (const token of [env.token.address, zeroAddress]) {
        const terms = await make(env, { token });
        const signatures = await agree(env, terms);
        const effects = await effectsOf(env, terms.token, () => submit(env, terms, signatures));
        expect(effects).to.deep.equal({
          events: [settledEvent(env, terms, "relayer")],
          balances: { escrow: -amount, payer: back, payee: 39_000_000n, feeRecipient: 1_000_000n },
          credits: {},
        });
        expect(await stateOf(env, terms)).to.deep.equal({
          held: 0n,
          refundable: amount - back,
          stage: 3,
        });
      }
    });
  }

  for (const party of ["payer", "merchant"] as const) {
    it(`needs only the other signature if the ${party} submits`, async () => {
      const env = await setup();
      const terms = await funded(env);
      const [payer, merchant] = await agree(env, terms);
      const signatures: [Hex, Hex] = party === "payer" ? ["0x", merchant] : [payer, "0x"];
      const alone: [Hex, Hex] = party === "payer" ? [payer, "0x"] : ["0x", merchant];
      await expectRevert(submit(env, terms, alone, party), "SignatureInvalid", [
        party === "payer" ? terms.merchant : terms.payer,
      ]);
      await submit(env, terms, signatures, party);
      expect((await stateOf(env, terms)).held).to.equal(0n);
    });
  }

  it("returns everything, or nothing", async () => {
    const env = await setup();
    for (const [payerAmount, stage] of [
      [amount, 4],
      [0n, 3],
    ] as const) {
      const terms = await funded(env);
      const signatures = await agree(env, terms, { payerAmount });
      await submit(env, terms, signatures, "stranger", payerAmount);
      expect((await stateOf(env, terms)).stage).to.equal(stage);
    }
  });

  it("refuses more than the held amount", async () => {
    const env = await setup();
    const terms = await funded(env);
    const payerAmount = amount + 1n;
    const signatures = await agree(env, terms, { payerAmount });
    await expectRevert(
      submit(env, terms, signatures, "relayer", payerAmount),
      "AmountExceedsHeld",
      [payerAmount, amount],
    );
  });

  it("refuses signatures for another division", async () => {
    const env = await setup();
    const terms = await funded(env);
    const signatures = await agree(env, terms, { payerAmount: back + 1n });
    await expectRevert(submit(env, terms, signatures), "SignatureInvalid", [terms.payer]);
  });

  it("is invalid after the held amount changed", async () => {
    const env = await setup();
    const terms = await funded(env);
    const signatures = await agree(env, terms);
    await env.escrow.write.void([terms, 1n], { account: env.people.merchant.account });
    await expectRevert(submit(env, terms, signatures), "SignatureInvalid", [terms.payer]);
  });

  it("works once", async () => {
    const env = await setup();
    const terms = await funded(env);
    const signatures = await agree(env, terms);
    await submit(env, terms, signatures);
    await expectRevert(submit(env, terms, signatures), "PaymentNotHeld", [idOf(env, terms), 3]);
  });

  it("refuses a payment never funded, and a settled one", async () => {
    const env = await setup();
    const unknown = env.buildTerms();
    const settled = await captured(env);
    for (const [terms, stage] of [
      [unknown, 0],
      [settled, 3],
    ] as const) {
      const signatures = await agree(env, terms);
      await expectRevert(submit(env, terms, signatures), "PaymentNotHeld", [
        idOf(env, terms),
        stage,
      ]);
    }
  });

  it("credits the captured amount with toLedger, and adds the commission to its pot", async () => {
    const env = await setup();
    const ledger = await funded(env, { toLedger: true });
    const signatures = await agree(env, ledger);
    expect(await effectsOf(env, ledger.token, () => submit(env, ledger, signatures))).to.deep.equal(
      {
        events: [settledEvent(env, ledger, "relayer")],
        balances: { escrow: -back, payer: back },
        credits: { payee: 39_000_000n, feeRecipient: 1_000_000n },
      },
    );
    const pot = await funded(env, sharedBy(thirds(env)));
    await submit(env, pot, await agree(env, pot));
    expect(await potOf(env, pot.token, thirds(env))).to.equal(1_000_000n);
  });

  for (const name of ["payer", "payee", "feeRecipient"] as const) {
    it(`credits a blocked ${name} and pays the others`, async () => {
      const env = await setup();
      const token = await deployBlocklistToken(env);
      const terms = await funded(env, { token: token.address });
      await token.write.setBlocked([addressOf(env.people[name]), true]);
      const due = { payer: back, payee: 39_000_000n, feeRecipient: 1_000_000n };
      const signatures = await agree(env, terms);
      const { balances, credits, events } = await effectsOf(env, terms.token, () =>
        submit(env, terms, signatures),
      );
      expect(credits).to.deep.equal({ [name]: due[name] });
      expect(events.at(-1)).to.deep.equal(
        creditEvent(terms, addressOf(env.people[name]), due[name], idOf(env, terms)),
      );
      const { [name]: _, ...paid } = due;
      expect(balances).to.deep.equal({ escrow: due[name] - amount, ...paid });
    });
  }
});
