/** Eight figures however they are parted, with or without the country: a form takes them, and the file gets them in pairs. */
export const anyPhone = String.raw`^\s*(?:\+45|0045|\(\+?45\))?[\s./–-]*\d(?:[\s./–-]?\d){7}\s*$`;
