/** Something that the person who gave the command can put right. */
export class Mistake extends Error {}
