/** A fact is doubtful when fewer than this share of such facts were measured to be right. */
export const doubtful = 0.7;
