import type { CreatedRegister, RecordOf } from '../../engine/register/index.ts';
import type { theme } from './theme.register.ts';

export type ThemeRecord = RecordOf<typeof theme>;
export type ThemeRegister = CreatedRegister<typeof theme>;
