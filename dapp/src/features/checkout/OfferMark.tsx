import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import * as words from "#words/link.ts";
import type { Checkout, PaymentLink } from "../../lib/api/apiTypes.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { paymentLinkQuery } from "../../queries/paymentLink.ts";
import { AlertIcon, CheckIcon, InfoIcon } from "../../ui/icons.tsx";
import { offerKey } from "./offerKey.ts";

interface OfferMarkProps {
  link: PaymentLink;
  chain: AppChain | undefined;
  /** Checkout that was opened from the link, if that is what the page shows. */
  checkout?: Checkout;
}

/** Whose offer it is. This page checks the signature by itself: the server's word proves nothing. */
export function OfferMark({ link, chain, checkout }: OfferMarkProps) {
  const { data, isError } = useQuery({
    queryKey: ["signedOffer", link, checkout && offerKey(checkout, undefined)],
    enabled: link.verified && chain !== undefined,
    queryFn: async () => {
      const { isSignedOffer } = await import("./signedOffer.ts");
      return chain !== undefined && isSignedOffer(link, chain, checkout);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  const name = isolate(link.merchant.name);
  const muted = <InfoIcon className="size-5 text-muted" />;
  if (!link.verified) return <Mark icon={muted}>{words.ofServer(name)}</Mark>;
  if (isError) return <Mark icon={muted}>{words.unchecked}</Mark>;
  if (data === undefined) return <Mark icon={muted}>{words.verifying}</Mark>;
  return data ? (
    <Mark icon={<CheckIcon className="size-5 text-paid" />}>
      {words.verified(name, shorten(toHex(link.merchant.address)))}
    </Mark>
  ) : (
    <Mark icon={<AlertIcon className="size-5 text-danger" />}>{words.forged(name)}</Mark>
  );
}

/** Whose offer a checkout is that was opened from a payment link; nothing for any other. */
export function OpenedOfferMark({ checkout, chain }: Required<Omit<OfferMarkProps, "link">>) {
  const id = checkout.payment_link_id;
  const { data: link, isError } = useQuery({
    ...paymentLinkQuery(id ?? ""),
    enabled: id !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (id === null) return null;
  const muted = <InfoIcon className="size-5 text-muted" />;
  if (isError) return <Mark icon={muted}>{words.unchecked}</Mark>;
  if (!link) return <Mark icon={muted}>{words.verifying}</Mark>;
  return <OfferMark link={link} chain={chain} checkout={checkout} />;
}

function Mark({ icon, children }: { icon: ReactNode; children: string }) {
  return (
    <p className="mt-4 flex gap-3 text-sm">
      {icon}
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </p>
  );
}
