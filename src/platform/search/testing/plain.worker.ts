import { serveSearch } from '../worker/serve.ts';
import { plainAnalysis } from './plain-analysis.ts';

serveSearch(plainAnalysis);
