import type { Token } from "@handsel/protocol";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Address, isAddress, isAddressEqual, zeroAddress } from "viem";
import { useConfig, useConnection } from "wagmi";
import * as words from "#words/payment.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { readCredit } from "../../lib/chain/readCredit.ts";
import { useSend } from "../../lib/chain/useSend.ts";
import { WalletWait } from "../../lib/chain/WalletWait.tsx";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { formatMoney } from "../../lib/money/amounts.ts";
import { creditQuery } from "../../queries/credit.ts";
import * as withdraw from "../../transactions/withdraw.ts";
import * as withdrawTo from "../../transactions/withdrawTo.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DisplayItems } from "../../ui/DisplayItems.tsx";
import { Field } from "../../ui/Field.tsx";
import { Fold } from "../../ui/Fold.tsx";

/** Credit of the connected account with a button to withdraw it; empty without credit. */
export function Credit({ chain, token }: { chain: AppChain; token: Token }) {
  const config = useConfig();
  const { address } = useConnection();
  const { data: amount } = useQuery(creditQuery(config, chain, token.address, address));
  const { send, sending, hint } = useSend(["credit"]);
  const [typed, setTyped] = useState("");
  if (!address || !amount) return null;
  const withdrawal = { escrow: chain.escrow, token, owner: address, amount };
  const to = typed.trim();
  const problem = problemOf(to, chain);
  const elsewhere = to === "" ? null : { ...withdrawal, to: to as Address };
  return (
    <Card title={words.credit} className="print:hidden">
      <form
        noValidate
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (problem) return;
          send({
            call: elsewhere ? withdrawTo.call(elsewhere) : withdraw.call(withdrawal),
            isDone: async () =>
              (await readCredit(config, chain, token.address, address)) < withdrawal.amount,
          });
        }}
      >
        <p className="text-muted text-sm">{words.creditAdvice}</p>
        <Fold title={words.toAnotherAddress}>
          <Field
            label={words.address}
            autoComplete="off"
            spellCheck={false}
            hint={words.toAnotherAddressHint}
            error={problem ?? undefined}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </Fold>
        {!problem && (
          <DisplayItems
            items={
              elsewhere ? withdrawTo.displayItems(elsewhere) : withdraw.displayItems(withdrawal)
            }
          />
        )}
        <WalletWait />
        {sending.error && <ErrorNotice error={sending.error} />}
        <Button
          type="submit"
          className="w-full"
          busy={sending.isPending}
          disabled={problem !== null}
        >
          {sending.isPending
            ? words.waitingForYourWallet
            : words.withdraw(formatMoney(amount, token))}
        </Button>
        <p role="status" className="min-h-5 text-center text-muted text-sm">
          {hint}
        </p>
      </form>
    </Card>
  );
}

/** Why money cannot be sent to what was typed; null if it can. An address in mixed case must have its checksum. */
function problemOf(to: string, { escrow }: AppChain): string | null {
  if (to === "") return null;
  if (!isAddress(to)) return words.addressMalformed;
  const refused = [zeroAddress, escrow.address].some((one) => isAddressEqual(one, to));
  return refused ? words.addressRefused : null;
}
