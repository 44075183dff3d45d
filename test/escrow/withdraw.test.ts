import { expect } from "chai";
import { network } from "hardhat";
import { encodeFunctionData, zeroAddress } from "viem";
import { escrowAbi } from "../../protocol/src/index.ts";
import { captured } from "../helpers/actions.ts";
import { creditPayee, deployBlocklistToken } from "../helpers/credits.ts";
import { effectsOf } from "../helpers/effects.ts";
import {
  addressOf,
  amount,
  type Environment,
  environmentOf,
  type Name,
} from "../helpers/environment.ts";
import { expectRevert } from "../helpers/reverts.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

const net = 97_500_000n;

function withdraw(env: Environment, token: `0x${string}`, by: Name = "payee") {
  return env.escrow.write.withdraw([token], { account: env.people[by].account });
}

describe("withdraw", () => {
  it("refuses an owner without credit", async () => {
    const env = await setup();
    const token = await deployBlocklistToken(env);
    await creditPayee(env, token);
    await expectRevert(withdraw(env, token.address, "merchant"), "AmountZero");
    await expectRevert(withdraw(env, env.token.address), "AmountZero");
    await expectRevert(withdraw(env, zeroAddress), "AmountZero");
  });

  it("pays the whole credit to its owner", async () => {
    const env = await setup();
    const token = await deployBlocklistToken(env);
    const terms = await creditPayee(env, token);
    const effects = await effectsOf(env, terms.token, () => withdraw(env, terms.token));
    expect(effects).to.deep.equal({
      events: [
        {
          name: "CreditUsed",
          args: { token: terms.token, owner: terms.payee, to: terms.payee, amount: net },
        },
      ],
      balances: { escrow: -net, payee: net },
      credits: { payee: -net },
    });
    await expectRevert(withdraw(env, terms.token), "AmountZero");
  });

  it("returns what it pays", async () => {
    const env = await setup();
    const terms = await creditPayee(env, await deployBlocklistToken(env));
    const { result } = await env.escrow.simulate.withdraw([terms.token], { account: terms.payee });
    expect(result).to.equal(net);
  });

  it("pays the sum of several payments, repeatedly", async () => {
    const env = await setup();
    const token = await deployBlocklistToken(env);
    for (const payments of [2, 1]) {
      for (let index = 0; index < payments; index += 1) await creditPayee(env, token);
      const effects = await effectsOf(env, token.address, () => withdraw(env, token.address));
      expect(effects.balances.payee).to.equal(BigInt(payments) * net);
    }
  });

  it("changes no other credit", async () => {
    const env = await setup();
    const token = await deployBlocklistToken(env);
    await creditPayee(env, token);
    await creditPayee(env, token, "stranger");
    await withdraw(env, token.address);
    expect(
      await env.escrow.read.creditOf([token.address, addressOf(env.people.stranger)]),
    ).to.equal(net);
  });

  it("reverts, and keeps the credit, while transfers to the owner fail", async () => {
    const env = await setup();
    const token = await deployBlocklistToken(env);
    const terms = await creditPayee(env, token);
    await token.write.setBlocked([terms.payee, true]);
    await expectRevert(withdraw(env, terms.token), "WithdrawalFailed", [
      terms.token,
      terms.payee,
      net,
    ]);
    expect(await env.escrow.read.creditOf([terms.token, terms.payee])).to.equal(net);
  });

  it("pays coins once their owner accepts them", async () => {
    const env = await setup();
    const { stranger } = env.people;
    const { account } = stranger;
    const receiver = await chain.viem.deployContract("RevertingReceiver", [addressOf(stranger)]);
    const terms = await captured(env, { token: zeroAddress, payee: receiver.address });
    const data = encodeFunctionData({
      abi: escrowAbi,
      functionName: "withdraw",
      args: [zeroAddress],
    });
    const send = () => receiver.write.execute([env.escrow.address, 0n, data], { account });
    await expectRevert(
      env.escrow.simulate.withdraw([zeroAddress], { account: receiver.address }),
      "WithdrawalFailed",
      [zeroAddress, terms.payee, net],
    );
    await receiver.write.setWilling([true]);
    const effects = await effectsOf(env, zeroAddress, send, { receiver: receiver.address });
    expect(effects.balances).to.deep.equal({ escrow: -net, receiver: net });
    expect(effects.credits).to.deep.equal({ receiver: -net });
  });

  it("never pays more than the escrow holds for others", async () => {
    const env = await setup();
    const token = await deployBlocklistToken(env);
    const terms = await creditPayee(env, token);
    await creditPayee(env, token, "stranger", { amount });
    await withdraw(env, terms.token);
    const balance = await token.read.balanceOf([env.escrow.address]);
    expect(balance).to.equal(net);
  });
});
