import { expect } from "chai";
import { network } from "hardhat";
import { erc20Abi, type Hash, parseEventLogs, zeroAddress } from "viem";
import { disputed, fund, funded } from "../helpers/actions.ts";
import { type Environment, environmentOf } from "../helpers/environment.ts";
import { sharedBy, thirds } from "../helpers/splits.ts";

const chain = await network.create();
const environment = environmentOf(chain);

const instant = { instant: true, inspectionPeriod: 0, capturePeriod: 0 };

/** Calls in which the share of somebody is nothing, by what they leave. */
const calls: Record<string, (env: Environment) => Promise<Hash>> = {
  "a capture whose fee rounds to nothing": async (env) => {
    const terms = await funded(env, { amount: 1n });
    return env.escrow.write.capture([terms, 1n, false], { account: env.people.payer.account });
  },
  "a capture of everything that releases the rest": async (env) => {
    const terms = await funded(env, { inspectionPeriod: 0 });
    return env.escrow.write.capture([terms, terms.amount, true], {
      account: env.people.merchant.account,
    });
  },
  "a commission smaller than the list that shares it": async (env) => {
    const splits = thirds(env);
    const terms = await funded(env, { amount: 40n, ...sharedBy(splits) });
    return env.escrow.write.captureAndSplit([terms, 40n, false, splits], {
      account: env.people.payer.account,
    });
  },
  "an instant payment whose fee rounds to nothing": (env) =>
    fund(env, env.buildTerms({ amount: 1n, ...instant })),
  "an instant payment without a commission": (env) =>
    fund(env, env.buildTerms({ ...instant, feeBps: 0, feeRecipient: zeroAddress })),
  "a ruling that gives everything to the payee": async (env) => {
    const terms = await disputed(env);
    return env.escrow.write.resolve([terms, 0n], { account: env.people.arbiter.account });
  },
  "a ruling that gives everything to the payer": async (env) => {
    const terms = await disputed(env);
    return env.escrow.write.resolve([terms, terms.amount], {
      account: env.people.arbiter.account,
    });
  },
};

describe("a token that refuses transfers of nothing", () => {
  for (const [what, send] of Object.entries(calls)) {
    it(`is not asked for one by ${what}`, async () => {
      const env = await chain.networkHelpers.loadFixture(environment);
      const { logs } = await env.client.waitForTransactionReceipt({ hash: await send(env) });
      const transfers = parseEventLogs({ abi: erc20Abi, eventName: "Transfer", logs });
      expect(transfers).to.have.length.greaterThan(0);
      expect(transfers.filter(({ args }) => args.value === 0n)).to.deep.equal([]);
      const credits = await env.escrow.getEvents.CreditAdded({}, { blockHash: logs[0]?.blockHash });
      expect(credits).to.deep.equal([]);
    });
  }
});
