/** Translated from English; reviewed by: nobody yet. */

export const members = "Membres";
export const you = "vous";
export const unnamed = "Sans nom";
export const joined = (when: string) => `depuis le ${when}`;
export const twoFactors = "deux facteurs";
export const oneFactor = "un facteur";
export const change = "Modifier";
export const changeNamed = (name: string) => `Modifier ${name}`;
export const role = "Rôle";
export const mayDo = {
  owner: "tout, y compris les adresses de versement et les propriétaires",
  admin: "tout, sauf les adresses de versement et les propriétaires",
  developer: "pages de paiement, liens, webhooks et clés",
  support: "pages de paiement, annulations, et remboursements jusqu’à un plafond",
  viewer: "voir les paiements, les pages de paiement, les liens et les membres",
  accountant: "voir ce que voit un lecteur, et le journal d’audit",
} as const;
export const refundLimits = "Maximum par remboursement";
export const refundLimitsHint =
  "Sans plafond, le support ne rembourse rien. Propriétaires et admins prouvent de nouveau leur identité au-dessus du leur.";
export const limitOf = (coin: string) => `Plafond en ${coin}`;
export const noLimit = "pas de plafond";
export const coinOn = (coin: string, chain: string) => `${coin} sur ${chain}`;
export const upTo = (limits: string) => `rembourse jusqu’à ${limits}`;
export const remove = "Retirer de l’organisation";
export const removeTitle = (name: string) => `Retirer ${name}\u202f?`;
export const removeAdvice =
  "Toutes ses sessions prennent fin immédiatement, de même que ses invitations.";
export const removeConfirm = "Retirer";
export const signOut = "Déconnecter partout";
export const signOutTitle = (name: string) => `Déconnecter ${name} partout\u202f?`;
export const signOutAdvice =
  "Toutes ses sessions prennent fin immédiatement, et aucun de ses appareils n’est plus considéré comme fiable. Cette personne reste membre et peut se reconnecter.";
export const leave = "Quitter l’organisation";
export const leaveTitle = "Quitter l’organisation\u202f?";
export const leaveAdvice =
  "Vous ne voyez plus rien de ses boutiques, et personne n’y peut plus vous déconnecter. Vos invitations prennent fin. Votre compte reste.";
export const leaveConfirm = "Quitter";
export const invitations = "Invitations en attente";
export const noInvitations =
  "Aucune. Une personne qui ouvre le lien d’une invitation devient membre.";
export const invite = "Inviter";
export const inviteTitle = "Inviter quelqu’un";
export const validFor = "Le lien est valable";
export const durations = {
  "86400": "1 jour",
  "604800": "7 jours",
  "2592000": "30 jours",
} as const;
export const makeLink = "Créer le lien";
export const linkTitle = "Envoyez ce lien";
export const linkOnce =
  "Il n’est affiché que cette fois-ci et ne fonctionne qu’une fois. Envoyez-le là où personne d’autre ne lit\u202f: la première personne qui l’ouvre devient membre.";
export const link = "lien de l’invitation";
export const done = "Terminé";
export const invitedUntil = (when: string) => `valable jusqu’au ${when}`;
export const withdraw = "Retirer";
export const withdrawNamed = (role: string) => `Retirer l’invitation (rôle\u202f: ${role})`;
export const rules = "Règles pour tout le monde";
export const organisationName = "Nom de l’organisation";
export const demandFactors = "Deux facteurs pour chaque membre";
export const demandFactorsHint =
  "Qui n’en a qu’un ne voit rien des boutiques avant d’avoir configuré une clé d’accès ou une application d’authentification.";
export const theMembers = "membres";
export const theInvitations = "invitations";
export const inviteTitlePage = "Invitation";
export const invited = "Vous avez une invitation à rejoindre une boutique";
export const invitedAdvice =
  "En acceptant, vous devenez membre de l’organisation qui vous a envoyé ce lien. Il ne fonctionne qu’une fois.";
export const accept = "Accepter l’invitation";
export const accepted = (store: string) => `Vous faites maintenant partie de ${store}`;
export const toOverview = "Aller à la vue d’ensemble";
export const noToken = "Ce lien n’est pas complet";
export const noTokenAdvice = "Copiez le lien entier, avec ce qui suit le signe #.";
