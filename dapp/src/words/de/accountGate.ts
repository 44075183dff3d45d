/** Translated from English; reviewed by: nobody yet. */

export const signIn = "Bei Ihrem Konto anmelden";
export const accountOfAnyone =
  "Dafür braucht es ein Konto auf diesem Server, mit zwei Faktoren. Eine Wallet, die hier neu ist, bekommt bei der Anmeldung eines; nehmen Sie eine andere Wallet als diese, sonst brauchen Sie diese, um an ihr Backup zu kommen.";
export const accountOfInvited =
  "Dafür braucht es ein Konto auf diesem Server, mit zwei Faktoren. Hier bekommt man eines durch die Einladung eines Shops.";
export const twoFactorsNeeded = "Ihr Konto braucht zuerst einen zweiten Faktor";
export const twoFactorsAdvice =
  "Fügen Sie ihm einen Passkey oder einen Authenticator hinzu. Dann bekommt niemand das Backup, der nur Ihre Wallet hat.";
export const addFactor = "Zweiten Faktor hinzufügen";
export const signedIn = "Sie sind angemeldet.";
export const signedInAs = (name: string) => `Sie sind als ${name} angemeldet.`;
export const yourAccount = "Ihr Konto";
