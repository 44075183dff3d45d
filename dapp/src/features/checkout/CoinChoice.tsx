import * as words from "#words/pay.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { findToken } from "../../lib/chain/appChain.ts";
import { findChain } from "../../lib/config/appConfig.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { CoinBalance } from "./CoinBalance.tsx";
import { useChoices } from "./useChoices.ts";

interface CoinChoiceProps {
  /** With the coin that the payer has chosen. */
  checkout: Checkout;
  onChoose: (offerId: string) => void;
  /** Whether a payment has begun, which goes on with its own coin. */
  hasBegun: boolean;
}

/** Coins and chains that the shop takes, those first that need the fewest steps; nothing if it takes only one. */
export function CoinChoice({ checkout, onChoose, hasBegun }: CoinChoiceProps) {
  const config = useAppConfig();
  const choices = useChoices(checkout);
  if (choices.length < 2) return null;
  return (
    <fieldset className="space-y-2 pb-5" disabled={hasBegun}>
      <legend className="font-semibold text-sm">{words.chooseCoin}</legend>
      {choices.map((option) => {
        const chain = findChain(config, option.chain_id);
        const token = findToken(chain, option.token.address);
        return (
          <label
            key={option.offer_id}
            className="flex min-h-14 cursor-pointer items-center gap-3 rounded-md border border-control px-3 py-2 text-sm has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name="coin"
              className="size-4 shrink-0"
              checked={option.offer_id === checkout.offer_id}
              onChange={() => onChoose(option.offer_id)}
            />
            <span className="min-w-0 flex-1 wrap-anywhere">
              <span className="block font-semibold">
                {formatMoney(BigInt(option.amount), option.token)}
              </span>{" "}
              {chain && (
                <span className="block text-muted text-xs">{words.onChain(chain.name)}</span>
              )}
            </span>
            {chain && <CoinBalance chain={chain} token={token} />}
          </label>
        );
      })}
      {hasBegun && <p className="text-muted text-sm">{words.coinHasBegun}</p>}
    </fieldset>
  );
}
