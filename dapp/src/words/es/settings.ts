/** Translated from English; reviewed by: nobody yet. */

export const title = "Configuración";
export const sections = "Configuración";
export const store = "Tienda";
export const members = "Miembros y roles";
export const coins = "Monedas y cadenas";
export const terms = "Plazos y árbitro";
export const keys = "Claves de API";
export const payouts = "Direcciones de cobro";
export const security = "Seguridad";
export const audit = "Registro de auditoría";
export const data = "Tus datos";
export const noSection = "Esta página no existe";
export const notYours = "Tu rol no abre esta página";
export const notYoursAdvice = (role: string) =>
  `Has iniciado sesión con el rol ${role}. Un propietario o un admin puede cambiarlo.`;
export const save = "Guardar";
export const saved = "Guardado";
export const cancel = "Cancelar";
export const loadMore = "Cargar más";
export const required = "Esto es obligatorio.";
export const roles = {
  owner: "Propietario",
  admin: "Admin",
  developer: "Desarrollo",
  support: "Soporte",
  viewer: "Lectura",
  accountant: "Contabilidad",
} as const;
