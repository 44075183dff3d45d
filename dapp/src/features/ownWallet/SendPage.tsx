import type { Token } from "@handsel/protocol";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { type Address, encodeFunctionData, erc20Abi, type Hash, zeroAddress } from "viem";
import { waitForTransactionReceipt } from "viem/actions";
import { feeAtMost } from "#words/confirm.ts";
import * as words from "#words/sendCoins.ts";
import { name as nameLabel } from "#words/walletSecurity.ts";
import { gets } from "#words/worth.ts";
import { sameAddress, shorten } from "../../lib/chain/addresses.ts";
import type { AskedCall } from "../../lib/clearSigning/meaning.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { useOnce } from "../../lib/feature/useOnce.ts";
import {
  amountSentence,
  amountToText,
  formatBalance,
  formatMoney,
  parseAmount,
} from "../../lib/money/amounts.ts";
import { useKeptList } from "../../lib/storage/keptList.ts";
import { now } from "../../lib/time/clock.ts";
import { RatesNote } from "../../lib/worth/RatesNote.tsx";
import type { CoinAmount } from "../../lib/worth/worth.ts";
import { coinRatesQuery } from "../../queries/coinRates.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Row, Rows } from "../../ui/Rows.tsx";
import { Select } from "../../ui/Select.tsx";
import { AccountSelect } from "./AccountSelect.tsx";
import { BackToWallet } from "./BackToWallet.tsx";
import { type Balance, balancesQuery, keyOf, withChosen } from "./balances.ts";
import { type Contact, contacts, namesBeside, readName, saveContact } from "./contacts.ts";
import type { OpenProps } from "./openProps.ts";
import { Names, People } from "./People.tsx";
import { findPeople, peopleOf } from "./people.ts";
import { type Receiver, readReceiver } from "./receiver.ts";
import { requestWallet } from "./requestWallet.tsx";
import { rememberSend, sends } from "./sends.ts";
import { rememberSentTo, sentTo } from "./sentTo.ts";
import { Task } from "./Task.tsx";
import { TwoAddresses } from "./TwoAddresses.tsx";
import { chainClient, estimateCost, isContractAt, mostFee, toRequest } from "./transactions.ts";
import { FeeAtMost, type KnownRates, Worth } from "./Worth.tsx";

/** What was sent. */
interface Sent {
  balance: Balance;
  amount: bigint;
  to: string;
  hash: Hash;
}

/** Sends coins of the chosen account. */
export function SendPage(props: OpenProps) {
  const { status, chosen } = props;
  const from = status.accounts[chosen]?.address ?? null;
  const [sent, setSent] = useState<Sent | null>(null);
  if (from === null) return null;
  if (sent) return <SentCoins sent={sent} onAgain={() => setSent(null)} />;
  return <SendFrom {...props} key={from} {...{ from, onSent: setSent }} />;
}

/** The form, once there is something to send. It then stays, whatever a node leaves unanswered. */
function SendFrom(props: Omit<SendFormProps, "balances" | "first">) {
  const { config, from } = props;
  const { data } = useQuery(balancesQuery(config.chains, from));
  const [first, setFirst] = useState<Balance | null>(null);
  if (first) return <SendForm {...props} {...{ first, balances: data ?? [] }} />;
  const some = data?.find(({ amount }) => amount !== null && amount > 0n);
  if (some) setFirst(some);
  if (!data) return <Task title={words.title}>{null}</Task>;
  const isRead = data.every(({ amount }) => amount !== null);
  return (
    <Task title={words.title}>
      <Notice title={isRead ? words.nothing : words.notRead}>
        {isRead ? words.nothingAdvice : words.notReadAdvice}
      </Notice>
      <BackToWallet />
    </Task>
  );
}

interface SendFormProps extends OpenProps {
  from: Address;
  balances: readonly Balance[];
  /** The coin that is chosen at first. */
  first: Balance;
  onSent: (sent: Sent) => void;
}

function SendForm(props: SendFormProps) {
  const { status, chosen, onChoose, from, balances, first, onSent } = props;
  const queries = useQueryClient();
  const [coin, setCoin] = useState(first);
  const [to, setTo] = useState("");
  const [typed, setTyped] = useState({ of: keyOf(first), text: "" });
  const [isMeant, setMeant] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [nameText, setNameText] = useState("");
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [isContract, setContract] = useState(false);
  const { balance, all } = withChosen(balances, coin);
  const { chain, token } = balance;
  // What was filled in for one coin is no amount of another.
  const text = typed.of === keyOf(balance) ? typed.text : "";
  const setText = (amount: string) => setTyped({ of: keyOf(balance), text: amount });
  const most = balance.amount ?? 0n;
  const isNative = sameAddress(token.address, zeroAddress);
  const named = useKeptList(contacts);
  const own: Contact[] = status.accounts.flatMap(({ name, address }) =>
    address && address !== from ? [{ name, address }] : [],
  );
  const people = peopleOf({
    ...{ own, contacts: named },
    ...{ sentTo: useKeptList(sentTo), sends: useKeptList(sends) },
  });
  const others = people.filter(({ address }) => !sameAddress(address, from));
  const contracts = [chain.escrow.address, ...chain.tokens.map(({ address }) => address)];
  const read = readReceiver(to, {
    ...{ chainId: chain.id, from, contracts },
    known: others,
  });
  const receiver = "problem" in read ? null : read;
  const isNameless = receiver?.kind === "new" || (receiver?.kind === "known" && !receiver.name);
  const ownNames = status.accounts.map(({ name }) => name);
  const name = receiver && readName(nameText, namesBeside(receiver.address, ownNames));
  const amount = parseAmount(text, token.decimals, most);
  const needsTick = receiver?.kind === "lookalike" || isContract;

  const callTo = (receiverAddress: Address, value: bigint): AskedCall =>
    isNative
      ? { to: receiverAddress, data: "0x", value }
      : {
          to: token.address,
          value: 0n,
          data: encodeFunctionData({
            ...{ abi: erc20Abi, functionName: "transfer", args: [receiverAddress, value] },
          }),
        };

  const { data: rates } = useQuery(coinRatesQuery);
  // Of all that there is, since what is typed changes with each key and the fee hardly with it. The sheet has that of the transaction.
  const { data: fee } = useQuery({
    queryKey: ["ownWallet", "fee", from, keyOf(balance), receiver?.address],
    queryFn: async () =>
      mostFee(
        await estimateCost(
          chainClient(chain),
          from,
          callTo(receiver?.address ?? from, isNative ? 0n : most),
        ),
      ),
    enabled: receiver !== null && !isContract,
    refetchInterval: 15_000,
  });

  const change = (address: string) => {
    setTo(address);
    setMeant(false);
    setSaved(false);
    setNameText("");
    setContract(false);
    setError(null);
  };

  /** Puts in all that can be sent: of the chain's own coin, what the fee leaves. */
  const fillMost = useOnce(async () => {
    setError(null);
    try {
      const someone = receiver?.address ?? from;
      const cost = isNative
        ? await estimateCost(chainClient(chain), from, callTo(someone, 0n))
        : null;
      // The price may have risen until it is sent.
      const fee = cost ? (mostFee(cost) * 5n) / 4n : 0n;
      setText(amountToText(most > fee ? most - fee : 0n, token.decimals));
    } catch (failure) {
      setError(failure);
    }
  });

  const review = useOnce(async () => {
    setTried(true);
    setError(null);
    if (!receiver || !("value" in amount)) return;
    const toSave = isNameless && isSaved ? name : null;
    if (toSave && "problem" in toSave) return;
    setBusy(true);
    try {
      const client = chainClient(chain);
      if (receiver.kind === "new" && !isContract) {
        if (await isContractAt(client, receiver.address)) return setContract(true);
      }
      if (needsTick && !isMeant) return;
      const params = [toRequest(from, callTo(receiver.address, amount.value))];
      const request = { method: "eth_sendTransaction", params };
      const hash = (await requestWallet({ chain, account: from }, request)) as Hash;
      rememberSentTo(receiver.address);
      rememberSend({
        ...{ chainId: chain.id, hash, from, to: receiver.address, token: token.address },
        ...{ amount: amount.value.toString(), sentAt: now() },
      });
      if (toSave) saveContact({ address: receiver.address, name: toSave.name });
      const known = toSave?.name ?? (receiver.kind === "known" ? receiver.name : null);
      onSent({ balance, amount: amount.value, hash, to: known ?? shorten(receiver.address) });
      void queries.invalidateQueries({ queryKey: ["ownWallet"] });
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  });

  return (
    <Task title={words.title}>
      <BackToWallet />
      <form
        noValidate
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          review();
        }}
      >
        <AccountSelect label={words.from} {...{ status, chosen, onChoose }} />
        <Select
          label={words.coin}
          options={Object.fromEntries(
            all.map((one) => [
              keyOf(one),
              words.coinOn(formatBalance(one.amount ?? 0n, one.token), one.chain.name),
            ]),
          )}
          value={keyOf(balance)}
          onChange={(event) => {
            setCoin(all.find((one) => keyOf(one) === event.target.value) ?? balance);
            // What is a contract on one chain may be none on another.
            setMeant(false);
            setContract(false);
          }}
        />
        <Field
          label={words.toWhom}
          hint={others.length > 0 ? words.toWhomOrName : words.toWhomHint}
          error={isTried && "problem" in read ? words.receiver[read.problem] : undefined}
          dir="ltr"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={to}
          onChange={(event) => change(event.target.value)}
        />
        {"problem" in read && <People people={findPeople(others, to)} onChoose={change} />}
        {receiver && (
          <About
            receiver={receiver}
            isOwn={own.some(({ address }) => sameAddress(address, receiver.address))}
            onUse={change}
          />
        )}
        {isNameless && (
          <Checkbox
            label={words.saveName}
            hint={words.saveNameHint}
            checked={isSaved}
            onChange={(event) => setSaved(event.target.checked)}
          />
        )}
        {isNameless && isSaved && (
          <Field
            label={nameLabel}
            autoComplete="off"
            error={
              isTried && name && "problem" in name ? words.nameProblems[name.problem] : undefined
            }
            value={nameText}
            onChange={(event) => setNameText(event.target.value)}
          />
        )}
        {isContract && (
          <Notice tone="warn" title={words.isContract}>
            {words.isContractAdvice}
          </Notice>
        )}
        {needsTick && (
          <Checkbox
            label={words.meant}
            hint={words.meantHint}
            checked={isMeant}
            onChange={(event) => setMeant(event.target.checked)}
          />
        )}
        <Field
          label={words.howMuch}
          unit={token.symbol}
          inputMode="decimal"
          autoComplete="off"
          hint={words.youHave(formatBalance(most, token))}
          error={
            isTried && "problem" in amount ? amountSentence(amount.problem, token, most) : undefined
          }
          aside={
            <Button look="quiet" size="inline" onClick={fillMost}>
              {words.maximum}
            </Button>
          }
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {"value" in amount && (
          <Rows>
            <Row label={gets}>
              <Coins {...{ chain, token, rates }} amount={amount.value} />
            </Row>
            {fee !== undefined && (
              <Row label={feeAtMost}>
                <FeeAtMost {...{ chain, rates }} amount={fee} />
              </Row>
            )}
            <Row label={words.leftHere}>
              <Coins {...{ chain, token, rates }} amount={most - amount.value} />
            </Row>
          </Rows>
        )}
        {"value" in amount && <RatesNote of={[balance]} rates={rates} />}
        {error !== null && <ErrorNotice error={error} />}
        <Button
          type="submit"
          className="w-full"
          look={receiver?.kind === "lookalike" ? "secondary" : "primary"}
          busy={isBusy}
          aria-disabled={isBusy || (needsTick && !isMeant)}
        >
          {words.review}
        </Button>
      </form>
      <Names contacts={named} own={ownNames} />
    </Task>
  );
}

/** An amount, and about what it is worth. */
function Coins({ rates, ...coins }: CoinAmount & { token: Token; rates: KnownRates }) {
  return (
    <>
      {formatMoney(coins.amount, coins.token)} <Worth coins={coins} rates={rates} />
    </>
  );
}

interface AboutProps {
  receiver: Receiver;
  /** Whether it is an account of this wallet. */
  isOwn: boolean;
  onUse: (address: Address) => void;
}

/** What is known of whom it goes to. */
function About({ receiver, isOwn, onUse }: AboutProps) {
  switch (receiver.kind) {
    case "known":
      return (
        <p role="status" className="text-muted text-sm">
          {receiver.name === null
            ? words.sentBefore
            : isOwn
              ? words.yours(receiver.name)
              : words.named(receiver.name)}
        </p>
      );
    case "new":
      return <Notice title={words.isNew}>{words.isNewAdvice}</Notice>;
    case "lookalike": {
      const { address, of } = receiver;
      const name = of.name ?? words.earlier;
      return (
        <Notice
          tone="danger"
          title={words.lookalike(name)}
          action={
            <Button size="medium" onClick={() => onUse(of.address)}>
              {words.sendToKnown(name)}
            </Button>
          }
        >
          <p>{words.lookalikeAdvice}</p>
          <TwoAddresses pasted={address} known={of.address} name={name} />
        </Notice>
      );
    }
  }
}

/** Says that it was sent, and when the chain has it. */
function SentCoins({ sent, onAgain }: { sent: Sent; onAgain: () => void }) {
  const { balance, amount, to, hash } = sent;
  const { chain, token } = balance;
  const { data: receipt, error } = useQuery({
    queryKey: ["ownWallet", "sent", chain.id, hash],
    queryFn: () => waitForTransactionReceipt(chainClient(chain), { hash, timeout: 0 }),
    retry: true,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const coins = formatMoney(amount, token);
  const isReverted = receipt?.status === "reverted";
  return (
    <Task title={words.sent(coins, to)}>
      <p role="status">
        {isReverted
          ? words.failed
          : receipt
            ? words.arrived(chain.name)
            : words.onItsWay(chain.name)}
      </p>
      {error && <ErrorNotice error={error} />}
      <Rows ruled>
        <Row label={words.transaction}>
          {chain.explorerUrl ? (
            <a href={`${chain.explorerUrl}/tx/${hash}`} rel="noreferrer" className="underline">
              {shorten(hash)}
            </a>
          ) : (
            <span className="font-mono text-xs">{hash}</span>
          )}
        </Row>
      </Rows>
      <p className="flex flex-wrap gap-3">
        <Link to="/wallet/{-$section}" params={{ section: undefined }} className={buttonClass()}>
          {words.done}
        </Link>
        <Button look="secondary" onClick={onAgain}>
          {words.again}
        </Button>
      </p>
    </Task>
  );
}
