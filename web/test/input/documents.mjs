/** The parts of the two word processor documents of the tests. */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const p = (inner, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
const r = (text, properties = '') => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const item = (text) => p(r(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
const cell = (text) => `<w:tc><w:tcPr/>${p(r(text))}</w:tc>`;

const box = `<w:r><mc:AlternateContent>
  <mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${p(r('A box: the bridge was built in 1931.'))}</w:txbxContent></wps:txbx></mc:Choice>
  <mc:Fallback><w:pict><w:txbxContent>${p(r('A box: the bridge was built in 1931.'))}</w:txbxContent></w:pict></mc:Fallback>
</mc:AlternateContent></w:r>`;

const body = [
  p(r('Council of Marrow Bay votes for the bridge'), '<w:pStyle w:val="Title"/>'),
  p(
    r('The council of Marrow Bay voted on ') +
      '<w:del w:id="1" w:author="x"><w:r><w:delText>Monday</w:delText></w:r></w:del>' +
      `<w:ins w:id="2" w:author="x">${r('Tuesday')}</w:ins>` +
      r(' to repair the ') +
      r('old', '<w:b/>') +
      r(' bridge.') +
      '<w:r><w:footnoteReference w:id="2"/></w:r>' +
      r(' This is hidden.', '<w:vanish/>'),
  ),
  p(
    r('First line') + '<w:r><w:br/></w:r>' + r('second line') + '<w:r><w:tab/></w:r>' + r('after a tab, ') +
      `<w:hyperlink>${r('with a link')}</w:hyperlink>` +
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
      r(' and the co') + '<w:r><w:noBreakHyphen/></w:r>' + r('op.'),
  ),
  p(r('Three things were decided:')),
  item('the piers come first'),
  item('the railing follows'),
  p(''),
  `<w:tbl><w:tblPr/><w:tr>${cell('Part')}${cell('Cost')}</w:tr><w:tr>${cell('Piers')}${cell('310,000')}</w:tr></w:tbl>`,
  p(r('“Nobody will swim to school,” said the mayor.') + box),
].join('');

export const docx = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Marrow Bay repairs its bridge</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">2026-03-03T21:40:00Z</dcterms:created></cp:coreProperties>`,
  'word/document.xml': `${HEAD}<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
};

const NAMES = ['office', 'text', 'table', 'meta', 'draw'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:1.0"`).join(' ');

const content = `<office:text>
<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>Monday</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">Council of Marrow Bay votes for the bridge</text:h>
<text:p>The council of Marrow Bay voted on <text:change text:change-id="c1"/>Tuesday to repair the <text:span>old</text:span>
   bridge.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note below.</text:p></text:note-body></text:note><office:annotation><text:p>A remark beside it.</text:p></office:annotation></text:p>
<text:p>First line<text:line-break/>second line<text:tab/>after a tab,<text:s text:c="2"/><text:a>with a link</text:a>.</text:p>
<text:p>Three things were decided:</text:p>
<text:list><text:list-item><text:p>the piers come first</text:p></text:list-item><text:list-item><text:p>the railing follows</text:p></text:list-item></text:list>
<text:p/>
<table:table><table:table-row><table:table-cell><text:p>Part</text:p></table:table-cell><table:table-cell><text:p>Cost</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Piers</text:p></table:table-cell><table:table-cell><text:p>310,000</text:p></table:table-cell></table:table-row></table:table>
<text:p>“Nobody will swim to school,” said the mayor.</text:p>
</office:text>`;

export const odt = {
  mimetype: 'application/vnd.oasis.opendocument.text',
  'META-INF/manifest.xml': `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
  'content.xml': `${HEAD}<office:document-content ${NAMES}><office:body>${content}</office:body></office:document-content>`,
  'meta.xml': `${HEAD}<office:document-meta ${NAMES} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:title>Marrow Bay repairs its bridge</dc:title><meta:creation-date>2026-03-03T21:40:00</meta:creation-date></office:meta></office:document-meta>`,
};
