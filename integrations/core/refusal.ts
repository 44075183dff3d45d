/** What a plugin does not do, with a sentence for whoever asked: a merchant at the shop's pages, or a customer. */
export class ShopRefusal extends Error {
  override name = "ShopRefusal";
}
