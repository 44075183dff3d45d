import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import * as words from "#words/overview.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { namesOf } from "../../lib/config/namesOf.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { merchantCreditsQuery } from "../../queries/merchantCredits.ts";
import { merchantNeedsQuery } from "../../queries/merchantNeeds.ts";
import { merchantQuery } from "../../queries/store.ts";
import { endpointsQuery } from "../../queries/webhooks.ts";
import { type Need, needsOf } from "./needs.ts";

export interface Needs {
  /** In their order; undefined while they are read. */
  needs: readonly Need[] | undefined;
  /** What was not looked at, in words. */
  missing: readonly string[];
  /** Whether there is more than is listed. */
  isCut: boolean;
  onRetry: () => void;
}

/** Gathers what waits for the merchant: of the chains' subgraphs, and of the service. @param now Unix seconds */
export function useNeeds(merchant: Address, now: number): Needs {
  const { store, may } = useStoreDesk();
  const config = useAppConfig();
  const { mode } = useMode();
  const ofChains = useQuery(merchantNeedsQuery(config, mode, merchant));
  const own = useQuery(merchantQuery(store.id, mode));
  const { data: payees } = own;
  const ownersOn = (chainId: number) => {
    const payee = payees?.payees[chainId] ?? payees?.payee;
    return payee === undefined ? [merchant] : [merchant, toHex(payee)];
  };
  const credits = useQuery(merchantCreditsQuery(config, mode, payees && ownersOn));
  // Builders alone see what receives events, and can mend it.
  const hasWebhooks = may("webhook_endpoints:read");
  const webhooks = useInfiniteQuery({
    ...endpointsQuery(store.id, mode),
    enabled: hasWebhooks,
    refetchInterval: 30_000,
  });
  const creditsFailed = credits.data === undefined && (credits.isError || own.isError);
  const isRead =
    (ofChains.data !== undefined || ofChains.isError) &&
    (credits.data !== undefined || creditsFailed) &&
    (!hasWebhooks || webhooks.data !== undefined || webhooks.isError);
  const { payments = [], disputes = [], isCut = false, missing = [] } = ofChains.data ?? {};
  const sources = {
    ...{ payments, disputes, credits: credits.data?.credits ?? [] },
    endpoints: (hasWebhooks && webhooks.data?.pages.flatMap(({ data }) => data)) || [],
  };
  const noCredits = credits.data?.missing ?? [];
  return {
    needs: isRead ? needsOf(sources, now) : undefined,
    isCut,
    missing: [
      ...(ofChains.data ? [] : [words.paymentsAndDisputes]),
      ...(missing.length > 0 ? [words.paymentsOn(namesOf(config, missing))] : []),
      ...(creditsFailed ? [words.credits] : []),
      ...(noCredits.length > 0 && missing.length === 0
        ? [words.creditsOn(namesOf(config, noCredits))]
        : []),
      ...(hasWebhooks && !webhooks.data ? [words.webhooks] : []),
    ],
    onRetry: () => {
      for (const { refetch, isError } of [ofChains, own, credits, webhooks]) {
        if (isError) void refetch();
      }
    },
  };
}
