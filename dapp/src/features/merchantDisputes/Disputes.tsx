import * as words from "#words/merchantDisputes.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { namesOf } from "../../lib/config/namesOf.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { useNow } from "../../lib/time/useNow.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { CheckIcon, InboxIcon } from "../../ui/icons.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Pills } from "../../ui/Pills.tsx";
import { DisputeList } from "./DisputeList.tsx";
import { type DisputePart, type DisputesSearch, disputeParts } from "./disputesSearch.ts";
import { EndedDisputes } from "./EndedDisputes.tsx";
import { LoadingList } from "./LoadingList.tsx";
import { type OpenParts, useOpenDisputes } from "./useOpenDisputes.ts";

interface DisputesProps {
  part: DisputePart;
  onSearch: (search: DisputesSearch) => void;
}

/** The three parts, of which one is shown. */
export function Disputes({ part, onSearch }: DisputesProps) {
  const open = useOpenDisputes();
  const own = part === "waiting" ? {} : { part };
  const onOpen = ({ id, chainId }: { id: `0x${string}`; chainId: number }) =>
    onSearch({ ...own, payment: id, chain: chainId });
  return (
    <div className="space-y-6">
      <div>
        <h1 className="font-semibold text-2xl tracking-tight">{words.disputes}</h1>
        <p className="mt-1 text-muted text-sm">{words.advice}</p>
      </div>
      <Pills
        legend={words.parts}
        values={disputeParts}
        label={(one) => labelOf(one, open.data)}
        value={part}
        onChange={(next) => onSearch(next === "waiting" ? {} : { part: next })}
      />
      {part === "closed" ? (
        <EndedDisputes onOpen={onOpen} />
      ) : (
        <OpenPart part={part} open={open} onOpen={onOpen} />
      )}
    </div>
  );
}

/** Name of a part, with the number of its disputes if all of them are known. */
function labelOf(part: DisputePart, data: OpenParts | undefined): string {
  const name = words.partNames[part];
  if (part === "closed" || !data || !data.isWhole) return name;
  return words.counted(name, data[part].length);
}

interface OpenPartProps {
  part: "waiting" | "arbiter";
  open: ReturnType<typeof useOpenDisputes>;
  onOpen: (dispute: { id: `0x${string}`; chainId: number }) => void;
}

function OpenPart({ part, open: { data, error, refetch }, onOpen }: OpenPartProps) {
  const config = useAppConfig();
  const now = useNow();
  if (!data && error) return <ErrorNotice error={error} onRetry={refetch} />;
  if (!data) return <LoadingList />;
  const { silent, recorded, isCut, areOffersMissing } = data;
  const rows = data[part];
  return (
    <section aria-label={words.partNames[part]} className="space-y-4">
      {silent.length > 0 && (
        <Notice tone="warn" title={words.chainsSilent}>
          {words.chainsSilentAdvice(namesOf(config, silent))}
        </Notice>
      )}
      {recorded.length > 0 && (
        <Notice title={words.fromRecord}>
          {words.fromRecordAdvice(namesOf(config, recorded))}
        </Notice>
      )}
      {areOffersMissing && <Notice title={words.offersMissing}>{words.offersMissingAdvice}</Notice>}
      {isCut && <Notice title={words.cut}>{words.cutAdvice}</Notice>}
      {rows.length > 0 && (
        <DisputeList label={words.partNames[part]} rows={rows} now={now} onOpen={onOpen} />
      )}
      {rows.length === 0 && silent.length === 0 && (
        <EmptyState
          icon={part === "waiting" ? <CheckIcon /> : <InboxIcon />}
          title={words.noneIn[part]}
        >
          {words.noneAdvice[part]}
        </EmptyState>
      )}
    </section>
  );
}
