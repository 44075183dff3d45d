import type { Address } from "viem";
import * as words from "#words/pay.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { AddressChip } from "../../lib/chain/AddressChip.tsx";
import { sameAddress } from "../../lib/chain/addresses.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { arbiterName } from "../../lib/payment/arbiterName.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { TermsFold } from "../../lib/words/TermsFold.tsx";
import type { DisplayItem } from "../../transactions/transaction.ts";
import { Fold } from "../../ui/Fold.tsx";
import { Row, Rows } from "../../ui/Rows.tsx";
import type { AcceptedOffer } from "./acceptOffer.ts";
import { Protection } from "./Protection.tsx";
import type { PayMethod } from "./preparePayment.ts";
import { rawMessage } from "./rawMessage.ts";
import { tellOffer } from "./tellOffer.ts";

export interface SignDetailsProps {
  checkout: Checkout;
  chain: AppChain;
  offer: AcceptedOffer;
  method: PayMethod;
  /** Name of the connected wallet. */
  wallet: string;
}

/** Names and addresses, the promise of the terms in full, each term, and the raw message. */
export default function SignDetails({ checkout, chain, offer, method, wallet }: SignDetailsProps) {
  const { terms, token } = offer;
  const shop = isolate(checkout.merchant.name);
  const arbiter = arbiterName(checkout.seller, terms);
  const owners: readonly (readonly [Address, string])[] = [
    [chain.escrow.address, words.escrowOn(chain.name)],
    [terms.merchant, checkout.merchant.name],
    [terms.payee, words.payoutAddress],
    [terms.payer, words.yourWallet(wallet)],
  ];
  const value = ({ label, value, address }: DisplayItem) => {
    if (!address) return value;
    const owner = owners.find(([known]) => sameAddress(known, address))?.[1];
    return (
      <AddressChip
        value={address}
        name={label}
        {...(owner && { owner })}
        explorer={{ chain, kind: "address" }}
      />
    );
  };
  return (
    <div className="space-y-3 text-sm">
      <p>{words.exactlyThis(formatMoney(terms.amount, token))}</p>
      <Rows>
        {tellOffer(offer, chain)[method].map((item) => (
          <Row key={item.label} label={item.label}>
            {value(item)}
          </Row>
        ))}
      </Rows>
      <Protection
        terms={terms}
        token={token}
        merchant={shop}
        arbiter={arbiter ? isolate(arbiter) : null}
      />
      <TermsFold terms={terms} token={token} />
      <Fold title={words.rawMessage}>
        <pre className="whitespace-pre-wrap rounded-md bg-sunken p-3 font-mono text-xs wrap-anywhere">
          {rawMessage(offer, chain, method)}
        </pre>
      </Fold>
    </div>
  );
}
