/** Drivers that stop answering: WebKit's does now and then, when its browser
 *  starts, loads a page or takes keys, and then waits forever. */

/** A driver that has not answered after so many milliseconds never will. */
const PATIENCE = 30_000;

/** So often a test is begun before a silent driver fails it. */
const ATTEMPTS = 3;

class Silence extends Error {}

/** What a driver answers; one that does not is ended. */
export async function attended(answer, whose, end) {
  let timer;
  const silence = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(new Silence(`${whose}, has not answered in ${PATIENCE / 1000} seconds`));
      end();
    }, PATIENCE);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}

/** A test that begins anew, with another driver, where the driver fell silent.
 *  What the test itself finds wrong fails it at once. */
export function begunAnew(run) {
  return async () => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await run();
      } catch (error) {
        if (!(error instanceof Silence) || attempt === ATTEMPTS) throw error;
        console.error(error.message);
      }
    }
  };
}
