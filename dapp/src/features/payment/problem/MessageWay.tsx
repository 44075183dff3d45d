import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/problem.ts";
import { answerOf, api } from "../../../lib/api/api.ts";
import type { Message } from "../../../lib/api/apiTypes.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { useOnce } from "../../../lib/feature/useOnce.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import { listed } from "../../../lib/text/together.ts";
import { formatTime } from "../../../lib/time/format.ts";
import { messagesQuery } from "../../../queries/conversation.ts";
import { Button } from "../../../ui/Button.tsx";
import { cx } from "../../../ui/cx.ts";
import { TextArea } from "../../../ui/TextArea.tsx";

/** Characters of one message. */
const most = 4_000;

/** Thread of messages between payer and shop, with a field for the next one. */
export function MessageWay({ payment }: { payment: ChainPayment }) {
  const queryClient = useQueryClient();
  const [isWhole, setIsWhole] = useState(false);
  const query = messagesQuery(payment.id, true, isWhole);
  const { data: thread, error } = useQuery({ ...query, placeholderData: keepPreviousData });
  const [text, setText] = useState("");
  const sending = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST("/v1/payer/payments/{payment_id}/messages", {
          ...{ params: { path: { payment_id: payment.id } }, body: { text: text.trim() } },
        }),
      ),
    onSuccess: () => {
      setText("");
      return queryClient.invalidateQueries({ queryKey: query.queryKey });
    },
  });
  const send = useOnce(() => sending.mutateAsync());
  const failure = sending.error ?? error;
  return (
    <>
      {thread?.hasOlder && (
        <Button
          look="secondary"
          size="medium"
          busy={isWhole && !error}
          onClick={() => setIsWhole(true)}
        >
          {words.olderMessages}
        </Button>
      )}
      <MessageList messages={thread?.messages ?? []} />
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextArea
          label={words.yourMessage}
          maxLength={most}
          hint={words.messageLimit(text.length, most)}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        {failure && <ErrorNotice error={failure} />}
        <Button type="submit" busy={sending.isPending} disabled={text.trim() === ""}>
          {words.send}
        </Button>
      </form>
    </>
  );
}

/** Messages, the oldest first. */
function MessageList({ messages }: { messages: readonly Message[] }) {
  if (messages.length === 0) return <p className="text-muted text-sm">{words.noMessages}</p>;
  return (
    <ol className="space-y-3">
      {messages.toReversed().map(({ id, author, text, created_at }) => {
        const isOwn = author === "payer";
        return (
          <li key={id} className={cx("max-w-[85%]", isOwn ? "ms-auto" : "me-auto")}>
            <p
              dir="auto"
              className={cx(
                "whitespace-pre-wrap rounded-md px-3 py-2 text-sm wrap-anywhere",
                isOwn ? "bg-accent-soft" : "bg-sunken",
              )}
            >
              {text}
            </p>
            <p className={cx("mt-1 text-muted text-xs", isOwn && "text-end")}>
              {listed([
                isOwn ? words.you : words.theShop,
                formatTime(Math.floor(Date.parse(created_at) / 1000)),
              ])}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
