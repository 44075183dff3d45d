import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { useConnection } from "wagmi";
import * as words from "#words/link.ts";
import type { PaymentLink } from "../../lib/api/apiTypes.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { openPaymentLink } from "../../queries/paymentLink.ts";
import { Loading } from "../../ui/Skeleton.tsx";
import { wallet } from "../wallet/handle.ts";
import { PayCardSkeleton } from "./CheckoutSkeleton.tsx";
import { WalletChoice } from "./ChooseWallet.tsx";
import { ShopFacts } from "./ShopFacts.tsx";
import { useTellShop } from "./tellShop.ts";

interface LinkPanelProps {
  link: PaymentLink;
  onOpened: (checkoutId: string) => void;
}

/** Wallets to choose from. A checkout is made once one is connected: not for each program that only reads the page. */
export default function LinkPanel(props: LinkPanelProps) {
  const { WithWallets } = wallet.use();
  return (
    <WithWallets fallback={<PayCardSkeleton />}>
      <Connected {...props} />
    </WithWallets>
  );
}

function Connected({ link, onOpened }: LinkPanelProps) {
  const { address } = useConnection();
  useTellShop(null, { state: "opened" });
  if (address) return <Opening link={link} onOpened={onOpened} />;
  return (
    <>
      <div className="pb-4">
        <WalletChoice url={link.url} />
        <p className="pt-2 text-muted text-sm">{words.nothingPaidYet}</p>
      </div>
      <ShopFacts checkout={link} />
    </>
  );
}

function Opening({ link, onOpened }: LinkPanelProps) {
  const { mutate, error } = useMutation({
    mutationFn: () => openPaymentLink(link.id),
    onSuccess: ({ id }) => onOpened(id),
  });
  useEffect(() => mutate(), [mutate]);
  if (error) return <ErrorNotice error={error} onRetry={() => mutate()} />;
  return (
    <>
      <Loading what={words.offer} />
      <PayCardSkeleton />
    </>
  );
}
