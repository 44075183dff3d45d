import type { ReactNode } from "react";
import * as words from "#words/walletSecurity.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useWork } from "./useWork.ts";

interface WorkFormProps {
  label: string;
  /** Whether what is pressed cannot be taken back. */
  isFinal?: boolean;
  isDisabled?: boolean;
  work: () => Promise<void>;
  onDone: () => void;
  children?: ReactNode;
}

/** Fields, and the two ways out of them. It stays open when something went wrong. */
export function WorkForm({ label, isFinal, isDisabled, work, onDone, children }: WorkFormProps) {
  const { start, isBusy, problem } = useWork(work);
  return (
    <form
      noValidate
      className="w-full space-y-3 pt-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isDisabled) start();
      }}
    >
      {children}
      {problem && <Notice tone="danger" title={problem} />}
      <p className="flex flex-wrap gap-3">
        <Button
          type="submit"
          size="medium"
          look={isFinal ? "danger" : "primary"}
          busy={isBusy}
          disabled={isDisabled}
        >
          {label}
        </Button>
        <Button look="secondary" size="medium" onClick={onDone}>
          {words.cancel}
        </Button>
      </p>
    </form>
  );
}
