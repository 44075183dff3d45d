import { createFileRoute } from "@tanstack/react-router";
import { merchant } from "../features/merchant/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import type { StatusFilter } from "../lib/payment/statusFilter.ts";
import { toStatusFilter } from "../lib/payment/statusFilter.ts";

interface MerchantSearch {
  status?: StatusFilter;
  /** Id of the payment whose details are open. */
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
  loader: pageLoader(merchant),
  component: Merchant,
});

function Merchant() {
  const { MerchantPage } = merchant.use();
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
