const element = document.querySelector('wirecopy-compare');

element.addEventListener('wirecopy-report', ({ detail: report }) => {
  document.querySelector('#relation').value = report.pairs[0].relation;
});
element.addEventListener('wirecopy-error', ({ detail: error }) => {
  document.querySelector('#relation').value = error.message;
});

element.options = { shortestPassage: 10 };
element.articles = [
  {
    title: 'Library in Tarnwick to close for a summer',
    text: 'The reading room of the Tarnwick library will close on the first of May, because rain has come through the slate roof above the map cabinets for the third winter running.\n\nCouncillor Maren Oddsen told the meeting that she had counted eleven buckets on the parquet floor.',
  },
  {
    title: 'Where will the clock go?',
    html: '<p>The reading room of the Tarnwick library will close on the first of May, because rain has come through the slate roof above the map cabinets for the third winter running.</p><p>Meanwhile the baker opposite has put a jar on the counter.</p>',
  },
];

document.querySelector('#summary').addEventListener('click', async () => {
  document.querySelector('#markdown').textContent = await element.export('markdown');
});
