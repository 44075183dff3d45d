import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { AlertIcon, InfoIcon } from "./icons.tsx";

type Tone = "info" | "warn" | "danger";

const tones: Record<Tone, string> = {
  info: "bg-sunken text-ink",
  warn: "bg-warn-soft text-warn",
  danger: "bg-danger-soft text-danger",
};

interface NoticeProps {
  tone?: Tone;
  title: string;
  /** Button or link. */
  action?: ReactNode;
  children?: ReactNode;
}

/** Message box. Screen readers announce it when it appears. */
export function Notice({ tone = "info", title, action, children }: NoticeProps) {
  const Icon = tone === "info" ? InfoIcon : AlertIcon;
  return (
    <div
      role={tone === "danger" ? "alert" : "status"}
      className={cx("flex gap-3 rounded-md p-4 text-sm", tones[tone])}
    >
      <Icon className="size-5" />
      <div className="min-w-0 flex-1 space-y-1">
        <p className="font-semibold">{title}</p>
        {children && <div className="text-ink">{children}</div>}
        {action && <div className="pt-2">{action}</div>}
      </div>
    </div>
  );
}
