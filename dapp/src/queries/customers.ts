import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type Address, isAddress } from "viem";
import { answerOf, merchantApi } from "../lib/api/api.ts";
import type { Mode } from "../lib/config/mode.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { readRecord } from "./paymentRecord.ts";
import { after, paged, storeKey } from "./store.ts";

/** Key of everything that is shown of a store's customers in one mode. */
export const customersKey = (store: string, mode: Mode) => [...storeKey(store, mode), "customers"];

/** What the API is asked for: an address is looked for as one, and any other text as a name. */
export function customersFilter(text: string): { address?: string; name?: string } {
  const asked = text.trim();
  if (asked === "") return {};
  return isAddress(asked, { strict: false }) ? { address: asked } : { name: asked };
}

/** Wallets that paid the store, those that paid last first. @param text name or address, or nothing */
export const customersQuery = (store: string, mode: Mode, text: string) =>
  infiniteQueryOptions({
    ...paged,
    queryKey: [...customersKey(store, mode), "list", text],
    queryFn: ({ pageParam: cursor }) => {
      const query = { ...customersFilter(text), ...after(cursor) };
      return answerOf(merchantApi[mode].GET("/v1/customers", { params: { query } }));
    },
    refetchInterval: backOff<object>(4_000, 20_000),
  });

/** One wallet that paid the store. */
export const customerQuery = (store: string, mode: Mode, address: string) =>
  queryOptions({
    queryKey: [...customersKey(store, mode), "one", address.toLowerCase()],
    queryFn: () =>
      answerOf(merchantApi[mode].GET("/v1/customers/{address}", { params: { path: { address } } })),
    refetchInterval: backOff<object>(4_000, 20_000),
  });

const everything = { outcome: null, chain: null, from: null, until: null, coin: null, q: null };

/** The newest payments of one wallet, as the service has recorded them. */
export const customerPaymentsQuery = (store: string, mode: Mode, customer: Address) =>
  queryOptions({
    queryKey: [...customersKey(store, mode), "payments", customer],
    queryFn: () => readRecord(mode, { ...everything, customer }, undefined),
    refetchInterval: backOff<object>(4_000, 20_000),
  });
