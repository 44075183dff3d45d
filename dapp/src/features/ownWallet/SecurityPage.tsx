import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import * as ownWords from "#words/ownWallet.ts";
import * as backupWords from "#words/walletBackup.ts";
import * as words from "#words/walletSecurity.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { formatBalance } from "../../lib/money/amounts.ts";
import { listed } from "../../lib/text/together.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { downloadFile } from "../../ui/downloadFile.ts";
import { Field } from "../../ui/Field.tsx";
import { Item } from "../../ui/ItemList.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { BackToWallet } from "./BackToWallet.tsx";
import { type Balance, balancesQuery, keyOf } from "./balances.ts";
import { ImportForm } from "./ImportWallet.tsx";
import type { DoProps, OpenProps } from "./openProps.ts";
import { ListPart } from "./Part.tsx";
import { type DoingPasskeys, Passkeys } from "./Passkeys.tsx";
import { PasswordField } from "./PasswordField.tsx";
import { removeWallet } from "./removeWallet.ts";
import { useWork } from "./useWork.ts";
import { WorkForm } from "./WorkForm.tsx";

/** What a person has begun to do. */
type Doing =
  | { what: "words" | "password" | "import" | "remove" }
  | { what: "rename" | "key" | "keystore"; account: number }
  | DoingPasskeys;

/** Names, ways in, backups, and the way out. One thing at a time is open, under what it belongs to. */
export function SecurityPage(props: OpenProps) {
  const { status, vault } = props;
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  const saving = useWork(async () =>
    downloadFile(ownWords.backupName, "application/json", await vault.ask("backupFile")),
  );
  const begin = (label: string, what: Doing, name?: string) => (
    <Button
      look="secondary"
      size="medium"
      aria-label={name && words.labelled(label, name)}
      onClick={() => setDoing(what)}
    >
      {label}
    </Button>
  );
  return (
    <div className="mx-auto max-w-2xl space-y-8">
      <title>{words.title}</title>
      <div className="space-y-2">
        <BackToWallet />
        <h1 className="font-semibold text-xl tracking-tight">{words.title}</h1>
      </div>
      <ListPart title={ownWords.accounts}>
        {status.accounts.map(({ name, address }, account) => (
          <Item
            key={address}
            title={<bdi>{name}</bdi>}
            note={<span className="font-mono">{address && shorten(address)}</span>}
            aside={
              isDoing(doing, account) ? (
                <OfAccount {...props} account={account} what={doing.what} onDone={close} />
              ) : (
                <>
                  {begin(words.rename, { what: "rename", account }, name)}
                  {begin(words.key, { what: "key", account }, name)}
                  {begin(words.keystore, { what: "keystore", account }, name)}
                </>
              )
            }
          />
        ))}
        <Item
          title={words.importAccount}
          note={words.importAccountNote}
          aside={
            doing?.what === "import" ? (
              <ImportAccount {...props} onDone={close} />
            ) : (
              begin(words.importBegin, { what: "import" }, words.importAccount)
            )
          }
        />
      </ListPart>
      <ListPart title={words.opening}>
        <Item
          title={ownWords.password}
          note={words.passwordNote}
          aside={
            doing?.what === "password" ? (
              <ChangePassword {...props} onDone={close} />
            ) : (
              begin(words.change, { what: "password" }, ownWords.password)
            )
          }
        />
        <Passkeys {...props} doing={doing} onBegin={setDoing} onDone={close} />
        <Item title={words.locksItself} note={words.locksItselfNote} />
      </ListPart>
      <ListPart title={words.backups}>
        {status.hasWords && (
          <Item
            title={words.words}
            note={words.wordsNote}
            aside={
              doing?.what === "words" ? (
                <ShowSecret
                  {...props}
                  label={words.showWords}
                  read={(password) => vault.ask("showWords", { password })}
                  onDone={close}
                />
              ) : (
                begin(words.showWords, { what: "words" })
              )
            }
          />
        )}
        <Item
          title={ownWords.backupFile}
          note={ownWords.saveBackupHint}
          aside={
            <Button look="secondary" size="medium" onClick={() => saving.start()}>
              {ownWords.saveBackup}
            </Button>
          }
        />
        <Elsewhere section="backup" title={backupWords.title} note={backupWords.note} />
        <Elsewhere section="test" title={backupWords.testTitle} note={backupWords.testNote} />
      </ListPart>
      {saving.problem && <Notice tone="danger" title={saving.problem} />}
      <ListPart title={words.device}>
        <Item
          title={words.removeWallet}
          note={words.removeWalletNote}
          aside={
            doing?.what === "remove" ? (
              <RemoveWallet {...props} onDone={close} />
            ) : (
              <Button look="danger" size="medium" onClick={() => setDoing({ what: "remove" })}>
                {words.removeWalletBegin}
              </Button>
            )
          }
        />
      </ListPart>
    </div>
  );
}

interface ElsewhereProps {
  section: string;
  title: string;
  note: string;
}

/** What is done on another page of the wallet, and the way there. */
function Elsewhere({ section, title, note }: ElsewhereProps) {
  return (
    <Item
      title={title}
      note={note}
      aside={
        <Link
          to="/wallet/{-$section}"
          params={{ section }}
          aria-label={words.labelled(backupWords.open, title)}
          className={buttonClass("secondary", "medium")}
        >
          {backupWords.open}
        </Link>
      }
    />
  );
}

type DoingOfAccount = Extract<Doing, { account: number }>;

function isDoing(doing: Doing | null, account: number): doing is DoingOfAccount {
  return doing !== null && "account" in doing && doing.account === account;
}

function OfAccount({ account, what, ...props }: DoProps & DoingOfAccount) {
  const { vault, onDone } = props;
  if (what === "rename") return <Rename {...props} account={account} />;
  if (what === "keystore") return <WriteKeystore {...props} account={account} />;
  return (
    <ShowSecret
      {...props}
      label={words.showKey}
      read={(password) => vault.ask("showKey", { password, account })}
      onDone={onDone}
    />
  );
}

function ImportAccount({ vault, status, onDone }: DoProps) {
  return (
    <div className="w-full space-y-3 pt-2">
      <ImportForm
        vault={vault}
        name={ownWords.nextName(status.accounts.length + 1)}
        kinds={status.hasWords ? ["key", "keystore"] : ["words", "key", "keystore"]}
        onAdded={onDone}
      />
      <Button look="secondary" size="medium" onClick={onDone}>
        {words.cancel}
      </Button>
    </div>
  );
}

function Rename({ account, vault: { ask, show }, status, onDone }: DoProps & { account: number }) {
  const [name, setName] = useState(status.accounts[account]?.name ?? "");
  const work = async () => {
    show(await ask("renameAccount", { account, name: name.trim() }));
    onDone();
  };
  return (
    <WorkForm label={words.save} {...{ work, onDone }}>
      <Field
        label={words.name}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
    </WorkForm>
  );
}

function WriteKeystore({ account, vault: { ask }, onDone }: DoProps & { account: number }) {
  const [password, setPassword] = useState("");
  const [filePassword, setFilePassword] = useState("");
  const work = async () => {
    const file = await ask("writeKeystore", { password, account, filePassword });
    downloadFile(words.keystoreName, "application/json", file);
    onDone();
  };
  return (
    <WorkForm label={words.saveFile} {...{ work, onDone }}>
      <PasswordField label={ownWords.password} value={password} onChange={setPassword} />
      <PasswordField
        isNew
        label={words.filePassword}
        hint={ownWords.passwordHint}
        value={filePassword}
        onChange={setFilePassword}
      />
    </WorkForm>
  );
}

interface ShowSecretProps extends DoProps {
  label: string;
  read: (password: string) => Promise<string>;
}

/** Shows words or a key after the password. They are in the page only while they are shown. */
function ShowSecret({ label, read, onDone }: ShowSecretProps) {
  const [password, setPassword] = useState("");
  const [secret, setSecret] = useState<string | null>(null);
  const work = async () => {
    setSecret(await read(password));
    setPassword("");
  };
  if (secret !== null) {
    return (
      <div className="w-full space-y-3 pt-2">
        <Notice tone="warn" title={words.nobodyAsks} />
        <p translate="no" className="rounded-sm bg-sunken p-3 font-mono text-sm wrap-anywhere">
          {secret}
        </p>
        <Button look="secondary" size="medium" onClick={onDone}>
          {words.hide}
        </Button>
      </div>
    );
  }
  return (
    <WorkForm {...{ label, work, onDone }}>
      <p>{words.lookAround}</p>
      <PasswordField label={ownWords.password} value={password} onChange={setPassword} />
    </WorkForm>
  );
}

function ChangePassword({ vault: { ask, show }, onDone }: DoProps) {
  const [password, setPassword] = useState("");
  const [newPassword, setNewPassword] = useState("");
  const work = async () => {
    show(await ask("changePassword", { password, newPassword }));
    onDone();
  };
  return (
    <WorkForm label={words.changePassword} {...{ work, onDone }}>
      <p>{words.oldFiles}</p>
      <p>{words.moveMoney}</p>
      <PasswordField label={words.oldPassword} value={password} onChange={setPassword} />
      <PasswordField
        isNew
        label={words.newPassword}
        hint={ownWords.passwordHint}
        value={newPassword}
        onChange={setNewPassword}
      />
    </WorkForm>
  );
}

/** Counts what is in the wallet before it is removed from this browser. */
function RemoveWallet({ vault: { ask, show }, status, config, onDone }: DoProps) {
  const [hasBackup, setHasBackup] = useState(false);
  const read = useQueries({
    queries: status.accounts.map(({ address }) => balancesQuery(config.chains, address)),
  });
  const balances = read.flatMap(({ data }) => data ?? []);
  const isRead = read.every(({ data }) => data !== undefined);
  const isWhole = isRead && balances.every(({ amount }) => amount !== null);
  const coins = addUp(balances);
  const work = async () => show(await removeWallet(ask));
  return (
    <WorkForm label={words.removeWallet} isFinal isDisabled={!hasBackup} {...{ work, onDone }}>
      <Notice tone={coins.length > 0 ? "warn" : "info"} title={words.inIt(status.accounts.length)}>
        {isRead && <p>{coins.length > 0 ? listed(coins) : isWhole ? words.nothingInIt : null}</p>}
        {isRead && !isWhole && <p>{words.notAllRead}</p>}
        {!isRead && <p>{words.counting}</p>}
      </Notice>
      <Checkbox
        label={status.hasWords ? words.haveWords : words.haveKey}
        hint={words.haveHint}
        checked={hasBackup}
        onChange={(event) => setHasBackup(event.target.checked)}
      />
    </WorkForm>
  );
}

/** Writes the sum of each coin on each chain. */
function addUp(balances: readonly Balance[]): string[] {
  const sums = new Map<string, Balance & { amount: bigint }>();
  for (const { amount, ...of } of balances) {
    if (amount === null || amount === 0n) continue;
    const key = keyOf(of);
    sums.set(key, { ...of, amount: amount + (sums.get(key)?.amount ?? 0n) });
  }
  return [...sums.values()].map(({ amount, token, chain }) =>
    words.coinsOn(formatBalance(amount, token), chain.name),
  );
}
