import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/audit.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import type { AuditEntry } from "../../../lib/api/apiTypes.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { ChangeButton } from "../../../lib/desk/ChangeButton.tsx";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ResourceList } from "../../../lib/desk/ResourceList.tsx";
import { useChange } from "../../../lib/desk/useChange.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { timeOf } from "../../../lib/time/moment.ts";
import { isolate } from "../../../lib/words/isolate.ts";
import { type AuditFilter, auditLogQuery, auditVerificationQuery } from "../../../queries/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { downloadFile } from "../../../ui/downloadFile.ts";
import { Item } from "../../../ui/ItemList.tsx";
import { ShieldIcon } from "../../../ui/icons.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { Spinner } from "../../../ui/Spinner.tsx";
import { useCoins } from "../members/useCoins.ts";
import { useMemberNames } from "../useMemberNames.ts";
import { AuditFilters } from "./AuditFilters.tsx";
import { detailText } from "./detailText.ts";

/** Who did what in the organisation, and whether the log is as it was written. */
export function AuditSection() {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const [filter, setFilter] = useState<AuditFilter>({});
  const isFiltered = Object.keys(filter).length > 0;
  const list = useInfiniteQuery(auditLogQuery(store.id, mode, filter));
  const verification = useQuery(auditVerificationQuery(store.id, mode));
  const exporting = useChange(async () => {
    const csv: unknown = await answerOf(
      merchantApi[mode].GET("/v1/audit_log/export", { params: { query: filter } }),
    );
    downloadFile(words.file, "text/csv", String(csv));
  });
  return (
    <Panel
      title={words.title}
      aside={
        <>
          <ChangeButton change={exporting}>{words.exportIt}</ChangeButton>
          <Button
            look="secondary"
            size="medium"
            busy={verification.isFetching}
            onClick={() => void verification.refetch()}
          >
            {words.verify}
          </Button>
        </>
      }
    >
      <PanelBody>
        <Verified
          found={verification.data}
          error={verification.error}
          onRetry={() => void verification.refetch()}
        />
        {exporting.error && <ErrorNotice error={exporting.error} />}
        <AuditFilters onChange={setFilter} />
      </PanelBody>
      <ResourceList
        label={words.theLog}
        things={list.data?.pages.flatMap(({ data }) => data)}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={isFiltered ? words.noneFound : words.empty}
        onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
        isLoadingMore={list.isFetchingNextPage}
        item={(entry) => <Entry key={entry.id} entry={entry} />}
      />
    </Panel>
  );
}

interface VerifiedProps {
  found: { entries: number; hash: string; fault: string | null } | undefined;
  error: unknown;
  onRetry: () => void;
}

/** Whether the chain of hashes is whole. */
function Verified({ found, error, onRetry }: VerifiedProps) {
  if (!found && error) return <ErrorNotice error={error} onRetry={onRetry} />;
  if (!found) {
    return (
      <p role="status" className="flex items-center gap-2 text-muted text-sm">
        <Spinner className="size-4" />
        {words.verifying}
      </p>
    );
  }
  if (found.fault !== null) {
    return (
      <Notice tone="danger" title={words.broken}>
        {words.brokenAdvice(found.entries + 1)}
      </Notice>
    );
  }
  return (
    <p
      role="status"
      className="flex flex-wrap items-center gap-x-2 gap-y-1 rounded-md bg-sunken px-3 py-2.5 text-sm"
    >
      <ShieldIcon className="size-5 text-paid" />
      <strong className="font-semibold">{words.unbroken(found.entries)}</strong>
      <span className="text-muted">{words.unbrokenAdvice}</span>
      {found.hash !== "" && (
        <span className="font-mono text-muted text-xs" title={found.hash}>
          {words.lastMark(isolate(shortMark(found.hash)))}
        </span>
      )}
    </p>
  );
}

const shortMark = (hash: string) => `${hash.slice(0, 6)}…${hash.slice(-2)}`;

function Entry({ entry }: { entry: AuditEntry }) {
  const { store } = useStoreDesk();
  const names = useMemberNames();
  const coins = useCoins();
  const { action, actor, subject, details, created_at, hash } = entry;
  const who = {
    account: () => names.get(actor.id ?? "") ?? words.somebody(actor.id ?? ""),
    key: () => words.key(actor.id ?? ""),
    administrator: () => words.administrator,
    system: () => words.server,
  }[actor.kind]();
  const facts = [
    timeOf(created_at),
    ...(actor.network === null ? [] : [words.fromNetwork(actor.network)]),
    ...(subject === null ? [] : [words.aboutSubject(subject)]),
    ...Object.entries(details).flatMap((detail) => detailText(detail, store.id, coins) ?? []),
  ];
  return (
    <Item
      title={
        <>
          <bdi>{who}</bdi> <span className="font-normal">{words.actions[action] ?? action}</span>
        </>
      }
      note={facts.join(" · ")}
      aside={
        <bdi dir="ltr" className="font-mono text-muted text-xs" title={hash}>
          <span className="sr-only">{words.mark} </span>
          {shortMark(hash)}
        </bdi>
      }
    />
  );
}
