import { printedReport } from '../../src/documents';
import { formattedTable } from '../../src/word';
import { mockAnnualReport } from '../support/mockAnnualReport';

const [staff] = printedReport(mockAnnualReport({ staffForm_3: 'Visstid <kort> & "lång"' }), 'sv').sections;

test('a table for the clipboard has a caption, header cells for columns and rows, and what is said below', () => {
  if (staff === undefined) throw new Error('there is a first table');
  const html = formattedTable(staff);
  expect(html.match(/<caption[^>]*>([^<]*)/)?.[1]).toBe(
    'Tabell 1. Anställda efter anställningsform och kön, 2025-11-01',
  );
  expect(html.match(/<th scope="col"/g)).toHaveLength(8);
  expect(html.match(/<th scope="row"/g)).toHaveLength(4);
  expect(html).toContain('>Tillsvidare, heltid</th><td style="padding:2pt 6pt;text-align:right;">262</td>');
  expect(html).toContain('Teckenförklaring');
});

test('what people have typed is text and no markup', () => {
  if (staff === undefined) throw new Error('there is a first table');
  expect(formattedTable(staff)).toContain('Visstid &lt;kort&gt; &amp; &quot;lång&quot;');
});
