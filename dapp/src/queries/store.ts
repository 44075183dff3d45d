import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answerOf, merchantApi } from "../lib/api/api.ts";
import type { Mode } from "../lib/config/mode.ts";
import { backOff } from "../lib/polling/backOff.ts";

/** Key of everything that is shown of a store in one mode. */
export const storeKey = (store: string, mode: Mode) => ["store", store, mode] as const;

/** The organisation that a store belongs to. */
export const organisationQuery = (store: string, mode: Mode) =>
  queryOptions({
    queryKey: [...storeKey(store, mode), "organisation"],
    queryFn: () => answerOf(merchantApi[mode].GET("/v1/organisation")),
  });

/** What a deletion of the organisation would do, and what prevents it. */
export const organisationDeletionQuery = (store: string, mode: Mode) =>
  queryOptions({
    queryKey: [...storeKey(store, mode), "organisationDeletion"],
    queryFn: () => answerOf(merchantApi[mode].GET("/v1/organisation/deletion")),
  });

/** Every store of the organisation, oldest first. */
export const storesQuery = (store: string, mode: Mode) =>
  queryOptions({
    queryKey: [...storeKey(store, mode), "stores"],
    queryFn: async () => (await answerOf(merchantApi[mode].GET("/v1/stores"))).data,
  });

/** What payers are told about the store. */
export const profileQuery = (store: string, mode: Mode) =>
  queryOptions({
    queryKey: [...storeKey(store, mode), "profile"],
    queryFn: () => answerOf(merchantApi[mode].GET("/v1/merchant/profile")),
  });

/** What payments in each coin need to count as paid, where the store has set it. */
export const confirmationPoliciesQuery = (store: string, mode: Mode) =>
  queryOptions({
    queryKey: [...storeKey(store, mode), "confirmationPolicies"],
    queryFn: async () => (await answerOf(merchantApi[mode].GET("/v1/confirmation_policies"))).data,
  });

export const membersQuery = (store: string, mode: Mode) =>
  queryOptions({
    queryKey: [...storeKey(store, mode), "members"],
    queryFn: async () => (await answerOf(merchantApi[mode].GET("/v1/members"))).data,
  });

export const invitationsQuery = (store: string, mode: Mode) =>
  queryOptions({
    queryKey: [...storeKey(store, mode), "invitations"],
    queryFn: async () => (await answerOf(merchantApi[mode].GET("/v1/invitations"))).data,
  });

/** Query of the page after a cursor; of the first without one. */
export const after = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });

/** Page of a list, by the cursor of the page before. */
export const paged = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next_cursor }: { next_cursor: string | null }) => next_cursor ?? undefined,
};

export const apiKeysQuery = (store: string, mode: Mode) =>
  infiniteQueryOptions({
    ...paged,
    queryKey: [...storeKey(store, mode), "apiKeys"],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(merchantApi[mode].GET("/v1/api_keys", { params: { query: after(cursor) } })),
  });

export const payoutChangesQuery = (store: string, mode: Mode) =>
  infiniteQueryOptions({
    ...paged,
    queryKey: [...storeKey(store, mode), "payoutChanges"],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(merchantApi[mode].GET("/v1/payout_changes", { params: { query: after(cursor) } })),
    // The relayer itself ends a waiting period.
    refetchInterval: 60_000,
  });

/** Which entries of the audit log are shown. */
export interface AuditFilter {
  action?: string;
  actor?: string;
  subject?: string;
  created_from?: string;
  created_until?: string;
}

export const auditLogQuery = (store: string, mode: Mode, filter: AuditFilter = {}) =>
  infiniteQueryOptions({
    ...paged,
    queryKey: [...storeKey(store, mode), "auditLog", "entries", filter],
    queryFn: ({ pageParam: cursor }) => {
      const query = { ...filter, ...after(cursor) };
      return answerOf(merchantApi[mode].GET("/v1/audit_log", { params: { query } }));
    },
  });

/** Whether the audit log is as it was written. */
export const auditVerificationQuery = (store: string, mode: Mode) =>
  queryOptions({
    queryKey: [...storeKey(store, mode), "auditLog", "verification"],
    queryFn: () => answerOf(merchantApi[mode].GET("/v1/audit_log/verification")),
    staleTime: 60_000,
  });

/** The store as it stands in new offers, with its payout addresses. */
export const merchantQuery = (store: string, mode: Mode) =>
  queryOptions({
    queryKey: [...storeKey(store, mode), "merchant"],
    queryFn: () => answerOf(merchantApi[mode].GET("/v1/merchant")),
  });

/** Payment links, newest first. */
export const paymentLinksQuery = (store: string, mode: Mode) =>
  infiniteQueryOptions({
    ...paged,
    queryKey: [...storeKey(store, mode), "paymentLinks"],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(merchantApi[mode].GET("/v1/payment_links", { params: { query: after(cursor) } })),
  });

/** Checkouts, newest first. Asked for again, because customers pay them. */
export const checkoutsQuery = (store: string, mode: Mode) =>
  infiniteQueryOptions({
    ...paged,
    queryKey: [...storeKey(store, mode), "checkouts"],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(merchantApi[mode].GET("/v1/checkouts", { params: { query: after(cursor) } })),
    refetchInterval: backOff<object>(4_000, 20_000),
  });
