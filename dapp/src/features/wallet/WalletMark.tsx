import { useConnection } from "wagmi";
import { WalletIcon } from "../../ui/icons.tsx";

/** Icon of the connected wallet. */
export function WalletMark() {
  const { connector } = useConnection();
  const icon = connector?.icon?.trim();
  return <WalletSquare icon={icon?.startsWith("data:image/") ? icon : null} />;
}

/** A wallet's icon, given as a data URL; a drawn one for a wallet without. */
export function WalletSquare({ icon }: { icon: string | null }) {
  return (
    <span className="flex size-8 shrink-0 items-center justify-center overflow-hidden rounded-sm bg-sunken text-muted">
      {icon ? <img src={icon} alt="" className="size-8" /> : <WalletIcon className="size-5" />}
    </span>
  );
}
