import * as words from "#words/checkout.ts";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { CheckoutFrame } from "./CheckoutFrame.tsx";

/** Placeholder while the order loads. */
export function CheckoutSkeleton() {
  return (
    <CheckoutFrame shop={null} summary={<OrderSkeleton />}>
      <Loading what={words.theOrder} />
      <PayCardSkeleton />
    </CheckoutFrame>
  );
}

function OrderSkeleton() {
  return (
    <div className="space-y-3 pb-4">
      <Skeleton className="h-5 w-40" />
      <Skeleton className="h-12 w-56" />
      <Skeleton className="h-6 w-full" />
      <Skeleton className="h-16 w-full" />
    </div>
  );
}

/** Placeholder of the payment. */
export function PayCardSkeleton() {
  return (
    <div className="space-y-4 pb-6">
      <Skeleton className="h-5 w-32" />
      <Skeleton className="h-16 w-full" />
      <Skeleton className="h-10 w-full" />
      <Skeleton className="h-13 w-full" />
    </div>
  );
}
