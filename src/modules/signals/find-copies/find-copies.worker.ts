import { serveThread } from '../../../platform/threads/serve-thread.ts';
import { findCopies } from './copies.ts';

serveThread(findCopies);
