import type { ReactNode } from "react";
import * as words from "#words/checkout.ts";
import { PayerShopMark } from "../../lib/payment/PayerShopMark.tsx";
import { accentOf, type Brand } from "../../lib/validation/brand.ts";
import { ArrowLeftIcon } from "../../ui/icons.tsx";
import { PayFooter } from "../../ui/PayFrame.tsx";

/** Shop whose page this is. */
interface Shop {
  name: string;
  brand: Brand;
  /** Where the customer came from; null for nowhere to go back to. */
  back: string | null;
}

/** Header with the shop's name, and the footer, around everything that is shown of a checkout or a link. */
export function ShopFrame({ shop, children }: { shop: Shop | null; children: ReactNode }) {
  const accent = shop && accentOf(shop.brand);
  return (
    <div className="group/page relative flex min-h-dvh flex-col bg-surface desk:bg-canvas">
      {accent && (
        <svg aria-hidden="true" className="absolute inset-x-0 top-0 h-1 w-full">
          <rect width="100%" height="100%" fill={accent} />
        </svg>
      )}
      <header className="mx-auto flex min-h-16 w-full max-w-[63rem] items-center gap-3 px-4 py-2 desk:px-6 desk:pt-20 desk:pb-5">
        {shop && <ShopName {...shop} />}
      </header>
      {children}
      {/* What grows while it loads would push it out of the window. */}
      <div className="mx-auto mt-auto w-full max-w-[63rem] px-4 group-has-data-skeleton/page:invisible desk:mt-0 desk:px-6 desk:pb-4">
        <PayFooter />
      </div>
    </div>
  );
}

function ShopName({ name, brand, back }: Shop) {
  return (
    <>
      {back && (
        <a
          href={back}
          aria-label={words.backTo(name)}
          className="-ms-3 inline-flex size-11 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-ink"
        >
          <ArrowLeftIcon />
        </a>
      )}
      <PayerShopMark name={name} brand={brand} />
      <p dir="auto" className="line-clamp-2 min-w-0 wrap-anywhere font-semibold" title={name}>
        {name}
      </p>
    </>
  );
}

interface CheckoutFrameProps {
  shop: Shop | null;
  summary: ReactNode;
  children: ReactNode;
}

/**
 * Order and payment side by side; one above the other on a phone. What is paid for good (`data-settled`) stands alone in one
 * column.
 */
export function CheckoutFrame({ shop, summary, children }: CheckoutFrameProps) {
  return (
    <ShopFrame shop={shop}>
      <main className="group/sheet px-4 desk:mx-auto desk:grid desk:w-[calc(100%-3rem)] desk:max-w-[60rem] desk:grid-cols-2 desk:rounded-lg desk:border desk:border-line desk:bg-surface desk:px-0 desk:shadow-card has-[[data-settled]]:mx-auto has-[[data-settled]]:block has-[[data-settled]]:w-full has-[[data-settled]]:max-w-md desk:has-[[data-settled]]:max-w-[32.5rem]">
        <section
          aria-label={words.yourOrder}
          className="min-w-0 pt-2 desk:px-10 desk:pt-8 desk:pb-6 group-has-[[data-settled]]/sheet:hidden"
        >
          {summary}
        </section>
        {/* No box of its own on a phone, so that the bar to pay stays in view beside all of the page. */}
        <section
          aria-label={words.payment}
          className="contents min-w-0 desk:block desk:border-line desk:border-s desk:px-10 desk:pt-8 desk:pb-6 group-has-[[data-settled]]/sheet:block group-has-[[data-settled]]/sheet:border-0"
        >
          {children}
        </section>
      </main>
    </ShopFrame>
  );
}
