import { useInfiniteQuery } from "@tanstack/react-query";
import * as developers from "#words/developers.ts";
import * as words from "#words/webhooks.ts";
import type { WebhookDelivery, WebhookEndpoint } from "../../../lib/api/apiTypes.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ResourceList } from "../../../lib/desk/ResourceList.tsx";
import { now } from "../../../lib/time/clock.ts";
import { formatClock } from "../../../lib/time/format.ts";
import { deliveriesQuery } from "../../../queries/webhooks.ts";
import { Select } from "../../../ui/Select.tsx";
import { useWide } from "../../../ui/useWide.ts";
import { deliveryStatuses } from "../developersSearch.ts";
import { toEventType, typeOptions } from "../eventTypes.ts";
import { Choice, ListAndDetail } from "../ListAndDetail.tsx";
import { useDevelopersSearch } from "../SearchContext.ts";
import { DeliveryDetail } from "./DeliveryDetail.tsx";
import { DeliveryStatusPill } from "./DeliveryStatusPill.tsx";

/** In the address. */
const SECTION = "webhooks";

/** What was sent to an endpoint, newest first, with one of it beside. */
export function Deliveries({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const { search, onSearch } = useDevelopersSearch();
  const isWide = useWide();
  const { status, type } = search;
  const filter = { ...(status && { status }), ...(type && { type }) };
  const list = useInfiniteQuery(deliveriesQuery(store.id, mode, endpoint.id, filter));
  const deliveries = list.data?.pages.flatMap(({ data }) => data);
  const isFiltered = status !== undefined || type !== undefined;
  const here = { endpoint: endpoint.id, ...filter };
  const shown = search.delivery ?? (isWide ? deliveries?.[0]?.id : undefined);
  const nothing = deliveries?.length === 0 && !isFiltered && search.delivery === undefined;
  if (nothing) {
    return (
      <p className="border-line border-t px-4 py-8 text-center text-muted text-sm sm:px-5">
        {words.noDeliveries}
      </p>
    );
  }
  return (
    <ListAndDetail
      chosen={search.delivery}
      section={SECTION}
      back={here}
      filters={
        <>
          <Select
            label={words.status}
            options={{
              "": words.everyStatus,
              ...Object.fromEntries(deliveryStatuses.map((one) => [one, words.statuses[one]])),
            }}
            value={status ?? ""}
            onChange={({ target }) => {
              const chosen = deliveryStatuses.find((one) => one === target.value);
              onSearch({
                endpoint: endpoint.id,
                ...(type && { type }),
                ...(chosen && { status: chosen }),
              });
            }}
          />
          <Select
            label={developers.type}
            options={typeOptions(developers.everyType, "ping")}
            value={type ?? ""}
            onChange={({ target }) => {
              const chosen = toEventType(target.value);
              onSearch({
                endpoint: endpoint.id,
                ...(status && { status }),
                ...(chosen && { type: chosen }),
              });
            }}
          />
        </>
      }
      list={
        <ResourceList
          label={words.theDeliveries}
          things={deliveries}
          error={list.error}
          onRetry={() => void list.refetch()}
          empty={isFiltered ? words.noDeliveriesFound : words.noDeliveries}
          onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
          isLoadingMore={list.isFetchingNextPage}
          item={(delivery) => (
            <Choice
              key={delivery.id}
              section={SECTION}
              search={{ ...here, delivery: delivery.id }}
              isChosen={delivery.id === shown}
              title={<bdi dir="ltr">{delivery.event.type}</bdi>}
              note={noteOf(delivery)}
              aside={<DeliveryStatusPill delivery={delivery} />}
            />
          )}
        />
      }
      detail={
        shown === undefined ? null : <DeliveryDetail key={shown} endpoint={endpoint} id={shown} />
      }
    />
  );
}

function noteOf({ created_at, reason, attempts }: WebhookDelivery): string {
  return [
    formatClock(Date.parse(created_at) / 1000, now()),
    ...(reason === "event" ? [] : [words.reasons[reason]]),
    ...(attempts.length > 1 ? [words.tries(attempts.length)] : []),
  ].join(" · ");
}
