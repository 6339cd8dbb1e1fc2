/**
 * The page design, in Typst. It is a constant: the document comes in as data, so no text of it is ever read as code.
 * Only fonts that the compiler carries are named and no others are sought, so every machine prints alike.
 */
export const template = `
#let document-data = json(bytes(sys.inputs.document))
#set document(title: document-data.title, date: none, author: document-data.publisher)
#set page(
  paper: "a4",
  margin: (x: 2.5cm, top: 2.5cm, bottom: 2.8cm),
  footer: context [
    #set text(size: 8.5pt, fill: rgb("#444444"))
    #document-data.footer #h(1fr) #counter(page).display()
  ],
)
#set text(
  lang: document-data.language,
  size: 10.5pt,
  fallback: false,
  font: ("Libertinus Serif", "New Computer Modern", "New Computer Modern Math", "DejaVu Sans Mono"),
)
#set par(leading: 0.72em, spacing: 1.15em)
#set heading(numbering: none)
#show heading: set block(above: 1.6em, below: 0.8em)
#show link: it => underline(text(fill: rgb("#154273"), it))
#show title: set text(size: 22pt)
#set table(stroke: 0.4pt + rgb("#999999"), inset: 5pt)
#show table.cell.where(y: 0): set text(weight: "bold")
#set table(fill: (_, y) => if y == 0 { rgb("#eef2f7") })
#show figure.where(kind: table): set block(breakable: true)
#show figure.where(kind: table): set figure.caption(position: top)

#let lines(value) = value.split("\\n").map(line => [#line]).join(linebreak())
#let run(piece) = {
  let body = lines(piece.text)
  if piece.strong { body = strong(body) }
  if piece.emphasis { body = emph(body) }
  if piece.href != none { link(piece.href, body) } else { body }
}
#let rich(runs) = runs.map(run).join()
#let caption-of(block) = if block.caption == none { none } else { lines(block.caption) }

#let print-table(block) = {
  let body = table(
    columns: block.columns.map(column => if column.align == "right" { auto } else { 1fr }),
    align: block.columns.map(column => if column.align == "right" { right } else { left }),
    table.header(..block.columns.map(column => lines(column.title))),
    ..block.rows.flatten().map(cell => rich(cell.runs)),
  )
  if block.caption == none { body } else { figure(body, kind: table, supplement: none, numbering: none, caption: caption-of(block)) }
}

#let print-block(block) = {
  if block.kind == "heading" { heading(level: block.level, lines(block.text)) }
  else if block.kind == "paragraph" { par(rich(block.text)) }
  else if block.kind == "quote" {
    quote(block: true, attribution: if block.source == none { none } else { lines(block.source) }, rich(block.text))
  }
  else if block.kind == "list" {
    let items = block.items.map(rich)
    if block.ordered { enum(..items) } else { list(..items) }
  }
  else if block.kind == "table" { print-table(block) }
  else if block.kind == "figure" {
    figure(
      image(bytes(block.svg), format: "svg", width: block.width * 100%, alt: block.alt),
      alt: block.alt, supplement: none, numbering: none, caption: caption-of(block),
    )
  }
  else if block.kind == "page-break" { pagebreak(weak: true) }
}

#title()
#if document-data.subtitle != none { par(text(size: 13pt, lines(document-data.subtitle))) }
#if document-data.publisher.len() > 0 { par(lines(document-data.publisher.first())) }
#if document-data.contents != none { outline(title: lines(document-data.contents), depth: 3) }
#for block in document-data.blocks { print-block(block) }
`;
