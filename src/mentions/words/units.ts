/**
 * Units of measure as the news prints them. `unit` is what a figure shows: the symbol where general readers know it
 * (SI brochure, 9th edition, and customary symbols of ISO 80000), otherwise the name in the singular.
 */
export interface UnitRow {
  readonly unit: string;
  readonly dimension:
    | "length"
    | "area"
    | "volume"
    | "mass"
    | "time"
    | "speed"
    | "temperature"
    | "angle"
    | "energy"
    | "power"
    | "digital"
    | "other";
}

type Row = readonly [unit: string, dimension: UnitRow["dimension"], names: string, symbols: string];

// Names: singular, lower case, `_` for a space. Symbols: as cased, read only after digits.
const ROWS: readonly Row[] = [
  ["m", "length", "metre meter", "m mtrs"],
  ["km", "length", "kilometre kilometer kilometeres", "km kms Km KM"],
  ["cm", "length", "centimetre centimeter", "cm cms"],
  ["mm", "length", "millimetre millimeter", "mm"],
  ["dm", "length", "decimetre decimeter", "dm"],
  ["µm", "length", "micrometre micrometer micron", "µm μm"],
  ["nm", "length", "nanometre nanometer", "nm"],
  ["pm", "length", "picometre picometer", "pm"],
  ["mi", "length", "mile", "mi"],
  ["ft", "length", "foot feet", "ft ′"],
  ["in", "length", "inch inches", "″"],
  ["yd", "length", "yard", "yd yds"],
  ["nautical mile", "length", "nautical_mile", "nmi"],
  ["light year", "length", "light_year", ""],
  ["m²", "area", "square_metre square_meter", "m² m2 sqm sq.m"],
  ["km²", "area", "square_kilometre square_kilometer", "km² km2 sqkm"],
  ["cm²", "area", "square_centimetre square_centimeter", "cm² cm2"],
  ["mi2", "area", "square_mile", "mi² mi2"],
  ["ft2", "area", "square_foot square_feet", "ft² ft2 sqft"],
  ["square yard", "area", "square_yard", "yd²"],
  ["ha", "area", "hectare", "ha"],
  ["acre", "area", "acre", ""],
  ["m³", "volume", "cubic_metre cubic_meter", "m³ m3"],
  ["km³", "volume", "cubic_kilometre cubic_kilometer", "km³ km3"],
  ["cubic foot", "volume", "cubic_foot cubic_feet", "ft³ ft3"],
  ["cm³", "volume", "cubic_centimetre cubic_centimeter", "cm³ cm3 cc"],
  ["cubic yard", "volume", "cubic_yard", ""],
  ["l", "volume", "litre liter", "l L ltr"],
  ["ml", "volume", "millilitre milliliter", "ml mL"],
  ["cl", "volume", "centilitre centiliter", "cl cL"],
  ["hl", "volume", "hectolitre hectoliter", "hl"],
  ["gallon", "volume", "gallon", "gal"],
  ["pint", "volume", "pint", ""],
  ["quart", "volume", "quart", ""],
  ["cup", "volume", "cup", ""],
  ["tablespoon", "volume", "tablespoon", "tbsp"],
  ["teaspoon", "volume", "teaspoon", "tsp"],
  ["barrel", "volume", "barrel", "bbl"],
  ["kg", "mass", "kilogram kilogramme kilo", "kg kgs Kg KG"],
  ["g", "mass", "gram gramme", "g"],
  ["mg", "mass", "milligram milligramme", "mg"],
  ["µg", "mass", "microgram microgramme", "μg µg mcg"],
  ["lb", "mass", "pound", "lb lbs"],
  ["oz", "mass", "ounce", "oz"],
  ["stone", "mass", "stone", ""],
  ["dram", "mass", "drachma dram", ""],
  ["t", "mass", "tonne ton metric_ton metric_tonne", "t"],
  ["carat", "mass", "carat", ""],
  ["s", "time", "second", "s sec secs"],
  ["min", "time", "minute", "min mins"],
  ["h", "time", "hour", "h hr hrs"],
  ["ms", "time", "millisecond", "ms"],
  ["days", "time", "day", ""],
  ["nights", "time", "night", ""],
  ["weeks", "time", "week fortnight", "wk wks"],
  ["months", "time", "month", "mths"],
  ["years", "time", "year", "yr yrs yo"],
  ["decades", "time", "decade", ""],
  ["centuries", "time", "century centuries", ""],
  ["km/h", "speed", "", "kph kmph kmh KPH KMH"],
  ["mph", "speed", "", "mph MPH"],
  ["knot", "speed", "knot", "kn kt kts"],
  ["°C", "temperature", "celsius centigrade celcius centigrate", "°C ℃ degC"],
  ["°F", "temperature", "fahrenheit farenheit", "°F ℉ degF"],
  ["K", "temperature", "kelvin", ""],
  ["°", "angle", "degree", "° º deg degs"],
  ["radian", "angle", "radian", "rad"],
  ["turn", "angle", "turn", ""],
  ["W", "power", "watt", ""],
  ["kW", "power", "kilowatt", "kW KW kw"],
  ["MW", "power", "megawatt", "MW MWe"],
  ["GW", "power", "gigawatt", "GW"],
  ["TW", "power", "terawatt", "TW"],
  ["hp", "power", "horsepower", "hp bhp"],
  ["Wh", "energy", "watt_hour", "Wh"],
  ["kWh", "energy", "kilowatt_hour", "kWh KWh kwh"],
  ["MWh", "energy", "megawatt_hour", "MWh"],
  ["GWh", "energy", "gigawatt_hour", "GWh"],
  ["TWh", "energy", "terawatt_hour", "TWh"],
  ["J", "energy", "joule", ""],
  ["calorie", "energy", "calorie", "kcal"],
  ["eV", "energy", "electronvolt", "eV"],
  ["TeV", "energy", "teraelectronvolt", "TeV"],
  ["V", "other", "volt", ""],
  ["A", "other", "ampere amp", ""],
  ["milligray", "other", "milligray", "mGy"],
  ["decibel", "other", "decibel", "dB"],
  ["rpm", "other", "", "rpm"],
  ["s²", "other", "", "s² s2"],
  ["Hz", "other", "hertz", "Hz"],
  ["kHz", "other", "kilohertz", "kHz"],
  ["MHz", "other", "megahertz", "MHz"],
  ["GHz", "other", "gigahertz", "GHz"],
  ["bit", "digital", "bit", ""],
  ["B", "digital", "byte", ""],
  ["kB", "digital", "kilobyte", "KB kB"],
  ["MB", "digital", "megabyte", "MB"],
  ["megabit", "digital", "megabit", "mb"],
  ["Mbps", "digital", "", "Mbps Mb/s"],
  ["Gbps", "digital", "", "Gbps Gb/s"],
  ["GB", "digital", "gigabyte", "GB"],
  ["TB", "digital", "terabyte", "TB"],
  ["PB", "digital", "petabyte", "PB"],
  ["EB", "digital", "exabyte", "EB"],
  ["megapixel", "digital", "megapixel", "MP"],
];

function gather(words: (row: Row) => readonly string[]): ReadonlyMap<string, UnitRow> {
  const rows = new Map<string, UnitRow>();
  for (const row of ROWS) {
    const unit: UnitRow = { unit: row[0], dimension: row[1] };
    for (const word of words(row)) if (!rows.has(word)) rows.set(word, unit);
  }
  return rows;
}

/** Unit names, singular and plural, lower case; two words are joined by a space or a hyphen. */
export const UNIT_NAMES: ReadonlyMap<string, UnitRow> = gather(([, , names]) =>
  names
    .split(" ")
    .filter(Boolean)
    .flatMap((name) => [name.replaceAll("_", " "), name.replaceAll("_", "-")])
    .flatMap((name) => [name, `${name}s`]),
);

/** Unit symbols as cased; read only after digits. */
export const UNIT_SYMBOLS: ReadonlyMap<string, UnitRow> = gather(([, , , symbols]) =>
  symbols.split(" ").filter(Boolean),
);

/** Symbols of one letter that count as units only before a stroke: `5 W/m²`. */
export const STROKE_SYMBOLS: ReadonlyMap<string, UnitRow> = new Map([
  ["W", { unit: "W", dimension: "power" }],
  ["J", { unit: "J", dimension: "energy" }],
  ["N", { unit: "N", dimension: "other" }],
]);

/** First words of unit names of two words. */
export const UNIT_OPENERS: ReadonlySet<string> = new Set(
  "square cubic metric nautical light watt kilowatt megawatt gigawatt terawatt sq cu".split(" "),
);
