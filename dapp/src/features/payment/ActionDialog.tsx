import type { Token } from "@handsel/protocol";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo, useState } from "react";
import { useForm } from "react-hook-form";
import { RelaySlow } from "../../lib/api/relayAndWait.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { WalletWait } from "../../lib/chain/WalletWait.tsx";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { useOnce } from "../../lib/feature/useOnce.ts";
import { amountSentence, amountToText, formatMoney, parseAmount } from "../../lib/money/amounts.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { useChainNow } from "../../lib/time/useChainNow.ts";
import { z } from "../../lib/validation/zod.ts";
import * as approve from "../../transactions/approve.ts";
import * as releaseWithSignature from "../../transactions/releaseWithSignature.ts";
import type { DisplayItem } from "../../transactions/transaction.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { DisplayItems } from "../../ui/DisplayItems.tsx";
import { Field } from "../../ui/Field.tsx";
import { CheckIcon } from "../../ui/icons.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { type ActionChoice, type ActionSpec, actionSpec } from "./actionSpecs.ts";
import type { PaymentAction } from "./availableActions.ts";
import { useSendAction } from "./useSendAction.ts";

interface ActionDialogProps {
  action: PaymentAction;
  payment: ChainPayment;
  chain: AppChain;
  token: Token;
  onClose: () => void;
}

/** Seconds until a signature ends: long enough for a slow chain. */
const validity = 30 * 60;

/** Dialog of one action: choose the amount, see the effects, confirm in the wallet. */
export default function ActionDialog({
  action,
  payment,
  chain,
  token,
  onClose,
}: ActionDialogProps) {
  // Fixed when the dialog opens, so that what is shown is what is signed.
  const [spec] = useState(() => actionSpec(action, payment, chain.escrow, token));
  const [pays, setPays] = useState(false);
  const signed = pays ? null : spec.signed;
  const now = useChainNow(chain.id);
  const { send, hint } = useSendAction(chain, token, spec, signed, now + validity);
  const submit = useOnce(send.mutateAsync);
  const form = useForm({
    mode: "onChange",
    resolver: zodResolver(useMemo(() => choiceSchema(spec.max, token), [spec, token])),
    defaultValues: { amount: amountToText(spec.max, token.decimals), releaseRest: false },
  });
  const { amount: typed, releaseRest } = form.watch();
  const parsed = parseAmount(typed, token.decimals, spec.max);
  const choice = "value" in parsed ? { amount: parsed.value, releaseRest } : null;
  const partial = choice !== null && choice.amount < spec.max;

  if (send.isSuccess) {
    return (
      <Dialog title={spec.title} onClose={onClose}>
        <Outcome spec={spec} choice={send.variables} />
        <Button className="mt-6 w-full" onClick={onClose}>
          Close
        </Button>
      </Dialog>
    );
  }
  return (
    <Dialog title={spec.title} description={spec.description} onClose={onClose}>
      <form
        noValidate
        className="space-y-5"
        onSubmit={form.handleSubmit(() => choice && submit(choice))}
      >
        {spec.choosesAmount && (
          <Field
            label="Amount"
            inputMode="decimal"
            autoComplete="off"
            unit={token.symbol}
            hint={`At most ${formatMoney(spec.max, token)}`}
            error={form.formState.errors.amount?.message}
            readOnly={send.isPending}
            aside={
              <Button
                look="quiet"
                size="inline"
                onClick={() =>
                  form.setValue("amount", amountToText(spec.max, token.decimals), {
                    shouldValidate: true,
                  })
                }
              >
                All of it
              </Button>
            }
            {...form.register("amount")}
          />
        )}
        {spec.offersRest && partial && (
          <Checkbox
            label="Give the rest back to the payer"
            hint="In the same transaction. Otherwise it stays in escrow, to be captured or given back later."
            disabled={send.isPending}
            {...form.register("releaseRest")}
          />
        )}
        {spec.signed && (
          <Checkbox
            label="Send the transaction myself"
            hint="Your wallet pays the network fee. Otherwise you only sign, and the relayer pays."
            disabled={send.isPending}
            checked={pays}
            onChange={({ target }) => setPays(target.checked)}
          />
        )}
        {choice && (
          <DisplayItems
            items={
              signed
                ? releaseWithSignature.displayItems(signed(choice, now + validity))
                : [...approvalItems(spec, choice), ...spec.displayItems(choice)]
            }
          />
        )}
        {send.error instanceof RelaySlow ? (
          <Notice title="The chain is taking longer than usual">
            You have signed and the relayer has your release. This page shows when the merchant is
            paid. You may also send the transaction yourself: only one of the two counts.
          </Notice>
        ) : (
          send.error && <ErrorNotice error={send.error} />
        )}
        <WalletWait />
        <div>
          <Button type="submit" className="w-full" busy={send.isPending} disabled={!choice}>
            {spec.submit}
          </Button>
          <p role="status" className="mt-2 min-h-5 text-center text-muted text-sm">
            {hint ||
              (signed ? "Your wallet asks you to sign." : "Your wallet asks you to confirm.")}
          </p>
        </div>
      </form>
    </Dialog>
  );
}

/** Lines about the approval; none if the action needs none. */
function approvalItems(spec: ActionSpec, choice: ActionChoice): DisplayItem[] {
  const approval = spec.approval(choice);
  return approval ? approve.displayItems(approval) : [];
}

function Outcome({ spec, choice }: { spec: ActionSpec; choice: ActionChoice }) {
  return (
    <div className="space-y-4">
      <p role="status" className="flex items-center gap-3 font-semibold">
        <span className="flex size-8 shrink-0 items-center justify-center rounded-full bg-accent text-on-accent">
          <CheckIcon className="size-4" />
        </span>
        {spec.done}
      </p>
      <DisplayItems items={spec.displayItems(choice)} />
    </div>
  );
}

function choiceSchema(max: bigint, token: Token) {
  return z.object({
    releaseRest: z.boolean(),
    amount: z.string().superRefine((text, context) => {
      const parsed = parseAmount(text, token.decimals, max);
      if ("problem" in parsed) {
        context.addIssue({ code: "custom", message: amountSentence(parsed.problem, token, max) });
      }
    }),
  });
}
