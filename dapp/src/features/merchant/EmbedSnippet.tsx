import * as words from "#words/merchant.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { CodeBox } from "../../ui/CodeBox.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { Mixed } from "../../ui/Mixed.tsx";

/** Field of the profile that names the pages which may show checkouts. */
const ORIGINS_FIELD = "embed_origins";

/** How a shop shows its checkouts on its own pages: code to copy. */
export function EmbedSnippet() {
  const { publicUrl } = useAppConfig();
  const code = `<script type="module" src="${publicUrl}/embed-v1.js"></script>

<handsel-button>
  <a href="${words.checkoutAddress}">${words.payWithCrypto}</a>
</handsel-button>`;
  return (
    <Fold title={words.embedTitle}>
      <p>
        <Mixed parts={words.embedAdvice(<code className="font-mono">{ORIGINS_FIELD}</code>)} />
      </p>
      <CodeBox text={code} name={words.embedCode} />
      <p className="text-muted">{words.embedNote}</p>
    </Fold>
  );
}
