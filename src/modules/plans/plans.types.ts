import type { CreatedRegister, RecordOf } from '../../engine/register/index.ts';
import type { commitment } from './commitment.register.ts';

export type CommitmentRecord = RecordOf<typeof commitment>;
export type CommitmentRegister = CreatedRegister<typeof commitment>;
