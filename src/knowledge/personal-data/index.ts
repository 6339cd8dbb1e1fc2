/** Personal data in Dutch texts: where it stands, why, how sure; and copies without it. Pure functions. */
export type { FunctionSpan, KnownPeople, PersonalKind, PersonalSpan } from './personal-data.ts';
export { kindNames } from './personal-data.ts';
export { findPersonalData } from './find.ts';
export { findFunctions } from './find-functions.ts';
export { findInDossier } from './dossier.ts';
export { maskText } from './mask.ts';
export { nameChance, surelyName } from './persons/tagged-names.ts';
