import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/webhooks.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import type { WebhookDelivery, WebhookEndpoint } from "../../../lib/api/apiTypes.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { ChangeButton } from "../../../lib/desk/ChangeButton.tsx";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { useChange } from "../../../lib/desk/useChange.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { timeOf } from "../../../lib/time/moment.ts";
import { deliveryQuery, endpointsKey, eventQuery } from "../../../queries/webhooks.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Select } from "../../../ui/Select.tsx";
import { CodePart } from "../CodePart.tsx";
import { DetailHead, DetailLoading } from "../Detail.tsx";
import { type Attempt, adviceOn, requestText, responseText, thinBody } from "./exchange.ts";

interface DeliveryDetailProps {
  endpoint: WebhookEndpoint;
  id: string;
}

/** A delivery: what was sent, and beside it what was answered. */
export function DeliveryDetail({ endpoint, id }: DeliveryDetailProps) {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const found = useQuery(deliveryQuery(store.id, mode, endpoint.id, id));
  if (found.data) return <Shown endpoint={endpoint} delivery={found.data} />;
  if (found.error) {
    return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  }
  return <DetailLoading what={words.theDelivery} />;
}

function Shown({ endpoint, delivery }: { endpoint: WebhookEndpoint; delivery: WebhookDelivery }) {
  const { event, attempts, next_attempt_at, reason } = delivery;
  const [chosen, setChosen] = useState<number | null>(null);
  const attempt = attempts.find(({ number }) => number === chosen) ?? attempts.at(-1);
  return (
    <>
      <DetailHead
        event={event}
        note={[
          words.tries(attempts.length),
          ...(next_attempt_at ? [words.nextAt(timeOf(next_attempt_at))] : []),
          ...(reason === "event" ? [] : [words.reasons[reason]]),
        ].join(" · ")}
      >
        <Resend endpoint={endpoint} delivery={delivery} />
      </DetailHead>
      {attempts.length > 1 && attempt && (
        <Select
          label={words.attempt}
          options={Object.fromEntries(attempts.map((one) => [one.number, nameOf(one)]))}
          value={attempt.number}
          onChange={({ target }) => setChosen(Number(target.value))}
        />
      )}
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-[3fr_2fr]">
        <Request endpoint={endpoint} delivery={delivery} attempt={attempt} />
        <Response attempt={attempt} />
      </div>
    </>
  );
}

const nameOf = ({ number, status_code, started_at }: Attempt) =>
  words.attemptNamed(
    number,
    status_code === null ? words.noAnswer : String(status_code),
    timeOf(started_at),
  );

/** Sends the event of a delivery again: a test has none that is kept. */
function Resend({ endpoint, delivery }: { endpoint: WebhookEndpoint; delivery: WebhookDelivery }) {
  const { store, may } = useStoreDesk();
  const { mode } = useMode();
  const [isSent, setSent] = useState(false);
  const resending = useChange(
    async () => {
      const params = { path: { id: endpoint.id } };
      const body = { event: delivery.event.id };
      await answerOf(merchantApi[mode].POST("/v1/webhook_endpoints/{id}/replay", { params, body }));
      setSent(true);
    },
    endpointsKey(store.id, mode),
  );
  if (
    !may("webhook_endpoints:write") ||
    endpoint.status === "disabled" ||
    delivery.reason === "test" ||
    delivery.status === "sending"
  ) {
    return null;
  }
  return (
    <div className="space-y-2">
      <ChangeButton change={resending}>{words.resend}</ChangeButton>
      <p role="status" className="text-muted text-xs empty:hidden">
        {isSent && words.resent}
      </p>
      {Boolean(resending.error) && <ErrorNotice error={resending.error} />}
    </div>
  );
}

interface RequestProps {
  endpoint: WebhookEndpoint;
  delivery: WebhookDelivery;
  attempt: Attempt | undefined;
}

function Request({ endpoint, delivery, attempt }: RequestProps) {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const isTest = delivery.reason === "test";
  const event = useQuery({
    ...eventQuery(store.id, mode, delivery.event.id),
    enabled: !isTest,
  });
  const isThin = endpoint.payload === "thin" && endpoint.format === "handsel";
  const body = event.data && JSON.stringify(isThin ? thinBody(event.data) : event.data, null, 2);
  return (
    <CodePart
      title={words.request}
      name={words.theRequest}
      text={requestText(endpoint, delivery, attempt, body)}
    >
      {Boolean(event.error) && (
        <ErrorNotice error={event.error} onRetry={() => void event.refetch()} />
      )}
      <p className="text-muted text-xs">{isTest ? words.testBody : words.notKept}</p>
      {endpoint.format !== "handsel" && !isTest && (
        <p className="text-muted text-xs">{words.formatNote}</p>
      )}
    </CodePart>
  );
}

function Response({ attempt }: { attempt: Attempt | undefined }) {
  if (!attempt) {
    return (
      <div>
        <h4 className="mb-1.5 font-semibold text-sm">{words.response}</h4>
        <p className="text-muted text-sm">{words.noAttempt}</p>
      </div>
    );
  }
  const advice = adviceOn(attempt);
  return (
    <CodePart
      title={words.response}
      note={words.after(attempt.duration_ms)}
      name={words.theResponse}
      text={responseText(attempt)}
    >
      {advice !== null && (
        <Notice
          tone="warn"
          title={
            attempt.status_code === null ? words.noAnswer : words.notTaken(attempt.status_code)
          }
        >
          <p>{advice}</p>
          {attempt.error !== null && (
            <p lang="en" dir="ltr" className="mt-1 text-muted">
              {attempt.error}
            </p>
          )}
        </Notice>
      )}
    </CodePart>
  );
}
