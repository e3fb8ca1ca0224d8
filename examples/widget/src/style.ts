/** How the agenda looks: in the type of the page around it, in colours that the page may name. */
export const style = `
:host{display:block;container-type:inline-size;line-height:1.5;
--_accent:var(--agenda-accent,light-dark(#20306b,#aebcff));
--_on:var(--agenda-on-accent,light-dark(#fff,#11131d));
--_rule:var(--agenda-rule,color-mix(in srgb,currentColor 18%,transparent))}
:host([hidden]){display:none}
ol{list-style:'';margin:0;padding:0}
p,h3{margin:0}
li{border-top:1px solid var(--_rule);display:grid;gap:.3rem;padding:1rem 0}
h3{font-size:1.15em;line-height:1.3}
a{color:var(--_accent);text-underline-offset:.2em}
h3 a{text-decoration:none}
h3 a:hover{text-decoration:underline}
small{display:block;font-size:.875em}
[part=kind],small{opacity:.85}
[part=kind]{font-size:.875em;font-weight:600}
[part=status]{border:1px solid;border-radius:1em;padding:0 .6em}
[part=register]{background:var(--_accent);border-radius:.4rem;color:var(--_on);display:inline-block;font-weight:700;margin-top:.3rem;padding:.4rem .9rem;text-decoration:none}
[part=register]:hover{text-decoration:underline}
:focus-visible{outline:3px solid var(--_accent);outline-offset:3px}
[part=more]{border-top:1px solid var(--_rule);padding-top:.9rem}
@media print{[part=register],[part=more]{display:none}}`
