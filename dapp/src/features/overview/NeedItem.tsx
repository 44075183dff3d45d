import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import * as words from "#words/overview.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { findToken } from "../../lib/chain/appChain.ts";
import { findChain } from "../../lib/config/appConfig.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { namesOf } from "../../lib/config/namesOf.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import type { AgreedPrice } from "../../lib/money/agreedPrice.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { formatPrice } from "../../lib/money/formatPrice.ts";
import { listed } from "../../lib/text/together.ts";
import { Deadline } from "../../lib/time/Deadline.tsx";
import { formatClock, formatSoon } from "../../lib/time/format.ts";
import { buttonClass } from "../../ui/Button.tsx";
import type { Need } from "./needs.ts";

/** What only the shop knows of a payment. */
interface Note {
  description: string;
  reference: string | null;
  agreed: AgreedPrice | null;
}

interface NeedItemProps {
  need: Need;
  /** Unix seconds. */
  now: number;
  note: Note | undefined;
}

/** Something that waits: what it is about, why and until when, and the way to where it is done. */
export function NeedItem({ need, now, note }: NeedItemProps) {
  const { what, name, why, where } = useFacts(need, now, note);
  const { deadline, kind } = need;
  return (
    <li className="flex min-h-16 flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5 text-sm sm:px-5">
      <div className="min-w-44 flex-1 wrap-anywhere">
        <p>
          <bdi className="font-semibold">{what}</bdi>{" "}
          {name !== null && <bdi className="text-muted">{name}</bdi>}
        </p>
        <p className="flex flex-wrap gap-x-2 text-xs">
          {deadline !== null && kind !== "lapsed" && <Deadline at={deadline} now={now} />}
          <span className="text-muted">{why}</span>
        </p>
      </div>
      {where}
    </li>
  );
}

interface Facts {
  /** The amount, or what it is. */
  what: string;
  name: string | null;
  why: string;
  /** Link; null where nothing leads there. */
  where: ReactNode;
}

const link = buttonClass("secondary", "medium");

function useFacts(need: Need, now: number, note: Note | undefined): Facts {
  const { may } = useStoreDesk();
  const config = useAppConfig();
  const { chains } = useMode();
  const tokenOf = ({ chainId, token }: { chainId: number; token: string }) =>
    findToken(findChain(config, chainId), token);
  const toPayment = (
    word: string,
    what: string,
    { id, chainId }: { id: string; chainId: number },
  ) => (
    <Link
      to="/merchant/payments"
      search={{ payment: id, chain: chainId }}
      aria-label={words.forWhat(word, what)}
      className={link}
    >
      {word}
    </Link>
  );
  const onItsChain = (chainId: number) =>
    chains.length > 1 ? [words.onChain(namesOf(config, [chainId]))] : [];
  switch (need.kind) {
    case "capture":
    case "lapsed": {
      const { payment, kind } = need;
      const { id, amount, held, captureStart, captureEnd } = payment;
      const agreed = note?.agreed;
      // The price is of the whole payment.
      const isWhole = agreed?.amount === amount && held === amount;
      const what =
        isWhole && agreed ? formatPrice(agreed.price) : formatMoney(held, tokenOf(payment));
      const isEarly = captureStart !== null && captureStart > now;
      const canCapture = kind === "capture" && !isEarly && may("payments:capture");
      const end = formatClock(captureEnd ?? now, now);
      const early = isEarly
        ? words.canBeCapturedFrom(formatSoon(captureStart, now))
        : words.toCapture;
      return {
        what,
        name: nameOf(id, note),
        why: listed([
          kind === "lapsed" ? words.lapsed(end) : early,
          ...onItsChain(payment.chainId),
        ]),
        where: toPayment(canCapture ? words.capture : words.show, what, payment),
      };
    }
    case "dispute": {
      const { dispute } = need;
      const what = formatMoney(dispute.held, tokenOf(dispute));
      return {
        what,
        name: nameOf(dispute.id, note),
        why: listed([words.disputed, ...onItsChain(dispute.chainId)]),
        where: toPayment(may("payments:evidence") ? words.answer : words.show, what, dispute),
      };
    }
    case "credit": {
      const { credit } = need;
      const { payment: id, chainId, owner } = credit;
      const what = formatMoney(credit.balance, tokenOf(credit));
      return {
        what,
        name: words.keptFor(shorten(owner)),
        why: listed([words.noDeadline, ...onItsChain(chainId)]),
        where: id && toPayment(words.withdraw, what, { id, chainId }),
      };
    }
    default: {
      const { endpoint, kind } = need;
      const since = Date.parse(endpoint.failing_since ?? endpoint.created_at) / 1000;
      return {
        what: words.webhook,
        name: endpoint.url,
        why: kind === "stopped" ? words.stopped : words.failingSince(formatClock(since, now)),
        where: (
          <Link
            to="/merchant/developers/{-$section}"
            params={{ section: "webhooks" }}
            search={{ endpoint: endpoint.id }}
            aria-label={words.forWhat(words.open, endpoint.url)}
            className={link}
          >
            {words.open}
          </Link>
        ),
      };
    }
  }
}

function nameOf(id: `0x${string}`, note: Note | undefined): string {
  if (!note) return shorten(id);
  return note.reference === null ? note.description : `${note.reference} · ${note.description}`;
}
