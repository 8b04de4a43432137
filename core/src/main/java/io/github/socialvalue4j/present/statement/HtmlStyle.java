package io.github.socialvalue4j.present.statement;

/** The style of statements in HTML: scoped to the class {@code sv}, system fonts, no image. */
final class HtmlStyle {

  /** For a page of its own. */
  static final String PAGE =
      """
      :root{color-scheme:light dark}
      body{margin:0;background:#fff}
      main{max-width:62rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
      @media (prefers-color-scheme:dark){body{background:#14171c}}
      @media print{main{max-width:none;padding:0}@page{margin:16mm 14mm}}
      """;

  /** For a statement, wherever it stands. */
  static final String STATEMENT =
      """
      .sv{--ink:#1c1f24;--soft:#565d68;--line:#d5d9df;--bed:#f4f6f8;--accent:#00563f;--warn:#8a4b00;
      --warn-bed:#fff6e5;--link:#1d5fa8;
      color:var(--ink);font:1rem/1.5 system-ui,'Segoe UI',Roboto,'DejaVu Sans',sans-serif;
      overflow-wrap:anywhere}
      @media (prefers-color-scheme:dark){.sv{--ink:#e8eaed;--soft:#a9b0ba;--line:#3a404a;--bed:#1d2128;
      --accent:#7fd8b8;--warn:#ffc266;--warn-bed:#2e2412;--link:#8ab8f0}}
      .sv h1{font-size:1.9rem;line-height:1.2;margin:0 0 .3rem}
      .sv h2{font-size:1.35rem;line-height:1.25;margin:2.6rem 0 .6rem;padding-top:.9rem;
      border-top:2px solid var(--ink)}
      .sv h3{font-size:1.12rem;margin:2rem 0 .4rem}
      .sv h4{font-size:1rem;margin:1.3rem 0 .3rem}
      .sv p{margin:.5rem 0;max-width:46rem}
      .sv .sv-subtitle{color:var(--soft);font-size:1.05rem;margin:0 0 1.2rem;max-width:none}
      .sv .sv-important{border-left:4px solid var(--warn);background:var(--warn-bed);
      padding:.6rem .9rem;max-width:none}
      .sv a{color:var(--link)}
      .sv nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;margin:1.4rem 0 0;
      padding:.7rem 0 0;border-top:1px solid var(--line);font-size:.95rem}
      .sv .sv-facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr));
      gap:1rem;margin:1.2rem 0}
      .sv .sv-facts section{background:var(--bed);border-top:4px solid var(--accent);
      padding:.8rem 1rem 1rem}
      .sv .sv-facts h2{font-size:1rem;border:0;padding:0;margin:0 0 .5rem}
      .sv .sv-facts dl{margin:0}
      .sv .sv-facts div{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .8rem;
      padding:.12rem 0}
      .sv .sv-facts dt{color:var(--soft)}
      .sv .sv-facts dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums;text-align:right}
      .sv .sv-facts div:first-child{display:block;padding-bottom:.3rem}
      .sv .sv-facts div:first-child dd{font-size:1.5rem;line-height:1.25;font-weight:700;
      text-align:left}
      .sv .sv-facts p{color:var(--soft);font-size:.9rem;margin:.5rem 0 0}
      .sv .sv-mark{font-style:normal;font-size:.72rem;font-weight:600;color:var(--warn);
      background:var(--warn-bed);border:1px solid var(--warn);border-radius:3px;padding:0 .3em;
      vertical-align:.12em;white-space:nowrap}
      .sv .sv-details{margin:.6rem 0}
      .sv .sv-details div{display:grid;grid-template-columns:minmax(8rem,22%) 1fr;gap:0 1rem;
      padding:.15rem 0}
      .sv .sv-details dt{color:var(--soft)}
      .sv .sv-details dd{margin:0}
      .sv .sv-table{overflow-x:auto;margin:1.1rem 0 .4rem}
      .sv table{border-collapse:collapse;width:100%;font-size:.93rem;line-height:1.4;
      font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
      .sv caption{text-align:left;font-weight:600;padding:0 0 .35rem}
      .sv th,.sv td{text-align:left;vertical-align:top;padding:.32rem 1.3rem .32rem 0;
      border-bottom:1px solid var(--line)}
      .sv th:last-child,.sv td:last-child{padding-right:1.3rem}
      .sv thead th{vertical-align:bottom;color:var(--soft);font-weight:600;font-size:.86rem;
      border-bottom:2px solid var(--ink)}
      .sv tbody th{font-weight:400;min-width:7.5rem;max-width:30rem}
      .sv .n{text-align:right;white-space:nowrap}
      .sv thead .n{white-space:normal}
      .sv tr.group th{font-weight:600;background:var(--bed);padding-left:.4rem;border-bottom:0}
      .sv tr.subtotal th,.sv tr.subtotal td,.sv tr.difference th,.sv tr.difference td
      {color:var(--soft)}
      .sv tr.total th,.sv tr.total td{font-weight:700;border-top:1px solid var(--ink);
      border-bottom:1px solid var(--line)}
      .sv .n .sv-mark{display:block;border:0;background:none;padding:0;line-height:1.1}
      .sv .n sup{display:inline-block;width:0;white-space:nowrap}
      @media screen and (max-width:36rem){
      .sv thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
      .sv table,.sv tbody,.sv tr,.sv th,.sv td,.sv caption{display:block}
      .sv tbody tr{padding:.4rem 0;border-bottom:1px solid var(--line)}
      .sv tr.group{padding:0}
      .sv tbody th,.sv tbody td{border:0!important;padding:.08rem 1.3rem .08rem 0;max-width:none}
      .sv tbody tr:not(.group) th{font-weight:600}
      .sv tbody td{display:flex;justify-content:flex-end;align-items:baseline;gap:.4rem;text-align:right;
      white-space:normal!important}
      .sv tbody td::before{content:attr(data-label);color:var(--soft);font-weight:400;
      text-align:left;order:-2;margin-right:auto;flex:1 1 0;min-width:6rem}
      .sv tbody td:empty{display:none}
      .sv tbody td .sv-mark{display:inline;order:-1;line-height:inherit;vertical-align:baseline}
      .sv .sv-mark sup{width:auto}
      .sv tr.total{border-bottom:2px solid var(--ink)}}
      .sv sup{font-size:.72em;font-weight:400;line-height:0;padding-left:.1em}
      .sv .sv-notes,.sv .sv-remark{color:var(--soft);font-size:.86rem}
      .sv .sv-notes{counter-reset:note;list-style:none;margin:.2rem 0 .6rem;padding:0}
      .sv .sv-notes li{counter-increment:note;padding-left:2.2rem;text-indent:-2.2rem}
      .sv .sv-notes li::before{content:"[" counter(note) "]";display:inline-block;width:2.2rem;
      text-indent:0}
      .sv .sv-charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));
      gap:.4rem 2.5rem;margin:1.4rem 0 .4rem}
      .sv figure{margin:0}
      .sv figcaption{font-weight:600;margin-bottom:.5rem}
      .sv figure svg{width:100%;max-width:36rem;height:auto}
      .sv .sv-working{margin:.6rem 0}
      .sv summary{cursor:pointer;color:var(--link)}
      .sv pre{font:.8rem/1.45 ui-monospace,'DejaVu Sans Mono',Consolas,monospace;background:var(--bed);
      padding:.7rem .9rem;white-space:pre-wrap;overflow-wrap:anywhere;margin:.4rem 0}
      .sv .sv-problems section{border-left:3px solid var(--line);padding:.1rem 0 .1rem .9rem;
      margin:1rem 0}
      .sv .sv-problems .error,.sv .sv-problems .omission,.sv .sv-problems .warning
      {border-left-color:var(--warn)}
      .sv .sv-problems ul{margin:.2rem 0;padding-left:1.2rem}
      .sv .sv-problems p{margin:.2rem 0}
      .sv .sv-problems code{color:var(--soft)}
      .sv code{font:.82em ui-monospace,'DejaVu Sans Mono',Consolas,monospace}
      @media print{.sv{font-size:10pt;--ink:#000;--soft:#444;--line:#bbb;--bed:#f4f4f4}
      .sv h1{font-size:19pt}.sv h2{font-size:14pt;margin-top:16pt}.sv h3{font-size:11.5pt}
      .sv .sv-facts{grid-template-columns:repeat(3,1fr);gap:6pt}
      .sv .sv-facts section{padding:5pt 7pt 7pt}.sv .sv-facts h2,.sv h4{font-size:10pt}
      .sv .sv-facts div:first-child dd{font-size:13pt}
      .sv .sv-subtitle,.sv .sv-facts dt,.sv .sv-facts dd{font-size:9.5pt}
      .sv table{font-size:8.5pt}.sv thead th,.sv .sv-notes,.sv .sv-remark,.sv .sv-facts p
      {font-size:8pt}
      .sv th,.sv td,.sv th:last-child,.sv td:last-child{padding-right:11pt}
      .sv .sv-mark{font-size:7pt}.sv tbody th{min-width:4rem}.sv pre{font-size:7.5pt}.sv figure svg{max-width:26rem}
      .sv nav{display:none}.sv .sv-table{overflow:visible}
      .sv tr,.sv figure,.sv .sv-facts section,.sv .sv-problems section{break-inside:avoid}
      .sv h2,.sv h3,.sv caption{break-after:avoid}.sv thead{display:table-header-group}
      .sv details::details-content{content-visibility:visible;block-size:auto}
      .sv .sv-facts,.sv tr.group th{print-color-adjust:exact;-webkit-print-color-adjust:exact}
      .sv svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
      """;

  private HtmlStyle() {}
}
