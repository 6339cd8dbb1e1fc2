export { addCached } from './add-cached.ts';
export { findHeads, headKey, headsOf, putHead, type Head } from './heads.ts';
export { linkMigrations, type LinkTables } from './link-tables.ts';
export { endLink, linkById, linksOf, putLink, type End, type SeenLink } from './links.ts';
