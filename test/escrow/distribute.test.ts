import { expect } from "chai";
import { network } from "hardhat";
import {
  encodeAbiParameters,
  erc20Abi,
  getAbiItem,
  getAddress,
  parseEventLogs,
  toHex,
  zeroAddress,
} from "viem";
import { type PaymentTerms, type Split, shares, splitsHash } from "../../protocol/src/index.ts";
import { captured } from "../helpers/actions.ts";
import { deployBlocklistToken } from "../helpers/credits.ts";
import { effectsOf } from "../helpers/effects.ts";
import { addressOf, type Environment, environmentOf, type Name } from "../helpers/environment.ts";
import { creditEvent } from "../helpers/events.ts";
import { expectRevert } from "../helpers/reverts.ts";
import { listOf, potOf, sharedBy, thirds } from "../helpers/splits.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

/** Captures one payment, whose commission goes to its list's pot. */
const fee = 2_500_000n;

function distribute(
  env: Environment,
  token: `0x${string}`,
  splits: readonly Split[],
  by: Name = "relayer",
) {
  return env.escrow.write.distribute([token, splits], { account: env.people[by].account });
}

function distributed(terms: PaymentTerms, splits: Split[], actor: `0x${string}`, sum: bigint) {
  const { token } = terms;
  return {
    name: "PotDistributed",
    args: { token, splits: splitsHash(splits), actor, amount: sum, recipients: splits },
  };
}

/** List of unused accounts with equal shares; the last one takes the rest. */
function crowd(count: number): Split[] {
  const bps = Math.floor(10_000 / count);
  return Array.from({ length: count }, (_, index) => ({
    recipient: getAddress(toHex(0x1000 + index, { size: 20 })),
    bps: index === count - 1 ? 10_000 - bps * (count - 1) : bps,
  }));
}

describe("distribute", () => {
  for (const name of ["relayer", "payer", "stranger"] as const) {
    it(`divides a pot among its list when the ${name} calls`, async () => {
      const env = await setup();
      const splits = thirds(env);
      const terms = await captured(env, sharedBy(splits));
      expect(await potOf(env, terms.token, splits)).to.equal(fee);
      const effects = await effectsOf(env, terms.token, () =>
        distribute(env, terms.token, splits, name),
      );
      expect(effects).to.deep.equal({
        events: [distributed(terms, splits, addressOf(env.people[name]), fee)],
        balances: { escrow: -fee, feeRecipient: 833_250n, stranger: 833_250n, operator: 833_500n },
        credits: {},
      });
      expect(await potOf(env, terms.token, splits)).to.equal(0n);
    });
  }

  it("transfers to each recipient once, the remainder included", async () => {
    const env = await setup();
    const splits = thirds(env);
    const terms = await captured(env, { ...sharedBy(splits), amount: 99_960_001n });
    const sum = await potOf(env, terms.token, splits);
    expect(sum % 10_000n).not.to.equal(0n);
    const hash = await distribute(env, terms.token, splits);
    const { logs } = await env.client.waitForTransactionReceipt({ hash });
    const transfers = parseEventLogs({ abi: erc20Abi, eventName: "Transfer", logs });
    const recipients = splits.map(({ recipient }) => recipient);
    expect(transfers.map(({ args }) => args.to)).to.deep.equal(recipients);
  });

  it("logs the sum and the list exactly as the ABI encodes them", async () => {
    const env = await setup();
    const splits = thirds(env);
    const terms = await captured(env, sharedBy(splits));
    const hash = await distribute(env, terms.token, splits);
    const { logs } = await env.client.waitForTransactionReceipt({ hash });
    const [log] = parseEventLogs({ abi: env.escrow.abi, eventName: "PotDistributed", logs });
    const { inputs } = getAbiItem({ abi: env.escrow.abi, name: "PotDistributed" });
    const data = inputs.filter(({ indexed }) => !indexed);
    expect(log?.data).to.equal(encodeAbiParameters(data, [fee, splits]));
  });

  it("returns what it divides", async () => {
    const env = await setup();
    const splits = thirds(env);
    const terms = await captured(env, sharedBy(splits));
    const { result } = await env.escrow.simulate.distribute([terms.token, splits]);
    expect(result).to.equal(fee);
  });

  it("divides the sum of several payments, repeatedly", async () => {
    const env = await setup();
    const splits = thirds(env);
    for (const payments of [3n, 1n]) {
      for (let index = 0n; index < payments; index += 1n) await captured(env, sharedBy(splits));
      const effects = await effectsOf(env, env.token.address, () =>
        distribute(env, env.token.address, splits),
      );
      expect(effects.balances.escrow).to.equal(-payments * fee);
      await expectRevert(distribute(env, env.token.address, splits), "AmountZero");
    }
  });

  for (const count of [1, 2, 31, 32]) {
    it(`pays ${count} recipients exactly what was due`, async () => {
      const env = await setup();
      const splits = crowd(count);
      const terms = await captured(env, { ...sharedBy(splits), amount: 99_999_999n });
      const due = await potOf(env, terms.token, splits);
      const watched = Object.fromEntries(
        splits.map(({ recipient }, index) => [`recipient ${index}`, recipient]),
      );
      const effects = await effectsOf(
        env,
        terms.token,
        () => distribute(env, terms.token, splits),
        watched,
      );
      const expected = shares(due, splits);
      expect(expected.reduce((sum, share) => sum + share, 0n)).to.equal(due);
      expect(effects.balances).to.deep.equal({
        escrow: -due,
        ...Object.fromEntries(expected.map((share, index) => [`recipient ${index}`, share])),
      });
    });
  }

  it("gives one unit to the last of the list", async () => {
    const env = await setup();
    const splits = thirds(env);
    const terms = await captured(env, { ...sharedBy(splits), amount: 1n });
    const effects = await effectsOf(env, terms.token, () => distribute(env, terms.token, splits));
    expect(effects.balances).to.deep.equal({ escrow: -1n, operator: 1n });
  });

  it("pays a repeated recipient both of its shares", async () => {
    const env = await setup();
    const splits = listOf(env, ["stranger", 4_000], ["operator", 2_000], ["stranger", 4_000]);
    const terms = await captured(env, sharedBy(splits));
    const effects = await effectsOf(env, terms.token, () => distribute(env, terms.token, splits));
    expect(effects.balances).to.deep.equal({
      escrow: -fee,
      stranger: 2_000_000n,
      operator: 500_000n,
    });
  });

  it("transfers no share of zero", async () => {
    const env = await setup();
    const splits = listOf(env, ["stranger", 0], ["operator", 10_000]);
    const terms = await captured(env, sharedBy(splits));
    const effects = await effectsOf(env, terms.token, () => distribute(env, terms.token, splits));
    expect(effects.balances).to.deep.equal({ escrow: -fee, operator: fee });
  });

  it("pays coins", async () => {
    const env = await setup();
    const splits = thirds(env);
    await captured(env, { ...sharedBy(splits), token: zeroAddress });
    const effects = await effectsOf(env, zeroAddress, () => distribute(env, zeroAddress, splits));
    expect(effects.balances).to.deep.equal({
      escrow: -fee,
      feeRecipient: 833_250n,
      stranger: 833_250n,
      operator: 833_500n,
    });
  });

  it("keeps the pots of two tokens and of two lists apart", async () => {
    const env = await setup();
    const [splits, others] = [thirds(env), listOf(env, ["stranger", 10_000])];
    const token = await deployBlocklistToken(env);
    await captured(env, sharedBy(splits));
    await captured(env, { ...sharedBy(splits), token: token.address });
    await captured(env, sharedBy(others));
    await distribute(env, env.token.address, splits);
    expect(await potOf(env, env.token.address, splits)).to.equal(0n);
    expect(await potOf(env, token.address, splits)).to.equal(fee);
    expect(await potOf(env, env.token.address, others)).to.equal(fee);
  });

  for (const name of ["feeRecipient", "stranger", "operator"] as const) {
    it(`credits the ${name} while the token refuses it, and pays the others`, async () => {
      const env = await setup();
      const token = await deployBlocklistToken(env);
      const splits = thirds(env);
      const terms = await captured(env, { ...sharedBy(splits), token: token.address });
      await token.write.setBlocked([addressOf(env.people[name]), true]);
      const effects = await effectsOf(env, terms.token, () => distribute(env, terms.token, splits));
      const due = { feeRecipient: 833_250n, stranger: 833_250n, operator: 833_500n };
      const { [name]: share, ...paid } = due;
      expect(effects).to.deep.equal({
        events: [
          distributed(terms, splits, addressOf(env.people.relayer), fee),
          creditEvent(terms, addressOf(env.people[name]), share),
        ],
        balances: { escrow: share - fee, ...paid },
        credits: { [name]: share },
      });
    });
  }

  describe("refuses", () => {
    it("a list with an empty pot, known or not", async () => {
      const env = await setup();
      const splits = thirds(env);
      await expectRevert(distribute(env, env.token.address, splits), "AmountZero");
      const terms = await captured(env, sharedBy(splits));
      await expectRevert(distribute(env, zeroAddress, splits), "AmountZero");
      await expectRevert(
        distribute(env, terms.token, listOf(env, ["stranger", 10_000])),
        "AmountZero",
      );
      expect(await potOf(env, terms.token, splits)).to.equal(fee);
    });

    const impossible: [
      what: string,
      list: (env: Environment) => Split[],
      error: "SplitCountInvalid" | "SplitRecipientInvalid" | "SplitSumInvalid",
      args: (env: Environment) => readonly unknown[],
    ][] = [
      ["an empty list", () => [], "SplitCountInvalid", () => [0n, 32n]],
      ["a list of 33", () => crowd(33), "SplitCountInvalid", () => [33n, 32n]],
      [
        "a list with nobody on it",
        (env) => [...listOf(env, ["stranger", 5_000]), { recipient: zeroAddress, bps: 5_000 }],
        "SplitRecipientInvalid",
        () => [zeroAddress],
      ],
      [
        "a list with the escrow on it",
        (env) => [{ recipient: env.domain.address, bps: 1 }, ...listOf(env, ["stranger", 9_999])],
        "SplitRecipientInvalid",
        (env) => [env.domain.address],
      ],
      [
        "shares of less than everything",
        (env) => listOf(env, ["stranger", 9_998], ["operator", 1]),
        "SplitSumInvalid",
        () => [9_999n, 10_000n],
      ],
      [
        "shares of more than everything",
        (env) => listOf(env, ["stranger", 10_000], ["operator", 1]),
        "SplitSumInvalid",
        () => [10_001n, 10_000n],
      ],
      [
        "shares that would be everything if their sum had 16 bits",
        (env) => listOf(env, ["stranger", 65_535], ["operator", 10_001]),
        "SplitSumInvalid",
        () => [75_536n, 10_000n],
      ],
    ];
    for (const [what, list, error, args] of impossible) {
      it(what, async () => {
        const env = await setup();
        const splits = list(env);
        const terms = await captured(env, sharedBy(splits));
        await expectRevert(distribute(env, terms.token, splits), error, args(env));
        expect(await potOf(env, terms.token, splits)).to.equal(fee);
      });
    }
  });
});
