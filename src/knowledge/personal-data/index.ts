export type { PersonalKind, PersonalSpan } from './personal-data.ts';
export { findPersonalData } from './find.ts';
export { maskText } from './mask.ts';
