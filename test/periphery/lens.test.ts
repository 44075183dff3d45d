import { expect } from "chai";
import { network } from "hardhat";
import {
  type Address,
  decodeFunctionResult,
  encodeFunctionData,
  maxUint256,
  zeroAddress,
  zeroHash,
} from "viem";
import { paymentStatuses, paymentTermsTypes, splitsHash } from "../../protocol/src/index.ts";
import { appointOperator, captured, clockOf, disputed, funded } from "../helpers/actions.ts";
import { creditPayee, deployBlocklistToken } from "../helpers/credits.ts";
import { addressOf, amount, day, environmentOf, idOf, type Name } from "../helpers/environment.ts";
import { sharedBy, thirds } from "../helpers/splits.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const arbitrationPeriod = 90 * day;

async function lensFixture() {
  const env = await environment();
  await appointOperator(env);
  return { env, lens: await chain.viem.deployContract("HandselLens") };
}
type Setup = Awaited<ReturnType<typeof lensFixture>>;
type Terms = ReturnType<Setup["env"]["buildTerms"]>;
const setup = () => chain.networkHelpers.loadFixture(lensFixture);

/** Payment partly captured by the merchant, inside its window. */
async function partly({ env }: Setup, overrides: Partial<Terms> = {}): Promise<Terms> {
  const terms = await funded(env, overrides);
  await env.escrow.write.capture([terms, 40n, false], { account: env.people.payer.account });
  return terms;
}

const nothing = {
  fund: 0n,
  capture: 0n,
  void: 0n,
  reclaim: 0n,
  refund: 0n,
  resolve: 0n,
  expireDispute: 0n,
  releaseRest: false,
  dispute: false,
  submitEvidence: false,
};

/** Compares the lens with the escrow: it accepts the lens's amount, and nothing above it. */
async function actionsOf({ env, lens }: Setup, terms: Terms, name: Name) {
  const { account } = env.people[name];
  const by = { account: account.address };
  const { simulate } = env.escrow;
  const [said] = await lens.read.actions([env.escrow.address, [terms], account.address]);
  if (!said) throw new Error("no answer");
  const accepted = (call: Promise<unknown>) =>
    call.then(
      () => true,
      () => false,
    );
  const upTo = async (action: string, most: bigint, call: (part: bigint) => Promise<unknown>) => {
    if (most !== 0n) expect(await accepted(call(most)), `${name} ${action}`).to.equal(true);
    expect(await accepted(call(most + 1n)), `${name} ${action}, more`).to.equal(false);
  };
  const whether = async (action: string, may: boolean, call: Promise<unknown>) =>
    expect(await accepted(call), `${name} ${action}`).to.equal(may);
  await upTo("capture", said.capture, (part) => simulate.capture([terms, part, false], by));
  await upTo("void", said.void, (part) => simulate.void([terms, part], by));
  await upTo("refund", said.refund, (part) => simulate.refund([terms, part, false], by));
  await upTo("resolve", said.resolve, (part) => simulate.resolve([terms, part], by));
  await whether("fund", said.fund !== 0n, simulate.fund([terms], by));
  await whether("reclaim", said.reclaim !== 0n, simulate.reclaim([terms], by));
  await whether("expireDispute", said.expireDispute !== 0n, simulate.expireDispute([terms], by));
  await whether("releaseRest", said.releaseRest, simulate.capture([terms, 1n, true], by));
  await whether("dispute", said.dispute, simulate.dispute([terms, ""], by));
  await whether("submitEvidence", said.submitEvidence, simulate.submitEvidence([terms, ""], by));
  return said;
}

const actors: Name[] = ["payer", "merchant", "operator", "payee", "arbiter", "stranger"];

async function expectActions(
  s: Setup,
  terms: Terms,
  expected: Partial<Record<Name, Partial<typeof nothing>>>,
  everybody: Partial<typeof nothing> = {},
) {
  for (const name of actors) {
    const said = await actionsOf(s, terms, name);
    expect(said, name).to.deep.equal({ ...nothing, ...everybody, ...expected[name] });
  }
}

function withArbiter({ env }: Setup) {
  return { arbiter: addressOf(env.people.arbiter) };
}

describe("what an account can do with a payment", () => {
  it("is to fund before fundBy, for any account", async () => {
    const s = await setup();
    const terms = s.env.buildTerms();
    await chain.networkHelpers.time.increaseTo(terms.fundBy - 1);
    await expectActions(s, terms, {}, { fund: amount });
    await chain.networkHelpers.time.increaseTo(terms.fundBy);
    await expectActions(s, terms, {});
  });

  it("is to release, void, refund or dispute during the inspection", async () => {
    const s = await setup();
    const terms = await partly(s, withArbiter(s));
    const held = amount - 40n;
    const inspected = {
      payer: { capture: held, dispute: true },
      merchant: { void: held, refund: 40n, dispute: true },
      operator: { void: held, refund: 40n },
      payee: { refund: 40n },
    };
    await expectActions(s, terms, inspected);
    const start = (await clockOf(s.env, terms)) + terms.inspectionPeriod;
    await chain.networkHelpers.time.increaseTo(start - 1);
    await expectActions(s, terms, inspected);
  });

  it("is to capture, for the merchant in its window", async () => {
    const s = await setup();
    const terms = await partly(s, withArbiter(s));
    const held = amount - 40n;
    const forMerchant = { capture: held, void: held, refund: 40n, releaseRest: true };
    const open = {
      payer: { capture: held, dispute: true },
      merchant: { ...forMerchant, dispute: true },
      operator: forMerchant,
      payee: { refund: 40n },
    };
    const clock = await clockOf(s.env, terms);
    await chain.networkHelpers.time.increaseTo(clock + terms.inspectionPeriod);
    await expectActions(s, terms, open);
    await chain.networkHelpers.time.increaseTo(clock + terms.capturePeriod - 1);
    await expectActions(s, terms, open);
  });

  it("is to reclaim after the window, for any account", async () => {
    const s = await setup();
    const terms = await partly(s, withArbiter(s));
    const held = amount - 40n;
    await chain.networkHelpers.time.increaseTo((await clockOf(s.env, terms)) + terms.capturePeriod);
    await expectActions(
      s,
      terms,
      {
        payer: { capture: held },
        merchant: { void: held, refund: 40n },
        operator: { void: held, refund: 40n },
        payee: { refund: 40n },
      },
      { reclaim: held },
    );
  });

  it("is never to reclaim without a capture period", async () => {
    const s = await setup();
    const terms = await funded(s.env, {
      capturePeriod: 0,
      arbiter: addressOf(s.env.people.arbiter),
    });
    await chain.networkHelpers.time.increaseTo((await clockOf(s.env, terms)) + 300 * day);
    const forMerchant = { capture: amount, void: amount, releaseRest: true };
    await expectActions(s, terms, {
      payer: { capture: amount, dispute: true },
      merchant: { ...forMerchant, dispute: true },
      operator: forMerchant,
    });
  });

  it("is to release, for a payer who is also the merchant's operator", async () => {
    const s = await setup();
    await s.env.escrow.write.setOperator([addressOf(s.env.people.payer), true], {
      account: s.env.people.merchant.account,
    });
    const terms = await funded(s.env);
    const clock = await clockOf(s.env, terms);
    await chain.networkHelpers.time.increaseTo(clock + terms.inspectionPeriod);
    const said = await actionsOf(s, terms, "payer");
    expect(said).to.deep.equal({ ...nothing, capture: amount, void: amount });
  });

  it("is to resolve during a dispute for the arbiter, and to expire it for any account later", async () => {
    const s = await setup();
    const terms = await partly(s, { ...withArbiter(s), refundPeriod: 100 * day });
    await s.env.escrow.write.dispute([terms, ""], { account: s.env.people.payer.account });
    const held = amount - 40n;
    const before = {
      payer: { capture: held, submitEvidence: true },
      merchant: { void: held, refund: 40n, submitEvidence: true },
      operator: { void: held, refund: 40n },
      payee: { refund: 40n },
      arbiter: { resolve: held },
    };
    const end = (await clockOf(s.env, terms)) + arbitrationPeriod;
    await chain.networkHelpers.time.increaseTo(end - 1);
    await expectActions(s, terms, before);
    await chain.networkHelpers.time.increaseTo(end);
    await expectActions(s, terms, before, { expireDispute: held });
  });

  it("is to refund captured money in the refund window", async () => {
    const s = await setup();
    const terms = await captured(s.env);
    const end = (await clockOf(s.env, terms)) + terms.refundPeriod;
    await chain.networkHelpers.time.increaseTo(end - 1);
    const refund = amount;
    await expectActions(s, terms, {
      merchant: { refund },
      operator: { refund },
      payee: { refund },
    });
    await chain.networkHelpers.time.increaseTo(end);
    await expectActions(s, terms, {});
  });

  it("is nothing after everything returned", async () => {
    const s = await setup();
    const terms = await funded(s.env);
    const { account } = s.env.people.merchant;
    await s.env.escrow.write.void([terms, amount], { account });
    await expectActions(s, terms, {});
  });

  it("is returned for many payments, in their order", async () => {
    const s = await setup();
    const list = [s.env.buildTerms(), await funded(s.env)];
    const payer = addressOf(s.env.people.payer);
    const said = await s.lens.read.actions([s.env.escrow.address, list, payer]);
    expect(said.map(({ fund, capture }) => [fund, capture])).to.deep.equal([
      [amount, 0n],
      [0n, amount],
    ]);
  });
});

describe("a view of payments", () => {
  it("returns state, status and deadlines of each, in their order", async () => {
    const s = await setup();
    const { env, lens } = s;
    const list = [
      env.buildTerms(),
      await funded(env),
      await funded(env, { capturePeriod: 0, arbiter: addressOf(env.people.arbiter) }),
      await disputed(env),
      await captured(env),
    ];
    const views = await lens.read.payments([env.escrow.address, list]);
    const clocks = await Promise.all(list.map((terms) => clockOf(env, terms)));
    const [, heldAt = 0, openAt = 0, disputedAt = 0, capturedAt = 0] = clocks;
    const none = { captureStart: 0n, captureEnd: 0n, arbitrationEnd: 0n, refundEnd: 0n };
    const expected = [
      ["none", none],
      [
        "authorized",
        {
          ...none,
          captureStart: BigInt(heldAt + day),
          captureEnd: BigInt(heldAt + 7 * day),
          refundEnd: BigInt(heldAt + 30 * day),
        },
      ],
      [
        "authorized",
        {
          ...none,
          captureStart: BigInt(openAt + day),
          captureEnd: maxUint256,
          refundEnd: BigInt(openAt + 30 * day),
        },
      ],
      [
        "disputed",
        {
          ...none,
          arbitrationEnd: BigInt(disputedAt + arbitrationPeriod),
          refundEnd: BigInt(disputedAt + 30 * day),
        },
      ],
      ["captured", { ...none, refundEnd: BigInt(capturedAt + 30 * day) }],
    ] as const;
    expect(views.length).to.equal(expected.length);
    for (const [index, { id, state, status, ...deadlines }] of views.entries()) {
      const terms = list[index] as Terms;
      expect(id).to.equal(idOf(env, terms));
      expect(state).to.deep.equal(await env.escrow.read.paymentState([id]));
      expect([paymentStatuses[status], deadlines]).to.deep.equal(expected[index]);
    }
  });
});

describe("terms with bits beyond the width of a field", () => {
  /** Bits of each word of the terms, by the type in the ABI. */
  const widths = paymentTermsTypes.PaymentTerms.map(({ name, type }) => {
    if (type === "address") return { name, bits: 160 };
    if (type === "bool") return { name, bits: 1 };
    return { name, bits: Number(type.replace(/\D+/, "")) * (type === "bytes32" ? 8 : 1) };
  });

  for (const [index, { name, bits }] of widths.entries()) {
    if (bits === 256) continue;
    it(`in ${name} do not stop the batch`, async () => {
      const { env, lens } = await setup();
      const good = await funded(env);
      const escrow = env.escrow.address;
      const payer = addressOf(env.people.payer);
      for (const functionName of ["payments", "actions"] as const) {
        const ask = async (list: Terms[], dirty: number | null) => {
          const args = [escrow, list] as const;
          const data =
            functionName === "payments"
              ? encodeFunctionData({ abi: lens.abi, functionName, args })
              : encodeFunctionData({ abi: lens.abi, functionName, args: [...args, payer] });
          // Selector, then escrow, offset and, for actions, the caller; then length, and the terms.
          const start = 10 + 64 * ((functionName === "payments" ? 2 : 3) + 1 + (dirty ?? 0) * 17);
          const at = start + 64 * index;
          const word = BigInt(`0x${data.slice(at, at + 64)}`) | (1n << BigInt(bits));
          const words = word.toString(16).padStart(64, "0");
          const sent =
            dirty === null
              ? data
              : (`0x${data.slice(2, at)}${words}${data.slice(at + 64)}` as const);
          const answer = await env.client.call({ to: lens.address, data: sent });
          const decoded = decodeFunctionResult({
            abi: lens.abi,
            functionName,
            data: answer.data ?? "0x",
          });
          return decoded as readonly object[];
        };
        const clean = await ask([good, good, good], null);
        const [first, second, third] = await ask([good, good, good], 1);
        expect([first, third]).to.deep.equal([clean[0], clean[2]]);
        const zeros = (_: string, value: unknown) =>
          typeof value === "object" ? value : value === zeroHash || !value ? 0 : Number(value);
        const numbers = JSON.stringify(second, zeros);
        expect(numbers).to.not.match(/[1-9]/);
        expect(JSON.stringify(clean[1], zeros)).to.match(/[1-9]/);
      }
    });
  }
});

describe("a view of what an escrow owes", () => {
  it("returns an owner's credit in each token", async () => {
    const { env, lens } = await setup();
    const token = await deployBlocklistToken(env);
    await creditPayee(env, token);
    const { address } = env.escrow;
    const owner = addressOf(env.people.payee);
    const tokens: Address[] = [zeroAddress, token.address];
    const credit = await env.escrow.read.creditOf([token.address, owner]);
    expect(credit).to.equal((amount * 9_750n) / 10_000n);
    expect(await lens.read.credits([address, owner, tokens])).to.deep.equal([0n, credit]);
  });

  it("returns a list's pot in each token", async () => {
    const { env, lens } = await setup();
    const splits = thirds(env);
    await captured(env, sharedBy(splits));
    const { address } = env.escrow;
    const tokens: Address[] = [env.token.address, zeroAddress];
    expect(await lens.read.pots([address, splitsHash(splits), tokens])).to.deep.equal([
      (amount * 250n) / 10_000n,
      0n,
    ]);
  });
});
