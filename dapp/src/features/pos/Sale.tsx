import { useQuery } from "@tanstack/react-query";
import * as words from "#words/pos.ts";
import { answerOf, merchantApi } from "../../lib/api/api.ts";
import type { MerchantCheckout } from "../../lib/api/apiTypes.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { useChange } from "../../lib/desk/useChange.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { formatMoney } from "../../lib/money/amounts.ts";
import { agreedText } from "../../lib/payment/agreed.ts";
import { ScanCode } from "../../lib/qr/ScanCode.tsx";
import { useNow } from "../../lib/time/useNow.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { Status } from "../../ui/Status.tsx";
import { PaidSale } from "./PaidSale.tsx";
import { saleQuery } from "./saleQuery.ts";
import type { OpenSale } from "./till.ts";

interface SaleProps {
  sale: OpenSale;
  /** Called for the next sale. */
  onEnd: () => void;
}

/** A sale from the code that the customer's phone reads to the answer that it is paid. */
export function Sale({ sale, onEnd }: SaleProps) {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const { data: checkout, error, refetch } = useQuery(saleQuery(store.id, mode, sale.id));
  if (checkout?.status === "paid") {
    return <PaidSale checkout={checkout} tip={sale.tip} onEnd={onEnd} />;
  }
  return (
    <section
      aria-label={words.forCustomer}
      className="mx-auto flex max-w-xl flex-col items-center gap-4 rounded-lg border border-line bg-surface p-5 text-center sm:p-8"
    >
      {error && (
        <div className="w-full text-start">
          <Notice tone="warn" title={words.cannotSee}>
            {words.cannotSeeAdvice}
          </Notice>
        </div>
      )}
      {!checkout && !error && (
        <>
          <Loading what={words.theSale} />
          <Skeleton className="aspect-square w-60" />
        </>
      )}
      {!checkout && error && (
        <div className="flex flex-wrap justify-center gap-3">
          <Button look="secondary" size="medium" onClick={() => void refetch()}>
            {words.askAgain}
          </Button>
          <Button look="secondary" size="medium" onClick={onEnd}>
            {words.nextCustomer}
          </Button>
        </div>
      )}
      {checkout && <Unpaid checkout={checkout} tip={sale.tip} isSeen={!error} onEnd={onEnd} />}
    </section>
  );
}

interface UnpaidProps {
  checkout: MerchantCheckout;
  tip: string | null;
  /** Whether the answer is a current one. */
  isSeen: boolean;
  onEnd: () => void;
}

function Unpaid({ checkout, tip, isSeen, onEnd }: UnpaidProps) {
  const { mode } = useMode();
  const { id, status, amount, token, url, expires_at } = checkout;
  const now = useNow();
  const cancelling = useChange(async () => {
    const params = { path: { id } };
    await answerOf(merchantApi[mode].POST("/v1/checkouts/{id}/expire", { params }));
    onEnd();
  });
  if (status === "expired") {
    return (
      <>
        <h2 className="font-semibold text-xl">{words.ended}</h2>
        <p className="text-muted">{words.endedAdvice}</p>
        <Button className="min-h-16 w-full text-xl" onClick={onEnd}>
          {words.nextCustomer}
        </Button>
      </>
    );
  }
  const inCoin = formatMoney(BigInt(amount), token);
  const total = agreedText(checkout, inCoin);
  const left = Math.max(0, Math.floor(Date.parse(expires_at) / 1000) - now);
  const facts = [
    ...(checkout.quote ? [words.orCoin(coinsOf(checkout))] : []),
    ...(tip === null ? [] : [words.withTip(tip)]),
  ];
  const isPaying = status === "processing";
  return (
    <>
      {isSeen && (
        <div role="status" className="flex items-center gap-3 text-muted text-sm">
          <Status hue={isPaying ? "held" : "returned"} dot={isPaying ? "half" : "ring"}>
            {isPaying ? words.paying : words.waiting}
          </Status>
        </div>
      )}
      {isPaying ? (
        <p className="text-muted">{words.payingAdvice}</p>
      ) : (
        <ScanCode text={url} label={words.qrCode(total)} className="w-60 max-w-full md:w-72" />
      )}
      <div>
        <p className="font-semibold text-3xl tabular-nums tracking-tight wrap-anywhere">{total}</p>
        {facts.length > 0 && <p className="text-muted">{facts.join(" · ")}</p>}
      </div>
      {!isPaying && (
        <>
          <p className="text-muted text-sm">
            {words.pointHere} <span className="tabular-nums">{words.timeLeft(clock(left))}</span>
          </p>
          <Button
            look="secondary"
            className="min-h-16 w-full"
            busy={cancelling.isPending}
            onClick={() => cancelling.run()}
          >
            {words.cancel}
          </Button>
          {Boolean(cancelling.error) && <ErrorNotice error={cancelling.error} />}
        </>
      )}
    </>
  );
}

/** Symbols of the coins that can pay, each once. */
function coinsOf({ options }: MerchantCheckout): string {
  return [...new Set(options.map(({ token }) => token.symbol))].join(", ");
}

/** Writes seconds as minutes and seconds. */
const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
