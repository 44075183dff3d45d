import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import * as words from "#words/walletBackup.ts";
import type { WalletBackup } from "../../../lib/api/apiTypes.ts";
import type { WithProof } from "../../../lib/desk/desk.ts";
import { inTurn } from "../../../lib/text/together.ts";
import { formatTime } from "../../../lib/time/format.ts";
import type { BackupCheck } from "../../../lib/vault/requests.ts";
import { accountQuery } from "../../../queries/account.ts";
import {
  deleteWalletBackups,
  readWalletBackup,
  storeWalletBackup,
} from "../../../queries/walletBackups.ts";
import { Button, buttonClass } from "../../../ui/Button.tsx";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { CheckResult } from "../CheckResult.tsx";
import { readKnownBackup, rememberKnownBackup } from "../knownBackup.ts";
import type { OpenProps } from "../openProps.ts";
import { PasswordField } from "../PasswordField.tsx";
import { Backups } from "./Backups.tsx";
import { opensOnlyByWallet } from "./opensOnlyByWallet.ts";
import { Problem } from "./Problem.tsx";
import { secondsOf } from "./secondsOf.ts";
import { useServerWork } from "./useServerWork.ts";

/** What the account keeps of the open wallet: saved, tried, replaced and deleted. */
export function ServerBackup(props: OpenProps) {
  return (
    <Backups>{(backups, withProof) => <Kept {...props} {...{ backups, withProof }} />}</Backups>
  );
}

interface KeptProps extends OpenProps {
  backups: readonly WalletBackup[];
  withProof: WithProof;
}

function Kept({ backups, withProof, ...props }: KeptProps) {
  const { vault, status } = props;
  const { data: account } = useQuery(accountQuery);
  const [doing, setDoing] = useState<"test" | "delete" | null>(null);
  const [knownHere, setKnownHere] = useState(readKnownBackup);
  const [untested, setUntested] = useState<string | null>(null);
  const know = (id: string) => {
    rememberKnownBackup(id);
    setKnownHere(id);
  };
  // An account never leaves its place, so the first says which wallet it is.
  const address = status.accounts[0]?.address ?? null;
  const known = backups.filter((one) => one.address === address);
  const saving = useServerWork(withProof, async () => {
    if (address === null) return;
    know((await storeWalletBackup(address, await vault.ask("backupFile"), known)).id);
  });
  const [newest] = known;
  // While it is saved here, the list is that of before.
  const isFromElsewhere = newest !== undefined && newest.id !== knownHere && !saving.isBusy;
  return (
    <section className="space-y-4 rounded-lg border border-line bg-surface p-4 shadow-card sm:p-5">
      <h2 className="font-semibold text-lg">
        {newest ? words.savedOn(formatTime(secondsOf(newest))) : words.nothingSaved}
      </h2>
      <p className="text-muted text-sm">
        {inTurn(
          newest ? words.saveAgain : words.nothingSavedAdvice,
          known.length > 1 ? words.earlierVersions(known.length - 1) : "",
        )}
      </p>
      {isFromElsewhere && (
        <>
          <Notice tone="warn" title={words.fromElsewhere}>
            {words.fromElsewhereAdvice}
          </Notice>
          <Checkbox
            label={words.saveUntested}
            hint={words.saveUntestedHint}
            checked={untested === newest.id}
            onChange={(event) => setUntested(event.target.checked ? newest.id : null)}
          />
        </>
      )}
      {account && opensOnlyByWallet(account, status.accounts) && (
        <Notice
          tone="warn"
          title={words.noWayBack}
          action={
            <Link
              to="/merchant/settings/{-$section}"
              params={{ section: "security" }}
              className={buttonClass("secondary", "medium")}
            >
              {words.addWayIn}
            </Link>
          }
        >
          {words.noWayBackAdvice}
        </Notice>
      )}
      <p className="flex flex-wrap gap-3">
        <Button
          size="medium"
          busy={saving.isBusy}
          disabled={isFromElsewhere && untested !== newest.id}
          onClick={() => saving.start()}
        >
          {newest ? words.replace : words.save}
        </Button>
        {newest && (
          <>
            <Button look="secondary" size="medium" onClick={() => setDoing("test")}>
              {words.test}
            </Button>
            <Button look="danger" size="medium" onClick={() => setDoing("delete")}>
              {words.remove}
            </Button>
          </>
        )}
      </p>
      <Problem error={saving.error} />
      {newest && doing === "test" && (
        <TestKept key={newest.id} {...{ ...props, newest, withProof }} onWhole={know} />
      )}
      {newest && doing === "delete" && (
        <DeleteKept known={known} withProof={withProof} onDone={() => setDoing(null)} />
      )}
    </section>
  );
}

interface TestKeptProps extends OpenProps {
  newest: WalletBackup;
  withProof: WithProof;
  /** Called with the id of a backup that has nothing that the wallet lacks. */
  onWhole: (id: string) => void;
}

function TestKept({ newest, withProof, onWhole, vault, status }: TestKeptProps) {
  const [password, setPassword] = useState("");
  const [found, setFound] = useState<BackupCheck | null>(null);
  const testing = useServerWork(withProof, async () => {
    setFound(null);
    const file = await readWalletBackup(newest.id);
    const result = await vault.ask("checkBackup", { kind: "file", file, password });
    setFound(result);
    setPassword("");
    if (result.more.length === 0) onWhole(newest.id);
  });
  return (
    <form
      noValidate
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        testing.start();
      }}
    >
      <PasswordField
        label={words.passwordOfBackup}
        hint={words.passwordOfBackupHint}
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" look="secondary" size="medium" busy={testing.isBusy}>
        {words.testNow}
      </Button>
      <Problem error={testing.error} />
      {found && <CheckResult {...found} accounts={status.accounts.length} />}
    </form>
  );
}

interface DeleteKeptProps {
  known: readonly WalletBackup[];
  withProof: WithProof;
  onDone: () => void;
}

function DeleteKept({ known, withProof, onDone }: DeleteKeptProps) {
  const deleting = useServerWork(withProof, async () => {
    await deleteWalletBackups(known);
    onDone();
  });
  return (
    <div className="space-y-3">
      <Notice tone="warn" title={words.removeTitle}>
        {words.removeAdvice}
      </Notice>
      <p className="flex flex-wrap gap-3">
        <Button look="danger" size="medium" busy={deleting.isBusy} onClick={() => deleting.start()}>
          {words.removeNow}
        </Button>
        <Button look="secondary" size="medium" onClick={onDone}>
          {words.keep}
        </Button>
      </p>
      <Problem error={deleting.error} />
    </div>
  );
}
