import { useEffect, useState } from "react";
import * as words from "#words/ownWallet.ts";
import { canUsePasskeys } from "../../lib/vault/passkey.ts";
import { Button } from "../../ui/Button.tsx";
import { Choices } from "../../ui/Choices.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { addPasskey } from "./addPasskey.ts";
import { PasswordField } from "./PasswordField.tsx";
import { problemSentence } from "./problem.ts";
import { Task } from "./Task.tsx";
import type { Vault } from "./useVault.ts";
import { useWork } from "./useWork.ts";

interface CreateWalletProps {
  vault: Vault;
  /** Called with why the wallet opens by its password alone, if a passkey was wanted. */
  onPasskeyFailed: (sentence: string) => void;
}

export function CreateWallet({ vault: { ask, show }, onPasskeyFailed }: CreateWalletProps) {
  const [password, setPassword] = useState("");
  const [way, setWay] = useState<"passkey" | "password">("password");
  const [hasPasskeys, setHasPasskeys] = useState<boolean | null>(null);
  useEffect(() => {
    void canUsePasskeys().then((can) => {
      setHasPasskeys(can);
      if (can) setWay("passkey");
    });
  }, []);
  const [waiting, setWaiting] = useState<AbortController | null>(null);
  const creating = useWork(async () => {
    let status = await ask("create", { password, words: 12, name: words.firstName });
    if (way === "passkey") {
      const waitingNow = new AbortController();
      setWaiting(waitingNow);
      try {
        const name = words.passkeyName;
        const way = { password, name, known: [], end: waitingNow.signal };
        status = await addPasskey(ask, way);
      } catch (error) {
        onPasskeyFailed(problemSentence(error));
      }
    }
    show(status);
  });
  const limits = [
    [words.noReset, words.noResetText],
    [words.startsEmpty, words.startsEmptyText],
    [words.everyday, words.everydayText],
  ] as const;
  return (
    <Task title={words.createTitle} lead={words.createLead}>
      <form
        noValidate
        className="space-y-6"
        onSubmit={(event) => {
          event.preventDefault();
          creating.start();
        }}
      >
        {hasPasskeys && (
          <Choices
            legend={words.howToOpen}
            labels={{ passkey: words.byPasskey, password: words.byPassword }}
            value={way}
            onChange={setWay}
          />
        )}
        {hasPasskeys === false && (
          <Notice title={words.noPasskeyHere}>{words.noPasskeyHereAdvice}</Notice>
        )}
        <PasswordField
          isNew
          label={way === "passkey" ? words.sparePassword : words.password}
          hint={words.passwordHint}
          error={creating.problem}
          value={password}
          onChange={setPassword}
        />
        <Button type="submit" className="w-full" busy={creating.isBusy}>
          {words.create}
        </Button>
        {waiting && (
          <Notice title={words.waitingForPasskey}>
            <p>{words.waitingForPasskeyAdvice}</p>
            <Button look="quiet" size="inline" onClick={() => waiting.abort()}>
              {words.withoutPasskey}
            </Button>
          </Notice>
        )}
      </form>
      <section aria-label={words.goodToKnow}>
        <ul className="space-y-3 text-sm">
          {limits.map(([name, text]) => (
            <li key={name}>
              <strong className="block font-semibold">{name}</strong>
              <span className="text-muted">{text}</span>
            </li>
          ))}
        </ul>
      </section>
    </Task>
  );
}
