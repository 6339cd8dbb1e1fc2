/** What is a trace in office files: what to call it, where it stands, and what comes in its place. */
export interface TraceRule {
  readonly trace: string;
  readonly part: RegExp;
  readonly find: RegExp;
  readonly put: string;
}

/** Whole parts that say who, when and with what, or that only one program needs. */
export const droppedParts: readonly (readonly [string, RegExp])[] = [
  ['properties', /^docProps\//],
  ['custom-xml', /^customXml\//],
  ['people', /^word\/people\.xml$|^xl\/persons\//],
  ['comment-details', /^word\/comments(?:Extended|Ids|Extensible)\.xml$|^xl\/threadedComments\//],
  ['printer', /\/printerSettings\//],
  ['revisions', /^xl\/revisions\//],
  ['web-settings', /^word\/webSettings\.xml$/],
  ['glossary', /^word\/glossary\//],
  ['thumbnail', /^Thumbnails\/|thumbnail\.\w+$/i],
  ['properties', /^meta\.xml$|^settings\.xml$|^(?:META-INF\/documentsignatures\.xml|_xmlsignatures\/)|^manifest\.rdf$/],
  ['program-settings', /^Configurations2\/|^layout-cache$/],
];

const word = /^word\/.*\.xml$/;
const sheets = /^xl\/.*\.xml$/;
const open = /^(?:content|styles)\.xml$/;

/** Elements with what is in them; these never nest in themselves. */
const element = (name: string): RegExp => new RegExp(`<${name}(?=[\\s/>])[^>]*?(?:/>|>[^]*?</${name}\\s*>)`, 'g');

export const elementRules: readonly TraceRule[] = [
  { trace: 'revision-ids', part: word, find: element('w:rsids'), put: '' },
  { trace: 'template', part: word, find: element('w:attachedTemplate'), put: '' },
  { trace: 'variables', part: word, find: element('w:docVars'), put: '' },
  { trace: 'mail-merge', part: word, find: element('w:mailMerge'), put: '' },
  { trace: 'path', part: sheets, find: element('x15ac:absPath'), put: '' },
  { trace: 'user', part: sheets, find: element('fileSharing'), put: '' },
  { trace: 'comment-author', part: sheets, find: /<author>(?!-<)[^]*?<\/author>/g, put: '<author>-</author>' },
  {
    trace: 'comment-author',
    part: open,
    find: /<dc:creator>(?!-<)[^]*?<\/dc:creator>/g,
    put: '<dc:creator>-</dc:creator>',
  },
  { trace: 'comment-author', part: open, find: element('meta:creator-initials'), put: '' },
  { trace: 'properties', part: /\.svg$/i, find: element('metadata'), put: '' },
  { trace: 'comment-date', part: open, find: element('dc:date'), put: '' },
];

/** Attributes inside a tag. */
export const attributeRules: readonly TraceRule[] = [
  {
    trace: 'path',
    part: /\.svg$/i,
    find: /\s(?:sodipodi:docname|inkscape:export-filename)=(?:"[^"]*"|'[^']*')/g,
    put: '',
  },
  { trace: 'author', part: word, find: /\sw:author=(?:"(?!-")[^"]*"|'(?!-')[^']*')/g, put: ' w:author="-"' },
  { trace: 'author', part: word, find: /\sw:initials=(?:"[^"]*"|'[^']*')/g, put: '' },
  { trace: 'change-date', part: word, find: /\s(?:w:date|w16du:dateUtc)=(?:"[^"]*"|'[^']*')/g, put: '' },
  { trace: 'revision-ids', part: word, find: /\sw:rsid\w*=(?:"[^"]*"|'[^']*')/g, put: '' },
  { trace: 'revision-ids', part: word, find: /\sw14:(?:paraId|textId)=(?:"[^"]*"|'[^']*')/g, put: '' },
  { trace: 'user', part: sheets, find: /\s(?:userName|xr:uid|xr\d?:uid)=(?:"[^"]*"|'[^']*')/g, put: '' },
];
