import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Address } from "viem";
import * as sharedWords from "#words/filters.ts";
import * as words from "#words/myPayments.ts";
import { findChain } from "../../../lib/config/appConfig.ts";
import { useAppConfig } from "../../../lib/config/appContext.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { now } from "../../../lib/time/clock.ts";
import { readPages } from "../../../queries/payerPayments.ts";
import { Button } from "../../../ui/Button.tsx";
import { downloadFile } from "../../../ui/downloadFile.ts";
import { DownloadIcon } from "../../../ui/icons.tsx";
import { chainNames } from "./chainNames.ts";
import { toFilter } from "./listFilter.ts";
import type { ListSearch } from "./listSearch.ts";
import { matches } from "./matches.ts";
import { paymentsCsv } from "./paymentsCsv.ts";
import { readNames } from "./readNames.ts";
import type { Names } from "./useNames.ts";

/** Pages of the subgraphs that one file is made of. */
const most = 80;

interface ExportButtonProps {
  wallet: Address;
  search: ListSearch;
  names: Names;
  /** Unix seconds of a chain. */
  timeOf: (chainId: number) => number;
}

/** Saves the payments that match the filters as CSV, also those that are not shown yet. */
export function ExportButton({ wallet, search, names, timeOf }: ExportButtonProps) {
  const config = useAppConfig();
  const client = useQueryClient();
  const exporting = useMutation({
    mutationFn: async () => {
      const { q = "" } = search;
      const read = await readPages(config, wallet, toFilter(config, search), most);
      const nameOf = await readNames(client, read.payments, names);
      const payments = read.payments.filter(
        (one) => q === "" || matches(one, findChain(config, one.chainId), nameOf(one), q),
      );
      const day = new Date(now() * 1000).toISOString().slice(0, 10);
      const file = ["payments", wallet.slice(2, 8), day].join("-");
      downloadFile(`${file}.csv`, "text/csv", paymentsCsv(payments, config, nameOf, timeOf));
      return { ...read, count: payments.length };
    },
  });
  const { data, error } = exporting;
  return (
    <div className="text-end text-sm">
      <Button
        look="secondary"
        size="medium"
        busy={exporting.isPending}
        onClick={() => exporting.mutate()}
      >
        <DownloadIcon className="size-4" />
        {sharedWords.exportCsv}
      </Button>
      <div role="status" className="max-w-sm text-muted">
        {data && <p className="mt-1">{sharedWords.exported(data.count)}</p>}
        {data?.hasMore && <p>{words.exportCut}</p>}
        {data && data.missing.length > 0 && (
          <p>{words.exportWithout(chainNames(config, data.missing))}</p>
        )}
      </div>
      {error && <ErrorNotice error={error} />}
    </div>
  );
}
