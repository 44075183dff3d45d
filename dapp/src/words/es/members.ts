/** Translated from English; reviewed by: nobody yet. */

export const members = "Miembros";
export const you = "tú";
export const unnamed = "Sin nombre";
export const joined = (when: string) => `desde el ${when}`;
export const twoFactors = "dos factores";
export const oneFactor = "un factor";
export const change = "Cambiar";
export const changeNamed = (name: string) => `Cambiar los permisos de ${name}`;
export const role = "Rol";
export const mayDo = {
  owner: "todo, incluidas las direcciones de cobro y los propietarios",
  admin: "todo, salvo las direcciones de cobro y los propietarios",
  developer: "páginas de pago, enlaces, webhooks y claves",
  support: "páginas de pago, cancelaciones y reembolsos hasta un límite",
  viewer: "ver pagos, páginas de pago, enlaces y miembros",
  accountant: "ver lo que ve el rol Lectura, y el registro de auditoría",
} as const;
export const refundLimits = "Máximo en un reembolso";
export const refundLimitsHint =
  "El rol Soporte no reembolsa nada sin un límite. Por encima del suyo, los propietarios y los admins demuestran otra vez que son ellos.";
export const limitOf = (coin: string) => `Límite en ${coin}`;
export const noLimit = "sin límite";
export const coinOn = (coin: string, chain: string) => `${coin} en ${chain}`;
export const upTo = (limits: string) => `reembolsos hasta ${limits}`;
export const remove = "Quitar de la organización";
export const removeTitle = (name: string) => `¿Quitar a ${name}?`;
export const removeAdvice =
  "Todas sus sesiones terminan de inmediato, y también las invitaciones que hizo.";
export const removeConfirm = "Quitar";
export const signOut = "Cerrar todas sus sesiones";
export const signOutTitle = (name: string) => `¿Cerrar todas las sesiones de ${name}?`;
export const signOutAdvice =
  "Todas sus sesiones terminan de inmediato, y ninguno de sus dispositivos sigue siendo de confianza. Sigue siendo miembro, y puede volver a iniciar sesión.";
export const leave = "Dejar la organización";
export const leaveTitle = "¿Dejar la organización?";
export const leaveAdvice =
  "Ya no ves nada de sus tiendas, y nadie de allí puede cerrar tus sesiones. Las invitaciones que hiciste terminan. Tu cuenta se conserva.";
export const leaveConfirm = "Dejar";
export const invitations = "Invitaciones abiertas";
export const noInvitations = "Ninguna. Quien abre el enlace de una se convierte en miembro.";
export const invite = "Invitar";
export const inviteTitle = "Invitar a alguien";
export const validFor = "El enlace sirve durante";
export const durations = { "86400": "1 día", "604800": "7 días", "2592000": "30 días" } as const;
export const makeLink = "Crear el enlace";
export const linkTitle = "Envía este enlace";
export const linkOnce =
  "Se muestra solo esta vez y sirve una vez. Envíalo por donde nadie más lo lea: quien lo abra primero se convierte en miembro.";
export const link = "enlace de la invitación";
export const done = "Listo";
export const invitedUntil = (when: string) => `sirve hasta el ${when}`;
export const withdraw = "Retirar";
export const withdrawNamed = (role: string) => `Retirar la invitación con el rol ${role}`;
export const rules = "Reglas para todos";
export const organisationName = "Nombre de la organización";
export const demandFactors = "Dos factores para cada miembro";
export const demandFactorsHint =
  "Quien tiene solo uno no ve nada de las tiendas hasta que haya configurado una llave de acceso o un autenticador.";
export const theMembers = "los miembros";
export const theInvitations = "las invitaciones";
export const inviteTitlePage = "Invitación";
export const invited = "Tienes una invitación a una tienda";
export const invitedAdvice =
  "Al aceptar te conviertes en miembro de la organización que te envió este enlace. Sirve una vez.";
export const accept = "Aceptar la invitación";
export const accepted = (store: string) => `Ahora perteneces a ${store}`;
export const toOverview = "Ir al resumen";
export const noToken = "Este enlace no está completo";
export const noTokenAdvice = "Copia el enlace entero, con lo que sigue al signo #.";
