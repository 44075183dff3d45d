import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import * as words from "#words/link.ts";
import type { PaymentLink } from "../../lib/api/apiTypes.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { isolate } from "../../lib/words/isolate.ts";
import { AlertIcon, CheckIcon, InfoIcon } from "../../ui/icons.tsx";

interface OfferMarkProps {
  link: PaymentLink;
  chain: AppChain | undefined;
}

/** Whose offer it is. This page checks the signature by itself: the server's word proves nothing. */
export function OfferMark({ link, chain }: OfferMarkProps) {
  const { data, isError } = useQuery({
    queryKey: ["signedOffer", link.id],
    enabled: link.verified && chain !== undefined,
    queryFn: async () => {
      const { isSignedOffer } = await import("./signedOffer.ts");
      return chain !== undefined && isSignedOffer(link, chain);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  const name = isolate(link.merchant.name);
  const muted = <InfoIcon className="size-5 text-muted" />;
  if (!link.verified) return <Mark icon={muted}>{words.ofServer(name)}</Mark>;
  if (isError) return <Mark icon={muted}>{words.unchecked}</Mark>;
  if (data === undefined) return <Mark icon={muted}>{words.verifying}</Mark>;
  return data ? (
    <Mark icon={<CheckIcon className="size-5 text-paid" />}>{words.verified(name)}</Mark>
  ) : (
    <Mark icon={<AlertIcon className="size-5 text-danger" />}>{words.forged(name)}</Mark>
  );
}

function Mark({ icon, children }: { icon: ReactNode; children: string }) {
  return (
    <p className="mt-4 flex gap-3 text-sm">
      {icon}
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </p>
  );
}
