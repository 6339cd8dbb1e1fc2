/** Commands about Dutch text; see commands.ts for where to add one. */
export { textCommands } from './commands.ts';
