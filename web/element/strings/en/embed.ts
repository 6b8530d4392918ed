/** What the element says in somebody else's page. */
export const embed = {
  embed: {
    tooFew: 'There are fewer than two articles: give the element two or more.',
    removed: 'The element was removed before the comparison ended.',
    notLoaded: 'The comparison could not be loaded here. You can still read the articles.',
    failed: 'The comparison stopped with a fault. You can still read the articles.',
  },
};
