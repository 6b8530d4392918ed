/** Text files are imported as what they hold. */
declare module '*.txt' {
  const text: string;
  export default text;
}
