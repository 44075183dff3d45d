import { useMutation } from "@tanstack/react-query";
import * as words from "#words/filters.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { now } from "../../lib/time/clock.ts";
import { exportPayments } from "../../queries/exportPayments.ts";
import type { MerchantFilter } from "../../queries/paymentRecord.ts";
import { Button } from "../../ui/Button.tsx";
import { downloadFile } from "../../ui/downloadFile.ts";
import { DownloadIcon } from "../../ui/icons.tsx";

/** Saves all payments that match the filters as CSV, also those that are not shown yet. */
export function ExportButton({ filter }: { filter: MerchantFilter }) {
  const config = useAppConfig();
  const { mode } = useMode();
  const exporting = useMutation({
    mutationFn: async () => {
      const { csv, count } = await exportPayments(config, mode, filter);
      const day = new Date(now() * 1000).toISOString().slice(0, 10);
      downloadFile(`payments-${mode}-${day}.csv`, "text/csv", csv);
      return count;
    },
  });
  const { data: count, error, isPending } = exporting;
  return (
    <div className="flex flex-wrap-reverse items-center justify-end gap-x-3 text-sm">
      <p role="status" className="text-muted">
        {count !== undefined && words.exported(count)}
      </p>
      {error && <ErrorNotice error={error} />}
      <Button look="secondary" size="medium" busy={isPending} onClick={() => exporting.mutate()}>
        {!isPending && <DownloadIcon className="size-4" />}
        {words.exportCsv}
      </Button>
    </div>
  );
}
