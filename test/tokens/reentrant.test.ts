import { expect } from "chai";
import { network } from "hardhat";
import {
  type Abi,
  decodeFunctionResult,
  encodeErrorResult,
  encodeFunctionData,
  type Hash,
  type Hex,
  zeroAddress,
  zeroHash,
} from "viem";
import { escrowAbi, type PaymentTerms } from "../../protocol/src/index.ts";
import { at, clockOf, fund, funded, signFunding } from "../helpers/actions.ts";
import { batchOf } from "../helpers/batches.ts";
import { creditPayee } from "../helpers/credits.ts";
import { addressOf, type Environment, environmentOf, idOf } from "../helpers/environment.ts";

const chain = await network.create();
const environment = environmentOf(chain);

const locked = encodeErrorResult({ abi: escrowAbi, errorName: "ReentrancyGuardReentrantCall" });

/** Calls that move money and views of money, as made during another call. */
const inner = (
  [
    ["fund", (terms) => [terms]],
    ["fundBatch", (terms) => [[terms]]],
    ["fundWithAuthorization", (terms) => [terms, "0x"]],
    ["fundWithAuthorization in parts", (terms) => [terms, 27, zeroHash, zeroHash]],
    ["fundWithPermit", (terms) => [terms, 0n, 27, zeroHash, zeroHash]],
    ["fundWithPermit2", (terms) => [terms, 0n, "0x"]],
    ["capture", (terms) => [terms, 1n, false]],
    ["captureAndSplit", (terms) => [terms, 1n, false, []]],
    ["captureBatch", (terms) => batchOf([terms], [1n])],
    ["captureWithSignature", (terms) => [terms, 1n, 0n, "0x"]],
    ["void", (terms) => [terms, 1n]],
    ["reclaim", (terms) => [terms]],
    ["refund", (terms) => [terms, 1n, true]],
    ["dispute", (terms) => [terms, ""]],
    ["disputeWithSignature", (terms) => [terms, "", 0n, "0x"]],
    ["submitEvidence", (terms) => [terms, ""]],
    ["resolve", (terms) => [terms, 1n]],
    ["settle", (terms) => [terms, 1n, 0n, "0x", "0x"]],
    ["expireDispute", (terms) => [terms]],
    ["withdraw", (terms) => [terms.token]],
    ["withdrawTo", (terms) => [terms.token, terms.payer, 1n]],
    ["withdrawFor", (terms) => [terms.token, terms.payee]],
    ["distribute", (terms) => [terms.token, []]],
    ["creditOf", (terms) => [terms.token, terms.payee]],
    ["potOf", (terms) => [terms.token, zeroHash]],
  ] satisfies [name: string, args: (terms: PaymentTerms) => readonly unknown[]][]
).map(([name, args]): [name: string, data: (terms: PaymentTerms) => Hex] => [
  name,
  (terms) => {
    const [functionName = ""] = name.split(" ");
    return encodeFunctionData({ abi: escrowAbi as Abi, functionName, args: args(terms) });
  },
]);

/** Calls during which a token gets control, after their preparation. */
type Outer = (env: Environment, token: `0x${string}`) => Promise<() => Promise<Hash>>;
const outer: [name: string, prepare: Outer][] = [
  [
    "fund",
    async (env, token) => {
      const terms = env.buildTerms({ token });
      return () => fund(env, terms);
    },
  ],
  [
    "fundWithAuthorization",
    async (env, token) => {
      const terms = env.buildTerms({ token });
      const signature = await signFunding(env, terms);
      return () => env.escrow.write.fundWithAuthorization([terms, signature]);
    },
  ],
  [
    "capture",
    async (env, token) => {
      const terms = await funded(env, { token });
      const { account } = env.people.payer;
      return () => env.escrow.write.capture([terms, 1_000n, false], { account });
    },
  ],
  [
    "void",
    async (env, token) => {
      const terms = await funded(env, { token });
      const { account } = env.people.merchant;
      return () => env.escrow.write.void([terms, 1_000n], { account });
    },
  ],
  [
    "reclaim",
    async (env, token) => {
      const terms = await funded(env, { token });
      await at(env, (await clockOf(env, terms)) + terms.capturePeriod);
      await chain.networkHelpers.mine();
      return () => env.escrow.write.reclaim([terms]);
    },
  ],
  [
    "refund",
    async (env, token) => {
      const terms = await funded(env, { token });
      await env.escrow.write.capture([terms, 1_000n, false], {
        account: env.people.payer.account,
      });
      const { account } = env.people.merchant;
      return () => env.escrow.write.refund([terms, 1_000n, false], { account });
    },
  ],
  [
    "withdraw",
    async (env, token) => {
      const contract = await chain.viem.getContractAt("BlocklistToken", token);
      await creditPayee(env, contract);
      const { account } = env.people.payee;
      return () => env.escrow.write.withdraw([token], { account });
    },
  ],
];

describe("a token that calls back", () => {
  async function setup() {
    const env = await chain.networkHelpers.loadFixture(environment);
    const token = await chain.viem.deployContract("ReentrantToken");
    await env.endow(token);
    return { env, token };
  }

  for (const [outerName, prepare] of outer) {
    for (const [innerName, encode] of inner) {
      it(`finds ${innerName} locked during ${outerName}`, async () => {
        const { env, token } = await setup();
        const victim = await funded(env, { token: token.address, merchant: token.address });
        const send = await prepare(env, token.address);
        await token.write.prepare([env.escrow.address, encode(victim)]);
        await send();
        expect(await token.read.called()).to.equal(true);
        expect(await token.read.succeeded()).to.equal(false);
        expect(await token.read.answer()).to.equal(locked);
      });
    }
  }

  it("reads the new state during a capture", async () => {
    const { env, token } = await setup();
    const terms = await funded(env, { token: token.address });
    const args = [idOf(env, terms)] as const;
    await token.write.prepare([
      env.escrow.address,
      encodeFunctionData({ abi: escrowAbi, functionName: "paymentState", args }),
    ]);
    await env.escrow.write.capture([terms, 40_000_000n, false], {
      account: env.people.payer.account,
    });
    const data = await token.read.answer();
    const state = decodeFunctionResult({ abi: escrowAbi, functionName: "paymentState", data });
    expect(state).to.deep.equal(await env.escrow.read.paymentState(args));
  });

  it("leaves the lock open afterwards", async () => {
    const { env, token } = await setup();
    const [name, encode] = inner[0] ?? ["", () => "0x" as const];
    expect(name).to.equal("fund");
    await token.write.prepare([env.escrow.address, encode(env.buildTerms())]);
    await funded(env, { token: token.address });
    await funded(env, { token: token.address });
  });
});

/** Reading the calldata of these from storage needs more gas than a receiver gets. */
const tooLong = ["captureBatch", "disputeWithSignature", "settle"];

describe("a receiver of coins that calls back", () => {
  for (const [innerName, encode] of inner.filter(([name]) => !tooLong.includes(name))) {
    it(`finds ${innerName} locked`, async () => {
      const env = await chain.networkHelpers.loadFixture(environment);
      const receiver = await chain.viem.deployContract("ReentrantReceiver", [
        addressOf(env.people.stranger),
      ]);
      const terms = await funded(env, {
        token: zeroAddress,
        payee: receiver.address,
        merchant: receiver.address,
      });
      const before = await env.client.getBalance({ address: receiver.address });
      await receiver.write.prepare([env.escrow.address, encode(terms)]);
      await env.escrow.write.capture([terms, 1_000n, false], {
        account: env.people.payer.account,
      });
      expect(await env.client.getBalance({ address: receiver.address })).to.equal(before + 975n);
      expect(await receiver.read.succeeded()).to.equal(false);
      expect(await receiver.read.answer()).to.equal(locked);
      const { held } = await env.escrow.read.paymentState([idOf(env, terms)]);
      expect(held).to.equal(terms.amount - 1_000n);
    });
  }
});
