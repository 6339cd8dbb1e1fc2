import { marked, type Token, type Tokens } from 'marked';
import type { ComponentChildren } from 'preact';
import { Heading, Link, List, Paragraph, PlainText } from '../../../ui/index.ts';

/** Markdown that people typed, as elements: HTML in it is shown as text, pictures as their words. */
export function RichText({ text, level = 3 }: { readonly text: string; readonly level?: 2 | 3 | 4 }) {
  // Deep nesting makes the reader slow; nobody writes it, so such a text is shown as it is.
  if (/^[ \t]*(>[ \t]*){20}|[*_[]{200}/m.test(text)) return <PlainText text={text} />;
  return <>{blocks(marked.lexer(text, { gfm: true }), level)}</>;
}

function blocks(tokens: readonly Token[], level: 2 | 3 | 4): ComponentChildren[] {
  return tokens.map((token) => {
    switch (token.type) {
      case 'space':
        return null;
      case 'heading':
        return <Heading level={level}>{inline(token.tokens ?? [])}</Heading>;
      case 'paragraph':
        return <Paragraph>{inline(token.tokens ?? [])}</Paragraph>;
      case 'list': {
        const list = token as Tokens.List;
        return <List ordered={list.ordered} items={list.items.map((item) => blocks(item.tokens, level))} />;
      }
      case 'blockquote':
        return <blockquote class="utrecht-blockquote">{blocks(token.tokens ?? [], level)}</blockquote>;
      case 'text':
        return token.tokens ? <span>{inline(token.tokens)}</span> : token.raw;
      default:
        return <PlainText text={token.raw} />;
    }
  });
}

function inline(tokens: readonly Token[]): ComponentChildren[] {
  return tokens.map((token) => {
    switch (token.type) {
      case 'strong':
        return <strong>{inline(token.tokens ?? [])}</strong>;
      case 'em':
        return <em>{inline(token.tokens ?? [])}</em>;
      case 'br':
        return <br />;
      case 'link':
        return (
          <Link href={(token as Tokens.Link).href} external>
            {inline(token.tokens ?? [])}
          </Link>
        );
      case 'escape':
        return (token as Tokens.Escape).text;
      default:
        return token.raw;
    }
  });
}
