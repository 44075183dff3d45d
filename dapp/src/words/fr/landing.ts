/** Translated from English; reviewed by: nobody yet. */

export const headline =
  "Payez en crypto. La boutique est payée quand vous avez ce que vous avez acheté.";
export const introduction =
  "Votre argent attend dans un contrat de séquestre qui ne peut que payer la boutique ou vous le rendre. Vous payez depuis votre propre portefeuille, sans avoir besoin de compte.";
export const forPayers =
  "Vous venez payer\u202f? Ouvrez le lien de paiement ou scannez le code QR que la boutique vous a donné\u202f: il mène directement à votre commande.";
export const howItGoes = "Comment se passe un paiement";
export const stepPay = "Vous payez, une fois";
export const stepPayText =
  "Vous confirmez dans votre propre portefeuille. L’argent passe dans le contrat de séquestre.";
export const stepHeld = "Il est gardé en lieu sûr";
export const stepHeldText = "La boutique voit qu’il est là, et envoie ce que vous avez acheté.";
export const stepPaid = "Vous avez votre achat\u202f: la boutique est payée";
export const stepPaidText =
  "Quand vous le dites, ou après les jours convenus si vous ne signalez aucun problème.";
export const stepBack = "Ou il vous revient";
export const stepBackText =
  "Si la boutique annule, ou n’encaisse pas à temps. En cas de désaccord entre vous, un arbitre ne peut que partager l’argent entre vous deux.";
export const forShops = "Pour les boutiques";
export const forShopsText =
  "Liens, codes QR, page de paiement et API. Versé sur votre propre portefeuille, sans rétrofacturation après encaissement.";
export const startSelling = "Commencer à vendre";
export const toShops = "Vers vos paiements";
export const cost = "Ce que cela coûte";
export const costText =
  "Clients\u202f: seulement les frais de réseau, là où ils ne sont pas payés pour eux. Boutiques\u202f: une commission sur ce qu’elles encaissent, aucune sur ce qui est rendu.";
export const control = "Qui peut transférer l’argent";
export const controlText =
  "Vous, la boutique, et un arbitre si votre commande en désigne un\u202f: chacun seulement comme vous l’avez signé. La personne qui exploite ce site ne peut ni le prendre, ni l’envoyer ailleurs.";
export const signIn = "Se connecter";
export const docs = "Référence de l’API";
export const myPayments = "Tous les paiements de votre portefeuille";
export const wallet = "Un portefeuille dans ce navigateur, pour les petits montants du quotidien";
