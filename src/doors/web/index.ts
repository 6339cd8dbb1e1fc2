/** The front of the web door. */
export { createWebServer } from './server.ts';
export { closedSignIn } from './sign-in/closed-sign-in.tsx';
export { demoSignIn } from './sign-in/demo-sign-in.tsx';
export { oidcSignIn } from './sign-in/oidc-sign-in.ts';
export { staffMigrations as migrations } from './sign-in/staff.migrations.ts';
export type { StaffMember } from './sign-in/staff.store.ts';
export { readiness } from './watch/health.ts';
