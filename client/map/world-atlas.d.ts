/** Declared without its shape, as the compiler would make a type of each of its hundred thousand numbers. */
declare module "world-atlas/countries-110m.json";
