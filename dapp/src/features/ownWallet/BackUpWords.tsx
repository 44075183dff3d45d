import { useState } from "react";
import * as words from "#words/ownWallet.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PasswordField } from "./PasswordField.tsx";
import { Task } from "./Task.tsx";
import { threePlaces } from "./threePlaces.ts";
import type { Vault } from "./useVault.ts";
import { useWork } from "./useWork.ts";

interface PlacedWord {
  place: number;
  word: string;
}

/** Shows the words after the password, and asks for three of them. Until then the wallet has no address to show. */
export function BackUpWords({ vault }: { vault: Vault }) {
  const [password, setPassword] = useState("");
  const [shown, setShown] = useState<readonly PlacedWord[] | null>(null);
  const [places, setPlaces] = useState<readonly number[] | null>(null);
  const showing = useWork(async () => {
    const all = (await vault.ask("showWords", { password })).split(" ");
    setShown(all.map((word, nth) => ({ place: nth + 1, word })));
    setPassword("");
  });
  if (places) {
    return <ConfirmWords vault={vault} places={places} onShowAgain={() => setPlaces(null)} />;
  }
  if (shown) {
    return (
      <Task title={words.writeDown(shown.length)} lead={words.writeDownLead}>
        <ol className="grid list-inside list-decimal grid-cols-2 gap-2 rounded-lg border border-line bg-surface p-5 sm:grid-cols-3">
          {shown.map(({ place, word }) => (
            <li key={place} translate="no">
              {word}
            </li>
          ))}
        </ol>
        <Button
          className="w-full"
          onClick={() => {
            setPlaces(threePlaces(shown.length));
            setShown(null);
          }}
        >
          {words.written}
        </Button>
        <p className="text-muted text-sm">{words.noCopy}</p>
      </Task>
    );
  }
  return (
    <Task title={words.made} lead={words.madeLead}>
      <Notice tone="warn" title={words.first}>
        {words.firstAdvice}
      </Notice>
      <form
        noValidate
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          showing.start();
        }}
      >
        <PasswordField
          label={words.passwordToShow}
          error={showing.problem}
          value={password}
          onChange={setPassword}
        />
        <Button type="submit" className="w-full" busy={showing.isBusy}>
          {words.showWords}
        </Button>
      </form>
    </Task>
  );
}

interface ConfirmWordsProps {
  vault: Vault;
  places: readonly number[];
  onShowAgain: () => void;
}

function ConfirmWords({ vault: { ask, show }, places, onShowAgain }: ConfirmWordsProps) {
  const [answers, setAnswers] = useState<Readonly<Record<number, string>>>({});
  const proving = useWork(async () => {
    show(
      await ask("proveWords", {
        answers: places.map((place) => ({ place, word: answers[place] ?? "" })),
      }),
    );
  });
  return (
    <Task title={words.confirmThree} lead={words.confirmThreeLead}>
      <form
        noValidate
        className="space-y-2"
        onSubmit={(event) => {
          event.preventDefault();
          proving.start();
        }}
      >
        {places.map((place) => (
          <Field
            key={place}
            label={words.word(place)}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={answers[place] ?? ""}
            onChange={({ target: { value } }) => setAnswers({ ...answers, [place]: value })}
          />
        ))}
        {proving.problem && <Notice tone="danger" title={proving.problem} />}
        <Button type="submit" className="w-full" busy={proving.isBusy}>
          {words.confirm}
        </Button>
        <Button look="quiet" className="w-full" onClick={onShowAgain}>
          {words.showAgain}
        </Button>
      </form>
    </Task>
  );
}
