import { useId, useState } from "react";
import * as words from "#words/store.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { ShopMark } from "../../ui/ShopMark.tsx";
import { squarePng } from "./squarePng.ts";

interface LogoFieldProps {
  /** Of the store, whose first letter stands where there is no logo; nothing stands for no name. */
  name: string;
  /** Address of the logo on this server, or a data URL; null without one. */
  logo: string | null;
  accent: string | null;
  /** What the service refused. */
  error?: string | undefined;
  /** @param logo data URL of a new one; null: none */
  onChange: (logo: string | null) => void;
}

/** Picture of a store, which is drawn into a square before it goes anywhere. */
export function LogoField({ name, logo, accent, error, onChange }: LogoFieldProps) {
  const [unreadable, setUnreadable] = useState(false);
  const pick = useId();
  const choose = async (file: File | undefined) => {
    if (!file) return;
    try {
      onChange(await squarePng(file));
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
  };
  return (
    <div>
      <p className="mb-1.5 font-semibold text-sm">{words.logo}</p>
      <div className="flex flex-wrap items-center gap-3">
        {(logo || name) && <ShopMark name={name} logo={logo} accent={accent} />}
        <label
          htmlFor={pick}
          className={`${buttonClass("secondary", "medium")} cursor-pointer focus-within:outline-2 focus-within:outline-accent`}
        >
          {words.chooseLogo}
          <input
            id={pick}
            type="file"
            accept="image/png,image/jpeg,image/webp"
            className="sr-only"
            onChange={({ target }) => {
              void choose(target.files?.[0]);
              target.value = "";
            }}
          />
        </label>
        {logo && (
          <Button look="quiet" size="inline" onClick={() => onChange(null)}>
            {words.removeLogo}
          </Button>
        )}
      </div>
      {unreadable || error ? (
        <p role="alert" className="mt-1.5 text-danger text-sm">
          {error ?? words.logoUnreadable}
        </p>
      ) : (
        <p className="mt-1.5 text-muted text-sm">{words.logoHint}</p>
      )}
    </div>
  );
}
