export { lawCommands } from './commands.ts';
