import { useAppConfig } from "../../../lib/config/appContext.ts";

/** Coin in which a refund can be limited. */
export interface Coin {
  chainId: number;
  chain: string;
  symbol: string;
  decimals: number;
}

/** Every coin of every chain of this service: a member's limits are for both modes. */
export function useCoins(): readonly Coin[] {
  const { chains } = useAppConfig();
  return chains.flatMap(({ id, name, tokens }) =>
    tokens.map(({ symbol, decimals }) => ({ chainId: id, chain: name, symbol, decimals })),
  );
}
