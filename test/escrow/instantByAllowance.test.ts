import { expect } from "chai";
import { network } from "hardhat";
import { encodeErrorResult } from "viem";
import { demoDollarAbi, fee } from "../../protocol/src/index.ts";
import { fund } from "../helpers/actions.ts";
import { effectsOf } from "../helpers/effects.ts";
import { addressOf, amount, environmentOf } from "../helpers/environment.ts";
import { instantTerms } from "../helpers/instantPayment.ts";
import { expectRevert, expectRevertData } from "../helpers/reverts.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

const commission = fee(amount, 250);
const net = amount - commission;

describe("an instant payment from the caller's allowance", () => {
  it("goes directly to the recipients, never through the escrow", async () => {
    const env = await setup();
    const terms = instantTerms(env);
    await fund(env, terms);
    const transfers = await env.token.getEvents.Transfer({ to: env.escrow.address });
    expect(transfers).to.deep.equal([]);
    const paid = await env.token.getEvents.Transfer({ from: terms.payer });
    expect(paid.map(({ args }) => [args.to, args.value])).to.deep.equal([
      [terms.payee, net],
      [terms.feeRecipient, commission],
    ]);
  });

  it("is paid by a stranger for the payer", async () => {
    const env = await setup();
    const { stranger } = env.people;
    const { balances } = await effectsOf(env, env.token.address, () =>
      fund(env, instantTerms(env), stranger),
    );
    expect(balances).to.deep.equal({
      stranger: -amount,
      payee: net,
      feeRecipient: commission,
    });
  });

  it("is paid by the fee recipient, who keeps the commission", async () => {
    const env = await setup();
    const { feeRecipient } = env.people;
    const { balances } = await effectsOf(env, env.token.address, () =>
      fund(env, instantTerms(env), feeRecipient),
    );
    expect(balances).to.deep.equal({ feeRecipient: -net, payee: net });
  });

  it("pays both parts to an account that is payee and fee recipient", async () => {
    const env = await setup();
    const terms = instantTerms(env, { feeRecipient: addressOf(env.people.payee) });
    const { balances } = await effectsOf(env, terms.token, () => fund(env, terms));
    expect(balances).to.deep.equal({ payer: -amount, payee: amount });
  });

  it("rejects a fee-on-transfer token with the exact shortfall", async () => {
    const env = await setup();
    const token = await chain.viem.deployContract("FeeOnTransferToken");
    await env.endow(token);
    await expectRevert(fund(env, instantTerms(env, { token: token.address })), "DeliveryMismatch", [
      net - net / 100n,
      net,
    ]);
    await expectRevert(
      fund(env, instantTerms(env, { token: token.address, feeBps: 10_000 })),
      "DeliveryMismatch",
      [amount - amount / 100n, amount],
    );
  });

  it("reverts, and credits nothing, if the allowance is below the payee's part", async () => {
    const env = await setup();
    const { payer } = env.people;
    const terms = instantTerms(env);
    await env.token.write.approve([env.escrow.address, net - 1n], { account: payer.account });
    await expectRevertData(
      fund(env, terms),
      encodeErrorResult({
        abi: demoDollarAbi,
        errorName: "ERC20InsufficientAllowance",
        args: [env.escrow.address, net - 1n, net],
      }),
    );
  });

  it("reverts if the allowance covers only the payee's part", async () => {
    const env = await setup();
    const { payer } = env.people;
    await env.token.write.approve([env.escrow.address, net], { account: payer.account });
    await expectRevertData(
      fund(env, instantTerms(env)),
      encodeErrorResult({
        abi: demoDollarAbi,
        errorName: "ERC20InsufficientAllowance",
        args: [env.escrow.address, 0n, commission],
      }),
    );
  });

  it("reverts if a transfer fails with too little gas to blame the recipient", async () => {
    const env = await setup();
    const { payer } = env.people;
    const token = await chain.viem.deployContract("BlocklistToken");
    await env.endow(token);
    const terms = instantTerms(env, { token: token.address });
    await token.write.setBlocked([terms.payee, true]);
    const call = env.escrow.simulate.fund([terms], { account: addressOf(payer), gas: 300_000n });
    const error = await call.catch((failure: unknown) => failure);
    expect(String(error)).to.include("GasTooLow");
  });
});
