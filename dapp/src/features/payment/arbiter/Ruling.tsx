import type { Token } from "@handsel/protocol";
import { useState } from "react";
import * as words from "#words/arbiter.ts";
import type { Statement } from "../../../lib/api/payerApi.ts";
import type { AppChain } from "../../../lib/chain/appChain.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import { Card } from "../../../ui/Card.tsx";
import { ActionForm } from "../actions/ActionForm.tsx";
import { InPage } from "../actions/ActionFrame.tsx";
import { useAmount } from "../actions/AmountField.tsx";
import { subjectOf } from "../actions/intent.ts";
import { resolveIntent } from "../actions/resolve.tsx";
import { RulingForm } from "./RulingForm.tsx";

interface RulingProps {
  payment: ChainPayment;
  chain: AppChain;
  token: Token;
  statements: readonly Statement[];
}

/** Ruling of an arbiter who decides alone. It starts anew when what is held has changed. */
export function Ruling({ payment, ...props }: RulingProps) {
  const [told, setTold] = useState(payment);
  const { held, refundable, stage } = told.state;
  return (
    <RulingOf
      key={`${held} ${refundable} ${stage}`}
      told={told}
      now={payment}
      onTellAgain={() => setTold(payment)}
      {...props}
    />
  );
}

interface RulingOfProps extends Omit<RulingProps, "payment"> {
  told: ChainPayment;
  now: ChainPayment;
  onTellAgain: () => void;
}

function RulingOf({ told, now, chain, token, statements, onTellAgain }: RulingOfProps) {
  const { held } = told.state;
  const field = useAmount(held, token, { label: words.backToCustomer, mayBeZero: true });
  const subject = subjectOf(told, chain, token);
  return (
    <Card title={words.yourRuling}>
      <InPage value>
        <ActionForm
          {...{ told, now, chain, token, onTellAgain }}
          merchant={words.shop}
          isPayer={false}
          onClose={() => {}}
          title={words.yourRuling}
          description={words.final}
          submit={words.sign}
          intent={field.value === null ? null : resolveIntent(subject, field.value)}
        >
          <RulingForm payment={told} token={token} field={field} statements={statements} />
        </ActionForm>
      </InPage>
      <p className="mt-1 text-center text-muted text-sm">{words.final}</p>
    </Card>
  );
}
