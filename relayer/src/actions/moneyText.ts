import { type Address, formatUnits, isAddressEqual } from "viem";
import type { ChainClient } from "../chains/clients.ts";

/** Formats an amount, such as `25.5 USDH`; of an unlisted token in base units. */
export function moneyText(
  { tokens }: Pick<ChainClient, "tokens">,
  token: Address,
  amount: bigint,
): string {
  const known = tokens.find(({ address }) => isAddressEqual(address, token));
  return known
    ? `${formatUnits(amount, known.decimals)} ${known.symbol}`
    : `${amount} base units of ${token}`;
}
