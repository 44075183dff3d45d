import * as words from "#words/checkout.ts";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { CheckoutFrame } from "./CheckoutFrame.tsx";

/** Placeholder while the order loads. */
export function CheckoutSkeleton() {
  return (
    <CheckoutFrame
      summary={
        <div className="space-y-6">
          <Skeleton className="h-8 w-40" />
          <Skeleton className="h-12 w-56" />
          <Skeleton className="h-24 w-full" />
        </div>
      }
    >
      <Loading what={words.theOrder} />
      <PayCardSkeleton />
    </CheckoutFrame>
  );
}

/** Placeholder of the steps to pay. */
export function PayCardSkeleton() {
  return (
    <div className="space-y-6">
      <Skeleton className="h-8 w-48" />
      <Skeleton className="h-14 w-full" />
      <Skeleton className="h-14 w-full" />
      <Skeleton className="h-14 w-full" />
    </div>
  );
}
