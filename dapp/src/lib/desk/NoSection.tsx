import * as words from "#words/settings.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ShieldIcon } from "../../ui/icons.tsx";
import { useDesk } from "./desk.ts";

/** Stands where a page has no such section, or has it for other roles. */
export function NoSection({ isForOthers }: { isForOthers: boolean }) {
  const { store } = useDesk();
  const role = isForOthers ? store?.role : undefined;
  return (
    <EmptyState icon={<ShieldIcon />} title={role ? words.notYours : words.noSection}>
      {role && words.notYoursAdvice(words.roles[role])}
    </EmptyState>
  );
}
