import { answerOf, merchantApi } from "../../lib/api/api.ts";
import { useMode } from "../../lib/config/mode.ts";
import { ConfirmDialog } from "../../lib/desk/ConfirmDialog.tsx";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { useChange } from "../../lib/desk/useChange.ts";
import { checkoutsQuery, paymentLinksQuery } from "../../queries/store.ts";
import { checkoutWords, linkWords } from "./saleWords.ts";

interface EndSaleProps {
  /** Whether it is a link; else a checkout. */
  isLink: boolean;
  id: string;
  /** What is sold. */
  name: string;
  onClose: () => void;
}

/** Asks once more before a link or a checkout can be paid no longer. */
export function EndSale({ isLink, id, name, onClose }: EndSaleProps) {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const list = isLink ? paymentLinksQuery : checkoutsQuery;
  const ending = useChange(async () => {
    const params = { path: { id } };
    if (isLink) {
      await answerOf(merchantApi[mode].POST("/v1/payment_links/{id}/close", { params }));
    } else {
      await answerOf(merchantApi[mode].POST("/v1/checkouts/{id}/expire", { params }));
    }
    onClose();
  }, list(store.id, mode).queryKey);
  const { endTitle, endAdvice, confirmEnd } = isLink ? linkWords : checkoutWords;
  return (
    <ConfirmDialog title={endTitle(name)} action={confirmEnd} change={ending} onClose={onClose}>
      {endAdvice}
    </ConfirmDialog>
  );
}
