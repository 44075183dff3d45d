import { demoDollarAbi, escrowAbi, escrowDomain, type Token } from "@handsel/protocol";
import {
  BaseError,
  ContractFunctionRevertedError,
  ContractFunctionZeroDataError,
  domainSeparator,
  erc20Abi,
  HttpRequestError,
  type PublicClient,
  RpcRequestError,
  TimeoutError,
  zeroAddress,
} from "viem";
import { ConfigError } from "../platform/configuration/configError.ts";
import type { Deps } from "../platform/part.ts";
import type { ChainClient } from "./clients.ts";
import { NoProvider } from "./providers.ts";
import { askQuorum, formQuorum } from "./quorum.ts";

/** Chains that have confirmed their configuration, which does not change while a process runs. */
const confirmed = new WeakSet<ChainClient>();

/**
 * Compares the configuration of a chain with the chain itself: a wrong number of decimals would tell wrong amounts, and
 * a wrong domain have every signature refused.
 * @returns one sentence for each contradiction
 * @throws viem's errors if the chain does not answer, Disagreement if its providers contradict each other: a node that is
 * not synced has no code anywhere
 */
export async function contradictions(chain: ChainClient): Promise<readonly string[]> {
  if (confirmed.has(chain)) return [];
  const tokens = chain.tokens.filter(({ address }) => address !== zeroAddress);
  const found = await askQuorum(chain, await formQuorum(chain), async (client) => {
    const all = [
      escrowContradictions(chain, client),
      ...tokens.map((token) => tokenContradictions(chain, client, token)),
    ];
    return (await Promise.all(all)).flat();
  });
  if (found.length === 0) confirmed.add(chain);
  return found;
}

/**
 * Rejects a configuration that a chain contradicts. A chain that does not answer is compared later.
 * @throws ConfigError with one sentence for each contradiction
 */
export async function requireConfirmedChains({ chains, log }: Deps): Promise<void> {
  const found = await Promise.all(
    [...chains.values()].map((chain) =>
      contradictions(chain).catch((error: unknown) => {
        log.warn({ chain: chain.id, err: error }, "the chain could not confirm its configuration");
        return [];
      }),
    ),
  );
  if (found.flat().length > 0) throw new ConfigError(found.flat().join("\n"));
}

async function escrowContradictions(
  { id, escrow }: ChainClient,
  client: PublicClient,
): Promise<string[]> {
  const { address } = escrow;
  const place = `Chain ${id} in CHAINS has no escrow at ${address}`;
  const advice = "correct `deployment` or `rpcUrls`.";
  if (!(await client.getCode({ address }))) return [`${place}, where there is no code: ${advice}`];
  const domain = await answerOf(
    client.readContract({ address, abi: escrowAbi, functionName: "eip712Domain" }),
  );
  const [, name, version, chainId, verifyingContract] = domain ?? [];
  const actual = { name, version, chainId: Number(chainId), verifyingContract };
  const isEscrow =
    domain !== null &&
    domainSeparator({ domain: actual }) === domainSeparator({ domain: escrowDomain(escrow) });
  return isEscrow ? [] : [`${place}, but another contract: ${advice}`];
}

async function tokenContradictions(
  { id }: ChainClient,
  client: PublicClient,
  { symbol, address, decimals, authorization }: Token,
): Promise<string[]> {
  const name = `${symbol} of chain ${id} in CHAINS`;
  const target = { address, abi: erc20Abi };
  if (!(await client.getCode({ address }))) {
    return [`${name} has no code at ${address}: correct its address.`];
  }
  const [actualDecimals, actualSymbol, separator] = await Promise.all([
    answerOf(client.readContract({ ...target, functionName: "decimals" })),
    answerOf(client.readContract({ ...target, functionName: "symbol" })),
    authorization &&
      answerOf(
        client.readContract({ address, abi: demoDollarAbi, functionName: "DOMAIN_SEPARATOR" }),
      ),
  ]);
  const found: string[] = [];
  if (actualDecimals !== decimals) {
    const actual = actualDecimals ?? "no decimals, so it is no token";
    found.push(`${name} has ${decimals} decimals, but the contract says ${actual}: correct it.`);
  }
  // Some old tokens answer with bytes, which say nothing against the symbol.
  if (actualSymbol !== null && actualSymbol !== symbol) {
    found.push(`${name} calls itself ${JSON.stringify(actualSymbol)}: correct symbol or address.`);
  }
  if (authorization && separator !== null) {
    const domain = { ...authorization, chainId: id, verifyingContract: address };
    if (separator !== domainSeparator({ domain })) {
      found.push(
        `${name} would refuse signatures for the name ${JSON.stringify(authorization.name)} and version ${JSON.stringify(authorization.version)}: correct \`authorization\`, or set it to null.`,
      );
    }
  }
  return found;
}

/** Returns what a contract answers; null if it has no such function. @throws if the chain does not answer */
async function answerOf<Answer>(call: Promise<Answer>): Promise<Answer | null> {
  try {
    return await call;
  } catch (error) {
    const has = (...classes: readonly (abstract new (...args: never[]) => unknown)[]) =>
      error instanceof BaseError &&
      error.walk((cause) => classes.some((each) => cause instanceof each)) !== null;
    if (has(ContractFunctionRevertedError, ContractFunctionZeroDataError)) return null;
    if (has(RpcRequestError, HttpRequestError, TimeoutError, NoProvider)) throw error;
    return null;
  }
}
