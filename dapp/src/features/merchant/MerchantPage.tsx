import { Suspense } from "react";
import * as words from "#words/merchant.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { DialogFailed } from "../../lib/errors/DialogFailed.tsx";
import { PartBoundary } from "../../lib/errors/PartBoundary.tsx";
import { lazyPart } from "../../lib/feature/lazyPart.tsx";
import { changed } from "../../lib/filter/narrowing.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { merchantFrame } from "../merchantFrame/handle.ts";
import { payment } from "../payment/handle.ts";
import { EmbedSnippet } from "./EmbedSnippet.tsx";
import { type ListSearch, toListSearch } from "./listSearch.ts";
import type { OpenPayment } from "./PaymentDrawer.tsx";
import { Payments } from "./Payments.tsx";

const PaymentDrawer = lazyPart(async () => {
  const [drawer] = await Promise.all([import("./PaymentDrawer.tsx"), payment.load()]);
  return drawer.default;
});

interface MerchantPageProps {
  /** Search part of the page's address. */
  search: Record<string, unknown>;
  /** @param isStep whether the way back leads to what was shown before */
  onSearch: (search: Record<string, unknown>, isStep: boolean) => void;
}

/** Merchant's payments. */
export function MerchantPage({ search: asked, onSearch }: MerchantPageProps) {
  const { MerchantFrame } = merchantFrame.use();
  const search = toListSearch(asked);
  const open = (payment: OpenPayment | null) =>
    onSearch({ ...changed(search, { payment: payment?.id, chain: payment?.chainId }) }, true);
  return (
    // A payment of another mode or store does not exist in this one; nor does a customer or a chain.
    <MerchantFrame title={words.payments} onSwitch={() => onSearch({}, true)}>
      <MerchantDesk
        search={search}
        onSearch={(next) => onSearch({ ...next }, false)}
        onOpen={open}
      />
    </MerchantFrame>
  );
}

interface MerchantDeskProps {
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  onOpen: (payment: OpenPayment | null) => void;
}

function MerchantDesk({ search, onSearch, onOpen }: MerchantDeskProps) {
  const { store } = useStoreDesk();
  const merchant = toHex(store.address);
  const { payment, chain } = search;
  const openPayment = payment === undefined ? null : { id: payment, chainId: chain };
  return (
    <div className="space-y-8">
      <Payments {...{ merchant, search, onSearch, onOpen }} />
      <EmbedSnippet />
      {openPayment && (
        <PartBoundary
          key={openPayment.id}
          fallback={(error, retry) => (
            <DialogFailed error={error} onRetry={retry} onClose={() => onOpen(null)} />
          )}
        >
          <Suspense>
            <PaymentDrawer open={openPayment} onClose={() => onOpen(null)} />
          </Suspense>
        </PartBoundary>
      )}
    </div>
  );
}
