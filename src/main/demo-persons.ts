import type { StaffMember } from '../doors/web/index.ts';

const ministry = 'Ministerie van Bestaan en Bijstand';
const town = 'gemeente Waterkant';

/** Invented people of invented organisations, one per role, for the demonstration. */
export const demoPersons: readonly StaffMember[] = [
  { subject: 'demo:coordinator', name: 'Samira Dekkers', organisation: ministry, roles: ['coordinator'] },
  { subject: 'demo:policy-owner', name: 'Joost van Laarhoven', organisation: ministry, roles: ['policy-owner'] },
  { subject: 'demo:second-owner', name: 'Marleen Prins', organisation: ministry, roles: ['policy-owner', 'reviewer'] },
  { subject: 'demo:lawyer', name: 'Thijs Oosterwold', organisation: ministry, roles: ['lawyer'] },
  { subject: 'demo:professional', name: 'Fatma Yildirim', organisation: town, roles: ['professional'] },
  {
    subject: 'demo:auditor',
    name: 'Ruud Hoekzema',
    organisation: 'Rekenkamer Waterkant',
    roles: ['auditor', 'reviewer'],
  },
  { subject: 'demo:town-owner', name: 'Anouk Terpstra', organisation: town, roles: ['policy-owner'] },
  { subject: 'demo:administrator', name: 'Ineke Stam', organisation: ministry, roles: ['administrator'] },
];
