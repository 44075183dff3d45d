import { useQuery } from "@tanstack/react-query";
import * as words from "#words/security.ts";
import { ResourceList } from "../../../lib/desk/ResourceList.tsx";
import { timeOf } from "../../../lib/time/moment.ts";
import { noticesQuery } from "../../../queries/account.ts";
import { Item } from "../../../ui/ItemList.tsx";
import { InfoIcon } from "../../../ui/icons.tsx";
import { Panel } from "../../../ui/Panel.tsx";

/** What happened to the account and to payout addresses of its owner's stores. */
export function Notices() {
  const { data: notices, error, refetch } = useQuery(noticesQuery);
  return (
    <Panel title={words.notices}>
      <ResourceList
        label={words.notices}
        things={notices?.slice(0, 20)}
        error={error}
        onRetry={() => void refetch()}
        empty={words.noNotices}
        item={({ id, type, created_at }) => (
          <Item
            key={id}
            icon={<InfoIcon />}
            title={words.noticeWords[type]}
            note={timeOf(created_at)}
          />
        )}
      />
    </Panel>
  );
}
