import { linkOptions } from "@tanstack/react-router";
import * as words from "#words/desk.ts";
import {
  CheckoutIcon,
  CodeIcon,
  DisputeIcon,
  HomeIcon,
  LinkIcon,
  PaymentsIcon,
  PayoutIcon,
  PeopleIcon,
  SettingsIcon,
  TillIcon,
} from "../../ui/icons.tsx";

const part = { exact: false, includeSearch: false };

/** Sections of the merchant's pages, in their order; the tabs of a phone are those most looked at. */
const sections = [
  {
    ...{ name: words.overview, Icon: HomeIcon, isTab: true },
    link: linkOptions({ to: "/merchant", activeOptions: { exact: true, includeSearch: false } }),
  },
  {
    ...{ name: words.payments, Icon: PaymentsIcon, isTab: true },
    link: linkOptions({ to: "/merchant/payments", activeOptions: part }),
  },
  {
    ...{ name: words.customers, Icon: PeopleIcon, isTab: false },
    link: linkOptions({ to: "/merchant/customers", activeOptions: part }),
  },
  {
    ...{ name: words.checkouts, Icon: CheckoutIcon, isTab: false },
    link: linkOptions({ to: "/merchant/checkouts", activeOptions: part }),
  },
  {
    ...{ name: words.links, Icon: LinkIcon, isTab: true },
    link: linkOptions({ to: "/merchant/links", activeOptions: part }),
  },
  {
    ...{ name: words.disputes, Icon: DisputeIcon, isTab: true },
    link: linkOptions({ to: "/merchant/disputes", activeOptions: part }),
  },
  {
    ...{ name: words.payouts, Icon: PayoutIcon, isTab: false },
    link: linkOptions({ to: "/merchant/payouts", activeOptions: part }),
  },
  {
    ...{ name: words.pointOfSale, Icon: TillIcon, isTab: false },
    link: linkOptions({ to: "/merchant/pos", activeOptions: part }),
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
