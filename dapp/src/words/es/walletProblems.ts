/** Translated from English; reviewed by: nobody yet. */

/** What can go wrong with the wallet of this browser, by code: what it is, and what to do. */
export const problems = {
  account_known: () => "Esta cuenta ya está en la billetera.",
  account_unknown: () =>
    "La billetera ya no tiene esa cuenta. Desconéctala aquí y vuelve a conectar.",
  accounts_many: () =>
    "Una billetera contiene como máximo 100 cuentas. Importa esta en otro navegador.",
  backup_large: () =>
    "Esta billetera tiene más cuentas de las que el servidor guarda en una copia. Guarda en su lugar un archivo de copia de seguridad.",
  backup_mislabelled: () =>
    "Se abre, pero es otra billetera que la elegida. No se restauró nada. Elige otra copia de seguridad, o abre un archivo que guardaste.",
  backup_other: () =>
    "Se abre, pero es otra billetera: no contiene ninguna de las cuentas de aquí. Busca la correcta, o guarda una copia de seguridad nueva.",
  backup_password: () =>
    "La copia de seguridad no se abre con esta contraseña. La copia conserva aquella con la que se guardó: prueba la que tenías entonces, o guarda una copia nueva.",
  cannot_encrypt: () => "Este navegador solo cifra en páginas https. Abre la página por https.",
  chain_other: () =>
    "Esto es para una cadena distinta de la que dice, o para todas las cadenas a la vez. No se firmó nada; vuelve a la tienda.",
  failed: () =>
    "La billetera no pudo hacer eso. Recarga la página; lo que está guardado sigue intacto.",
  file_large: () => "El archivo es demasiado grande para ser una billetera. Elige otro.",
  key_characters: () =>
    "Una clave privada solo tiene cifras y las letras de la a a la f. Cópiala de nuevo en lugar de escribirla.",
  key_length: (at: string) =>
    `${at} de 64 caracteres. Copia la clave de nuevo: a menudo se pierde uno al final.`,
  key_range: () => "Ninguna cuenta tiene esta clave. Cópiala de nuevo.",
  keystore_address: () =>
    "El archivo nombra una dirección distinta de la de su clave. No confíes en él.",
  keystore_cipher: () =>
    "El archivo está cifrado de una manera que esta billetera no conoce. Importa las palabras o la clave en su lugar.",
  keystore_cost: () =>
    "Abrir este archivo llevaría más memoria o tiempo del que tiene un navegador. Importa las palabras o la clave en su lugar.",
  keystore_kdf: () =>
    "El archivo está protegido de una manera que esta billetera no conoce. Importa las palabras o la clave en su lugar.",
  keystore_malformed: (at: string) =>
    `El archivo no es un keystore completo: mira ${at}. Expórtalo de nuevo.`,
  keystore_not_json: () =>
    "El archivo no es un keystore. Es un archivo de texto que termina en .json.",
  keystore_password: () =>
    "El archivo no se abre con esta contraseña. Puede que tenga una contraseña tuya más antigua.",
  keystore_version: () =>
    "Aquí solo se abren keystores de la versión 3. Importa las palabras o la clave.",
  locked: () => "La billetera está bloqueada. Desbloquéala y reinténtalo.",
  name_malformed: () =>
    "Un nombre tiene de 1 a 60 caracteres, con un solo espacio entre sus palabras.",
  no_wallet: () =>
    "No hay ninguna billetera en este navegador. Crea una, importa tus palabras o restaura una copia de seguridad.",
  passkey_declined: () =>
    "La llave de acceso no respondió. Cerraste su ventana, o tardó demasiado. No cambió nada; la contraseña siempre funciona.",
  passkey_known: () => "Esta llave de acceso ya abre la billetera.",
  passkey_unable: () =>
    "Esta llave de acceso no puede abrir una billetera en este navegador. Usa la contraseña, que siempre funciona.",
  passkey_unknown: () => "Esta llave de acceso ya no abre la billetera. Usa la contraseña.",
  passkey_wrong: () => "La llave de acceso dio otra respuesta que antes. Usa la contraseña.",
  passkeys_many: () => "Una billetera tiene como máximo 16 llaves de acceso. Quita una primero.",
  password_short: () =>
    "Demasiado corta: al menos 10 caracteres. Cuatro palabras sin relación son buenas y fáciles de recordar.",
  password_wrong: () =>
    "Esta no es la contraseña. No se ha perdido nada: reinténtalo, o importa tus palabras.",
  request_malformed: () => "Esto no se puede firmar: sus partes no encajan. Vuelve a la tienda.",
  site_other: (at: string) =>
    `Esto iniciaría tu sesión en ${at}, que no es este sitio. No se firmó nada; sal de la página que lo pidió.`,
  storage_blocked: () =>
    "Este navegador no guarda nada para este sitio. Permite los datos de sitios en su configuración, o usa una ventana normal.",
  storage_failed: () => "El navegador no guardó el cambio. No cambió nada más; reinténtalo.",
  storage_full: () =>
    "El almacenamiento del navegador está lleno. La billetera está como estaba; libera espacio y reinténtalo.",
  vault_damaged: () =>
    "El contenido de la billetera está dañado. Restaura un archivo de copia de seguridad o importa tus palabras.",
  vault_malformed: (at: string) =>
    `El archivo no es una billetera completa: mira ${at}. Prueba con otra copia de seguridad.`,
  vault_newer: () =>
    "Una versión más nueva de esta página escribió esta billetera. Recarga la página; no quites la billetera.",
  vault_not_json: () =>
    "El archivo no es una billetera, o es solo una parte. Prueba con otra copia de seguridad.",
  vault_other_kind: () =>
    "El archivo es algo distinto de la copia de seguridad de una billetera. Prueba con otro.",
  wallet_changed: () => "Otra pestaña cambió la billetera en el mismo momento. Reinténtalo.",
  wallet_exists: () => "Ya hay una billetera en este navegador. Recarga la página para abrirla.",
  wallet_removed: () =>
    "Otra pestaña ha quitado la billetera. Restaura una copia de seguridad para usarla aquí.",
  word_unknown: (at: string) =>
    `No está en la lista de palabras: la palabra ${at}. Compara con tu papel.`,
  words_count: (at: string) => `Palabras escritas: ${at}. Deben ser 12, 15, 18, 21 o 24.`,
  words_missing: () => "Esta billetera se importó con su clave y no tiene palabras.",
  words_order: () =>
    "Todas las palabras existen, pero juntas no abren nada. Probablemente dos están intercambiadas, o una es una palabra parecida.",
  words_wrong: (at: string) => `No es la palabra ${at}. Revisa en tu papel cómo se escribe.`,
  worker_gone: () =>
    "El navegador ha detenido la billetera. Recarga la página; no se ha perdido nada.",
} as const;
