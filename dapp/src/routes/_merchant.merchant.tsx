import { createFileRoute } from "@tanstack/react-router";
import { merchant } from "../features/merchant/handle.ts";
import { pageLoader } from "../lib/feature/pageLoader.ts";
import type { StatusFilter } from "../lib/payment/statusFilter.ts";
import { toStatusFilter } from "../lib/payment/statusFilter.ts";
import { merchantStates } from "./-states.tsx";

interface MerchantSearch {
  status?: StatusFilter;
  /** Id of the payment whose details are open. */
  payment?: string;
  /** Id of its chain. */
  chain?: number;
}

export const Route = createFileRoute("/_merchant/merchant")({
  validateSearch: (search): MerchantSearch => {
    const status = toStatusFilter(search.status);
    return {
      ...(status && { status }),
      ...(typeof search.payment === "string" && { payment: search.payment }),
      ...(typeof search.chain === "number" && { chain: search.chain }),
    };
  },
  pendingComponent: merchantStates.pendingComponent,
  loader: pageLoader(merchant),
  component: Merchant,
});

function Merchant() {
  const { MerchantPage } = merchant.use();
  const { status, payment, chain } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <MerchantPage
      status={status ?? "all"}
      openPayment={payment === undefined ? null : { id: payment, chainId: chain }}
      onStatus={(next) =>
        void navigate({ search: next === "all" ? {} : { status: next }, replace: true })
      }
      onOpen={(open) =>
        void navigate({
          search: {
            ...(status && { status }),
            ...(open && { payment: open.id }),
            ...(open?.chainId !== undefined && { chain: open.chainId }),
          },
        })
      }
    />
  );
}
