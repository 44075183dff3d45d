import { Link } from "@tanstack/react-router";
import { type ReactNode, useId } from "react";
import * as words from "#words/overview.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { DeviceIcon, LinkIcon } from "../../ui/icons.tsx";

/** What a store without payments can do next. */
export function FirstSteps() {
  const id = useId();
  const { may } = useStoreDesk();
  return (
    <section className="space-y-4" aria-labelledby={id}>
      <div className="space-y-1 text-center">
        <h2 id={id} className="font-semibold text-xl">
          {words.firstTitle}
        </h2>
        <p className="text-muted">{words.firstAdvice}</p>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Way icon={<LinkIcon className="size-6" />} title={words.shareTitle} text={words.shareText}>
          <Link to="/merchant/links" className={buttonClass("primary", "medium")}>
            {may("payment_links:write") ? words.makeLink : words.toLinks}
          </Link>
        </Way>
        <Way
          icon={<DeviceIcon className="size-6" />}
          title={words.connectTitle}
          text={words.connectText}
        >
          <Link
            to="/merchant/developers/{-$section}"
            params={{ section: "quickstart" }}
            className={buttonClass("secondary", "medium")}
          >
            {words.toDevelopers}
          </Link>
        </Way>
      </div>
    </section>
  );
}

interface WayProps {
  icon: ReactNode;
  title: string;
  text: string;
  children: ReactNode;
}

function Way({ icon, title, text, children }: WayProps) {
  return (
    <div className="flex flex-col items-start gap-2 rounded-lg border border-line bg-surface p-5">
      <span className="text-accent">{icon}</span>
      <h3 className="font-semibold text-lg">{title}</h3>
      <p className="grow text-muted text-sm">{text}</p>
      <div className="pt-2">{children}</div>
    </div>
  );
}
