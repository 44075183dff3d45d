import { useQueries, useQuery } from "@tanstack/react-query";
import type { SettlementProposal } from "../../lib/api/apiTypes.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { now as timeNow } from "../../lib/time/clock.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { type OpenDisputes, openDisputesQuery } from "../../queries/merchantDisputes.ts";
import { storeSettlementsQuery } from "../../queries/storeConversation.ts";
import { type DisputeRow, toRow } from "./disputeRow.ts";
import { waitsForStore } from "./waitsForStore.ts";

/** Disputes whose offers are looked up, the most urgent first: each takes a request. */
const looksUp = 20;

/** Open disputes by who has to act next, and what is not known of them. */
export interface OpenParts extends Pick<OpenDisputes, "silent" | "recorded" | "isCut"> {
  /** Each with the soonest deadline first. */
  waiting: readonly DisputeRow[];
  arbiter: readonly DisputeRow[];
  /** Whether the service does not tell what the customers offer, or was not asked about all disputes. */
  areOffersMissing: boolean;
  /** Whether nothing is missing of what decides in which part a dispute is. */
  isWhole: boolean;
}

/** Polls the open disputes of the store. */
export function useOpenDisputes() {
  const config = useAppConfig();
  const { mode } = useMode();
  const { store } = useStoreDesk();
  const { data, error, refetch } = useQuery(openDisputesQuery(config, mode, toHex(store.address)));
  const asked = data?.disputes.slice(0, looksUp) ?? [];
  const offers = useQueries({
    queries: asked.map(({ id }) => storeSettlementsQuery(store.id, mode, id)),
    combine: (results) => ({
      byDispute: results.map((result): readonly SettlementProposal[] => result.data ?? []),
      areMissing: results.some((result) => result.error !== null && result.data === undefined),
      areLoading: results.some((result) => result.isPending),
    }),
  });
  return {
    data: data && partsOf(data, offers),
    error,
    refetch: () => void refetch(),
  };
}

function partsOf(
  { disputes, silent, recorded, isCut }: OpenDisputes,
  offers: {
    byDispute: readonly (readonly SettlementProposal[])[];
    areMissing: boolean;
    areLoading: boolean;
  },
): OpenParts {
  const time = timeNow();
  const rows = disputes
    .map((dispute, index) => toRow(dispute, offers.byDispute[index] ?? [], time))
    .toSorted((a, b) => a.deadline - b.deadline);
  const areOffersMissing = offers.areMissing || disputes.length > looksUp;
  return {
    ...{ silent, recorded, isCut, areOffersMissing },
    waiting: rows.filter(({ dispute, offer }) => waitsForStore(dispute, offer)),
    arbiter: rows.filter(({ dispute, offer }) => !waitsForStore(dispute, offer)),
    isWhole: silent.length === 0 && !isCut && !areOffersMissing && !offers.areLoading,
  };
}
