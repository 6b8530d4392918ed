const frame = document.querySelector('iframe');

const articles = [
  { text: 'The reading room of the Tarnwick library will close on the first of May, because rain has come through the slate roof above the map cabinets for the third winter running.' },
  { text: 'Radio: the reading room of the Tarnwick library will close on the first of May, because rain has come through the slate roof above the map cabinets for the third winter running.' },
];

addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || data?.wirecopy !== 1) return;
  // A sandboxed frame has no origin, so it can be addressed only as any.
  if (data.type === 'ready') frame.contentWindow.postMessage({ wirecopy: 1, type: 'compare', id: 'a', articles }, '*');
  if (data.type === 'resize') frame.style.height = `${data.height}px`;
  if (data.type === 'report') document.querySelector('output').value = data.report.pairs[0].relation;
  if (data.type === 'error') document.querySelector('output').value = data.message;
});
