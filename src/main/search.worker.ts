import { serveSearch } from '../platform/search/worker/serve.ts';
import { dutchAnalysis } from './dutch-analysis.ts';

serveSearch(dutchAnalysis);
