/** Translated from English; reviewed by: nobody yet. */

export const receipt = "Reçu";
export const pageTitle = (order: string) => `Reçu · ${order}`;
export const issued = (number: string, date: string) => `${number} · émis le ${date}`;
export const paidThen = (date: string) => `Payé le ${date}`;
export const backToPayment = "Paiement";
export const print = "Imprimer ou PDF";
export const proof = "Preuve";
export const soldBy = "Vendu par";
export const paidBy = "Payé par";
export const vat = (id: string) => `Numéro fiscal ${id}`;
export const stateNow = "État à l’impression";
export const stateAt = (time: string) => `le ${time}`;
export const collectable = (from: string, until: string) => `Encaissable du ${from} au ${until}`;
export const collectableFrom = (from: string) => `Encaissable à partir du ${from}`;
export const refundable = (until: string) => `Remboursable jusqu’au ${until}`;
export const order = "Commande";
export const quantity = "Quantité";
export const each = "Prix unitaire";
export const amount = "Montant";
export const totalPaid = "Total payé";
export const atRate = (coin: string, rate: string, date: string) =>
  `${coin} au taux ${rate}, ${date}`;
export const oneIs = (symbol: string, price: string) => `1 ${symbol} = ${price}`;
export const paid = "Payé";
export const paidOn = (time: string, chain: string, id: string) =>
  `${time}, sur ${chain} (blockchain ${id})`;
export const from = "De";
export const to = "À";
export const transaction = "Transaction";
export const payment = "Paiement";
export const escrow = "Séquestre";
export const qr = "Code QR\u202f: le paiement, dans son état d’aujourd’hui";
export const fine =
  "Scannez le code pour voir où est l’argent aujourd’hui. Le numéro du paiement est calculé à partir de ce que les deux parties ont convenu\u202f: n’importe qui peut donc vérifier ce reçu sur la blockchain, même sans Handsel.";
export const verifyHere = "Vérifiez une preuve ici.";
export const historyMissing = "Le reçu ne peut pas encore être établi";
export const historyMissingAdvice =
  "L’historique public de ce paiement ne répond pas. Rien n’est perdu\u202f: cette page affiche le reçu dès qu’il répond.";
export const proofFile = (id: string) => `handsel-recu-${id.slice(2, 10)}.json`;

export const verify = "Vérifier un reçu";
export const verifyAdvice =
  "Choisissez la preuve qui a été téléchargée avec un reçu. Elle est vérifiée dans ce navigateur, sans interroger de serveur.";
export const choose = "Choisir un fichier";
export const unreadable = "Ce navigateur ne peut pas lire le fichier";
export const unreadableAdvice =
  "Il a peut-être été déplacé ou modifié depuis que vous l’avez choisi. Choisissez-le de nouveau.";
export const notAReceipt = "Ce fichier n’est pas la preuve d’un reçu";
export const notAReceiptAdvice =
  "Choisissez le fichier JSON fourni par le bouton «\u202fPreuve\u202f» du reçu. Un reçu imprimé se vérifie par son code.";
export const fits = "Ce reçu est bien ce qui a été convenu";
export const fitsAdvice =
  "Chacune de ses parties a été recalculée et correspond. Si l’argent a été payé, et où il se trouve maintenant, seule la blockchain le dit\u202f: consultez le paiement.";
export const fails = "Ce reçu a été modifié";
export const failsAdvice = "Ne vous y fiez pas. Ce qui ne correspond pas est signalé ci-dessous.";
export const checkEscrow = "Le séquestre est le contrat de Handsel";
export const checkTerms = "Les conditions ont pour empreinte le numéro du paiement";
export const checkOrder = "La commande a l’empreinte qui figure dans les conditions";
export const checkAmounts =
  "Le montant, le payeur, le bénéficiaire et le vendeur sont ceux des conditions";
export const checkPrice =
  "Le prix, au taux indiqué, donne le montant, et c’est le total de la commande";
export const checkSignature = "L’ensemble est tel que le service de la boutique l’a signé";
export const signedBy = "Signé avec";
export const thisService = "la clé de ce service";
export const otherService = (key: string) =>
  `une clé que ce service ne connaît pas\u202f: ${key}. Demandez à la boutique si c’est la sienne.`;
export const fitsPart = "correspond";
export const failsPart = "ne correspond pas";
export const notSaid = "non indiqué";
export const lookAtPayment = "Consulter le paiement";
export const says = "Ce qu’il indique";
export const seller = "Vendeur";
export const description = "Pour";
export const tax = (name: string, rate: string | null, included: boolean) =>
  `${included ? "Dont " : ""}${name}${rate === null ? "" : ` ${rate}\u202f%`}`;
