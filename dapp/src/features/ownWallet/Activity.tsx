import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import type { Address } from "viem";
import * as words from "#words/walletActivity.ts";
import { sameAddress, shorten } from "../../lib/chain/addresses.ts";
import { type AppChain, findToken } from "../../lib/chain/appChain.ts";
import { findChain } from "../../lib/config/appConfig.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { PaymentStatusBadge } from "../../lib/payment/PaymentStatusBadge.tsx";
import { useOtherFunder } from "../../lib/payment/useOtherFunder.ts";
import { useKeptList } from "../../lib/storage/keptList.ts";
import { enumerated } from "../../lib/text/together.ts";
import { now } from "../../lib/time/clock.ts";
import { formatDate } from "../../lib/time/format.ts";
import type { WalletPayment } from "../../queries/walletPayments.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Item, ItemList } from "../../ui/ItemList.tsx";
import { ClockIcon } from "../../ui/icons.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Status } from "../../ui/Status.tsx";
import { coinsOf } from "./balances.ts";
import { type Movement, movementsOf, paidQuery } from "./movements.ts";
import type { OpenProps } from "./openProps.ts";
import { LoadingPart } from "./Part.tsx";
import { mostSends, readSendStatus, type Send, type SendStatus, sends } from "./sends.ts";
import { chainClient } from "./transactions.ts";

/** Movements that are shown at first. */
const few = 10;

interface ActivityProps extends Pick<OpenProps, "config"> {
  account: Address;
  /** Whose an address is; null: nobody's that is known. */
  nameOf: (address: Address) => string | null;
}

/** What an account paid, got back, sent and received, the newest first. */
export function Activity({ config, account, nameOf }: ActivityProps) {
  const { data: paid } = useQuery(paidQuery(config.chains, account));
  const kept = useKeptList(sends);
  const [isWhole, setWhole] = useState(false);
  if (!paid) return <LoadingPart what={words.activity} />;
  const movements = movementsOf(account, paid.payments, kept);
  const shown = isWhole ? movements : movements.slice(0, few);
  const explorers = config.chains.flatMap(({ name, explorerUrl }) =>
    explorerUrl ? [{ name, url: `${explorerUrl}/address/${account}` }] : [],
  );
  return (
    <>
      {paid.silent.length > 0 && (
        <div className="px-4 pb-4 sm:px-5">
          <Notice tone="warn" title={words.blind(enumerated(paid.silent))}>
            {words.blindAdvice}
          </Notice>
        </div>
      )}
      {movements.length > 0 && (
        <ItemList label={words.activity}>
          {shown.map((movement) => (
            <Moved key={keyOf(movement)} {...{ movement, nameOf, config }} />
          ))}
        </ItemList>
      )}
      {movements.length === 0 && paid.silent.length === 0 && (
        <EmptyState icon={<ClockIcon />} title={words.empty}>
          {words.emptyAdvice}
        </EmptyState>
      )}
      <div className="space-y-2 border-line border-t px-4 py-3 text-muted text-sm sm:px-5">
        {shown.length < movements.length && (
          <Button look="secondary" size="medium" onClick={() => setWhole(true)}>
            {words.older}
          </Button>
        )}
        <p>{words.notListed(mostSends)}</p>
        <p className="flex flex-wrap gap-x-4 gap-y-2">
          {explorers.map(({ name, url }) => (
            <a key={url} href={url} rel="noreferrer" className="underline">
              {words.allOn(name)}
            </a>
          ))}
          {paid.hasOlder && (
            <Link to="/find" className="underline">
              {words.findOlder}
            </Link>
          )}
        </p>
      </div>
    </>
  );
}

function keyOf(movement: Movement): string {
  return movement.kind === "paid" ? movement.payment.id : movement.send.hash;
}

interface MovedProps extends Pick<ActivityProps, "config" | "nameOf"> {
  movement: Movement;
}

function Moved({ movement, nameOf, config }: MovedProps): ReactNode {
  const { chainId } = movement.kind === "paid" ? movement.payment : movement.send;
  const chain = findChain(config, chainId);
  // A chain that this service left has no coins that could be named.
  if (!chain) return null;
  if (movement.kind === "paid") return <PaidItem payment={movement.payment} chain={chain} />;
  return <SendItem kind={movement.kind} send={movement.send} {...{ chain, nameOf }} />;
}

function PaidItem({ payment, chain }: { payment: WalletPayment; chain: AppChain }) {
  const { id, chainId, amount, cameBack, status, fundedAt } = payment;
  const token = coinOf(chain, payment.token);
  const funder = useOtherFunder(payment, chain, chainClient);
  const money = formatMoney(amount, token);
  return (
    <Item
      title={
        <Link
          to="/payment/$chainId/$paymentId"
          params={{ chainId: String(chainId), paymentId: id }}
          className="underline"
        >
          {funder === null ? words.paid : words.paidBy(shorten(funder))}
        </Link>
      }
      note={
        <>
          <p>{words.dayOn(formatDate(fundedAt), chain.name)}</p>
          {cameBack > 0n && (
            <p className="text-paid">{words.cameBack(formatMoney(cameBack, token))}</p>
          )}
        </>
      }
      aside={
        <>
          <strong>{funder === null ? words.left(money) : money}</strong>
          <PaymentStatusBadge status={status} />
        </>
      }
    />
  );
}

interface SendItemProps extends Pick<ActivityProps, "nameOf"> {
  kind: "sent" | "received";
  send: Send;
  chain: AppChain;
}

function SendItem({ kind, send, chain, nameOf }: SendItemProps) {
  const { hash, from, to, amount, sentAt } = send;
  const money = formatMoney(BigInt(amount), coinOf(chain, send.token));
  const say = (address: Address) => nameOf(address) ?? shorten(address);
  return (
    <Item
      title={kind === "sent" ? words.sentTo(say(to)) : words.receivedFrom(say(from))}
      note={
        <>
          <p>{words.dayOn(formatDate(sentAt), chain.name)}</p>
          {chain.explorerUrl && (
            <a href={`${chain.explorerUrl}/tx/${hash}`} rel="noreferrer" className="underline">
              {words.transaction(shorten(hash))}
            </a>
          )}
        </>
      }
      aside={
        <>
          <strong>{kind === "sent" ? words.left(money) : words.came(money)}</strong>
          <SendState send={send} chain={chain} />
        </>
      }
    />
  );
}

const states = {
  on_its_way: { hue: "held", dot: "ring", children: words.onItsWay },
  arrived: { hue: "paid", children: words.arrived },
  refused: { hue: "failed", children: words.refused },
  missing: { hue: "due", children: words.missing },
  unknown: { hue: "due", dot: "half", children: words.unknown },
} as const;

function SendState({ send, chain }: { send: Send; chain: AppChain }) {
  const { data, isError } = useQuery({
    queryKey: ["ownWallet", "sendStatus", send.chainId, send.hash],
    queryFn: () => readSendStatus(chainClient(chain), send, now()),
    staleTime: ({ state }) => (isOver(state.data) ? Number.POSITIVE_INFINITY : 0),
    refetchInterval: ({ state }) => (isOver(state.data) ? false : 5_000),
  });
  const state = isError ? "unknown" : data;
  return state ? <Status {...states[state]} /> : null;
}

const isOver = (status: SendStatus | undefined) => status === "arrived" || status === "refused";

function coinOf(chain: AppChain, token: Address) {
  const known = coinsOf(chain).find(({ address }) => sameAddress(address, token));
  return known ?? findToken(chain, token);
}
