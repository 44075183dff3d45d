import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import * as words from "#words/sell.ts";
import type { MerchantLink } from "../../lib/api/apiTypes.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { linkText } from "../../lib/payment/agreed.ts";
import { now } from "../../lib/time/clock.ts";
import { dayOf } from "../../lib/time/moment.ts";
import { paymentLinksQuery } from "../../queries/store.ts";
import { Item } from "../../ui/ItemList.tsx";
import { LinkIcon } from "../../ui/icons.tsx";
import { Status } from "../../ui/Status.tsx";
import { merchantFrame } from "../merchantFrame/handle.ts";
import { SellPage } from "./SellPage.tsx";

/** The store's payment links in the chosen mode. */
export function LinksPage() {
  const { MerchantFrame } = merchantFrame.use();
  return (
    <MerchantFrame title={words.links}>
      <Links />
    </MerchantFrame>
  );
}

function Links() {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const list = useInfiniteQuery(paymentLinksQuery(store.id, mode));
  return (
    <SellPage
      isLink
      list={list}
      nameOf={({ order }) => order.description}
      item={(link, share) => <LinkItem key={link.id} link={link} share={share} />}
    />
  );
}

type Standing = "open" | "closed" | "ended";

function standingOf({ status, ends_at }: MerchantLink): Standing {
  if (status === "closed") return "closed";
  return Date.parse(ends_at) / 1000 <= now() ? "ended" : "open";
}

function LinkItem({ link, share }: { link: MerchantLink; share: ReactNode }) {
  const { order, ends_at } = link;
  const standing = standingOf(link);
  return (
    <Item
      icon={<LinkIcon />}
      title={<bdi>{order.description}</bdi>}
      note={[linkText(link), ...(standing === "open" ? [words.endsOn(dayOf(ends_at))] : [])].join(
        " · ",
      )}
      aside={
        <>
          <Status hue={standing === "open" ? "paid" : "returned"}>
            {words.statuses[standing]}
          </Status>
          {standing === "open" && share}
        </>
      }
    />
  );
}
