/** Translated from English; reviewed by: nobody yet. */

/** What can go wrong with the wallet of this browser, by code: what it is, and what to do. */
export const problems = {
  account_known: () => "Ce compte est déjà dans le portefeuille.",
  account_unknown: () =>
    "Le portefeuille n’a plus ce compte. Déconnectez-le ici et connectez-le de nouveau.",
  accounts_many: () =>
    "Un portefeuille contient au plus 100 comptes. Importez celui-ci dans un autre navigateur.",
  backup_large: () =>
    "Ce portefeuille a plus de comptes que le serveur n’en garde dans une sauvegarde. Enregistrez plutôt un fichier de sauvegarde.",
  backup_mislabelled: () =>
    "Elle s’ouvre, mais c’est un autre portefeuille que celui que vous avez choisi. Rien n’a été restauré. Choisissez une autre sauvegarde, ou ouvrez un fichier que vous avez enregistré.",
  backup_other: () =>
    "Elle s’ouvre, mais c’est un autre portefeuille\u202f: aucun des comptes d’ici n’y est. Cherchez la bonne, ou enregistrez une nouvelle sauvegarde.",
  backup_password: () =>
    "La sauvegarde ne s’ouvre pas avec ce mot de passe. Elle garde celui sous lequel elle a été enregistrée\u202f: essayez le vôtre d’alors, ou enregistrez-en une nouvelle.",
  cannot_encrypt: () =>
    "Ce navigateur ne chiffre que sur les pages https. Ouvrez la page en https.",
  chain_other: () =>
    "Cela vaut pour une autre blockchain que celle annoncée, ou pour toutes à la fois. Rien n’a été signé\u202f; retournez à la boutique.",
  failed: () =>
    "Le portefeuille n’a pas pu faire cela. Rechargez la page\u202f; ce qui est stocké est intact.",
  file_large: () => "Le fichier est trop gros pour être un portefeuille. Choisissez-en un autre.",
  key_characters: () =>
    "Une clé privée ne contient que des chiffres et les lettres a à f. Copiez-la de nouveau au lieu de la saisir.",
  key_length: (at: string) =>
    `Caractères\u202f: ${at} sur 64. Copiez de nouveau la clé\u202f: il s’en perd souvent un à la fin.`,
  key_range: () => "Aucun compte n’a cette clé. Copiez-la de nouveau.",
  keystore_address: () =>
    "Le fichier indique une autre adresse que celle de sa clé. Ne lui faites pas confiance.",
  keystore_cipher: () =>
    "Le fichier est chiffré d’une manière que ce portefeuille ne connaît pas. Importez plutôt les mots ou la clé.",
  keystore_cost: () =>
    "Ouvrir ce fichier demanderait plus de mémoire ou de temps que n’en a un navigateur. Importez plutôt les mots ou la clé.",
  keystore_kdf: () =>
    "Le fichier est protégé d’une manière que ce portefeuille ne connaît pas. Importez plutôt les mots ou la clé.",
  keystore_malformed: (at: string) =>
    `Le fichier n’est pas un keystore complet\u202f: regardez ${at}. Exportez-le de nouveau.`,
  keystore_not_json: () =>
    "Le fichier n’est pas un keystore. Un keystore est un fichier texte dont le nom se termine par .json.",
  keystore_password: () =>
    "Le fichier ne s’ouvre pas avec ce mot de passe. C’est peut-être l’un de vos anciens.",
  keystore_version: () =>
    "Seuls les keystores de version 3 s’ouvrent ici. Importez les mots ou la clé.",
  locked: () => "Le portefeuille est verrouillé. Déverrouillez-le et réessayez.",
  name_malformed: () => "Un nom compte de 1 à 60 caractères, avec une seule espace entre ses mots.",
  no_wallet: () =>
    "Aucun portefeuille n’est dans ce navigateur. Créez-en un, importez vos mots ou restaurez une sauvegarde.",
  passkey_declined: () =>
    "La clé d’accès n’a pas répondu. Vous avez fermé sa fenêtre, ou cela a pris trop de temps. Rien n’a changé\u202f; le mot de passe fonctionne toujours.",
  passkey_known: () => "Cette clé d’accès ouvre déjà le portefeuille.",
  passkey_unable: () =>
    "Cette clé d’accès ne peut pas ouvrir un portefeuille dans ce navigateur. Utilisez le mot de passe, qui fonctionne toujours.",
  passkey_unknown: () =>
    "Cette clé d’accès n’ouvre plus le portefeuille. Utilisez le mot de passe.",
  passkey_wrong: () =>
    "La clé d’accès a donné une autre réponse qu’auparavant. Utilisez le mot de passe.",
  passkeys_many: () => "Un portefeuille a au plus 16 clés d’accès. Supprimez-en une d’abord.",
  password_short: () =>
    "Trop court\u202f: au moins 10 caractères. Quatre mots sans rapport entre eux sont un bon choix, facile à retenir.",
  password_wrong: () =>
    "Ce n’est pas le mot de passe. Rien n’est perdu\u202f: réessayez, ou importez vos mots.",
  request_malformed: () =>
    "Cela ne peut pas être signé\u202f: ses parties ne vont pas ensemble. Retournez à la boutique.",
  site_other: (at: string) =>
    `Cela vous connecterait à ${at}, qui n’est pas ce site. Rien n’a été signé\u202f; quittez la page qui l’a demandé.`,
  storage_blocked: () =>
    "Ce navigateur ne conserve rien pour ce site. Autorisez les données de site dans ses paramètres, ou utilisez une fenêtre normale.",
  storage_failed: () =>
    "Le navigateur n’a pas conservé la modification. Rien d’autre n’a changé\u202f; réessayez.",
  storage_full: () =>
    "Le stockage du navigateur est plein. Le portefeuille est comme il était\u202f; libérez de l’espace et réessayez.",
  vault_damaged: () =>
    "Le contenu du portefeuille est endommagé. Restaurez un fichier de sauvegarde ou importez vos mots.",
  vault_malformed: (at: string) =>
    `Le fichier n’est pas un portefeuille complet\u202f: regardez ${at}. Essayez une autre sauvegarde.`,
  vault_newer: () =>
    "Une version plus récente de cette page a écrit ce portefeuille. Rechargez la page\u202f; ne supprimez pas le portefeuille.",
  vault_not_json: () =>
    "Le fichier n’est pas un portefeuille, ou n’en est qu’une partie. Essayez une autre sauvegarde.",
  vault_other_kind: () =>
    "Le fichier est autre chose qu’une sauvegarde de portefeuille. Essayez-en un autre.",
  wallet_changed: () => "Un autre onglet a modifié le portefeuille au même moment. Réessayez.",
  wallet_exists: () =>
    "Un portefeuille est déjà dans ce navigateur. Rechargez la page pour l’ouvrir.",
  wallet_removed: () =>
    "Un autre onglet a supprimé le portefeuille. Restaurez une sauvegarde pour l’utiliser ici.",
  word_unknown: (at: string) =>
    `Absent de la liste des mots\u202f: mot ${at}. Comparez avec votre papier.`,
  words_count: (at: string) => `Nombre de mots\u202f: ${at}. Il en faut 12, 15, 18, 21 ou 24.`,
  words_missing: () => "Ce portefeuille a été importé par sa clé et n’a pas de mots.",
  words_order: () =>
    "Tous les mots existent, mais ensemble ils n’ouvrent rien. Deux sont probablement inversés, ou l’un est un mot ressemblant.",
  words_wrong: (at: string) =>
    `Ce n’est pas le mot ${at}. Vérifiez l’orthographe sur votre papier.`,
  worker_gone: () =>
    "Le navigateur a arrêté le portefeuille. Rechargez la page\u202f; rien n’est perdu.",
} as const;
