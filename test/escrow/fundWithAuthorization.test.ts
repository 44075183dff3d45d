import { expect } from "chai";
import { network } from "hardhat";
import { type Address, encodeErrorResult, type Hex, toHex, zeroAddress } from "viem";
import { demoDollarAbi, type PaymentTerms } from "../../protocol/src/index.ts";
import { clockOf, signFunding, stateOf } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import {
  addressOf,
  amount,
  type Environment,
  environmentOf,
  idOf,
} from "../helpers/environment.ts";
import { fundBy, fundingWays, partsOf } from "../helpers/fundingWays.ts";
import { expectRevert, expectRevertData } from "../helpers/reverts.ts";
import { shouldCheckTerms } from "../helpers/termsBehavior.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

const invalidSignature = encodeErrorResult({
  abi: demoDollarAbi,
  errorName: "ERC3009InvalidSignature",
});

async function submit(env: Environment, terms: PaymentTerms, signature: Hex) {
  return env.escrow.write.fundWithAuthorization([terms, signature], {
    account: env.people.relayer.account,
  });
}

async function signAndSubmit(env: Environment, terms: PaymentTerms) {
  return submit(env, terms, await signFunding(env, terms));
}

/** A valid change of each single term. */
const changes: [keyof PaymentTerms, (env: Environment, terms: PaymentTerms) => unknown][] = [
  ["payer", (env) => addressOf(env.people.stranger)],
  ["merchant", (env) => addressOf(env.people.stranger)],
  ["payee", (env) => addressOf(env.people.stranger)],
  ["arbiter", (env) => addressOf(env.people.stranger)],
  ["amount", (_, terms) => terms.amount - 1n],
  ["fundBy", (_, terms) => terms.fundBy + 1],
  ["inspectionPeriod", (_, terms) => terms.inspectionPeriod + 1],
  ["capturePeriod", (_, terms) => terms.capturePeriod + 1],
  ["refundPeriod", (_, terms) => terms.refundPeriod - 1],
  ["feeBps", (_, terms) => terms.feeBps + 1],
  ["feeRecipient", (env) => addressOf(env.people.stranger)],
  ["orderReference", () => toHex(1, { size: 32 })],
  ["salt", (_, terms) => terms.salt + 1n],
  ["toLedger", () => true],
];

describe("fundWithAuthorization", () => {
  for (const name of ["by authorization in bytes", "by authorization in parts"] as const) {
    describe(name, () => {
      shouldCheckTerms(setup, fundingWays[name]);
    });
  }

  it("takes the payer's tokens, whoever submits", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    expect(await effectsOf(env, terms.token, () => signAndSubmit(env, terms))).to.deep.equal({
      events: [
        {
          name: "PaymentFunded",
          args: {
            paymentId: idOf(env, terms),
            payer: terms.payer,
            merchant: terms.merchant,
            funder: addressOf(env.people.relayer),
            terms,
          },
        },
      ],
      balances: { payer: -amount, escrow: amount },
      credits: {},
    });
    expect(await env.escrow.read.paymentState([idOf(env, terms)])).to.deep.equal({
      held: amount,
      refundable: 0n,
      clock: await clockOf(env, terms),
      stage: 1,
    });
  });

  it("takes the signature in parts, whoever submits", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const way = fundingWays["by authorization in parts"];
    await way.prepare(env, terms.token);
    expect(await effectsOf(env, terms.token, () => fundBy(way, env, terms))).to.deep.equal({
      events: [
        {
          name: "PaymentFunded",
          args: {
            paymentId: idOf(env, terms),
            payer: terms.payer,
            merchant: terms.merchant,
            funder: addressOf(env.people.relayer),
            terms,
          },
        },
      ],
      balances: { payer: -amount, escrow: amount },
      credits: {},
    });
    expect(await stateOf(env, terms)).to.deep.equal({ held: amount, refundable: 0n, stage: 1 });
  });

  it("returns the id for the signature in parts", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const { result } = await env.escrow.simulate.fundWithAuthorization([
      terms,
      ...partsOf(await signFunding(env, terms)),
    ]);
    expect(result).to.equal(idOf(env, terms));
  });

  it("refuses the native coin with the signature in parts", async () => {
    const env = await setup();
    const terms = env.buildTerms({ token: zeroAddress });
    const zero = toHex(0, { size: 32 });
    await expectRevert(
      env.escrow.write.fundWithAuthorization([terms, 27, zero, zero]),
      "AuthorizationUnsupported",
    );
  });

  it("refuses the parts of somebody else's signature", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const signature = await signFunding(env, terms, env.people.stranger);
    await expectRevertData(
      env.escrow.write.fundWithAuthorization([terms, ...partsOf(signature)]),
      invalidSignature,
    );
  });

  it("refuses the parts of a signature over other terms", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const parts = partsOf(await signFunding(env, terms));
    await expectRevertData(
      env.escrow.write.fundWithAuthorization([{ ...terms, payee: terms.merchant }, ...parts]),
      invalidSignature,
    );
  });

  it("needs no allowance", async () => {
    const env = await setup();
    const { payer } = env.people;
    await env.token.write.approve([env.escrow.address, 0n], { account: payer.account });
    const terms = env.buildTerms();
    await signAndSubmit(env, terms);
    expect(await env.token.read.balanceOf([env.escrow.address])).to.equal(amount);
  });

  it("takes the signature of a contract account", async () => {
    const env = await setup();
    const { payer } = env.people;
    const account = await chain.viem.deployContract("ContractWallet", [addressOf(payer)]);
    await env.token.write.mint([account.address, amount]);
    const terms = env.buildTerms({ payer: account.address });
    const effects = await effectsOf(env, terms.token, () => signAndSubmit(env, terms), {
      account: account.address,
    });
    expect(effects.balances).to.deep.equal({ account: -amount, escrow: amount });
  });

  it("returns the id", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const { result } = await env.escrow.simulate.fundWithAuthorization(
      [terms, await signFunding(env, terms)],
      { account: addressOf(env.people.relayer) },
    );
    expect(result).to.equal(idOf(env, terms));
  });

  it("refuses the native coin", async () => {
    const env = await setup();
    const terms = env.buildTerms({ token: zeroAddress });
    await expectRevert(submit(env, terms, "0x"), "AuthorizationUnsupported");
  });

  for (const [field, change] of changes) {
    it(`refuses a signature over another ${field}`, async () => {
      const env = await setup();
      const terms = env.buildTerms();
      const signature = await signFunding(env, terms);
      const tampered = { ...terms, [field]: change(env, terms) } as PaymentTerms;
      await expectRevertData(submit(env, tampered, signature), invalidSignature);
    });
  }

  it("refuses a signature for another token", async () => {
    const env = await setup();
    const other = await chain.viem.deployContract("BenchToken", [6]);
    await env.endow(other);
    const terms = env.buildTerms();
    const signature = await signFunding(env, terms);
    await expectRevertData(
      submit(env, { ...terms, token: other.address }, signature),
      invalidSignature,
    );
  });

  it("refuses the signature of somebody else", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const signature = await signFunding(env, terms, env.people.stranger);
    await expectRevertData(submit(env, terms, signature), invalidSignature);
  });

  it("refuses an empty signature", async () => {
    const env = await setup();
    await expectRevertData(submit(env, env.buildTerms(), "0x"), invalidSignature);
  });

  it("refuses a signature for another escrow", async () => {
    const env = await setup();
    const other = await chain.viem.deployContract("HandselEscrow");
    const terms = env.buildTerms();
    const elsewhere = { ...env, domain: { ...env.domain, address: other.address } };
    const signature = await signFunding(elsewhere, terms);
    await expectRevertData(submit(env, terms, signature), invalidSignature);
    await other.write.fundWithAuthorization([terms, signature]);
  });

  it("refuses a signature for another chain", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const elsewhere = { ...env, domain: { ...env.domain, chainId: 1 } };
    const signature = await signFunding(elsewhere, terms);
    await expectRevertData(submit(env, terms, signature), invalidSignature);
  });

  it("refuses an authorization that the payer cancelled", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const signature = await signFunding(env, terms);
    const { payer } = env.people;
    const nonce = idOf(env, terms);
    const cancellation = await payer.signTypedData({
      account: payer.account,
      domain: {
        name: "Bench Token",
        version: "1",
        chainId: 31337,
        verifyingContract: env.token.address,
      },
      types: {
        CancelAuthorization: [
          { name: "authorizer", type: "address" },
          { name: "nonce", type: "bytes32" },
        ],
      },
      primaryType: "CancelAuthorization",
      message: { authorizer: terms.payer, nonce },
    });
    const [v, r, s] = partsOf(cancellation);
    await env.token.write.cancelAuthorization([terms.payer, nonce, v, r, s]);
    await expectRevertData(
      submit(env, terms, signature),
      encodeErrorResult({
        abi: demoDollarAbi,
        errorName: "ERC3009UsedAuthorization",
        args: [terms.payer, nonce],
      }),
    );
  });

  it("leaves the authorization unusable by anyone but the escrow", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const signature = await signFunding(env, terms);
    const nonce = idOf(env, terms);
    const { stranger } = env.people;
    const use = (to: Address) =>
      env.token.write.receiveWithAuthorization(
        [terms.payer, to, amount, 0n, BigInt(terms.fundBy), nonce, signature],
        { account: stranger.account },
      );
    await expectRevertData(use(addressOf(stranger)), invalidSignature);
    await expectRevertData(
      use(env.domain.address),
      encodeErrorResult({
        abi: demoDollarAbi,
        errorName: "ERC20InvalidReceiver",
        args: [env.domain.address],
      }),
    );
  });
});
