/** The front of the API door. */
export { apiDoor, type ApiOptions } from './api-door.ts';
export { openApi } from './openapi.ts';
