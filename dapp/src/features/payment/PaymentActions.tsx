import type { Token } from "@handsel/protocol";
import { Suspense, useState } from "react";
import { useConnection } from "wagmi";
import { sameAddress } from "../../lib/chain/addresses.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { DialogFailed } from "../../lib/errors/DialogFailed.tsx";
import { PartBoundary } from "../../lib/errors/PartBoundary.tsx";
import { lazyPart } from "../../lib/feature/lazyPart.tsx";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { formatRemaining } from "../../lib/time/format.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { wallet } from "../wallet/handle.ts";
import { availableActions, type PaymentAction } from "./availableActions.ts";
import { Credit } from "./Credit.tsx";

const ActionDialog = lazyPart(async () => (await import("./ActionDialog.tsx")).default);

const labels: Record<PaymentAction, string> = {
  release: "Confirm delivery",
  capture: "Capture",
  void: "Give back",
  refund: "Refund",
  reclaim: "Return to the payer",
};

/** Sentence above the buttons, by the first action. */
const invitations: Record<PaymentAction, string> = {
  release:
    "When you have what you paid for, release the money, or the part that you are happy with.",
  capture: "When you have delivered, capture the money, or the part that you have delivered for.",
  void: "You can give the money back at any time while it is held.",
  refund: "You can pay captured money back, all of it or a part.",
  reclaim: "The time to capture is over. The money can go back to the payer now.",
};

interface PaymentActionsProps {
  payment: ChainPayment;
  chain: AppChain;
  token: Token;
  /** Unix seconds. */
  now: number;
}

/** Actions the connected account can take on a payment. */
export function PaymentActions({ payment, chain, token, now }: PaymentActionsProps) {
  const { WalletList } = wallet.use();
  const { address } = useConnection();
  const [open, setOpen] = useState<PaymentAction | null>(null);
  const kept = payment.events.some(({ type }) => type === "kept");
  const over = payment.state.stage !== "held" && payment.state.refundable === 0n && !kept;
  const actions = availableActions(payment, address, now);
  return (
    <>
      <Credit chain={chain} token={token} />
      {!over && !address && (
        <Card title="Is this your payment?" className="print:hidden">
          <p className="mb-4 text-muted text-sm">
            {payment.state.stage === "held"
              ? "Connect the wallet that paid to confirm the delivery, or the merchant's to capture or give back."
              : kept
                ? "Connect the merchant's wallet to refund, or the one that could not be paid to withdraw."
                : "Connect the merchant's wallet to refund."}
          </p>
          <WalletList />
        </Card>
      )}
      {!over && address && (
        <Card title={roleTitle(payment, address)} className="print:hidden">
          <p className="text-muted text-sm">
            {actions[0] ? invitations[actions[0].action] : nothingToDo(payment, address)}
          </p>
          {actions.length > 0 && (
            <ul className="mt-4 flex flex-wrap gap-3">
              {actions.map(({ action, opensAt }, index) => (
                <li key={action}>
                  <Button
                    look={index === 0 ? "primary" : "secondary"}
                    disabled={opensAt !== null}
                    onClick={() => setOpen(action)}
                  >
                    {labels[action]}
                  </Button>
                  {opensAt !== null && (
                    <p className="mt-1 text-muted text-xs">
                      possible in {formatRemaining(opensAt - now)}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Card>
      )}
      {open && (
        <PartBoundary
          fallback={(error, retry) => (
            <DialogFailed error={error} onRetry={retry} onClose={() => setOpen(null)} />
          )}
        >
          <Suspense>
            <ActionDialog
              action={open}
              payment={payment}
              chain={chain}
              token={token}
              onClose={() => setOpen(null)}
            />
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}

function roleTitle({ terms }: ChainPayment, account: string): string {
  if (sameAddress(terms.payer, account)) return "You are the payer";
  if (sameAddress(terms.merchant, account)) return "You are the merchant";
  if (sameAddress(terms.payee, account)) return "You are the payee";
  return "You are neither payer nor merchant";
}

function nothingToDo({ terms }: ChainPayment, account: string): string {
  return sameAddress(terms.payer, account) || sameAddress(terms.merchant, account)
    ? "There is nothing to do now."
    : "You can look at this payment. To act on it, connect the payer's or the merchant's wallet.";
}
