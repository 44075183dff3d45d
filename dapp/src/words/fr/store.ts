/** Translated from English; reviewed by: nobody yet. */

export const store = "Boutique";
export const name = "Nom";
export const nameHint = "Sur les pages de paiement, les reçus et dans le portefeuille du client.";
export const address = "Commerçant dans les conditions";
export const addressName = "adresse du commerçant";
export const told = "Ce qui est communiqué aux payeurs";
export const toldNote = (mode: string) =>
  `En mode ${mode}. Ce qui est laissé vide n’est pas affiché.`;
export const website = "Site web";
export const supportEmail = "Où les clients vous joignent par e-mail";
export const supportUrl = "Où les clients trouvent de l’aide";
export const refundPolicy = "Quand vous rendez l’argent";
export const legalName = "Dénomination légale";
export const legalAddress = "Adresse légale";
export const taxId = "Numéro fiscal";
export const receiptPrefix = "Les reçus commencent par";
/** Said of a field whose text the service refuses. */
export const refused = {
  website: "Saisissez une adresse complète, par exemple https://shop.example.",
  support_email: "Saisissez une adresse e-mail, par exemple help@shop.example.",
  support_url: "Saisissez une adresse complète, par exemple https://shop.example/help.",
  receipt_prefix: "1 à 12 lettres majuscules, chiffres ou tirets.",
} as const;
export const brand = "Logo et couleur";
export const brandNote =
  "Les payeurs les voient sur les pages de paiement, les liens, les paiements et les reçus.";
export const logo = "Logo";
export const logoHint =
  "PNG, JPEG ou WebP. L’image est dessinée dans un carré, et seul ce dessin est envoyé.";
export const logoUnreadable =
  "Ce navigateur ne peut pas lire le fichier comme une image. Choisissez-en un autre.";
export const logoRefused = "L’image a trop de détails pour un logo. Choisissez-en une plus simple.";
export const chooseLogo = "Choisir une image";
export const removeLogo = "Supprimer le logo";
export const accent = "Couleur";
export const accentHint =
  "Six chiffres hexadécimaux, par exemple #9c4a2f. Des lettres blanches doivent y être lisibles.";
export const accentForm = "Saisissez # et six chiffres hexadécimaux, par exemple #9c4a2f.";
export const accentPale =
  "Des lettres blanches n’y sont pas lisibles. Choisissez une couleur plus foncée.";
export const embed = "Pages de paiement sur vos propres pages";
export const embedNote =
  "Ces pages peuvent afficher vos pages de paiement dans un cadre, et sont prévenues quand l’une est payée.";
export const embedOrigins = "Adresses de vos pages";
export const embedOriginsHint =
  "Une par ligne, par exemple https://shop.example. Aucune\u202f: aucune page n’y est autorisée.";
export const embedRefused =
  "Chaque ligne doit contenir https:// et un nom, sans rien après, par exemple https://shop.example.";
export const embedNone = "Aucune page n’y est autorisée.";
export const save = "Enregistrer";
export const saved = "Enregistré";
export const stores = "Boutiques de votre organisation";
export const open = "Ouvrir une boutique";
export const openTitle = "Ouvrir une autre boutique";
export const openAdvice =
  "Les paiements se distinguent par l’adresse de leur commerçant\u202f: chaque boutique a donc son propre portefeuille, parmi les vôtres.";
export const whichWallet = "Son portefeuille";
export const noWallet =
  "Chaque portefeuille de votre compte a déjà une boutique. Ajoutez-en d’abord un autre dans Sécurité.";
export const openIt = "Ouvrir la boutique";
export const thisStore = "celle-ci";
export const theStores = "boutiques";
export const theProfile = "profil";
export const modes = { live: "production", test: "test" } as const;
export const required = "Ce champ est nécessaire.";
