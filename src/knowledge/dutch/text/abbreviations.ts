/** Abbreviations after which a sentence goes on: what they announce (a name, a number, a word) still has to come. */
const goesOn = `
  aant adj adv afb afd afk afz alg art artt bc betr bijv bijl bijz bl blz b.g.g b.v.b burg bv bvb c.q cat cf cfr cie conf cons
  cq d.d d.i d.m.v d.t.v d.w.z dd dhr dr dra drs ds dw e.q eerw evt event f.d fam fig fr geb gebr ged gem gep gez h.d hfdst hfst
  hoofdst hr hss i.c i.c.m i.e i.g.v i.h.a i.h.b i.h.k.v i.i.g i.m.v i.o.m i.o.v i.p.v i.s.m i.t.t i.v.m i.z.g.n incl inz ir
  jhr jkvr jur kap kath kol kst lett luit m.a.w m.b.t m.b.v m.i m.i.v m.m.v m.n m.u.v mej mevr mevw mgr mln mld mr mrs ms mob mw mwe n.a.v
  nr nrs nl nrs o.b.v o.g.v o.a o.l.v o.m o.v.v ong oorspr opm p p.a pag par plm plv postb pp prof prot r.o resp rev rb rov sgt t.a.v t.b.v
  t.g.v t.h.v t.k.v t.n.v t.o.v stb stcrt t.z.t tel temp toel trb tzt uitg v.a v.d v.d.w verg verz vgl vh vlg vnl volg vnw voorz vs w.o wethr wnd z.g
  z.g.n zgn`;

/** Abbreviations that may close a sentence: whether they do shows in what follows. */
const mayClose = `
  a.d a.s a.u.b aug afl apr b.d b.v ca c.a c.s d.j d.v dec di do e.a e.d e.e.a e.o e.v e.v.a ed enz etc excl ext feb febr h.t.l int jan jl
  j.l jr jul jun k.k km kg l.g ltd ma maj max mej min mnd n.chr n.m n.v nov nv o.i o.i.d okt o.t p.d p.j p.m p.o p.p p.p.d p.s p.w pct q.q
  s.v.p sec sen sept sep sr st s.v tab t.m t.w t/m u.a u.s.w v.chr v.h v.m v.o.f v.v vr wo za z.o.z z.s.m`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

const going = setOf(goesOn);
const closing = setOf(mayClose);

/** How an abbreviation behaves at its full stop. */
export type AbbreviationKind = 'goes on' | 'may close';

/**
 * What kind of abbreviation a word is, or undefined where it is none.
 * `word` has no full stop at its end: `m.b.t`, `dhr`, `enz`.
 */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  // In capitals it is the country, not 'versus'.
  if (word === 'VS') return undefined;
  const small = word.toLowerCase();
  if (closing.has(small)) return 'may close';
  if (going.has(small)) return 'goes on';
  if (/\p{L}{2}nrs?$/u.test(small)) return 'goes on';
  if (/\p{L}{3}str$/u.test(small)) return 'may close';
  // Letters with stops between them, known or not: 'a.b.c', 'B.V', 'U.S'.
  if (/^\p{L}{1,3}(?:\.\p{L}{1,4})+$/u.test(word)) return 'may close';
  return undefined;
}
