/** Translated from English; reviewed by: nobody yet. */

export const toContent = "Aller au contenu";
export const more = "Plus";
export const moreSections = "Autres pages de la boutique";
export const search = "Rechercher";
export const searchHint = "Chercher commandes, paiements, adresses";
export const controlK = "Ctrl K";
export const account = "Votre compte";
export const security = "Votre connexion et sa sécurité";
