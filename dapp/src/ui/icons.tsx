import {
  ArrowLeft,
  ArrowRight,
  BadgeCheck,
  Calculator,
  Check,
  ChevronRight,
  ChevronsUpDown,
  CircleQuestionMark,
  Clock,
  CodeXml,
  Copy,
  CreditCard,
  Download,
  ExternalLink,
  File,
  Globe,
  House,
  type IconNode,
  Inbox,
  Info,
  KeyRound,
  Link2,
  Menu,
  Minus,
  Monitor,
  Moon,
  Plus,
  Printer,
  ReceiptText,
  Scale,
  Search,
  Settings2,
  ShieldCheck,
  Smartphone,
  Sun,
  TriangleAlert,
  Undo2,
  Upload,
  UserRound,
  Users,
  Wallet,
  X,
} from "lucide";
import { createElement } from "react";
import { cx } from "./cx.ts";

interface IconProps {
  className?: string;
}

/** Makes a component of an icon of the set. One that points along the line is mirrored where lines run from right to left. */
function icon(shapes: IconNode, points = false) {
  return function Icon({ className = "size-5" }: IconProps) {
    return (
      <svg
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        className={cx("shrink-0", points && "rtl:-scale-x-100", className)}
      >
        {shapes.map(([tag, attributes]) =>
          createElement(tag, { key: Object.values(attributes).join(), ...attributes }),
        )}
      </svg>
    );
  };
}

export const CheckIcon = icon(Check);
export const ClockIcon = icon(Clock);
export const ShieldIcon = icon(ShieldCheck);
export const WalletIcon = icon(Wallet);
export const ArrowLeftIcon = icon(ArrowLeft, true);
export const ArrowRightIcon = icon(ArrowRight, true);
export const ChevronIcon = icon(ChevronRight, true);
export const CopyIcon = icon(Copy);
export const ExplorerIcon = icon(ExternalLink, true);
export const AlertIcon = icon(TriangleAlert);
export const InfoIcon = icon(Info);
export const CloseIcon = icon(X);
export const LanguageIcon = icon(Globe);
export const MinusIcon = icon(Minus);
export const SunIcon = icon(Sun);
export const MoonIcon = icon(Moon);
export const ReturnIcon = icon(Undo2, true);
export const PrintIcon = icon(Printer);
export const VerifiedIcon = icon(BadgeCheck);
export const FileIcon = icon(File);
export const LinkIcon = icon(Link2);
export const PlusIcon = icon(Plus);
export const DownloadIcon = icon(Download);
export const SearchIcon = icon(Search);
export const InboxIcon = icon(Inbox);
export const KeyIcon = icon(KeyRound);
export const DeviceIcon = icon(Monitor);
export const PhoneIcon = icon(Smartphone);
export const PeopleIcon = icon(Users);
export const PersonIcon = icon(UserRound);
export const MenuIcon = icon(Menu);
export const UpDownIcon = icon(ChevronsUpDown);
export const HelpIcon = icon(CircleQuestionMark);
export const PaymentsIcon = icon(CreditCard);
export const CheckoutIcon = icon(ReceiptText);
export const CodeIcon = icon(CodeXml);
export const SettingsIcon = icon(Settings2);
export const TillIcon = icon(Calculator);
export const HomeIcon = icon(House);
export const DisputeIcon = icon(Scale);
export const PayoutIcon = icon(Upload);
