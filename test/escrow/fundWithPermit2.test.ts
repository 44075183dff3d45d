import { expect } from "chai";
import { network } from "hardhat";
import {
  encodeErrorResult,
  encodeFunctionData,
  erc20Abi,
  getAddress,
  type Hex,
  toHex,
  zeroAddress,
} from "viem";
import type { PaymentTerms } from "../../protocol/src/index.ts";
import { at, clockOf } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import {
  addressOf,
  amount,
  type Environment,
  environmentOf,
  idOf,
} from "../helpers/environment.ts";
import { fundBy, fundingWays, signPermit2 } from "../helpers/fundingWays.ts";
import { permit2Abi, permit2Address, permit2On } from "../helpers/permit2.ts";
import { expectRevert, expectRevertData } from "../helpers/reverts.ts";
import { shouldCheckTerms } from "../helpers/termsBehavior.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const way = fundingWays["by Permit2"];

/** Environment whose payer has approved only Permit2. */
async function setup(): Promise<Environment> {
  const env = await chain.networkHelpers.loadFixture(environment);
  await way.prepare(env, env.token.address);
  return env;
}

function submit(env: Environment, terms: PaymentTerms, nonce: bigint, signature: Hex) {
  return env.escrow.write.fundWithPermit2([terms, nonce, signature], {
    account: env.people.relayer.account,
  });
}

const refusal = (errorName: "InvalidSigner" | "InvalidNonce" | "InvalidContractSignature") =>
  encodeErrorResult({ abi: permit2Abi, errorName });

/** A valid change of each single term. */
const changes: [keyof PaymentTerms, (env: Environment, terms: PaymentTerms) => unknown][] = [
  ["payer", (env) => addressOf(env.people.stranger)],
  ["merchant", (env) => addressOf(env.people.stranger)],
  ["payee", (env) => addressOf(env.people.stranger)],
  ["arbiter", (env) => addressOf(env.people.stranger)],
  ["amount", (_, terms) => terms.amount - 1n],
  ["inspectionPeriod", (_, terms) => terms.inspectionPeriod + 1],
  ["capturePeriod", (_, terms) => terms.capturePeriod + 1],
  ["refundPeriod", (_, terms) => terms.refundPeriod - 1],
  ["fundBy", (_, terms) => terms.fundBy + 1],
  ["orderReference", () => toHex(1, { size: 32 })],
  ["salt", (_, terms) => terms.salt + 1n],
  ["feeBps", (_, terms) => terms.feeBps + 1],
  ["feeRecipient", (env) => addressOf(env.people.stranger)],
  ["toLedger", () => true],
];

describe("fundWithPermit2", () => {
  describe("as every way to fund", () => {
    shouldCheckTerms(() => chain.networkHelpers.loadFixture(environment), way);
  });

  it("takes the payer's tokens, whoever submits", async () => {
    const env = await setup();
    const terms = env.buildTerms();
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
    expect(await env.escrow.read.paymentState([idOf(env, terms)])).to.deep.equal({
      held: amount,
      refundable: 0n,
      clock: await clockOf(env, terms),
      stage: 1,
    });
  });

  it("returns the id", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const { result } = await env.escrow.simulate.fundWithPermit2([
      terms,
      5n,
      await signPermit2(env, terms, 5n),
    ]);
    expect(result).to.equal(idOf(env, terms));
  });

  it("takes the signature of a contract account", async () => {
    const env = await setup();
    const { payer } = env.people;
    const wallet = await chain.viem.deployContract("ContractWallet", [addressOf(payer)]);
    await env.token.write.mint([wallet.address, amount]);
    const approve = approval(amount);
    await wallet.write.execute([env.token.address, 0n, approve], { account: payer.account });
    const terms = env.buildTerms({ payer: getAddress(wallet.address) });
    const { balances } = await effectsOf(
      env,
      terms.token,
      async () => submit(env, terms, 0n, await signPermit2(env, terms, 0n)),
      { wallet: wallet.address },
    );
    expect(balances).to.deep.equal({ wallet: -amount, escrow: amount });
  });

  it("refuses another key's signature for a contract account", async () => {
    const env = await setup();
    const { payer, stranger } = env.people;
    const wallet = await chain.viem.deployContract("ContractWallet", [addressOf(payer)]);
    const terms = env.buildTerms({ payer: getAddress(wallet.address) });
    const signature = await signPermit2(env, terms, 0n, stranger);
    await expectRevertData(submit(env, terms, 0n, signature), refusal("InvalidContractSignature"));
  });

  it("refuses the native coin", async () => {
    const env = await setup();
    const terms = env.buildTerms({ token: zeroAddress });
    await expectRevert(submit(env, terms, 0n, "0x"), "AuthorizationUnsupported");
  });

  it("refuses a fee-on-transfer token", async () => {
    const env = await setup();
    const token = await chain.viem.deployContract("FeeOnTransferToken");
    await env.endow(token);
    await way.prepare(env, token.address);
    const terms = env.buildTerms({ token: token.address });
    await expectRevert(fundBy(way, env, terms), "DeliveryMismatch", [
      amount - amount / 100n,
      amount,
    ]);
  });

  for (const [field, change] of changes) {
    it(`refuses a signature over another ${field}`, async () => {
      const env = await setup();
      const terms = env.buildTerms();
      const signature = await signPermit2(env, terms, 0n);
      const tampered = { ...terms, [field]: change(env, terms) } as PaymentTerms;
      await expectRevertData(submit(env, tampered, 0n, signature), refusal("InvalidSigner"));
    });
  }

  it("refuses a signature for another token", async () => {
    const env = await setup();
    const other = await chain.viem.deployContract("BenchToken", [6]);
    const terms = env.buildTerms();
    const signature = await signPermit2(env, terms, 0n);
    await expectRevertData(
      submit(env, { ...terms, token: other.address }, 0n, signature),
      refusal("InvalidSigner"),
    );
  });

  it("refuses a signature over a list of recipients that the terms do not name", async () => {
    const env = await setup();
    const terms = env.buildTerms({ feeRecipient: zeroAddress, splits: toHex(1, { size: 32 }) });
    const signature = await signPermit2(env, terms, 0n);
    await expectRevertData(
      submit(env, { ...terms, splits: toHex(2, { size: 32 }) }, 0n, signature),
      refusal("InvalidSigner"),
    );
  });

  it("refuses a held payment's signature for an instant payment", async () => {
    const env = await setup();
    const terms = env.buildTerms({ inspectionPeriod: 0, capturePeriod: 0 });
    const signature = await signPermit2(env, terms, 0n);
    await expectRevertData(
      submit(env, { ...terms, instant: true }, 0n, signature),
      refusal("InvalidSigner"),
    );
  });

  it("refuses the signature of somebody else", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const signature = await signPermit2(env, terms, 0n, env.people.stranger);
    await expectRevertData(submit(env, terms, 0n, signature), refusal("InvalidSigner"));
  });

  it("refuses a signature with another nonce", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const signature = await signPermit2(env, terms, 0n);
    await expectRevertData(submit(env, terms, 1n, signature), refusal("InvalidSigner"));
  });

  it("refuses a nonce that another payment has used", async () => {
    const env = await setup();
    const first = env.buildTerms();
    await submit(env, first, 3n, await signPermit2(env, first, 3n));
    const second = env.buildTerms();
    const signature = await signPermit2(env, second, 3n);
    await expectRevertData(submit(env, second, 3n, signature), refusal("InvalidNonce"));
  });

  it("refuses a nonce that the payer has invalidated", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const signature = await signPermit2(env, terms, 2n);
    const permit2 = await permit2On(chain);
    await permit2.write.invalidateUnorderedNonces([0n, 1n << 2n], {
      account: env.people.payer.account,
    });
    await expectRevertData(submit(env, terms, 2n, signature), refusal("InvalidNonce"));
  });

  it("refuses a signature for another escrow, which takes it", async () => {
    const env = await setup();
    const other = await chain.viem.deployContract("HandselEscrow");
    const terms = env.buildTerms();
    const elsewhere = { ...env, domain: { ...env.domain, address: other.address } };
    const signature = await signPermit2(elsewhere, terms, 0n);
    await expectRevertData(submit(env, terms, 0n, signature), refusal("InvalidSigner"));
    await other.write.fundWithPermit2([terms, 0n, signature]);
    expect(await env.token.read.balanceOf([other.address])).to.equal(amount);
  });

  it("refuses a signature for another chain", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const elsewhere = { ...env, domain: { ...env.domain, chainId: 1 } };
    const signature = await signPermit2(elsewhere, terms, 0n);
    await expectRevertData(submit(env, terms, 0n, signature), refusal("InvalidSigner"));
  });

  it("refuses a signature after fundBy, in the escrow before Permit2", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    const signature = await signPermit2(env, terms, 0n);
    await at(env, terms.fundBy);
    const time = BigInt(terms.fundBy);
    await expectRevert(submit(env, terms, 0n, signature), "FundingClosed", [time, time]);
  });

  it("refuses an empty signature", async () => {
    const env = await setup();
    await expectRevertData(
      submit(env, env.buildTerms(), 0n, "0x"),
      encodeErrorResult({ abi: permit2Abi, errorName: "InvalidSignatureLength" }),
    );
  });

  it("needs the payer's approval of Permit2", async () => {
    const env = await setup();
    const { payer } = env.people;
    await env.token.write.approve([permit2Address, amount - 1n], { account: payer.account });
    await chain.viem.assertions.revertWith(
      fundBy(way, env, env.buildTerms()),
      "TRANSFER_FROM_FAILED",
    );
  });

  it("leaves the signature unusable by anyone but the escrow", async () => {
    const env = await setup();
    const { stranger } = env.people;
    const terms = env.buildTerms();
    const signature = await signPermit2(env, terms, 0n);
    const permit2 = await permit2On(chain);
    const permit = {
      permitted: { token: terms.token, amount },
      nonce: 0n,
      deadline: BigInt(terms.fundBy),
    };
    await expectRevertData(
      permit2.write.permitTransferFrom(
        [permit, { to: addressOf(stranger), requestedAmount: amount }, terms.payer, signature],
        { account: stranger.account },
      ),
      refusal("InvalidSigner"),
    );
  });
});

/** Call by which an account approves Permit2. */
function approval(value: bigint): Hex {
  return encodeFunctionData({
    abi: erc20Abi,
    functionName: "approve",
    args: [permit2Address, value],
  });
}
