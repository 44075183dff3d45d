import * as words from "#words/ownWallet.ts";
import { ScanCode } from "../../lib/qr/ScanCode.tsx";
import { Card } from "../../ui/Card.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { AccountSelect } from "./AccountSelect.tsx";
import { BackToWallet } from "./BackToWallet.tsx";
import type { OpenProps } from "./openProps.ts";
import { Task } from "./Task.tsx";

/** The address of an account, to copy and to scan. */
export function ReceivePage({ status, chosen, onChoose }: OpenProps) {
  const { name, address } = status.accounts[chosen] ?? { name: "", address: null };
  if (address === null) return null;
  return (
    <Task title={words.receive}>
      <BackToWallet />
      <AccountSelect label={words.account} {...{ status, chosen, onChoose }} />
      <Card title={words.addressOf(name)}>
        <ScanCode text={address} label={words.qrCode(name)} className="mx-auto w-56" />
        <p className="mt-4 font-mono text-sm wrap-anywhere" dir="ltr">
          {address} <CopyButton text={address} name={words.addressOf(name)} />
        </p>
      </Card>
      <p className="text-sm">{words.comparing}</p>
      <p className="text-muted text-sm">{words.chains}</p>
      <Notice title={words.fromExchange}>{words.fromExchangeAdvice}</Notice>
    </Task>
  );
}
