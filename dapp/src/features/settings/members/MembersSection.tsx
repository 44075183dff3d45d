import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/members.ts";
import * as settings from "#words/settings.ts";
import type { Member } from "../../../lib/api/apiTypes.ts";
import { shorten } from "../../../lib/chain/addresses.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ResourceList } from "../../../lib/desk/ResourceList.tsx";
import { dayOf } from "../../../lib/time/moment.ts";
import { toHex } from "../../../lib/validation/hex.ts";
import { membersQuery } from "../../../queries/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { Item } from "../../../ui/ItemList.tsx";
import { PeopleIcon } from "../../../ui/icons.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { ChangeMember } from "./ChangeMember.tsx";
import { Invitations } from "./Invitations.tsx";
import { Leave } from "./Leave.tsx";
import { limitsText } from "./limits.ts";
import { Rules } from "./Rules.tsx";
import { useCoins } from "./useCoins.ts";

/** Who belongs to the organisation, what they may do, and how others come in. */
export function MembersSection() {
  const { session, store, may } = useStoreDesk();
  const { mode } = useMode();
  const { data: members, error, refetch } = useQuery(membersQuery(store.id, mode));
  const coins = useCoins();
  const [changing, setChanging] = useState<Member | null>(null);
  return (
    <>
      <Panel title={words.members}>
        <ResourceList
          label={words.theMembers}
          things={members}
          error={error}
          onRetry={() => void refetch()}
          empty={null}
          item={(member) => {
            const isSelf = member.account_id === session.account.id;
            // Whoever is no owner changes none.
            const mayChange =
              may("members:write") && (store.role === "owner" || member.role !== "owner");
            const limits = limitsText(member.refund_limits, coins);
            return (
              <Item
                key={member.id}
                icon={<PeopleIcon />}
                title={
                  <>
                    <bdi>{nameOf(member)}</bdi>
                    {isSelf && <span className="font-normal text-muted"> · {words.you}</span>}
                  </>
                }
                note={
                  <>
                    <p>
                      {settings.roles[member.role]}: {words.mayDo[member.role]}
                      {limits && ` · ${words.upTo(limits)}`}
                    </p>
                    <p>
                      {words.joined(dayOf(member.joined_at))} ·{" "}
                      {member.two_factors ? words.twoFactors : words.oneFactor}
                    </p>
                  </>
                }
                aside={
                  mayChange && (
                    <Button
                      look="secondary"
                      size="medium"
                      aria-label={words.changeNamed(nameOf(member))}
                      onClick={() => setChanging(member)}
                    >
                      {words.change}
                    </Button>
                  )
                }
              />
            );
          }}
        />
        {changing && (
          <ChangeMember
            member={changing}
            name={nameOf(changing)}
            coins={coins}
            onClose={() => setChanging(null)}
          />
        )}
      </Panel>
      {may("invitations:read") && <Invitations />}
      {may("organisation:write") && <Rules />}
      <Leave />
    </>
  );
}

/** Name of a member, or else the wallet. */
function nameOf({ name, wallets: [wallet] }: Member): string {
  return name ?? (wallet ? shorten(toHex(wallet)) : words.unnamed);
}
