import { useCallback, useRef, useState } from "react";
import type { Address } from "viem";
import * as words from "#words/merchant.ts";
import * as listWords from "#words/merchantList.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { Button } from "../../ui/Button.tsx";
import { useListKeys } from "../../ui/useListKeys.ts";
import { ExportButton } from "./ExportButton.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { type ListSearch, toFilter } from "./listSearch.ts";
import { MerchantFilters } from "./MerchantFilters.tsx";
import type { OpenPayment } from "./PaymentDrawer.tsx";
import { PaymentList } from "./PaymentList.tsx";
import { useKeysChoice } from "./useKeysChoice.ts";
import { maySelect } from "./useSelection.ts";

interface PaymentsProps {
  merchant: Address;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  onOpen: (payment: OpenPayment) => void;
}

/** The list of payments, with what narrows, exports and moves through it. */
export function Payments({ merchant, search, onSearch, onOpen }: PaymentsProps) {
  const filter = toFilter(search);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isOn, setOn] = useKeysChoice();
  const { may } = useStoreDesk();
  const onHelp = useCallback(() => setHelpOpen(true), []);
  useListKeys({ list, search: field, onHelp, isOn });
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h1 className="font-semibold text-2xl tracking-tight">{words.payments}</h1>
        <div className="flex flex-wrap items-center gap-2">
          {/* A phone has no keys. */}
          <span className="hidden md:block">
            <Button
              look="secondary"
              size="medium"
              aria-label={listWords.keys}
              title={listWords.keys}
              onClick={onHelp}
            >
              <kbd className="font-mono">?</kbd>
            </Button>
          </span>
          <ExportButton key={JSON.stringify(filter)} filter={filter} />
        </div>
      </div>
      <section aria-label={words.payments} className="space-y-4">
        <MerchantFilters search={search} field={field} onSearch={onSearch} />
        <div ref={list} className="space-y-4">
          <PaymentList {...{ merchant, search, onSearch, onOpen }} />
        </div>
      </section>
      {isHelpOpen && (
        <KeysDialog
          selects={maySelect(may)}
          isOn={isOn}
          onSwitch={setOn}
          onClose={() => setHelpOpen(false)}
        />
      )}
    </>
  );
}
