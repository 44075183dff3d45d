/** Translated from English; reviewed by: nobody yet. */

export const lookingForYourWallet = "Recherche de votre portefeuille…";
export const otherChain =
  "Cette page de paiement est sur une blockchain qui n’est pas configurée ici";
export const otherChainAdvice = (merchant: string) =>
  `Cette page ne peut ni la lire ni la payer. Demandez une nouvelle page de paiement à ${merchant}.`;
export const qrCode = "Code QR du lien de cette page";
export const otherDevice = "Portefeuille sur votre téléphone\u202f? Scannez. Cette page suit.";
export const link = "lien";
export const serviceSilent = "Le service ne répond pas pour le moment";
export const serviceSilentAdvice =
  "Ce que vous voyez n’est peut-être plus tout à fait à jour. Vous pouvez quand même payer si vous payez vous-même les frais de réseau.";
export const chooseWallet = "Choisissez un portefeuille";
export const openWalletApp = "Ouvrez votre application de portefeuille";
export const connectNote = "La connexion ne transfère rien.";
export const wallet = "votre portefeuille";
export const payWith = "Payer avec";
export const change = "Changer";
export const changeWallet = "Changer de portefeuille";
export const balance = (amount: string) => `Solde ${amount}`;
export const balanceUnknown = "Solde inconnu\u202f: la blockchain ne répond pas";
export const notEnough = (symbol: string) => `Solde en ${symbol} insuffisant dans ce portefeuille`;
export const notEnoughAdvice = (amount: string) =>
  `Ajoutez ${amount}, ou connectez un autre portefeuille.`;
export const networkFee = "Frais de réseau";
export const feePaidForYou = "Aucuns, ils sont payés pour vous";
export const feeByYou = (nativeSymbol: string) => `Vous les payez, en ${nativeSymbol}`;
export const pay = (amount: string) => `Payer ${amount}`;
export const payWithFee = (amount: string) => `Payer ${amount} et les frais`;
export const paying = (amount: string) => `Paiement de ${amount} en cours`;
export const payFeeMyself = "Payer les frais moi-même";
export const payWithoutFee = "Payer sans frais de réseau";
export const confirmOnce = (wallet: string) => `Vous confirmez une fois, dans ${wallet}`;
export const confirmTwice = (amount: string) =>
  `Deux confirmations\u202f: autoriser exactement ${amount}, puis payer`;
export const willSwitch = (wallet: string, chain: string) =>
  `Demandes dans ${wallet}\u202f: passer sur ${chain}, puis payer`;
export const preparing = "Préparation";
export const confirmIn = (wallet: string) => `Confirmez dans ${wallet}`;
export const switchIn = (wallet: string) => `Changez de réseau dans ${wallet}`;
export const resetIn = (wallet: string) => `Retirez une ancienne autorisation dans ${wallet}`;
export const resetting = "Retrait d’une ancienne autorisation";
export const approve = "Autoriser";
export const approveIn = (wallet: string) => `Autorisez dans ${wallet}`;
export const approving = "Autorisation";
export const sending = "Envoi";
export const paid = "Payé";
export const nothingMoved = "Rien n’a encore été transféré.";
export const mayClose =
  "Quelques secondes. Vous pouvez fermer cette page\u202f: le paiement continue.";
export const whatIsSigned = "Qu’est-ce que je signe exactement\u202f?";
export const exactlyThis = (amount: string) =>
  `Vous autorisez la mise en séquestre d’exactement ${amount}, une seule fois. Rien d’autre dans votre portefeuille ne peut être touché.`;
export const escrowOn = (chain: string) => `Séquestre Handsel sur ${chain}`;
export const payoutAddress = "L’adresse de versement de la boutique";
export const yourWallet = (wallet: string) => `Vous, ${wallet}`;
export const rawMessage = "Le message brut";
export const soldBy = "Vendu par";
export const questions = "Questions";
export const refundPolicy = "La boutique à propos des remboursements";
export const chooseCoin = "Avec quelle crypto payer\u202f?";
export const coinHasBegun =
  "Un paiement a commencé avec cette crypto. Avec une autre, ce serait un second paiement.";
export const beganElsewhere = "Un autre paiement de cette commande a commencé";
export const beganElsewhereAdvice = (from: string) =>
  `Il a été commencé sur cet appareil depuis le portefeuille ${from}, et peut encore arriver. Un de plus serait alors un second paiement, et les deux compteraient. Poursuivez avec celui-là, ou ne payez de nouveau que si vous avez la certitude qu’il n’arrivera pas.`;
export const payAllTheSame = "Payer quand même de nouveau";
export const onChain = (chain: string) => `sur ${chain}`;
export const has = (amount: string) => `Vous avez ${amount}`;
export const inCoin = (amount: string, symbol: string) => `${amount}\u00a0${symbol}`;
export const fiatAndCoin = (fiat: string | null, coin: string) =>
  fiat === null ? `moins d’un centime (${coin})` : `${fiat} (${coin})`;
export const feeAbout = (fee: string) => `Environ ${fee} en plus`;
export const fromExchange =
  "Vos cryptos sont sur une plateforme d’échange\u202f? Envoyez-les d’abord à un portefeuille à vous, puis payez depuis celui-ci. Un remboursement revient à l’adresse qui a payé, et l’adresse d’une plateforme d’échange ne peut ni confirmer une commande ni signaler un problème.";
