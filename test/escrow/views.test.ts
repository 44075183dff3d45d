import { expect } from "chai";
import { network } from "hardhat";
import { encodeFunctionData, toHex, zeroAddress } from "viem";
import { escrowAbi, type PaymentStatus, paymentStatuses } from "../../protocol/src/index.ts";
import { at, captured, clockOf, disputed, funded } from "../helpers/actions.ts";
import { addressOf, type Environment, environmentOf, idOf } from "../helpers/environment.ts";
import { itSays } from "../helpers/itSays.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

type Terms = ReturnType<Environment["buildTerms"]>;

async function statusOf(env: Environment, terms: Terms): Promise<PaymentStatus | undefined> {
  return paymentStatuses[await env.escrow.read.paymentStatus([terms])];
}

describe("paymentId", () => {
  it("is the EIP-712 hash of the terms", async () => {
    const env = await setup();
    const terms = env.buildTerms();
    expect(await env.escrow.read.paymentId([terms])).to.equal(idOf(env, terms));
  });

  it("differs between escrows", async () => {
    const env = await setup();
    const other = await chain.viem.deployContract("HandselEscrow");
    const terms = env.buildTerms();
    expect(await other.read.paymentId([terms])).not.to.equal(idOf(env, terms));
  });

  it("belongs to the escrow's domain", async () => {
    const env = await setup();
    expect(await env.escrow.read.eip712Domain()).to.deep.equal([
      "0x0f",
      "Handsel",
      "1",
      31337n,
      env.domain.address,
      toHex(0, { size: 32 }),
      [],
    ]);
  });
});

describe("paymentState", () => {
  it("is all zero for an id that was never funded", async () => {
    const env = await setup();
    expect(await env.escrow.read.paymentState([toHex(1, { size: 32 })])).to.deep.equal({
      held: 0n,
      refundable: 0n,
      clock: 0,
      stage: 0,
    });
  });
});

describe("paymentStatus", () => {
  it("is none before funding", async () => {
    const env = await setup();
    expect(await statusOf(env, env.buildTerms())).to.equal("none");
  });

  it("is authorized while everything is held", async () => {
    const env = await setup();
    expect(await statusOf(env, await funded(env))).to.equal("authorized");
  });

  itSays(
    "docs/api.md",
    "| `partially_captured` | some that was captured is not refunded, and the rest is held |",
    async () => {
      const env = await setup();
      const terms = await funded(env);
      await env.escrow.write.capture([terms, 1n, false], { account: env.people.payer.account });
      expect(await statusOf(env, terms)).to.equal("partially_captured");
    },
  );

  itSays(
    "docs/api.md",
    "| `captured` | nothing is held any more, and some that was captured is not refunded |",
    async () => {
      const env = await setup();
      expect(await statusOf(env, await captured(env))).to.equal("captured");
    },
  );

  itSays("docs/api.md", "| `refunded` | all that was captured is refunded |", async () => {
    const env = await setup();
    const terms = await captured(env);
    await env.escrow.write.refund([terms, terms.amount, false], {
      account: env.people.merchant.account,
    });
    expect(await statusOf(env, terms)).to.equal("refunded");
  });

  it("is returned once everything returned without capture", async () => {
    const env = await setup();
    const terms = await funded(env);
    await env.escrow.write.void([terms, terms.amount], { account: env.people.merchant.account });
    expect(await statusOf(env, terms)).to.equal("returned");
  });

  itSays(
    "docs/api.md",
    "the time to capture is over: what is held can go back to the payer",
    async () => {
      const env = await setup();
      const terms = await funded(env);
      const end = (await clockOf(env, terms)) + terms.capturePeriod;
      await chain.networkHelpers.time.increaseTo(end - 1);
      expect(await statusOf(env, terms)).to.equal("authorized");
      await chain.networkHelpers.time.increaseTo(end);
      expect(await statusOf(env, terms)).to.equal("expired");
      await env.escrow.write.reclaim([terms]);
      expect(await statusOf(env, terms)).to.equal("returned");
    },
  );

  it("is disputed until the dispute ends, however long it takes", async () => {
    const env = await setup();
    const terms = await disputed(env);
    expect(await statusOf(env, terms)).to.equal("disputed");
    await at(env, (await clockOf(env, terms)) + terms.capturePeriod);
    await chain.networkHelpers.mine();
    expect(await statusOf(env, terms)).to.equal("disputed");
  });

  it("never expires without a capture period", async () => {
    const env = await setup();
    const terms = await funded(env, { capturePeriod: 0, arbiter: addressOf(env.people.arbiter) });
    await at(env, env.start + 2 ** 33);
    await chain.networkHelpers.mine();
    expect(await statusOf(env, terms)).to.equal("authorized");
  });
});

describe("the escrow", () => {
  it("accepts coins only in fund, fundBatch and refund", async () => {
    const env = await setup();
    const terms = await funded(env);
    const { payer, merchant } = env.people;
    const calls = [
      [
        payer,
        encodeFunctionData({ abi: escrowAbi, functionName: "capture", args: [terms, 1n, false] }),
      ],
      [merchant, encodeFunctionData({ abi: escrowAbi, functionName: "void", args: [terms, 1n] })],
    ] as const;
    for (const [{ account, sendTransaction }, data] of calls) {
      const call = { account, to: env.escrow.address, data };
      await chain.viem.assertions.revert(sendTransaction({ ...call, value: 1n }));
      await sendTransaction(call);
    }
    const payable = escrowAbi.flatMap((item) =>
      item.type === "function" && item.stateMutability === "payable" ? [item.name] : [],
    );
    expect(payable).to.deep.equal(["fund", "fundBatch", "refund"]);
  });

  it("has no function beyond those that are documented here", () => {
    const names = escrowAbi.flatMap((item) => (item.type === "function" ? [item.name] : []));
    expect(names).to.deep.equal([
      "ARBITRATION_PERIOD",
      "allowsWithdrawFor",
      "capture",
      "captureAndSplit",
      "captureBatch",
      "captureWithSignature",
      "creditOf",
      "dispute",
      "disputeWithSignature",
      "distribute",
      "eip712Domain",
      "expireDispute",
      "fund",
      "fundBatch",
      "fundWithAuthorization",
      "fundWithAuthorization",
      "fundWithPermit",
      "fundWithPermit2",
      "isOperator",
      "multicall",
      "nonces",
      "paymentId",
      "paymentState",
      "paymentStatus",
      "potOf",
      "reclaim",
      "refund",
      "resolve",
      "setOperator",
      "setOperatorWithSignature",
      "setWithdrawFor",
      "settle",
      "submitEvidence",
      "void",
      "withdraw",
      "withdrawFor",
      "withdrawTo",
    ]);
  });

  it("starts without debts", async () => {
    const env = await setup();
    expect(await env.escrow.read.creditOf([zeroAddress, zeroAddress])).to.equal(0n);
  });
});
