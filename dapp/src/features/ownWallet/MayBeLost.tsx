import { useEffect, useState } from "react";
import * as words from "#words/ownWallet.ts";
import { keepStorage } from "../../lib/vault/keepStorage.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Aside } from "./Task.tsx";

/** Warns where the browser does not promise to keep the wallet. */
export function MayBeLost() {
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    void keepStorage().then(setKept);
  }, []);
  if (isKept) return null;
  return (
    <Aside>
      <Notice tone="warn" title={words.mayBeLost}>
        {words.mayBeLostAdvice}
      </Notice>
    </Aside>
  );
}
