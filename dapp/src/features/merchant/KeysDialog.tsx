import * as words from "#words/merchantList.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Dialog } from "../../ui/Dialog.tsx";

const keys = [
  ["/", words.keySearch],
  ["j", words.keyNext],
  ["k", words.keyBefore],
  ["x", words.keySelect],
  [words.enterKey, words.keyOpen],
  [words.escapeKey, words.keyClose],
  ["?", words.keyHelp],
] as const;

interface KeysDialogProps {
  /** Whether rows can be selected. */
  selects: boolean;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
  onClose: () => void;
}

/** The list's keys. They can be switched off: who speaks to their device would press them by saying words. */
export function KeysDialog({ selects, isOn, onSwitch, onClose }: KeysDialogProps) {
  return (
    <Dialog title={words.keys} onClose={onClose}>
      <dl className="mb-5 grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 text-sm">
        {keys
          .filter(([key]) => selects || key !== "x")
          .map(([key, meaning]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="inline-block min-w-8 rounded-sm border border-control bg-sunken px-2 py-0.5 text-center font-mono text-xs">
                  {key}
                </kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
      </dl>
      <Checkbox
        label={words.useKeys}
        hint={words.useKeysHint}
        checked={isOn}
        onChange={({ target }) => onSwitch(target.checked)}
      />
    </Dialog>
  );
}
