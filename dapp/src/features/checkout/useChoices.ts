import { useQueries } from "@tanstack/react-query";
import { zeroAddress } from "viem";
import { useConfig, useConnection } from "wagmi";
import type { Checkout, CheckoutOption } from "../../lib/api/apiTypes.ts";
import { sameAddress } from "../../lib/chain/addresses.ts";
import { findToken } from "../../lib/chain/appChain.ts";
import { type AppConfig, findChain } from "../../lib/config/appConfig.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { balanceQuery } from "../../queries/balance.ts";

/** Orders the coins of a checkout: those of which the wallet has enough first, then those with the fewest steps. */
export function sortChoices(
  options: readonly CheckoutOption[],
  balances: readonly (bigint | undefined)[],
  steps: (option: CheckoutOption) => number,
): readonly CheckoutOption[] {
  const rank = (option: CheckoutOption) => {
    const balance = balances[options.indexOf(option)];
    return (balance !== undefined && balance < BigInt(option.amount) ? 100 : 0) + steps(option);
  };
  // The sort is stable: of equals, the merchant's order stays.
  return [...options].sort((a, b) => rank(a) - rank(b));
}

/** Confirmations that a coin needs, one more if the wallet has to change its network. */
function stepsOf(config: AppConfig, connectedTo: number | undefined) {
  return ({ chain_id, token }: CheckoutOption) => {
    const known = findToken(findChain(config, chain_id), token.address);
    const isOne = known.authorization !== null || sameAddress(token.address, zeroAddress);
    return (isOne ? 1 : 2) + (connectedTo === undefined || connectedTo === chain_id ? 0 : 1);
  };
}

/** Returns the coins that this service can show, the easiest to pay with first. */
export function useChoices({ options }: Checkout): readonly CheckoutOption[] {
  const config = useAppConfig();
  const wagmi = useConfig();
  const { address, chainId } = useConnection();
  const known = options.filter(({ chain_id }) => findChain(config, chain_id));
  const balances = useQueries({
    queries: known.map(({ chain_id, token }) =>
      balanceQuery(wagmi, chain_id, toHex(token.address), address),
    ),
  });
  return sortChoices(
    known,
    balances.map(({ data }) => data),
    stepsOf(config, chainId),
  );
}
