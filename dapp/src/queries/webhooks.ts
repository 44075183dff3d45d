import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answerOf, merchantApi } from "../lib/api/api.ts";
import type { WebhookDelivery, WebhookEndpoint, WebhookEvent } from "../lib/api/apiTypes.ts";
import type { Mode } from "../lib/config/mode.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { after, paged, storeKey } from "./store.ts";

/** Key of the endpoints of a store and of everything that was sent to them. */
export const endpointsKey = (store: string, mode: Mode) =>
  [...storeKey(store, mode), "webhookEndpoints"] as const;

/** Webhook endpoints, newest first. */
export const endpointsQuery = (store: string, mode: Mode) =>
  infiniteQueryOptions({
    ...paged,
    queryKey: [...endpointsKey(store, mode), "list"],
    queryFn: ({ pageParam: cursor }) => {
      const params = { query: after(cursor) };
      return answerOf(merchantApi[mode].GET("/v1/webhook_endpoints", { params }));
    },
  });

/** A webhook endpoint. Asked for again, because what it answers changes its state. */
export const endpointQuery = (store: string, mode: Mode, id: string) =>
  queryOptions({
    queryKey: [...endpointsKey(store, mode), id],
    queryFn: () => {
      const params = { path: { id } };
      return answerOf(merchantApi[mode].GET("/v1/webhook_endpoints/{id}", { params }));
    },
    refetchInterval: backOff<WebhookEndpoint>(4_000, 30_000),
  });

export type DeliveryStatus = WebhookDelivery["status"];
export type EventType = WebhookEvent["type"];

/** Which deliveries are shown. */
export interface DeliveryFilter {
  status?: DeliveryStatus;
  type?: EventType;
}

/** What was sent to an endpoint, newest first. */
export const deliveriesQuery = (
  store: string,
  mode: Mode,
  endpoint: string,
  filter: DeliveryFilter,
) =>
  infiniteQueryOptions({
    ...paged,
    queryKey: [...endpointsKey(store, mode), endpoint, "deliveries", "list", filter],
    queryFn: ({ pageParam: cursor }) => {
      const params = { path: { id: endpoint }, query: { ...filter, ...after(cursor) } };
      return answerOf(merchantApi[mode].GET("/v1/webhook_endpoints/{id}/deliveries", { params }));
    },
    refetchInterval: backOff<object>(3_000, 20_000),
  });

/** A delivery with its attempts. Asked for again until it has ended. */
export const deliveryQuery = (store: string, mode: Mode, endpoint: string, id: string) =>
  queryOptions({
    queryKey: [...endpointsKey(store, mode), endpoint, "deliveries", id],
    queryFn: () => {
      const params = { path: { id: endpoint, delivery_id: id } };
      return answerOf(
        merchantApi[mode].GET("/v1/webhook_endpoints/{id}/deliveries/{delivery_id}", { params }),
      );
    },
    refetchInterval: backOff<WebhookDelivery>(2_000, 20_000, ({ status }) =>
      ["delivered", "failed"].includes(status),
    ),
  });

/** Which events are shown. */
export interface EventFilter {
  type?: EventType;
  /** Payment id. */
  payment?: string;
}

/** The log of events, newest first. Asked for again, because payments go on. */
export const eventsQuery = (store: string, mode: Mode, filter: EventFilter) =>
  infiniteQueryOptions({
    ...paged,
    queryKey: [...storeKey(store, mode), "events", "list", filter],
    queryFn: ({ pageParam }) => {
      const query = {
        ...{ ...filter, order: "newest" as const },
        ...(pageParam !== undefined && { after: pageParam }),
      };
      return answerOf(merchantApi[mode].GET("/v1/events", { params: { query } }));
    },
    refetchInterval: backOff<object>(5_000, 30_000),
  });

/** An event, which never changes. */
export const eventQuery = (store: string, mode: Mode, id: string) =>
  queryOptions({
    queryKey: [...storeKey(store, mode), "events", id],
    queryFn: () => {
      const params = { path: { event_id: id } };
      return answerOf(merchantApi[mode].GET("/v1/events/{event_id}", { params }));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
