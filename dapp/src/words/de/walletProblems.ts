/** Translated from English; reviewed by: nobody yet. */

/** What can go wrong with the wallet of this browser, by code: what it is, and what to do. */
export const problems = {
  account_known: () => "Dieses Konto ist bereits in der Wallet.",
  account_unknown: () =>
    "Die Wallet hat dieses Konto nicht mehr. Trennen Sie es hier und verbinden Sie sich neu.",
  accounts_many: () =>
    "Eine Wallet fasst höchstens 100 Konten. Importieren Sie dieses in einem anderen Browser.",
  backup_large: () =>
    "Diese Wallet hat mehr Konten, als der Server in einem Backup aufbewahrt. Speichern Sie stattdessen eine Backup-Datei.",
  backup_mislabelled: () =>
    "Es öffnet sich, aber eine andere Wallet als die gewählte. Nichts wurde wiederhergestellt. Wählen Sie ein anderes Backup, oder öffnen Sie eine Datei, die Sie gespeichert haben.",
  backup_other: () =>
    "Es öffnet eine andere Wallet als diese: Keines der Konten hier ist darin. Suchen Sie das richtige, oder speichern Sie ein neues Backup.",
  backup_password: () =>
    "Das Backup öffnet sich nicht mit diesem Passwort. Es behält das, unter dem es gespeichert wurde: Versuchen Sie es mit Ihrem damaligen, oder speichern Sie ein neues Backup.",
  cannot_encrypt: () =>
    "Dieser Browser verschlüsselt nur auf https-Seiten. Öffnen Sie die Seite über https.",
  chain_other: () =>
    "Dies ist für eine andere Blockchain, als es angibt, oder für jede Blockchain zugleich. Es wurde nichts signiert; gehen Sie zurück zum Shop.",
  failed: () =>
    "Die Wallet konnte das nicht tun. Laden Sie die Seite neu; was gespeichert ist, ist unberührt.",
  file_large: () => "Die Datei ist zu groß für eine Wallet. Wählen Sie eine andere.",
  key_characters: () =>
    "Ein privater Schlüssel hat nur Ziffern und die Buchstaben a bis f. Kopieren Sie ihn erneut, statt ihn zu tippen.",
  key_length: (at: string) =>
    `${at} von 64 Zeichen. Kopieren Sie den Schlüssel erneut: Oft geht am Ende eines verloren.`,
  key_range: () => "Kein Konto hat diesen Schlüssel. Kopieren Sie ihn erneut.",
  keystore_address: () =>
    "Die Datei nennt eine andere Adresse, als ihr Schlüssel hat. Vertrauen Sie ihr nicht.",
  keystore_cipher: () =>
    "Die Datei ist auf eine Weise verschlüsselt, die diese Wallet nicht kennt. Importieren Sie stattdessen die Wörter oder den Schlüssel.",
  keystore_cost: () =>
    "Das Öffnen dieser Datei bräuchte mehr Speicher oder Zeit, als ein Browser hat. Importieren Sie stattdessen die Wörter oder den Schlüssel.",
  keystore_kdf: () =>
    "Die Datei ist auf eine Weise geschützt, die diese Wallet nicht kennt. Importieren Sie stattdessen die Wörter oder den Schlüssel.",
  keystore_malformed: (at: string) =>
    `Die Datei ist kein vollständiger Keystore: Sehen Sie bei ${at} nach. Exportieren Sie sie erneut.`,
  keystore_not_json: () =>
    "Die Datei ist kein Keystore. Ein Keystore ist eine Textdatei, die auf .json endet.",
  keystore_password: () =>
    "Die Datei öffnet sich mit diesem Passwort nicht. Vielleicht gilt ein älteres von Ihnen.",
  keystore_version: () =>
    "Hier öffnen sich nur Keystores der Version 3. Importieren Sie die Wörter oder den Schlüssel.",
  locked: () => "Die Wallet ist gesperrt. Entsperren Sie sie und versuchen Sie es erneut.",
  name_malformed: () =>
    "Ein Name hat 1 bis 60 Zeichen, mit einfachen Leerzeichen zwischen den Wörtern.",
  no_wallet: () =>
    "In diesem Browser ist keine Wallet. Erstellen Sie eine, importieren Sie Ihre Wörter oder stellen Sie ein Backup wieder her.",
  passkey_declined: () =>
    "Der Passkey hat nicht geantwortet. Sie haben sein Fenster geschlossen, oder es hat zu lange gedauert. Es hat sich nichts geändert; das Passwort funktioniert immer.",
  passkey_known: () => "Dieser Passkey öffnet die Wallet bereits.",
  passkey_unable: () =>
    "Dieser Passkey kann in diesem Browser keine Wallet öffnen. Verwenden Sie das Passwort, es funktioniert immer.",
  passkey_unknown: () => "Dieser Passkey öffnet die Wallet nicht mehr. Verwenden Sie das Passwort.",
  passkey_wrong: () =>
    "Der Passkey hat eine andere Antwort gegeben als vorher. Verwenden Sie das Passwort.",
  passkeys_many: () => "Eine Wallet hat höchstens 16 Passkeys. Entfernen Sie zuerst einen.",
  password_short: () =>
    "Zu kurz: mindestens 10 Zeichen. Vier Wörter ohne Zusammenhang sind gut und leicht zu merken.",
  password_wrong: () =>
    "Das ist nicht das Passwort. Es ist nichts verloren: Versuchen Sie es erneut, oder importieren Sie Ihre Wörter.",
  request_malformed: () =>
    "Dies kann nicht signiert werden: Seine Teile passen nicht zusammen. Gehen Sie zurück zum Shop.",
  site_other: (at: string) =>
    `Damit würden Sie sich bei ${at} anmelden, und das ist nicht diese Website. Es wurde nichts signiert; verlassen Sie die Seite, die danach gefragt hat.`,
  storage_blocked: () =>
    "Dieser Browser speichert nichts für diese Website. Erlauben Sie Websitedaten in seinen Einstellungen, oder verwenden Sie ein normales Fenster.",
  storage_failed: () =>
    "Der Browser hat die Änderung nicht gespeichert. Sonst hat sich nichts geändert; versuchen Sie es erneut.",
  storage_full: () =>
    "Der Speicher des Browsers ist voll. Die Wallet ist, wie sie war; schaffen Sie etwas Platz und versuchen Sie es erneut.",
  vault_damaged: () =>
    "Der Inhalt der Wallet ist beschädigt. Stellen Sie eine Backup-Datei wieder her oder importieren Sie Ihre Wörter.",
  vault_malformed: (at: string) =>
    `Die Datei ist keine vollständige Wallet: Sehen Sie bei ${at} nach. Versuchen Sie es mit einem anderen Backup.`,
  vault_newer: () =>
    "Eine neuere Version dieser Seite hat diese Wallet geschrieben. Laden Sie die Seite neu; entfernen Sie die Wallet nicht.",
  vault_not_json: () =>
    "Die Datei ist keine Wallet oder nur ein Teil davon. Versuchen Sie es mit einem anderen Backup.",
  vault_other_kind: () =>
    "Die Datei ist etwas anderes als das Backup einer Wallet. Versuchen Sie es mit einer anderen.",
  wallet_changed: () =>
    "Ein anderer Tab hat die Wallet im selben Moment geändert. Versuchen Sie es erneut.",
  wallet_exists: () =>
    "In diesem Browser ist bereits eine Wallet. Laden Sie die Seite neu, um sie zu öffnen.",
  wallet_removed: () =>
    "Ein anderer Tab hat die Wallet entfernt. Stellen Sie ein Backup wieder her, um sie hier zu verwenden.",
  word_unknown: (at: string) =>
    `Nicht in der Wortliste: Wort Nr. ${at}. Vergleichen Sie mit Ihrem Papier.`,
  words_count: (at: string) => `Anzahl der Wörter: ${at}. Nötig sind 12, 15, 18, 21 oder 24.`,
  words_missing: () => "Diese Wallet wurde über ihren Schlüssel importiert und hat keine Wörter.",
  words_order: () =>
    "Alle Wörter gibt es, aber zusammen öffnen sie nichts. Wahrscheinlich sind zwei vertauscht, oder eines ist ein ähnliches Wort.",
  words_wrong: (at: string) =>
    `Nicht das richtige Wort: Nr. ${at}. Prüfen Sie die Schreibweise auf Ihrem Papier.`,
  worker_gone: () =>
    "Der Browser hat die Wallet angehalten. Laden Sie die Seite neu; es ist nichts verloren.",
} as const;
