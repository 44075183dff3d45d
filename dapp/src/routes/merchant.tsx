import { createFileRoute } from "@tanstack/react-router";
import { MerchantPage } from "../features/merchant/MerchantPage.tsx";
import type { StatusFilter } from "../lib/payment/statusFilter.ts";
import { toStatusFilter } from "../lib/payment/statusFilter.ts";

interface MerchantSearch {
  status?: StatusFilter;
  /** The payment whose details are open. */
  payment?: string;
}

export const Route = createFileRoute("/merchant")({
  validateSearch: (search): MerchantSearch => {
    const status = toStatusFilter(search.status);
    return {
      ...(status && { status }),
      ...(typeof search.payment === "string" && { payment: search.payment }),
    };
  },
  component: Merchant,
});

function Merchant() {
  const { status, payment } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <MerchantPage
      status={status ?? "all"}
      openPayment={payment ?? null}
      onStatus={(next) =>
        void navigate({ search: next === "all" ? {} : { status: next }, replace: true })
      }
      onOpen={(id) =>
        void navigate({ search: { ...(status && { status }), ...(id && { payment: id }) } })
      }
    />
  );
}
