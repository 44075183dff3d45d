import { permit2Address } from "@handsel/protocol";
import { useId, useMemo, useState } from "react";
import { type Address, type Hex, zeroAddress } from "viem";
import * as words from "#words/confirm.ts";
import { sameAddress, shorten } from "../../lib/chain/addresses.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { sayCoins } from "../../lib/clearSigning/describe.ts";
import type { Circumstances, Coins, Meaning, Warning } from "../../lib/clearSigning/meaning.ts";
import { readCall } from "../../lib/clearSigning/readCall.ts";
import { readMessage } from "../../lib/clearSigning/readMessage.ts";
import { readTypedData } from "../../lib/clearSigning/readTypedData.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { formatMoney } from "../../lib/money/amounts.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Row, Rows } from "../../ui/Rows.tsx";
import type { Asked } from "./askedRequest.ts";
import type { SheetEnd } from "./askInSheet.tsx";
import { coinsOf } from "./balances.ts";
import { carryOut } from "./carryOut.ts";
import { nameOfKnown } from "./nameOfKnown.ts";
import type { Opened } from "./opened.ts";
import { chainClient, mostFee } from "./transactions.ts";
import { useCoinRates } from "./useCoinRates.ts";
import { type Quote, useQuote } from "./useQuote.ts";
import { useSettled } from "./useSettled.ts";
import { useVault, type Vault } from "./useVault.ts";
import { useWork } from "./useWork.ts";
import { WalletGate } from "./WalletGate.tsx";
import { FeeAtMost, type KnownRates, Worth } from "./Worth.tsx";

interface ConfirmRequestProps {
  asked: Asked;
  chain: AppChain;
  account: Address;
  end: SheetEnd<Hex>;
}

/** Shows what a page asks the wallet for, and signs it when the person agrees. */
export function ConfirmRequest(props: ConfirmRequestProps) {
  const vault = useVault();
  return (
    <WalletGate vault={vault}>
      {(status) => <Confirm {...props} vault={vault} status={status} />}
    </WalletGate>
  );
}

/** Warnings after which a person must say that the request is meant. */
const grave: readonly Warning[] = [
  "call_unknown",
  "message_unknown",
  "message_unreadable",
  "unlimited",
  "recipient_unknown",
];

interface ConfirmProps extends ConfirmRequestProps {
  vault: Vault;
  status: Opened;
}

/** The request in words, what it costs and moves, and the two answers. */
export function Confirm({ asked, chain, account, end, vault, status }: ConfirmProps) {
  const heading = useId();
  const name = status.accounts.find(({ address }) => address === account)?.name ?? null;
  const meaning = useMemo(() => {
    const circumstances: Circumstances = {
      ...{ chain, account },
      nameOf: (address) => nameOf(address, chain, status),
    };
    return { ...read(asked, circumstances), circumstances };
  }, [asked, chain, account, status]);
  const { sentence, lines, warnings, raw, circumstances } = meaning;
  const client = useMemo(() => chainClient(chain), [chain]);
  const call = asked.kind === "transaction" ? asked.call : null;
  const isSend = warnings.includes("no_undo");
  const rates = useCoinRates(call !== null);
  const { quote, error } = useQuote(client, account, call, meaning);
  const [isMeant, setMeant] = useState(false);
  /** Whether it is on its way, which nothing can stop. */
  const [isSending, setSending] = useState(false);
  const needsTick = warnings.some((warning) => grave.includes(warning));
  const lacks = quote ? lacking(quote) : null;
  const isSettled = useSettled(quote !== null);
  const isWaiting = error === null && !isSettled;
  const canConfirm = quote !== null && (!needsTick || isMeant) && name !== null;

  const confirming = useWork(async () => {
    const hold = () => {
      const mayBegin = end.hold();
      setSending(mayBegin);
      return mayBegin;
    };
    const around = { chain, account, client, ask: vault.ask, end: { ...end, hold } };
    await carryOut(asked, quote?.cost ?? null, around);
  });

  return (
    <section aria-labelledby={heading} className="space-y-4">
      <p className="text-muted text-sm">
        <bdi>{name ?? words.goneAccount}</bdi>{" "}
        <span className="font-mono text-xs">{shorten(account)}</span>
      </p>
      <h1 id={heading} className="font-semibold text-lg tracking-tight wrap-anywhere">
        {words.question(sentence)}
      </h1>
      {warnings.map((warning) => (
        <Notice
          key={warning}
          tone={grave.includes(warning) ? "danger" : "warn"}
          title={words.warnings[warning]}
        >
          {words.advice[warning]}
        </Notice>
      ))}
      <Rows ruled className="border-line border-y">
        {quote?.balances.map(({ coins, balance }) => (
          <Row key={coins.token} label={words.leaves(name ?? "")}>
            <strong>{sayCoins(circumstances, coins)}</strong> {words.on(chain.name)}
            {isSend && <SentWorth {...{ chain, coins, rates }} />}
            {balance !== null && (
              <span className="block text-muted">
                {balance < coins.amount
                  ? words.hasOnly(sayCoins(circumstances, { ...coins, amount: balance }))
                  : words.leftAfter(
                      sayCoins(circumstances, { ...coins, amount: balance - coins.amount }),
                    )}
              </span>
            )}
          </Row>
        ))}
        {quote?.changes?.map(({ token, amount }) => (
          <Row key={token} label={amount < 0n ? words.triedLeaves : words.triedComes}>
            {sayCoins(circumstances, { token, amount: amount < 0n ? -amount : amount })}
          </Row>
        ))}
        {call && quote && quote.changes === null && warnings.includes("call_unknown") && (
          <Row label={words.tried}>{words.notTried}</Row>
        )}
        <Row label={call ? words.feeAtMost : words.fee}>
          {!call ? (
            words.noFee
          ) : quote?.cost ? (
            <FeeAtMost {...{ chain, rates }} amount={mostFee(quote.cost)} />
          ) : (
            words.asking
          )}
        </Row>
        {lines.map(({ label, value }, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: Several lines may be the same, and none moves.
          <Row key={nth} label={label}>
            <span className="whitespace-pre-wrap">{value}</span>
          </Row>
        ))}
        {asked.kind !== "message" && <Row label={words.chain}>{chain.name}</Row>}
        <Row label={words.askedBy}>{location.host}</Row>
      </Rows>
      <Fold title={words.raw}>
        <pre
          dir="ltr"
          className="whitespace-pre-wrap rounded-sm bg-sunken p-3 text-xs wrap-anywhere"
        >
          {raw}
        </pre>
      </Fold>
      {lacks !== null && (
        <Notice tone="warn" title={words.lacksFee(formatMoney(lacks, chain.nativeCurrency))}>
          {words.lacksFeeAdvice}
        </Notice>
      )}
      {error !== null && <ErrorNotice error={error} />}
      {confirming.problem && <Notice tone="danger" title={confirming.problem} />}
      {name === null && <Notice tone="danger" title={words.goneAccountAdvice} />}
      {needsTick && (
        <Checkbox
          label={words.meant}
          hint={words.meantHint}
          checked={isMeant}
          onChange={(event) => setMeant(event.target.checked)}
        />
      )}
      <div className="-mx-5 -mb-5 grid grid-cols-2 gap-3 border-line bg-surface px-5 pt-3 pb-5 tall:sticky tall:-bottom-5 tall:border-t sm:-mx-6 sm:-mb-6 sm:px-6 sm:pb-6 sm:tall:-bottom-6">
        <Button look="secondary" disabled={isSending} onClick={end.cancel}>
          {words.cancel}
        </Button>
        <Button
          busy={confirming.isBusy || isWaiting}
          disabled={!canConfirm && !isWaiting}
          onClick={() => confirming.start()}
        >
          {words.confirm}
        </Button>
      </div>
    </section>
  );
}

function read(asked: Asked, circumstances: Circumstances): Meaning {
  switch (asked.kind) {
    case "transaction":
      return readCall(asked.call, circumstances);
    case "message":
      return readMessage(asked.raw);
    case "typedData":
      return readTypedData(asked.data, circumstances);
  }
}

function nameOf(address: string, { escrow }: AppChain, status: Opened): string | null {
  if (sameAddress(address, escrow.address)) return words.escrow;
  if (sameAddress(address, permit2Address)) return words.permit2;
  return nameOfKnown(status, address);
}

interface SentWorthProps {
  chain: AppChain;
  coins: Coins;
  rates: KnownRates;
}

/** About what coins are worth that are sent. Those that pay have the price that was agreed, which another beside it would contradict. */
function SentWorth({ chain, coins: { token: address, amount }, rates }: SentWorthProps) {
  const token = coinsOf(chain).find((coin) => sameAddress(coin.address, address));
  return (
    token && (
      <>
        {" "}
        <Worth coins={{ chain, token, amount }} rates={rates} />
      </>
    )
  );
}

/** What the account lacks of the chain's coin for the fee; null if it has enough. */
function lacking({ balances, cost, native }: Quote): bigint | null {
  if (!cost || native === null) return null;
  const sent = balances.find(({ coins }) => sameAddress(coins.token, zeroAddress));
  const missing = mostFee(cost) + (sent?.coins.amount ?? 0n) - native;
  return missing > 0n ? missing : null;
}
