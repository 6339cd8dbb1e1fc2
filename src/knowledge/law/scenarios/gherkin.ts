/** One step of a scenario, with the table under it. */
export interface Step {
  readonly keyword: 'given' | 'when' | 'then';
  readonly text: string;
  readonly table: readonly (readonly string[])[];
  readonly line: number;
}

export interface Scenario {
  readonly name: string;
  readonly tags: readonly string[];
  /** With the steps of the background before its own. */
  readonly steps: readonly Step[];
  readonly line: number;
}

export interface Feature {
  readonly name: string;
  readonly scenarios: readonly Scenario[];
}

interface Block {
  kind: 'background' | 'scenario' | 'outline';
  name: string;
  tags: readonly string[];
  line: number;
  steps: { keyword: Step['keyword']; text: string; table: string[][]; line: number }[];
  examples: { rows: string[][]; line: number }[];
}

const titles: readonly [RegExp, Block['kind'] | 'feature' | 'examples' | 'rule'][] = [
  [/^Feature:/, 'feature'],
  [/^Rule:/, 'rule'],
  [/^Background:/, 'background'],
  [/^(Scenario Outline|Scenario Template):/, 'outline'],
  [/^(Scenario|Example):/, 'scenario'],
  [/^(Examples|Scenarios):/, 'examples'],
];

const keywords: Readonly<Record<string, Step['keyword'] | 'same'>> = {
  Given: 'given',
  When: 'when',
  Then: 'then',
  And: 'same',
  But: 'same',
  '*': 'same',
};

/** Reads a Gherkin feature: backgrounds, scenarios, outlines with examples, tables, tags and comments. Never throws. */
export function readFeature(text: string): Feature {
  const reader = new Reader();
  text.split(/\r?\n/).forEach((line, index) => reader.line(line.trim(), index + 1));
  return reader.feature();
}

class Reader {
  #name = '';
  #tags: string[] = [];
  #featureTags: string[] = [];
  #blocks: Block[] = [];
  #inText = false;

  line(line: string, number: number): void {
    if (line.startsWith('"""') || line.startsWith('```')) this.#inText = !this.#inText;
    else if (this.#inText || line === '' || line.startsWith('#')) return;
    else if (line.startsWith('@')) this.#tags.push(...line.split(/\s+/).filter((tag) => tag.startsWith('@')));
    else if (line.startsWith('|')) this.#row(cells(line), number);
    else if (!this.#title(line, number)) this.#step(line, number);
  }

  feature(): Feature {
    let background: Step[] = [];
    const scenarios: Scenario[] = [];
    for (const block of this.#blocks) {
      if (block.kind === 'background') background = block.steps;
      else if (block.examples.length === 0) scenarios.push({ ...block, steps: [...background, ...block.steps] });
      else scenarios.push(...outlined(block, background));
    }
    return { name: this.#name, scenarios };
  }

  #title(line: string, number: number): boolean {
    const found = titles.find(([pattern]) => pattern.test(line));
    if (!found) return false;
    const name = line.slice(line.indexOf(':') + 1).trim();
    const kind = found[1];
    if (kind === 'feature') {
      this.#name = name;
      this.#featureTags = this.#tags;
    } else if (kind === 'examples') this.#blocks.at(-1)?.examples.push({ rows: [], line: number });
    else if (kind !== 'rule') {
      const tags = [...this.#featureTags, ...this.#tags];
      this.#blocks.push({ kind, name, tags, line: number, steps: [], examples: [] });
    }
    this.#tags = [];
    return true;
  }

  #row(row: string[], number: number): void {
    const block = this.#blocks.at(-1);
    const examples = block?.examples.at(-1);
    if (examples) examples.rows.push(row);
    else block?.steps.at(-1)?.table.push(row);
    void number;
  }

  #step(line: string, number: number): void {
    const [word = '', ...rest] = line.split(/\s+/);
    const keyword = keywords[word];
    const block = this.#blocks.at(-1);
    if (!keyword || !block) return;
    const same = block.steps.at(-1)?.keyword ?? 'given';
    const text = line.slice(word.length).trim();
    block.steps.push({
      keyword: keyword === 'same' ? same : keyword,
      text: rest.length > 0 ? text : '',
      table: [],
      line: number,
    });
  }
}

function outlined(block: Block, background: readonly Step[]): Scenario[] {
  return block.examples.flatMap(({ rows, line }) => {
    const [header = [], ...values] = rows;
    return values.map((row, index) => {
      const fill = (text: string): string =>
        header.reduce((filled, name, column) => filled.replaceAll(`<${name}>`, row[column] ?? ''), text);
      const steps = block.steps.map((step) => ({
        ...step,
        text: fill(step.text),
        table: step.table.map((cellsOfRow) => cellsOfRow.map(fill)),
      }));
      return { name: `${fill(block.name)} #${index + 1}`, tags: block.tags, line, steps: [...background, ...steps] };
    });
  });
}

/** The cells of a table row; `\|` is a bar inside a cell. */
function cells(line: string): string[] {
  return line
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|').replaceAll('\\n', '\n').replaceAll('\\\\', '\\'));
}
