import { serveThread } from '../../../platform/threads/serve-thread.ts';
import { propose } from './propose.ts';

serveThread(propose);
