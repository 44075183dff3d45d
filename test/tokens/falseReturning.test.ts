import { expect } from "chai";
import { network } from "hardhat";
import { encodeErrorResult, parseAbi } from "viem";
import { captured, fund, funded } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import { amount, environmentOf, idOf } from "../helpers/environment.ts";
import { expectRevert, expectRevertData } from "../helpers/reverts.ts";

const chain = await network.create();
const environment = environmentOf(chain);

describe("a token that returns false instead of reverting", () => {
  async function setup() {
    const env = await chain.networkHelpers.loadFixture(environment);
    const token = await chain.viem.deployContract("FalseReturningToken");
    await env.endow(token);
    const failed = encodeErrorResult({
      abi: parseAbi(["error SafeERC20FailedOperation(address token)"]),
      args: [token.address],
    });
    return { env, token, failed };
  }

  it("funds nothing when it moves nothing", async () => {
    const { env, token, failed } = await setup();
    await token.write.setRefused([env.escrow.address, true]);
    await expectRevertData(fund(env, env.buildTerms({ token: token.address })), failed);
  });

  it("credits the payer with a refund that it does not move to the payer", async () => {
    const { env, token } = await setup();
    const terms = await captured(env, { token: token.address });
    await token.write.setRefused([terms.payer, true]);
    const effects = await effectsOf(env, terms.token, () =>
      env.escrow.write.refund([terms, 5n, false], { account: env.people.merchant.account }),
    );
    expect(effects.balances).to.deep.equal({ merchant: -5n, escrow: 5n });
    expect(effects.credits).to.deep.equal({ payer: 5n });
  });

  it("refunds nothing when it moves nothing at all", async () => {
    const { env, token, failed } = await setup();
    const terms = await captured(env, { token: token.address });
    await token.write.setRefused([terms.payer, true]);
    await token.write.setRefused([env.escrow.address, true]);
    const { merchant } = env.people;
    await expectRevertData(
      env.escrow.write.refund([terms, 1n, false], { account: merchant.account }),
      failed,
    );
  });

  it("credits a refused recipient, and pays the others", async () => {
    const { env, token } = await setup();
    const terms = await funded(env, { token: token.address });
    await token.write.setRefused([terms.payee, true]);
    const effects = await effectsOf(env, terms.token, () =>
      env.escrow.write.capture([terms, amount, false], { account: env.people.payer.account }),
    );
    expect(effects.balances).to.deep.equal({ escrow: -2_500_000n, feeRecipient: 2_500_000n });
    expect(effects.credits).to.deep.equal({ payee: 97_500_000n });
    expect(effects.events.at(-1)).to.deep.equal({
      name: "CreditAdded",
      args: {
        token: terms.token,
        owner: terms.payee,
        paymentId: idOf(env, terms),
        amount: 97_500_000n,
      },
    });
  });

  it("reverts a withdrawal that it refuses", async () => {
    const { env, token } = await setup();
    const terms = await funded(env, { token: token.address });
    await token.write.setRefused([terms.payee, true]);
    await env.escrow.write.capture([terms, amount, false], { account: env.people.payer.account });
    await expectRevert(
      env.escrow.write.withdraw([terms.token], { account: env.people.payee.account }),
      "WithdrawalFailed",
      [terms.token, terms.payee, 97_500_000n],
    );
  });

  it("has no code any more: a transfer is credited instead", async () => {
    const { env, token } = await setup();
    const terms = await funded(env, { token: token.address });
    const code = await env.client.getCode({ address: token.address });
    await chain.networkHelpers.setCode(token.address, "0x");
    await env.escrow.write.capture([terms, amount, false], { account: env.people.payer.account });
    await chain.networkHelpers.setCode(token.address, code ?? "0x");
    expect(await env.escrow.read.creditOf([terms.token, terms.payee])).to.equal(97_500_000n);
    expect(await token.read.balanceOf([env.escrow.address])).to.equal(amount);
  });

  it("has no code any more: a refund that moves nothing is refused", async () => {
    const { env, token } = await setup();
    const terms = await captured(env, { token: token.address });
    await chain.networkHelpers.setCode(token.address, "0x");
    const { account } = env.people.merchant;
    await expectRevertData(env.escrow.write.refund([terms, 1n, false], { account }), "0x");
    const { refundable } = await env.escrow.read.paymentState([idOf(env, terms)]);
    expect(refundable).to.equal(amount);
  });
});
