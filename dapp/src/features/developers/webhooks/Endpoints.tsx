import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import * as words from "#words/webhooks.ts";
import type { WebhookEndpoint } from "../../../lib/api/apiTypes.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ResourceList } from "../../../lib/desk/ResourceList.tsx";
import { endpointsQuery } from "../../../queries/webhooks.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Item } from "../../../ui/ItemList.tsx";
import { LinkIcon, PlusIcon } from "../../../ui/icons.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { CreateEndpoint } from "./CreateEndpoint.tsx";
import { EndpointStatus } from "./EndpointStatus.tsx";
import { endpointFacts } from "./endpointFacts.ts";

/** Webhook endpoints of the store in the chosen mode. */
export function Endpoints() {
  const { store, may } = useStoreDesk();
  const { mode } = useMode();
  const list = useInfiniteQuery(endpointsQuery(store.id, mode));
  const endpoints = list.data?.pages.flatMap(({ data }) => data);
  const [isCreating, setCreating] = useState(false);
  const isEmpty = endpoints?.length === 0;
  const create = may("webhook_endpoints:write") && (
    <Button size="medium" onClick={() => setCreating(true)}>
      <PlusIcon className="size-4" />
      {words.create}
    </Button>
  );
  return (
    <>
      {isEmpty ? (
        <div className="rounded-lg border border-line bg-surface">
          <EmptyState icon={<LinkIcon />} title={words.none} action={create}>
            {words.noneAdvice}
          </EmptyState>
        </div>
      ) : (
        <Panel title={words.endpoints} note={words.note} aside={create}>
          <ResourceList
            label={words.theEndpoints}
            things={endpoints}
            error={list.error}
            onRetry={() => void list.refetch()}
            empty={words.none}
            onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
            isLoadingMore={list.isFetchingNextPage}
            item={(endpoint) => <EndpointItem key={endpoint.id} endpoint={endpoint} />}
          />
        </Panel>
      )}
      {isCreating && <CreateEndpoint onClose={() => setCreating(false)} />}
    </>
  );
}

function EndpointItem({ endpoint }: { endpoint: WebhookEndpoint }) {
  return (
    <Item
      icon={<LinkIcon />}
      title={
        <Link
          to="/merchant/developers/{-$section}"
          params={{ section: "webhooks" }}
          search={{ endpoint: endpoint.id }}
          className="underline decoration-line underline-offset-4 hover:decoration-current"
        >
          <bdi dir="ltr">{endpoint.url}</bdi>
        </Link>
      }
      note={<bdi>{endpointFacts(endpoint).join(" · ")}</bdi>}
      aside={<EndpointStatus endpoint={endpoint} />}
    />
  );
}
