import type { Token } from "@handsel/protocol";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useConfig, useConnection } from "wagmi";
import * as words from "#words/payment.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { readCredit } from "../../lib/chain/readCredit.ts";
import { sendCall } from "../../lib/chain/sendCall.ts";
import { WalletWait } from "../../lib/chain/WalletWait.tsx";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { useOnce } from "../../lib/feature/useOnce.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { creditQuery } from "../../queries/credit.ts";
import * as withdraw from "../../transactions/withdraw.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Row, Rows } from "../../ui/Rows.tsx";

/** Credit of the connected account with a button to withdraw it; empty without credit. */
export function Credit({ chain, token }: { chain: AppChain; token: Token }) {
  const config = useConfig();
  const queryClient = useQueryClient();
  const { address } = useConnection();
  const query = creditQuery(config, chain, token.address, address);
  const { data: amount } = useQuery(query);
  const send = useMutation({
    mutationFn: (withdrawal: withdraw.Withdrawal) =>
      sendCall(config, withdraw.call(withdrawal), withdrawal.owner, {
        onPhase: () => {},
        effect: {
          ask: async () => {
            const left = await readCredit(config, chain, token.address, withdrawal.owner);
            return left < withdrawal.amount || null;
          },
        },
      }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: query.queryKey }),
  });
  const withdrawOnce = useOnce(send.mutateAsync);
  if (!address || !amount) return null;
  const withdrawal = { escrow: chain.escrow, token, owner: address, amount };
  return (
    <Card title={words.credit} className="print:hidden">
      <p className="mb-4 text-muted text-sm">{words.creditAdvice}</p>
      <Rows className="mb-4 rounded-md bg-sunken p-4">
        {withdraw.displayItems(withdrawal).map(({ label, value }) => (
          <Row key={label} label={label}>
            {value}
          </Row>
        ))}
      </Rows>
      <WalletWait />
      {send.error && <ErrorNotice error={send.error} />}
      <Button className="w-full" busy={send.isPending} onClick={() => withdrawOnce(withdrawal)}>
        {send.isPending ? words.waitingForYourWallet : words.withdraw(formatMoney(amount, token))}
      </Button>
    </Card>
  );
}
