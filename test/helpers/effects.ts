import { type Address, type Hash, parseEventLogs, zeroAddress } from "viem";
import { escrowAbi } from "../../protocol/src/index.ts";
import { addressOf, type Environment } from "./environment.ts";

/** Complete effects of one transaction. */
export interface Effects {
  /** Events of the escrow with all arguments, in order. */
  events: { name: string; args: unknown }[];
  /** Changed token balances by account name, in base units. Gas is not counted. */
  balances: Record<string, bigint>;
  /** Changed credits in the escrow by account name, in base units. */
  credits: Record<string, bigint>;
}

/**
 * Sends a transaction and returns its effects. Compare them whole: then an unexpected event or movement fails the test.
 * @param token token whose balances are compared; zero: the native coin
 * @param others further accounts to compare, by name
 */
export async function effectsOf(
  env: Environment,
  token: Address,
  send: () => Promise<Hash>,
  others: Record<string, Address> = {},
): Promise<Effects> {
  const watched: [string, Address][] = [
    ...Object.entries(env.people).map(([name, wallet]): [string, Address] => [
      name,
      addressOf(wallet),
    ]),
    ["escrow", env.escrow.address],
    ...Object.entries(others),
  ];
  const before = await holdings(env, token, watched);
  const receipt = await env.client.waitForTransactionReceipt({ hash: await send() });
  const after = await holdings(env, token, watched);
  const gas = receipt.gasUsed * receipt.effectiveGasPrice;
  const balances: Effects["balances"] = {};
  const credits: Effects["credits"] = {};
  watched.forEach(([name, address], index) => {
    const [was, is] = [before[index], after[index]];
    if (!was || !is) return;
    const paidGas = token === zeroAddress && sameAddress(address, receipt.from) ? gas : 0n;
    const change = is.balance - was.balance + paidGas;
    if (change !== 0n) balances[name] = change;
    if (is.credit !== was.credit) credits[name] = is.credit - was.credit;
  });
  const logs = receipt.logs.filter(({ address }) => sameAddress(address, env.escrow.address));
  const events = parseEventLogs({ abi: escrowAbi, logs });
  if (events.length !== logs.length) throw new Error("The escrow emitted an unknown event.");
  return {
    events: events.map(({ eventName, args }) => ({ name: eventName, args })),
    balances,
    credits,
  };
}

async function holdings(env: Environment, token: Address, watched: [string, Address][]) {
  const contract =
    token === zeroAddress ? null : await env.chain.viem.getContractAt("BenchToken", token);
  return Promise.all(
    watched.map(async ([, address]) => ({
      balance: contract
        ? await contract.read.balanceOf([address])
        : await env.client.getBalance({ address }),
      credit: await env.escrow.read.creditOf([token, address]),
    })),
  );
}

function sameAddress(left: Address, right: Address): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
