import { expect } from "chai";
import { network } from "hardhat";
import { type Abi, encodeFunctionData, zeroAddress } from "viem";
import { escrowAbi } from "../../protocol/src/index.ts";
import { captured, funded, stateOf } from "../helpers/actions.ts";
import {
  addressOf,
  amount,
  type Environment,
  environmentOf,
  idOf,
} from "../helpers/environment.ts";
import { expectRevert } from "../helpers/reverts.ts";
import { potOf, sharedBy, thirds } from "../helpers/splits.ts";

const chain = await network.create();
const environment = environmentOf(chain);
const setup = () => chain.networkHelpers.loadFixture(environment);

interface Call {
  functionName: string;
  args: readonly unknown[];
}

function multicall(env: Environment, calls: readonly Call[], by = env.people.merchant) {
  const data = calls.map((call) => encodeFunctionData({ abi: escrowAbi as Abi, ...call }));
  return env.escrow.write.multicall([data], { account: by.account });
}

describe("multicall", () => {
  it("makes several calls for the caller, in order", async () => {
    const env = await setup();
    const list = thirds(env);
    const terms = await funded(env, sharedBy(list));
    await multicall(
      env,
      [
        { functionName: "capture", args: [terms, amount, false] },
        { functionName: "distribute", args: [terms.token, list] },
        { functionName: "setOperator", args: [addressOf(env.people.operator), true] },
      ],
      env.people.payer,
    );
    expect((await stateOf(env, terms)).stage).to.equal(3);
    expect(await potOf(env, terms.token, list)).to.equal(0n);
    const pair = [terms.payer, addressOf(env.people.operator)] as const;
    expect(await env.escrow.read.isOperator(pair)).to.equal(true);
  });

  it("reverts with the reason if one of them fails", async () => {
    const env = await setup();
    const held = await funded(env);
    const settled = await captured(env);
    const calls = [held, settled].map((terms) => ({
      functionName: "void",
      args: [terms, 1n],
    }));
    await expectRevert(multicall(env, calls), "PaymentNotHeld", [idOf(env, settled), 3]);
    expect((await stateOf(env, held)).held).to.equal(amount);
  });

  it("accepts no coins, so counts none twice", async () => {
    const env = await setup();
    const terms = env.buildTerms({ token: zeroAddress });
    const call = { functionName: "fund", args: [terms] };
    await expectRevert(multicall(env, [call], env.people.payer), "ValueMismatch", [0n, amount]);
    const data = [encodeFunctionData({ abi: escrowAbi as Abi, ...call })];
    const sent = await env.people.payer
      .sendTransaction({
        account: env.people.payer.account,
        to: env.escrow.address,
        value: amount,
        data: encodeFunctionData({ abi: escrowAbi, functionName: "multicall", args: [data] }),
      })
      .then(() => true)
      .catch(() => false);
    expect(sent).to.equal(false);
    expect((await stateOf(env, terms)).stage).to.equal(0);
  });

  it("may be empty", async () => {
    const env = await setup();
    await multicall(env, []);
  });
});
