import * as words from "#words/webhooks.ts";
import { ShownOnce } from "../../../lib/desk/ShownOnce.tsx";

interface ShownSecretProps {
  title: string;
  secret: string;
  onClose: () => void;
}

/** Shows a new secret, which nothing shows again. */
export function ShownSecret({ secret, ...props }: ShownSecretProps) {
  return (
    <ShownOnce
      {...props}
      advice={words.secretOnce}
      text={secret}
      name={words.theSecret}
      done={words.keptIt}
    />
  );
}
