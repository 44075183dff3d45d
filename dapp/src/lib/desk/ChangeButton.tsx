import type { ComponentProps } from "react";
import { Button } from "../../ui/Button.tsx";
import type { Change } from "./useChange.ts";

interface ChangeButtonProps extends ComponentProps<typeof Button> {
  change: Change;
}

/** Button that makes a change at once. */
export function ChangeButton({ change: { run, isPending }, ...button }: ChangeButtonProps) {
  return (
    <Button look="secondary" size="medium" busy={isPending} onClick={() => run()} {...button} />
  );
}
