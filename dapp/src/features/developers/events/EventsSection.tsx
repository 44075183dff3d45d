import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import * as words from "#words/developers.ts";
import * as sell from "#words/sell.ts";
import type { WebhookEvent } from "../../../lib/api/apiTypes.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ResourceList } from "../../../lib/desk/ResourceList.tsx";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { now } from "../../../lib/time/clock.ts";
import { formatClock } from "../../../lib/time/format.ts";
import { timeOf } from "../../../lib/time/moment.ts";
import { eventQuery, eventsQuery } from "../../../queries/webhooks.ts";
import { buttonClass } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Field } from "../../../ui/Field.tsx";
import { InboxIcon } from "../../../ui/icons.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import { useWide } from "../../../ui/useWide.ts";
import { CodePart } from "../CodePart.tsx";
import { DetailHead, DetailLoading } from "../Detail.tsx";
import { isPaymentId } from "../developersSearch.ts";
import { toEventType, typeOptions } from "../eventTypes.ts";
import { Choice, ListAndDetail } from "../ListAndDetail.tsx";
import { useDevelopersSearch } from "../SearchContext.ts";
import { aboutOf, paymentOf } from "./eventObject.ts";

/** In the address. */
const SECTION = "events";

/** What happened in the store, newest first, with the body of one event beside. */
export function EventsSection() {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const { search } = useDevelopersSearch();
  const isWide = useWide();
  const { type, payment } = search;
  const filter = { ...(type && { type }), ...(payment && { payment }) };
  const list = useInfiniteQuery(eventsQuery(store.id, mode, filter));
  const events = list.data?.pages.flatMap(({ data }) => data);
  const isFiltered = type !== undefined || payment !== undefined;
  const shown = search.event ?? (isWide ? events?.[0]?.id : undefined);
  if (events?.length === 0 && !isFiltered && search.event === undefined) {
    return (
      <div className="rounded-lg border border-line bg-surface">
        <EmptyState
          icon={<InboxIcon />}
          title={words.noEvents}
          action={
            <Link
              to="/merchant/developers/{-$section}"
              params={{ section: "quickstart" }}
              className={buttonClass("secondary", "medium")}
            >
              {words.quickstart}
            </Link>
          }
        >
          {words.noEventsAdvice}
        </EmptyState>
      </div>
    );
  }
  return (
    <Panel title={words.events} note={words.eventsNote}>
      <ListAndDetail
        chosen={search.event}
        section={SECTION}
        back={filter}
        filters={<Filters />}
        list={
          <ResourceList
            label={words.theEvents}
            things={events}
            error={list.error}
            onRetry={() => void list.refetch()}
            empty={words.noneFound}
            onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
            isLoadingMore={list.isFetchingNextPage}
            item={(event) => (
              <Choice
                key={event.id}
                section={SECTION}
                search={{ ...filter, event: event.id }}
                isChosen={event.id === shown}
                title={<bdi dir="ltr">{event.type}</bdi>}
                note={<Note event={event} />}
              />
            )}
          />
        }
        detail={shown === undefined ? null : <EventDetail key={shown} id={shown} />}
      />
    </Panel>
  );
}

function Note({ event }: { event: WebhookEvent }) {
  const about = aboutOf(event);
  return (
    <>
      {formatClock(Date.parse(event.timestamp) / 1000, now())}
      {about !== null && (
        <>
          {" · "}
          <bdi>{about}</bdi>
        </>
      )}
    </>
  );
}

/** Chooses which events are shown: of a type, of a payment. */
function Filters() {
  const { search, onSearch } = useDevelopersSearch();
  const { type, payment } = search;
  const [typed, setTyped] = useState(payment ?? "");
  const isWrong = typed.trim() !== "" && !isPaymentId(typed.trim());
  const ofType = type && { type };
  return (
    <>
      <Select
        label={words.type}
        options={typeOptions(words.everyType)}
        value={type ?? ""}
        onChange={({ target }) => {
          const chosen = toEventType(target.value);
          onSearch({ ...(payment && { payment }), ...(chosen && { type: chosen }) });
        }}
      />
      <Field
        label={words.payment}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        maxLength={66}
        placeholder="0x"
        value={typed}
        error={isWrong ? words.noPaymentId : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          const id = target.value.trim();
          if (id === "") onSearch({ ...ofType });
          else if (isPaymentId(id)) onSearch({ ...ofType, payment: id });
        }}
      />
    </>
  );
}

function EventDetail({ id }: { id: string }) {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const { data: event, error, refetch } = useQuery(eventQuery(store.id, mode, id));
  if (!event && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!event) return <DetailLoading what={words.theEvent} />;
  const payment = paymentOf(event);
  return (
    <>
      <DetailHead event={event} note={timeOf(event.timestamp)}>
        {payment && (
          <Link
            to="/merchant/payments"
            search={{ payment: payment.id, chain: payment.chainId }}
            className={buttonClass("secondary", "medium")}
          >
            {sell.toPayment}
          </Link>
        )}
      </DetailHead>
      <CodePart title={words.body} name={words.theBody} text={JSON.stringify(event, null, 2)} />
    </>
  );
}
