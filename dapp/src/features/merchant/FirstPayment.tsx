import * as words from "#words/merchant.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { CodeBox } from "../../ui/CodeBox.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { InboxIcon } from "../../ui/icons.tsx";
import { Mixed } from "../../ui/Mixed.tsx";

/** Field of a checkout's answer that a merchant passes on. */
const URL_FIELD = "url";

/** Shown before the first payment: the API call that creates a checkout. */
export function FirstPayment() {
  const { publicUrl } = useAppConfig();
  const { mode, chains } = useMode();
  // An example: any coin of the mode.
  const [{ chain, token } = {}] = chains.flatMap((one) =>
    one.tokens.map((coin) => ({ chain: one, token: coin })),
  );
  const command = `curl ${publicUrl}/v1/checkouts \\
  -H "Authorization: Bearer YOUR_${mode.toUpperCase()}_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{"chain_id": ${chain?.id ?? ""}, "token": "${token?.symbol ?? ""}", "amount": "${10n ** BigInt(token?.decimals ?? 0)}", "description": "First order"}'`;
  return (
    <>
      <EmptyState icon={<InboxIcon />} title={words.noPaymentsYet}>
        <Mixed parts={words.createCheckout(mode, <code className="font-mono">{URL_FIELD}</code>)} />
      </EmptyState>
      <div className="mx-auto mb-10 max-w-xl px-4">
        <CodeBox text={command} name={words.command} />
      </div>
    </>
  );
}
