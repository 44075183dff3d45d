import type { ReactNode } from "react";
import { ItemList } from "../../ui/ItemList.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";

interface PartProps {
  title: string;
  children: ReactNode;
}

/** Part of a page of the wallet, with its title. */
export function Part({ title, children }: PartProps) {
  return (
    <section className="rounded-lg border border-line bg-surface shadow-card">
      <h2 className="px-4 py-3 font-semibold text-lg sm:px-5">{title}</h2>
      {children}
    </section>
  );
}

/** Part of a page that is a list. */
export function ListPart({ title, children }: PartProps) {
  return (
    <Part title={title}>
      <ItemList label={title}>{children}</ItemList>
    </Part>
  );
}

/** What is in a part while it loads. */
export function LoadingPart({ what }: { what: string }) {
  return (
    <div className="p-4">
      <Loading what={what} />
      <Skeleton className="h-16 w-full" />
    </div>
  );
}
