import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import * as words from "#words/palette.ts";
import * as pageWords from "#words/ui.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { CloseIcon, SearchIcon } from "../../../ui/icons.tsx";
import { Spinner } from "../../../ui/Spinner.tsx";
import { type Goal, type GoalGroup, goals } from "./goals.ts";
import { useFound } from "./useFound.ts";

/** Looks for a payment by its number, address or transaction, and for a page by its name; Enter goes there. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState("");
  const navigate = useNavigate();
  const found = useFound(text.trim());
  const groups: GoalGroup[] = [
    { value: words.payments, items: found.goals },
    { value: words.pages, items: goals(text) },
  ].filter(({ items }) => items.length > 0);
  function go({ link }: Goal) {
    onClose();
    void navigate(link);
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop
          forceRender
          className="fixed inset-0 bg-[oklch(0.15_0.01_165/0.45)] transition-opacity duration-150 data-starting-style:opacity-0"
        />
        <Dialog.Popup className="fixed inset-x-2 top-[calc(var(--band)+0.5rem)] mx-auto flex max-h-[calc(100dvh-var(--band)-1rem)] max-w-xl flex-col overflow-hidden rounded-md border border-line bg-surface shadow-dialog tall:sm:top-[12vh] tall:sm:max-h-[70dvh]">
          <Dialog.Title className="sr-only">{words.title}</Dialog.Title>
          <Autocomplete.Root
            open
            inline
            mode="none"
            items={groups}
            value={text}
            onValueChange={setText}
            itemToStringValue={({ label }: Goal) => label}
            autoHighlight="always"
            keepHighlight
          >
            <div className="flex items-center gap-2.5 border-line border-b ps-4 pe-2">
              <SearchIcon className="size-4.5 text-muted" />
              <Autocomplete.Input
                aria-label={words.title}
                placeholder={words.placeholder}
                spellCheck={false}
                className="h-13 min-w-0 flex-1 bg-transparent outline-none placeholder:text-muted"
              />
              {found.isLooking && <Spinner />}
              <Dialog.Close
                aria-label={pageWords.close}
                className="inline-flex size-9 shrink-0 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-ink"
              >
                <CloseIcon />
              </Dialog.Close>
            </div>
            <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-2">
              {found.error && <ErrorNotice error={found.error} />}
              <Autocomplete.Empty>
                {!found.isLooking && (
                  <p className="px-3 py-4 text-muted text-sm">{words.nothing(text.trim())}</p>
                )}
              </Autocomplete.Empty>
              <Autocomplete.List>
                {(group: GoalGroup) => (
                  <Autocomplete.Group
                    key={group.value}
                    items={group.items}
                    className="mb-2 last:mb-0"
                  >
                    <Autocomplete.GroupLabel className="px-3 py-1.5 font-semibold text-muted text-xs">
                      {group.value}
                    </Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(goal: Goal) => (
                        <Autocomplete.Item
                          key={goal.key}
                          value={goal}
                          className="flex min-h-11 cursor-pointer items-center gap-3 rounded-sm px-3 outline-none data-highlighted:bg-sunken"
                          onClick={() => go(goal)}
                        >
                          <goal.Icon className="size-4.5 text-muted" />
                          <span className="wrap-anywhere min-w-0 flex-1">
                            <bdi className="font-semibold">{goal.label}</bdi>
                            {goal.detail !== undefined && (
                              <bdi className="ms-2 text-muted text-sm">{goal.detail}</bdi>
                            )}
                          </span>
                          {goal.amount !== undefined && (
                            <span className="shrink-0 text-sm">{goal.amount}</span>
                          )}
                        </Autocomplete.Item>
                      )}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
            </div>
            <p className="border-line border-t px-4 py-2 text-muted text-xs">{words.hint}</p>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
