export { field } from './definition/build-field.ts';
export { defineRegister } from './definition/define-register.ts';
