/** What programs put into the clipboard as HTML. */

/** Word 16 on Windows, shortened in its styles alone: titles, two footnotes, lists in one another, a table, a link to a heading, a comment, a proposed deletion. */
export const word = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/ana/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>
<!--
 p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm; font-size:12.0pt;}
 @list l0 {mso-list-id:1179;}
 @list l0:level1 {mso-level-number-format:bullet; mso-level-text:\u00b7; font-family:Symbol;}
-->
</style>
</head>

<body lang=FR style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->

<h1>Programme de l’atelier<o:p></o:p></h1>

<h2 style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-fareast-font-family:"Times New Roman"'><span style='mso-list:Ignore'>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Contexte<o:p></o:p></h2>

<p class=MsoNormal style='text-align:justify'>Un texte <b>gras</b>, <i
style='mso-bidi-font-style:normal'>italique</i> et <span style='color:red;mso-highlight:yellow'>rouge</span><a
style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span style='font-size:12.0pt'>[1]</span></span><![endif]></span></span></a>&nbsp;: fin<a
style='mso-footnote-id:ftn2' href="#_ftn2" name="_ftnref2" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span style='font-size:12.0pt'>[2]</span></span><![endif]></span></span></a>.<o:p></o:p></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>\u00b7<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Premier
point<o:p></o:p></p>

<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Dedans<o:p></o:p></p>

<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>\u00b7<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Second point<o:p></o:p></p>

<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l3 level1 lfo4'><![if !supportLists]><span
style='mso-list:Ignore'>4)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Quatrième<o:p></o:p></p>

<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=201 valign=top style='width:151.0pt'>
  <p class=MsoNormal>Heure<o:p></o:p></p>
  </td>
  <td width=201 valign=top style='width:151.0pt'>
  <p class=MsoNormal>Salle<o:p></o:p></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:1;mso-yfti-lastrow:yes'>
  <td width=201 valign=top><p class=MsoNormal>16 h<o:p></o:p></p></td>
  <td width=201 valign=top><p class=MsoNormal>B 12<o:p></o:p></p></td>
 </tr>
</table>

<p class=MsoNormal>Voir <a href="#_Toc12345">plus haut</a> et <a
href="https://example.org/a">le site</a><del cite="mailto:Ana" datetime="2026-11-02T10:00"><span> supprimé</span></del><a
class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[A1]</a>.<o:p></o:p></p>

<p class=MsoQuote>Une citation<o:p></o:p></p>

<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>

<hr align=left size=1 width="33%">

<![endif]>

<div style='mso-element:footnote' id=ftn1>

<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
name="_ftn1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span style='font-size:10.0pt'>[1]</span></span><![endif]></span></span></a>
Première note, <i>ibid.</i><o:p></o:p></p>

<p class=MsoFootnoteText>Son second alinéa.<o:p></o:p></p>

</div>

<div style='mso-element:footnote' id=ftn2>

<p class=MsoFootnoteText><a style='mso-footnote-id:ftn2' href="#_ftnref2"
name="_ftn2" title=""><span class=MsoFootnoteReference>[2]</span></a> Seconde
note, <a href="mailto:ana@example.org">ana@example.org</a>.<o:p></o:p></p>

</div>

</div>

<div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><a
name="_msocom_1"></a><p class=MsoCommentText>À revoir</p></div></div></div>

<!--EndFragment-->
</body>

</html>`

/** LibreOffice Writer 24. */
export const libreOffice = `<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<meta name="generator" content="LibreOffice 24.2.7.2 (Linux)"/>
	<style type="text/css">p { line-height: 115%; margin-bottom: 0.25cm } a.sdfootnoteanc { font-size: 57% }</style>
</head>
<body lang="fr-FR" dir="ltr"><h1 class="western">Un titre</h1>
<h3 class="western">Sous-titre</h3>
<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif, serif">Du <b>texte</b></font><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p>
<p style="margin-bottom: 0cm"><br/>

</p>
<ol start="3">
	<li><p style="margin-bottom: 0cm">Trois</p>
	<ul>
		<li><p style="margin-bottom: 0cm">Dedans</p></li>
	</ul></li>
	<li><p style="margin-bottom: 0cm">Quatre</p></li>
</ol>
<div id="sdfootnote1"><p class="sdfootnote-western"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>La
	note.</p>
</div></body>
</html>`

/** Google Docs in Chromium. */
export const googleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-5b1f"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt;margin-bottom:6pt;"><span style="font-size:16pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;">Un titre</span></h2><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:700;font-style:normal;text-decoration:none;vertical-align:baseline;">gras</span><span style="font-weight:400;font-style:italic;text-decoration:none;vertical-align:baseline;"> et </span><a href="https://example.org/" style="text-decoration:none;"><span style="font-weight:400;color:#1155cc;text-decoration:underline;-webkit-text-decoration-skip:none;vertical-align:baseline;">un lien</span></a><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><br /><ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Un</span></p></li><ul><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr" role="presentation"><span>Dedans</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Deux</span></p></li></ul><hr /><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span style="font-weight:400;">&nbsp;La note</span></p></div></b><br class="Apple-interchange-newline">`

/** Pandoc, and pages like it. */
export const pandoc = `<p>Texte<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>, suite<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a></p>
<section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr><ol>
<li id="fn1"><p>Note un.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
<li id="fn2"><p>Note deux.<a href="#fnref2" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
</ol></section>`
