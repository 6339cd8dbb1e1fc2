import type { Database } from '../../platform/database/database.ts';
import { tables } from '../../platform/database/database.ts';

export interface SignalRow {
  id: string;
  number: number;
  state: string;
  version: number;
  channel: string;
  language: string;
  received_at: string;
  answer_before: string;
  answered_at: string | null;
  severity: string;
  place: string | null;
  organisation: string | null;
  since: string | null;
  solved: string | null;
  story: string | null;
  receipt: string | null;
  import_id: string | null;
  on_behalf_of: string | null;
  closed_at: string | null;
}

/** The story as written, with what was marked in it; read only with a reason, and each reading is logged. */
export interface SignalOriginalRow {
  signal_id: string;
  version: number;
  story: string;
  marks: string;
  at: string;
}

/** Names and ways to reach somebody; apart from the story. */
export interface SignalContactRow {
  signal_id: string;
  name: string | null;
  email: string | null;
  phone: string | null;
}

export interface SignalMessageRow {
  id: string;
  signal_id: string;
  at: string;
  /** `reporter`, `staff`, `answer` (one act that answered many) or `product`. */
  author: string;
  staff_id: string | null;
  answer_id: string | null;
  /** As written; shown to the reporter. */
  text: string;
  /** Masked copy; shown to staff. */
  masked: string;
}

export interface SignalAttachmentRow {
  id: string;
  signal_id: string;
  at: string;
  file_name: string;
  media_type: string;
  size: number;
  original: string;
  /** The copy without metadata; null where a person must look first. */
  shared: string | null;
  note: string | null;
}

export interface SignalDraftRow {
  id: string;
  content: string;
  updated_at: string;
}

export interface SignalImportRow {
  id: string;
  number: number;
  file_name: string;
  file: string;
  state: string;
  created_at: string;
  created_by: string;
  rows: number;
  good: number;
  taken: number;
  mapping: string;
  /** Rows that tell the same as another row; null where nobody looked. */
  copies: string | null;
}

/** A signal that copies an earlier one, as the last look found it. */
export interface SignalCopyRow {
  signal_id: string;
  first_id: string;
  kind: string;
}

export interface SignalTables {
  signal: SignalRow;
  signal_original: SignalOriginalRow;
  signal_contact: SignalContactRow;
  signal_message: SignalMessageRow;
  signal_attachment: SignalAttachmentRow;
  signal_draft: SignalDraftRow;
  signal_import: SignalImportRow;
  signal_copy: SignalCopyRow;
  signal_copy_run: { id: string; at: string; seen: string };
}

export const signalTables = (database: Database) => tables<SignalTables>(database);
