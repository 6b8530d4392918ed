/**
 * What a page's own thread does while the module works: a script that counts
 * from the start how many instances of the module it makes itself, and how
 * often a timer gets its turn. Times would be those of the machine; a page
 * that works itself has an instance, and in one piece no turn.
 */
export const counting = `<script>
  window.instances = window.turns = 0;
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = (...given) => {
    window.instances++;
    return instantiate(...given);
  };
  setInterval(() => window.turns++, 1);
</script>`;
