import { ShopMark } from "../../ui/ShopMark.tsx";
import { accentOf, type Brand, logoPath } from "../validation/brand.ts";

/** Mark of the shop that is paid, as the server tells of it. */
export function PayerShopMark({ name, brand }: { name: string; brand: Brand }) {
  return <ShopMark name={name} logo={logoPath(brand)} accent={accentOf(brand)} />;
}
