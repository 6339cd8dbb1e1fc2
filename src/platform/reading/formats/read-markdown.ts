import { marked, type Token, type Tokens } from 'marked';
import { Parser } from 'htmlparser2';
import type { BlockKind, ReadDocument } from '../reading.ts';
import { refusal } from '../refusals.ts';
import { decodeText } from './decode.ts';
import { DocumentBuilder } from './document-builder.ts';
import { addHtml } from './read-html.ts';

/** Reads Markdown (CommonMark with tables): the marks go, the structure stays. */
export function readMarkdown(bytes: Uint8Array): ReadDocument {
  const { text, warnings } = decodeText(bytes);
  const builder = new DocumentBuilder();
  builder.warnings.push(...warnings);
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const front = /^---\n([^]*?)\n---(?:\n|$)/.exec(body);
  builder.title = /^title:\s*["']?(.+?)["']?\s*$/m.exec(front?.[1] ?? '')?.[1];
  builder.language = /^lang(?:uage)?:\s*["']?([\w-]+)/m.exec(front?.[1] ?? '')?.[1];
  addTokens(builder, marked.lexer(front ? body.slice(front[0].length) : body), 'paragraph', 0);
  if (builder.isEmpty) throw refusal('noText');
  return builder.build('markdown');
}

function addTokens(builder: DocumentBuilder, tokens: readonly Token[], kind: BlockKind, depth: number): void {
  const level = kind === 'list-item' ? { level: depth } : {};
  for (const token of tokens) {
    if (token.type === 'heading') builder.add('heading', inlineText(token), { level: (token as Tokens.Heading).depth });
    else if (token.type === 'list') {
      for (const item of (token as Tokens.List).items) addItem(builder, item, depth + 1);
    } else if (token.type === 'table') {
      const table = token as Tokens.Table;
      for (const row of [table.header, ...table.rows]) builder.addRow(row.map((cell) => inlineText(cell)));
    } else if (token.type === 'blockquote') addTokens(builder, (token as Tokens.Blockquote).tokens, kind, depth);
    else if (token.type === 'html') addHtml(builder, token.raw);
    else if (token.type === 'code') builder.add(kind, (token as Tokens.Code).text, level);
    else if (token.type === 'paragraph' || token.type === 'text') builder.add(kind, inlineText(token), level);
  }
}

/** The paragraphs of one item are one block each; a list inside it goes a level deeper. */
function addItem(builder: DocumentBuilder, item: Tokens.ListItem, depth: number): void {
  addTokens(builder, item.tokens, 'list-item', depth);
}

function inlineText(token: { readonly tokens?: readonly Token[]; readonly text?: string }): string {
  if (!token.tokens) return withoutEntities(token.text ?? '');
  return token.tokens.map((inner) => oneInline(inner)).join('');
}

function oneInline(token: Token): string {
  if (token.type === 'br') return '\n';
  if (token.type === 'html') return '';
  if (token.type === 'codespan') return (token as Tokens.Codespan).text;
  if (token.type === 'image') return (token as Tokens.Image).text;
  if (token.type === 'escape') return (token as Tokens.Escape).text;
  if (token.type === 'checkbox') return '';
  return inlineText(token as Tokens.Generic);
}

/** `&eacute;` becomes é; everything else stays as it stands, also a lone `<`. */
function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, (entity) => {
    let decoded = '';
    const parser = new Parser({ ontext: (part) => (decoded += part) }, { decodeEntities: true });
    parser.end(entity);
    return decoded;
  });
}
