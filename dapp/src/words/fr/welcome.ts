/** Translated from English; reviewed by: nobody yet. */

export const windowTitle = "Bienvenue";
export const signInTitle = "Ouvrir votre boutique";
export const signInAdvice =
  "Connectez-vous avec votre portefeuille, ou créez-en un dans ce navigateur. Trois étapes mènent ensuite à quelque chose qui peut être payé.";
export const title = "Trois étapes jusqu’à votre premier paiement";
export const adviceTest =
  "Environ deux minutes, avec de l’argent fictif\u202f: personne n’est débité.";
export const adviceLive = "Environ deux minutes. Ce qui est payé ici est de l’argent réel.";
export const later = "Plus tard";
export const invited =
  "Vous avez été invité dans une boutique\u202f? Ouvrez le lien de l’invitation pendant que vous êtes connecté.";
export const steps = "Étapes";
export const done = "Fait";
export const change = "Modifier";
export const changeOf = (what: string) => `Modifier\u202f: ${what}`;
export const nameStep = "Nommez votre boutique";
export const next = "Continuer";
export const moneyStep = "Indiquez où va l’argent";
export const wallet = "Votre portefeuille";
export const walletHint =
  "Ce que vous encaissez arrive ici, et les conditions de chaque paiement le nomment. Il reste celui de la boutique.";
export const noWallet =
  "Votre compte n’a pas de portefeuille. Ajoutez-en d’abord un dans les paramètres, sous «\u202fSécurité\u202f».";
export const coins = "Cryptos que vous acceptez";
export const coinsHint =
  "Les clients choisissent parmi elles quand un prix est dans une devise. Vous pouvez les changer à tout moment.";
export const oneCoin = "Cochez au moins une crypto.";
export const payee = "adresse de versement";
export const noCoins = "aucune crypto choisie pour l’instant";
export const sellStep = "Créez quelque chose à payer";
export const sellLater =
  "Ce que c’est, ce que cela coûte, et quand vous pouvez encaisser l’argent.";
export const collect = "Quand vous pouvez encaisser l’argent";
export const collects = {
  later: {
    name: "Trois jours après le paiement",
    hint: "Les clients ont le temps de regarder ce qui est arrivé, ou disent plus tôt qu’ils l’ont reçu. Pour ce que vous expédiez.",
  },
  now: {
    name: "Tout de suite",
    hint: "Pour un comptoir ou des téléchargements. Vous pouvez toujours rendre l’argent.",
  },
} as const;
export const otherLater =
  "Vous pouvez à tout moment créer d’autres liens, changer les délais et arrêter un lien.";
export const unsaved = "Le logo et les cryptos ne sont pas encore enregistrés";
export const unsavedAdvice =
  "La boutique est ouverte. Le service n’a pas répondu pour ces deux-là.";
export const saveNow = "Les enregistrer";
export const yourLink = "Votre premier lien";
export const codeLater = "Votre code QR sera ici";
export const codeLaterAdvice =
  "Scannez-le alors, et payez vous-même pour voir ce que voient vos clients.";
export const payYourself = "Payez vous-même";
export const payYourselfAdvice =
  "Scannez-le avec un téléphone, ou ouvrez-le ici avec un autre portefeuille. C’est de l’argent fictif.";
export const ready = "On peut payer";
export const readyAdvice = "Montrez le code, imprimez-le, ou envoyez l’adresse à vos clients.";
export const print = "Imprimer";
export const waiting = "En attente du paiement. Il apparaît ici de lui-même.";
export const paying =
  "Quelqu’un paie en ce moment. Le paiement compte dès que la chaîne l’a confirmé.";
export const paid = (amount: string) => `${amount} sont arrivés.`;
export const held =
  "Un séquestre garde l’argent jusqu’à ce que vous l’encaissiez, ou il est rendu.";
export const notSeen =
  "Le service ne répond pas, cette page ne peut donc pas voir si le lien a été payé. Elle continue de demander.";
export const showPayment = "Voir le paiement";
export const further = "La suite";
export const webhooks =
  "Un programme de votre boutique peut être averti de chaque paiement. Vous n’en avez pas besoin.";
export const toWebhooks = "Configurer un webhook";
export const toPayments = "Vos paiements";
export const toLinks = "Vos liens";
export const toSecurity = "Un second facteur pour votre compte";
export const toMembers = "Inviter quelqu’un dans votre boutique";
export const theLinks = "vos liens";
export const theStore = "votre boutique";
