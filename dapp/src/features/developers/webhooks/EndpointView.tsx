import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import * as developers from "#words/developers.ts";
import * as words from "#words/webhooks.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import type { WebhookEndpoint } from "../../../lib/api/apiTypes.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { ChangeButton } from "../../../lib/desk/ChangeButton.tsx";
import { ConfirmDialog } from "../../../lib/desk/ConfirmDialog.tsx";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { useChange } from "../../../lib/desk/useChange.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { isolate } from "../../../lib/words/isolate.ts";
import { endpointQuery, endpointsKey } from "../../../queries/webhooks.ts";
import { Button } from "../../../ui/Button.tsx";
import { cx } from "../../../ui/cx.ts";
import { ArrowLeftIcon } from "../../../ui/icons.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { Loading, Skeleton } from "../../../ui/Skeleton.tsx";
import { useDevelopersSearch } from "../SearchContext.ts";
import { ChangeEndpoint } from "./ChangeEndpoint.tsx";
import { Deliveries } from "./Deliveries.tsx";
import { EndpointNotices } from "./EndpointNotices.tsx";
import { EndpointStatus } from "./EndpointStatus.tsx";
import { endpointFacts } from "./endpointFacts.ts";
import { RotateSecret } from "./RotateSecret.tsx";
import { SendAgain } from "./SendAgain.tsx";

/** An endpoint: how it does, what can be done with it, and what was sent to it. */
export function EndpointView({ id }: { id: string }) {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const { search } = useDevelopersSearch();
  const { data: endpoint, error, refetch } = useQuery(endpointQuery(store.id, mode, id));
  return (
    <div className="space-y-4">
      <Link
        to="/merchant/developers/{-$section}"
        params={{ section: "webhooks" }}
        search={{}}
        className={cx(
          "inline-flex min-h-9 items-center gap-1.5 font-semibold text-muted text-sm hover:text-ink",
          // On a phone, what is open has its own way back.
          search.delivery !== undefined && "max-desk:hidden",
        )}
      >
        <ArrowLeftIcon className="size-4" />
        {words.allEndpoints}
      </Link>
      {endpoint ? (
        <Shown endpoint={endpoint} />
      ) : error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <Loading what={words.theEndpoint} />
          <Skeleton className="h-24 w-full" />
          <Skeleton className="h-64 w-full" />
        </>
      )}
    </div>
  );
}

function Shown({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { may } = useStoreDesk();
  const { search } = useDevelopersSearch();
  return (
    <Panel
      title={isolate(endpoint.url)}
      note={<bdi>{endpointFacts(endpoint).join(" · ")}</bdi>}
      aside={<EndpointStatus endpoint={endpoint} />}
    >
      <div className={cx(search.delivery !== undefined && "max-desk:hidden")}>
        <PanelBody>
          <EndpointNotices endpoint={endpoint} />
          {may("webhook_endpoints:write") && <Actions endpoint={endpoint} />}
        </PanelBody>
      </div>
      <Deliveries endpoint={endpoint} />
    </Panel>
  );
}

type Asked = "change" | "rotate" | "sendAgain" | "turnOff" | "remove";

/** What a member can do with an endpoint who may change it. */
function Actions({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { id } = endpoint;
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const { onSearch } = useDevelopersSearch();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const key = endpointsKey(store.id, mode);
  const params = { path: { id } };
  const setStatus = (status: WebhookEndpoint["status"]) =>
    answerOf(merchantApi[mode].POST("/v1/webhook_endpoints/{id}", { params, body: { status } }));
  const testing = useChange(async () => {
    const sent = await answerOf(
      merchantApi[mode].POST("/v1/webhook_endpoints/{id}/test", { params }),
    );
    onSearch({ endpoint: id, delivery: sent.id });
  }, key);
  const turningOn = useChange(() => setStatus("enabled"), key);
  const turningOff = useChange(async () => {
    await setStatus("disabled");
    close();
  }, key);
  const removing = useChange(async () => {
    await answerOf(merchantApi[mode].DELETE("/v1/webhook_endpoints/{id}", { params }));
    // What is left of it would be asked for in vain.
    onSearch({});
    queryClient.removeQueries({ queryKey: [...key, id] });
    await queryClient.invalidateQueries({ queryKey: [...key, "list"] });
  });
  const isOn = endpoint.status === "enabled";
  const failed = testing.error ?? turningOn.error;
  const ask = (what: Asked, word: string) => (
    <Button look="secondary" size="medium" onClick={() => setAsked(what)}>
      {word}
    </Button>
  );
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {isOn ? (
          <ChangeButton look="primary" change={testing}>
            {words.test}
          </ChangeButton>
        ) : (
          <ChangeButton look="primary" change={turningOn}>
            {words.turnOn}
          </ChangeButton>
        )}
        {ask("sendAgain", words.sendAgain)}
        {ask("change", developers.change)}
        {ask("rotate", words.rotate)}
        {isOn && ask("turnOff", words.turnOff)}
        <Button look="danger" size="medium" onClick={() => setAsked("remove")}>
          {words.remove}
        </Button>
      </div>
      {Boolean(failed) && <ErrorNotice error={failed} />}
      {asked === "change" && <ChangeEndpoint endpoint={endpoint} onClose={close} />}
      {asked === "rotate" && <RotateSecret endpoint={endpoint} onClose={close} />}
      {asked === "sendAgain" && <SendAgain endpoint={endpoint} onClose={close} />}
      {asked === "turnOff" && (
        <ConfirmDialog
          title={words.turnOffTitle}
          action={words.turnOff}
          isFinal={false}
          change={turningOff}
          onClose={close}
        >
          {words.turnOffAdvice}
        </ConfirmDialog>
      )}
      {asked === "remove" && (
        <ConfirmDialog
          title={words.removeTitle}
          action={words.remove}
          change={removing}
          onClose={close}
        >
          {words.removeAdvice}
        </ConfirmDialog>
      )}
    </>
  );
}
