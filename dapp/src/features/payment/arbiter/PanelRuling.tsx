import type { Token } from "@handsel/protocol";
import { useQueryClient } from "@tanstack/react-query";
import { isAddressEqual } from "viem";
import { useConfig, useConnection } from "wagmi";
import * as words from "#words/arbiter.ts";
import type { Statement } from "../../../lib/api/apiTypes.ts";
import { AddressChip } from "../../../lib/chain/AddressChip.tsx";
import type { AppChain } from "../../../lib/chain/appChain.ts";
import { readPaymentState } from "../../../lib/chain/readState.ts";
import { useSend } from "../../../lib/chain/useSend.ts";
import { WalletWait } from "../../../lib/chain/WalletWait.tsx";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { formatMoney } from "../../../lib/money/amounts.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import { inTurn } from "../../../lib/text/together.ts";
import { agreedRuling, agreeing, type Panel, panelQuery } from "../../../queries/panel.ts";
import * as executeRuling from "../../../transactions/executeRuling.ts";
import * as voteRuling from "../../../transactions/voteRuling.ts";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { DisplayItems } from "../../../ui/DisplayItems.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Status } from "../../../ui/Status.tsx";
import { useAmount } from "../actions/AmountField.tsx";
import { subjectOf } from "../actions/intent.ts";
import { RulingForm } from "./RulingForm.tsx";

interface PanelRulingProps {
  payment: ChainPayment;
  chain: AppChain;
  token: Token;
  panel: Panel;
  statements: readonly Statement[];
}

/** Ruling of a panel: its members vote, and what enough of them agree on is carried out. */
export function PanelRuling(props: PanelRulingProps) {
  const { payment, panel, token } = props;
  const { address } = useConnection();
  const agreed = agreedRuling(panel);
  const isMember = panel.members.some(
    (one) => address !== undefined && isAddressEqual(one.address, address),
  );
  const { held, refundable } = payment.state;
  return (
    <>
      {agreed !== null && <Execution {...props} amount={agreed} />}
      {agreed === null &&
        (isMember ? (
          <Voting key={`${held} ${refundable}`} {...props} />
        ) : (
          <Notice title={words.panel(panel.threshold, panel.members.length)}>
            {words.notAMember}
          </Notice>
        ))}
      <section>
        <h2 className="mb-3 font-semibold text-lg">
          {words.panel(panel.threshold, panel.members.length)}
        </h2>
        <ul className="text-sm">
          {panel.members.map(({ address: member, vote }) => (
            <li
              key={member}
              className="flex flex-wrap items-center justify-between gap-2 border-line border-b py-2.5"
            >
              <AddressChip
                value={member}
                name={words.yourRuling}
                {...(address && isAddressEqual(member, address) && { owner: words.you })}
              />
              {vote === null ? (
                <span className="text-muted">
                  {agreed === null ? words.notYet : words.notNeeded}
                </span>
              ) : (
                <Status hue={vote === agreed ? "paid" : "due"}>
                  {words.votedFor(formatMoney(vote, token))}
                </Status>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Voting({ payment, chain, token, panel, statements }: PanelRulingProps) {
  const config = useConfig();
  const queryClient = useQueryClient();
  const { address } = useConnection();
  const first = panel.members.find(({ vote }) => vote !== null)?.vote;
  const field = useAmount(payment.state.held, token, {
    ...{ label: words.backToCustomer, mayBeZero: true },
    ...(first != null && { first }),
  });
  const { send, sending, hint } = useSend(["panel"]);
  const amount = field.value;
  const vote =
    amount === null
      ? null
      : { panel: panel.address, escrow: chain.escrow, paymentId: payment.id, token, amount };
  const others =
    amount === null
      ? []
      : agreeing(panel, amount).filter((one) => !address || !isAddressEqual(one, address));
  const missing = Math.max(0, panel.threshold - others.length - 1);
  const submit = () => {
    if (!vote || !address) return;
    send({
      call: voteRuling.call(vote),
      isDone: async () => {
        const now = await queryClient.fetchQuery({
          ...panelQuery(config, chain, payment),
          staleTime: 0,
        });
        return agreeing(now ?? panel, vote.amount).some((one) => isAddressEqual(one, address));
      },
    });
  };
  return (
    <Card title={words.yourRuling}>
      <form
        noValidate
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <RulingForm payment={payment} token={token} field={field} statements={statements}>
          {first != null && first <= payment.state.held && (
            <li>
              <Button
                look="secondary"
                size="medium"
                aria-pressed={amount === first}
                onClick={() => field.setValue(first)}
              >
                {words.votedFor(formatMoney(first, token))}
              </Button>
            </li>
          )}
        </RulingForm>
        {vote && <DisplayItems items={voteRuling.displayItems(vote)} />}
        {sending.error && <ErrorNotice error={sending.error} />}
        <WalletWait />
        <Button type="submit" className="w-full" busy={sending.isPending} disabled={!vote}>
          {words.vote}
        </Button>
        <p role="status" className="text-muted text-sm">
          {hint || inTurn(words.voteNote(missing), words.changeVote)}
        </p>
      </form>
    </Card>
  );
}

function Execution({
  payment,
  chain,
  token,
  panel,
  amount,
}: PanelRulingProps & { amount: bigint }) {
  const config = useConfig();
  const { send, sending, hint } = useSend(["chainPayment", "panel"]);
  const subject = subjectOf(payment, chain, token);
  // The panel gives the payer no more than is held.
  const part = amount > subject.held ? subject.held : amount;
  const members = agreeing(panel, amount).slice(0, panel.threshold);
  const ruling = { ...subject, panel: panel.address, members };
  const carryOut = () =>
    send({
      call: executeRuling.call({ ...ruling, amount }),
      isDone: async () => {
        const { stage } = await readPaymentState(config, chain, payment.id);
        return stage !== "disputed";
      },
    });
  return (
    <Card title={words.agree}>
      <div className="space-y-4">
        <p className="text-sm">{words.agreeAdvice(formatMoney(part, token))}</p>
        <DisplayItems items={executeRuling.displayItems({ ...ruling, amount: part })} />
        {sending.error && <ErrorNotice error={sending.error} />}
        <WalletWait />
        <Button className="w-full" busy={sending.isPending} onClick={carryOut}>
          {words.execute}
        </Button>
        <p role="status" className="min-h-5 text-muted text-sm">
          {hint || words.final}
        </p>
      </div>
    </Card>
  );
}
