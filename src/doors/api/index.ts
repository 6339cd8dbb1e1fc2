/** The front of the API door. */
export { apiDoor } from './api-door.ts';
