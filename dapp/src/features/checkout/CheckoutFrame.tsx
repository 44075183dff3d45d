import type { ReactNode } from "react";
import { PayFooter } from "../../ui/PayFrame.tsx";

interface CheckoutFrameProps {
  summary: ReactNode;
  children: ReactNode;
}

/** Order and payment side by side; one above the other on a phone. */
export function CheckoutFrame({ summary, children }: CheckoutFrameProps) {
  return (
    <main className="min-h-dvh lg:grid lg:grid-cols-2">
      <div className="bg-sunken px-4 py-6 sm:px-8 lg:py-14 lg:pe-20">
        <div className="mx-auto max-w-md lg:me-0">{summary}</div>
      </div>
      <div className="flex flex-col bg-surface px-4 pt-8 pb-6 sm:px-8 lg:ps-20 lg:pt-14">
        <div className="mx-auto w-full max-w-md flex-1 lg:ms-0">{children}</div>
        <div className="mx-auto w-full max-w-md lg:ms-0">
          <PayFooter />
        </div>
      </div>
    </main>
  );
}
