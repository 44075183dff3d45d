import { Suspense } from "react";
import * as words from "#words/merchant.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { DialogFailed } from "../../lib/errors/DialogFailed.tsx";
import { PartBoundary } from "../../lib/errors/PartBoundary.tsx";
import { lazyPart } from "../../lib/feature/lazyPart.tsx";
import type { StatusFilter } from "../../lib/payment/statusFilter.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { merchantFrame } from "../merchantFrame/handle.ts";
import { payment } from "../payment/handle.ts";
import { EmbedSnippet } from "./EmbedSnippet.tsx";
import type { OpenPayment } from "./PaymentDrawer.tsx";
import { PaymentList } from "./PaymentList.tsx";
import { Totals } from "./Totals.tsx";

const PaymentDrawer = lazyPart(async () => {
  const [drawer] = await Promise.all([import("./PaymentDrawer.tsx"), payment.load()]);
  return drawer.default;
});

interface MerchantPageProps {
  status: StatusFilter;
  /** Payment whose details are open. */
  openPayment: OpenPayment | null;
  onStatus: (status: StatusFilter) => void;
  onOpen: (payment: OpenPayment | null) => void;
}

/** Merchant's totals and payments. */
export function MerchantPage(props: MerchantPageProps) {
  const { MerchantFrame } = merchantFrame.use();
  return (
    // A payment of another mode or store does not exist in this one.
    <MerchantFrame title={words.payments} onSwitch={() => props.onOpen(null)}>
      <MerchantDesk {...props} />
    </MerchantFrame>
  );
}

function MerchantDesk({ status, openPayment, onStatus, onOpen }: MerchantPageProps) {
  const { store } = useStoreDesk();
  const merchant = toHex(store.address);
  return (
    <div className="space-y-8">
      <h1 className="font-semibold text-2xl tracking-tight">{words.payments}</h1>
      <Totals merchant={merchant} />
      <PaymentList merchant={merchant} status={status} onStatus={onStatus} onOpen={onOpen} />
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
