import { linkOptions } from "@tanstack/react-router";
import * as words from "#words/desk.ts";
import { CheckoutIcon, CodeIcon, LinkIcon, PaymentsIcon, SettingsIcon } from "../../ui/icons.tsx";

const part = { exact: false, includeSearch: false };

/** Sections of the merchant's pages, in their order. */
const sections = [
  {
    ...{ name: words.payments, Icon: PaymentsIcon, isTab: true },
    link: linkOptions({ to: "/merchant/payments", activeOptions: part }),
  },
  {
    ...{ name: words.checkouts, Icon: CheckoutIcon, isTab: true },
    link: linkOptions({ to: "/merchant/checkouts", activeOptions: part }),
  },
  {
    ...{ name: words.links, Icon: LinkIcon, isTab: true },
    link: linkOptions({ to: "/merchant/links", activeOptions: part }),
  },
  {
    ...{ name: words.developers, Icon: CodeIcon, isTab: false },
    link: linkOptions({
      ...{ to: "/merchant/developers/{-$section}", params: {}, activeOptions: part },
    }),
  },
  {
    ...{ name: words.settings, Icon: SettingsIcon, isTab: false },
    link: linkOptions({
      ...{ to: "/merchant/settings/{-$section}", params: {}, activeOptions: part },
    }),
  },
] as const;

/** Sections for somebody of a store; who belongs to none has settings alone. */
export const sectionsFor = (hasStore: boolean) => (hasStore ? sections : sections.slice(-1));
