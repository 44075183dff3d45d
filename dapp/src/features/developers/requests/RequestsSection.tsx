import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/requests.ts";
import type { ApiRequest } from "../../../lib/api/apiTypes.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ResourceList } from "../../../lib/desk/ResourceList.tsx";
import { timeOf } from "../../../lib/time/moment.ts";
import { requestsQuery } from "../../../queries/requests.ts";
import { apiKeysQuery } from "../../../queries/store.ts";
import { CopyButton } from "../../../ui/CopyButton.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Pills } from "../../../ui/Pills.tsx";
import { Status } from "../../../ui/Status.tsx";

type Choice = "all" | "refused";

const labels: Record<Choice, string> = { all: words.all, refused: words.refused };
const choices: readonly Choice[] = ["all", "refused"];

/** What the store's programs asked of the API, and what they were answered. */
export function RequestsSection() {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const [choice, setChoice] = useState<Choice>("all");
  const list = useInfiniteQuery(requestsQuery(store.id, mode, choice === "refused"));
  const { data: keys } = useInfiniteQuery(apiKeysQuery(store.id, mode));
  const names = new Map(
    keys?.pages.flatMap(({ data }) => data).map(({ id, name }) => [id, name ?? id]),
  );
  return (
    <Panel title={words.title} note={words.note}>
      <div className="border-line border-t px-4 py-3 sm:px-5">
        <Pills
          legend={words.which}
          values={choices}
          label={(value) => labels[value]}
          value={choice}
          onChange={setChoice}
        />
      </div>
      <ResourceList
        label={words.theRequests}
        things={list.data?.pages.flatMap(({ data }) => data)}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={choice === "refused" ? words.noneRefused : words.none}
        onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
        isLoadingMore={list.isFetchingNextPage}
        item={(request) => (
          <Line key={request.id} request={request} keyName={names.get(request.key_id)} />
        )}
      />
    </Panel>
  );
}

interface LineProps {
  request: ApiRequest;
  /** Undefined for a key that is no longer listed. */
  keyName: string | undefined;
}

function Line({ request, keyName }: LineProps) {
  const { id, method, path, status, code, milliseconds, created_at } = request;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 px-4 py-2.5 text-sm sm:px-5">
      <div className="min-w-0 flex-1 basis-64">
        <p className="wrap-anywhere font-mono text-xs">
          <bdi dir="ltr">
            <span className="text-muted">{method}</span> {path}
          </bdi>
        </p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-1 text-muted text-xs">
          {timeOf(created_at)} · <bdi>{keyName ?? words.goneKey}</bdi> · {words.took(milliseconds)}{" "}
          ·{" "}
          <bdi dir="ltr" className="wrap-anywhere font-mono">
            {id}
          </bdi>
          <CopyButton text={id} name={words.requestId} />
        </p>
      </div>
      <div className="text-end">
        <Status hue={status < 400 ? "paid" : status < 500 ? "due" : "failed"}>{status}</Status>
        {code !== null && (
          <p className="wrap-anywhere text-muted text-xs">
            <bdi dir="ltr">{code}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}
