import type { Token } from "@handsel/protocol";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, Suspense, useEffect, useState } from "react";
import { type Address, isAddressEqual } from "viem";
import { useConfig, useConnection } from "wagmi";
import * as words from "#words/payment.ts";
import { useActivities } from "../../lib/activity/activities.ts";
import type { Activity } from "../../lib/activity/activity.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { DialogFailed } from "../../lib/errors/DialogFailed.tsx";
import { PartBoundary } from "../../lib/errors/PartBoundary.tsx";
import { feature } from "../../lib/feature/feature.ts";
import { eventOf, isOwn } from "../../lib/payment/ownEvent.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { actionWords, shopInButton } from "../../lib/words/actions.ts";
import { operatorQuery } from "../../queries/operator.ts";
import { Card } from "../../ui/Card.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { wallet } from "../wallet/handle.ts";
import type { ActionDialogProps } from "./ActionDialog.tsx";
import { ActionList } from "./ActionList.tsx";
import type { PaymentAction } from "./availableActions.ts";
import { Credit } from "./Credit.tsx";

const dialog = feature(() => import("./ActionDialog.tsx"));

function ActionDialog(props: ActionDialogProps) {
  const { default: Loaded } = dialog.use();
  return <Loaded {...props} />;
}

interface PaymentActionsProps {
  payment: ChainPayment;
  chain: AppChain;
  token: Token;
  /** Unix seconds. */
  now: number;
  /** Name of the merchant; null: not known. */
  merchant?: string | null;
  /** Link to the page for problems. */
  problem?: ReactNode;
  /** Whether the connected wallet decides the dispute elsewhere on the page. */
  isArbiter?: boolean;
  /** What is asked of somebody without a wallet; left out: for whoever looks at a payment. */
  connect?: { title: string; advice: string };
}

/** Actions the connected account can take on a payment. */
export function PaymentActions({
  payment,
  chain,
  token,
  now,
  merchant = null,
  problem,
  isArbiter = false,
  connect = { title: words.connectTitle, advice: whichWallet(payment) },
}: PaymentActionsProps) {
  const { WalletList } = wallet.use();
  const { address } = useConnection();
  const { data: isOperator = false } = useQuery(
    operatorQuery(useConfig(), chain, payment.terms.merchant, address),
  );
  const [open, setOpen] = useState<PaymentAction | null>(null);
  const { stage, refundable } = payment.state;
  const kept = payment.events.some(({ type }) => type === "kept");
  const isOpen = stage === "held" || stage === "disputed";
  const over = !isOpen && refundable === 0n && !kept;
  const mayAct = !over && address !== undefined;
  useEffect(() => {
    // Before it is opened: the server may be gone then.
    if (mayAct) dialog.load().catch(() => {});
  }, [mayAct]);
  return (
    <>
      <Credit chain={chain} token={token} />
      {!over && !address && (
        <Card title={connect.title} className="print:hidden">
          <p className="mb-4 text-muted text-sm">{connect.advice}</p>
          <WalletList />
        </Card>
      )}
      {!over && address && !isArbiter && (
        <ActionList
          payment={payment}
          caller={{ address, isOperator }}
          now={now}
          merchant={merchant}
          problem={problem}
          onOpen={setOpen}
        />
      )}
      <OnTheirWay payment={payment} address={address} merchant={merchant} />
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
              merchant={shopInButton(merchant)}
              onClose={() => setOpen(null)}
            />
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}

interface OnTheirWayProps {
  payment: ChainPayment;
  address: Address | undefined;
  merchant: string | null;
}

/** Actions that were begun on this device, and that the chain does not show yet. */
function OnTheirWay({ payment, address, merchant }: OnTheirWayProps) {
  const isPayer = address !== undefined && isAddressEqual(payment.terms.payer, address);
  const said = actionWords({ isPayer, shop: shopInButton(merchant) });
  const begun = useActivities().filter(
    (activity) =>
      activity.kind !== "fund" &&
      activity.paymentId === payment.id &&
      activity.phase !== "asked" &&
      !isShown(payment, activity),
  );
  return begun.map(
    ({ kind }) =>
      kind !== "fund" && (
        <Notice key={kind} title={words.onItsWay(said[kind].label)}>
          {words.onItsWayAdvice}
        </Notice>
      ),
  );
}

/** Whether the chain shows what was begun. */
function isShown({ events }: ChainPayment, activity: Activity): boolean {
  const own = eventOf(activity);
  return own !== null && events.some((event) => isOwn(event, own));
}

function whichWallet({ state, events }: ChainPayment): string {
  if (state.stage === "held") {
    return words.connectWhileHeld;
  }
  if (state.stage === "disputed") {
    return words.connectWhileDisputed;
  }
  const kept = events.some(({ type }) => type === "kept");
  return kept ? words.connectForRefundOrCredit : words.connectForRefund;
}
