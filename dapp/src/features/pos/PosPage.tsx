import { useState } from "react";
import * as words from "#words/pos.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { NoSection } from "../../lib/desk/NoSection.tsx";
import { merchantFrame } from "../merchantFrame/handle.ts";
import { Sale } from "./Sale.tsx";
import { Till } from "./Till.tsx";
import { keepSale, type OpenSale, readSale } from "./till.ts";

/** Till on the counter: an amount is keyed in, a customer's phone pays it, and the page shows that it is paid. */
export function PosPage() {
  const { MerchantFrame } = merchantFrame.use();
  return (
    <MerchantFrame title={words.title}>
      <Pos />
    </MerchantFrame>
  );
}

/** The till, or the sale that waits. */
export function Pos() {
  const { store, may } = useStoreDesk();
  const { mode } = useMode();
  const [sale, setSale] = useState(() => readSale(store.id, mode));
  const change = (next: OpenSale | null) => {
    keepSale(store.id, mode, next);
    setSale(next);
  };
  if (!may("checkouts:write")) return <NoSection isForOthers />;
  return (
    <>
      <h1 className="mb-4 font-semibold text-2xl tracking-tight print:hidden">{words.title}</h1>
      {sale ? (
        <Sale key={sale.id} sale={sale} onEnd={() => change(null)} />
      ) : (
        <Till onCharge={change} />
      )}
    </>
  );
}
