import { useQuery } from "@tanstack/react-query";
import { useConfig, useConnection } from "wagmi";
import * as paymentWords from "#words/payment.ts";
import * as words from "#words/payoutsPage.ts";
import * as transactionWords from "#words/transactions.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import type { Call } from "../../lib/chain/call.ts";
import { useSend } from "../../lib/chain/useSend.ts";
import { WalletWait } from "../../lib/chain/WalletWait.tsx";
import { DeskDialog } from "../../lib/desk/DeskDialog.tsx";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { formatAtMost } from "../../lib/money/amounts.ts";
import { callFeeQuery } from "../../queries/callFee.ts";
import type { DisplayItem } from "../../transactions/transaction.ts";
import { Button } from "../../ui/Button.tsx";
import { DisplayItems } from "../../ui/DisplayItems.tsx";
import { CheckIcon } from "../../ui/icons.tsx";
import { wallet } from "../wallet/handle.ts";

/** A call that pays out what a contract keeps. */
export interface PayOut {
  title: string;
  /** Of the button that opens the wallet. */
  action: string;
  /** What is said once the chain has done it. */
  done: string;
  /** Why the connected wallet cannot send it; null: it can. */
  refusal: string | null;
  items: readonly DisplayItem[];
  call: Call;
  /** Asks the chain whether it is done. */
  isDone: () => Promise<boolean>;
}

interface PayOutDialogProps {
  payOut: PayOut;
  chain: AppChain;
  /** First parts of the keys of queries to read again. */
  stale: readonly string[];
  onClose: () => void;
}

/** What is paid to whom, at which fee; then how it goes, and what the chain says of it. */
export function PayOutDialog({ payOut, chain, stale, onClose }: PayOutDialogProps) {
  const { Account, WalletList } = wallet.use();
  const config = useConfig();
  const { address } = useConnection();
  const { send, sending, hint } = useSend(stale);
  const { title, items, call, refusal, isDone } = payOut;
  const may = address !== undefined && refusal === null;
  const { data: fee } = useQuery(callFeeQuery(config, call, may ? address : undefined));
  if (sending.isSuccess) {
    return (
      <DeskDialog title={title} onClose={onClose}>
        <p role="status" className="flex items-center gap-3 font-semibold">
          <span className="flex size-8 shrink-0 items-center justify-center rounded-full bg-accent text-on-accent">
            <CheckIcon className="size-4" />
          </span>
          {payOut.done}
        </p>
        <Button className="mt-6 w-full" onClick={onClose}>
          {paymentWords.close}
        </Button>
      </DeskDialog>
    );
  }
  return (
    <DeskDialog title={title} description={words.onlyTo} onClose={onClose}>
      <div className="space-y-4">
        <DisplayItems
          items={[
            ...items,
            {
              label: transactionWords.networkFee,
              value:
                fee === undefined
                  ? words.feeByWallet
                  : words.feeAtMost(formatAtMost(fee, chain.nativeCurrency)),
            },
          ]}
        />
        <Account />
        {!address && (
          <>
            <p className="text-muted text-sm">{words.connect}</p>
            <WalletList audiences={["merchant"]} />
          </>
        )}
        {address && refusal && <p className="text-muted text-sm">{refusal}</p>}
        <WalletWait />
        {sending.error && <ErrorNotice error={sending.error} />}
        {may && (
          <Button
            className="w-full"
            busy={sending.isPending}
            onClick={() => send({ call, isDone })}
          >
            {sending.isPending ? paymentWords.waitingForYourWallet : payOut.action}
          </Button>
        )}
        <p role="status" className="min-h-5 text-center text-muted text-sm">
          {hint}
        </p>
      </div>
    </DeskDialog>
  );
}
