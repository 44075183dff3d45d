import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import * as sellWords from "#words/sell.ts";
import * as addressWords from "#words/store.ts";
import * as words from "#words/welcome.ts";
import type { MerchantLink, MerchantProfile } from "../../lib/api/apiTypes.ts";
import { AddressChip } from "../../lib/chain/AddressChip.tsx";
import { coinsOf, keyOf } from "../../lib/chain/coins.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { NoSection } from "../../lib/desk/NoSection.tsx";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { linkText } from "../../lib/payment/agreed.ts";
import { PayerShopMark } from "../../lib/payment/PayerShopMark.tsx";
import { now } from "../../lib/time/clock.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { merchantQuery, paymentLinksQuery, profileQuery } from "../../queries/store.ts";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { LinkLater, LinkPanel } from "./LinkPanel.tsx";
import { SaveLooks } from "./SaveLooks.tsx";
import { SellStep } from "./SellStep.tsx";
import { Chosen, changeLink, Step, Steps } from "./Steps.tsx";
import { useDraft } from "./useDraft.ts";

/** Whether customers can open a link. */
const isOpen = ({ status, ends_at }: MerchantLink) =>
  status === "open" && Date.parse(ends_at) / 1000 > now();

/** The first two steps as they were taken, and the third: something to pay, or the link that was made. */
export function LastStep() {
  const { session, store, may } = useStoreDesk();
  const { mode } = useMode();
  const [draft, change] = useDraft(session.account.id);
  // What was typed for one store is not another's.
  const isOfStore = draft.isUnsaved && draft.name.trim() === store.name;
  const links = useInfiniteQuery(paymentLinksQuery(store.id, mode));
  const { data: profile, error, refetch } = useQuery(profileQuery(store.id, mode));
  const link = links.data?.pages[0]?.data.find(isOpen);
  const isReady = links.data !== undefined && profile !== undefined;
  const failed = links.error ?? error;
  const maySell = may("payment_links:write");
  return (
    <>
      {link && <LinkPanel key={link.id} link={link} isNew={draft.step === 3} />}
      <Steps>
        <Named profile={profile} />
        <Paid profile={profile} />
        <Step number="3" title={words.sellStep} state={link ? "done" : "now"}>
          {link && (
            <Chosen
              change={
                <Link to="/merchant/links" className={changeLink}>
                  {words.toLinks}
                </Link>
              }
            >
              <bdi className="font-semibold">{link.order.description}</bdi>
              <span>{linkText(link)}</span>
            </Chosen>
          )}
          {!isReady && !failed && (
            <div className="mt-3 space-y-3">
              <Loading what={words.theLinks} />
              <Skeleton className="h-12 w-full max-w-md" />
              <Skeleton className="h-12 w-2/3 max-w-md" />
            </div>
          )}
          {!isReady && failed && (
            <div className="mt-3">
              <ErrorNotice
                error={failed}
                onRetry={() => {
                  void links.refetch();
                  void refetch();
                }}
              />
            </div>
          )}
          {isReady && !link && !maySell && <NoSection isForOthers />}
          {isReady && !link && maySell && (
            <div className="mt-3 space-y-4">
              {isOfStore && <SaveLooks draft={draft} onChange={change} />}
              <SellStep draft={draft} onChange={change} profile={profile} />
            </div>
          )}
        </Step>
      </Steps>
      {!link && <LinkLater />}
    </>
  );
}

interface TakenProps {
  /** Undefined while it is read, or where the service does not answer. */
  profile: MerchantProfile | undefined;
}

function Named({ profile }: TakenProps) {
  const { store, may } = useStoreDesk();
  return (
    <Step number="1" title={words.nameStep} state="done">
      <Chosen
        change={
          may("stores:write") && (
            <Link
              to="/merchant/settings/{-$section}"
              params={{ section: "store" }}
              aria-label={words.changeOf(store.name)}
              className={changeLink}
            >
              {words.change}
            </Link>
          )
        }
      >
        {profile && <PayerShopMark name={store.name} brand={profile} />}
        <bdi className="font-semibold">{store.name}</bdi>
      </Chosen>
    </Step>
  );
}

/** Where what is collected goes, and in which coins. */
function Paid({ profile }: TakenProps) {
  const { store, may } = useStoreDesk();
  const { mode, chains } = useMode();
  const { data: merchant } = useQuery(merchantQuery(store.id, mode));
  const accepted = profile?.accepts.map(keyOf) ?? [];
  const coins = coinsOf(chains).filter(({ key }) => accepted.includes(key));
  return (
    <Step number="2" title={words.moneyStep} state="done">
      <Chosen
        change={
          may("merchant:write") && (
            <Link
              to="/merchant/settings/{-$section}"
              params={{ section: "coins" }}
              aria-label={words.changeOf(words.coins)}
              className={changeLink}
            >
              {words.change}
            </Link>
          )
        }
      >
        {merchant ? (
          <AddressChip value={toHex(merchant.payee)} name={words.payee} />
        ) : (
          <AddressChip value={toHex(store.address)} name={addressWords.addressName} />
        )}
        {profile && (
          <span className="text-muted">
            {coins.length > 0
              ? coins.map(({ symbol, chain }) => sellWords.coin(symbol, chain)).join(", ")
              : words.noCoins}
          </span>
        )}
      </Chosen>
    </Step>
  );
}
