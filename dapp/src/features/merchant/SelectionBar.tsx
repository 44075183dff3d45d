import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import * as words from "#words/merchantBulk.ts";
import { findToken } from "../../lib/chain/appChain.ts";
import { findChain } from "../../lib/config/appConfig.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { formatBalance, type Unit } from "../../lib/money/amounts.ts";
import { type BulkVerb, keepSelection } from "../../lib/payment/bulkSelection.ts";
import { listed } from "../../lib/text/together.ts";
import { useNow } from "../../lib/time/useNow.ts";
import type { ListedPayment } from "../../queries/listedPayment.ts";
import { Button } from "../../ui/Button.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { takesText } from "../../ui/takesText.ts";
import { canBe } from "./canBe.ts";

interface SelectionBarProps {
  /** What is chosen, of the payments that are shown. */
  payments: readonly ListedPayment[];
  onClear: () => void;
}

/** What is chosen in the list, and what can be done with it, at the foot of the window. */
export function SelectionBar({ payments, onClear }: SelectionBarProps) {
  const { store, may } = useStoreDesk();
  const { mode } = useMode();
  const config = useAppConfig();
  const navigate = useNavigate();
  const now = useNow();
  useEffect(() => {
    function onKey({ key, target, defaultPrevented }: KeyboardEvent) {
      const isBelow = document.querySelector("[role=dialog],dialog[open]") !== null;
      if (key === "Escape" && !defaultPrevented && !isBelow && !takesText(target)) onClear();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [onClear]);
  const go = (verb: BulkVerb) => {
    const chosen = payments.map(({ id, chainId }) => ({ id, chainId }));
    keepSelection({ store: store.id, mode, payments: chosen });
    void navigate({ to: "/merchant/payments/bulk", search: { verb } });
  };
  const count = (verb: BulkVerb) => payments.filter((one) => canBe(verb, one, now)).length;
  const sums = sumsOf(payments, (chainId, token) => findToken(findChain(config, chainId), token));
  return (
    <section
      data-selectionbar
      aria-label={words.selection}
      className="z-20 mx-auto flex w-fit max-w-full flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border border-control bg-surface py-2 ps-4 pe-2 text-sm shadow-dialog max-md:w-full tall:sticky tall:bottom-[calc(4.25rem+env(safe-area-inset-bottom))] md:tall:bottom-4"
    >
      <p
        role="status"
        className="min-w-0 grow basis-[calc(100%-4.5rem)] wrap-anywhere md:grow-0 md:basis-auto"
      >
        <span className="font-semibold">{words.selected(payments.length)}</span>{" "}
        <span className="text-muted">{listed(sums)}</span>
      </p>
      <button
        type="button"
        aria-label={words.clear}
        title={words.clear}
        className="inline-flex size-10 items-center justify-center rounded-sm text-muted hover:bg-sunken hover:text-ink md:order-last pointer-coarse:size-11"
        onClick={onClear}
      >
        <CloseIcon className="size-4" />
      </button>
      {may("payments:capture") && (
        <Button
          size="medium"
          className="max-md:flex-1 pointer-coarse:min-h-11"
          disabled={count("capture") === 0}
          onClick={() => go("capture")}
        >
          {words.captureThese(count("capture"))}
        </Button>
      )}
      {may("payments:void") && (
        <Button
          look="secondary"
          size="medium"
          className="max-md:flex-1 pointer-coarse:min-h-11"
          disabled={count("void") === 0}
          onClick={() => go("void")}
        >
          {words.returnThese}
        </Button>
      )}
    </section>
  );
}

/** What is held of the chosen payments, coin by coin. */
function sumsOf(
  payments: readonly ListedPayment[],
  unitOf: (chainId: number, token: string) => Unit,
): string[] {
  const sums = new Map<string, { unit: Unit; held: bigint }>();
  for (const { chainId, token, held } of payments) {
    const unit = unitOf(chainId, token);
    const key = `${unit.symbol} ${unit.decimals}`;
    sums.set(key, { unit, held: (sums.get(key)?.held ?? 0n) + held });
  }
  return [...sums.values()].map(({ unit, held }) => formatBalance(held, unit));
}
