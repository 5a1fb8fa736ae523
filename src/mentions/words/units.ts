/**
 * Units of measure as the news prints them. `unit` is what a figure shows: the symbol where general readers know it
 * (SI brochure, 9th edition, and customary symbols of ISO 80000), otherwise the name in the singular. Trade units of oil,
 * gas, water and farm pages: US Energy Information Administration glossary and Central Water Commission bulletins, read 2026.
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
    | "pressure"
    | "digital"
    | "other";
}

type Row = readonly [unit: string, dimension: UnitRow["dimension"], names: string, symbols: string];

// Names: singular, lower case, `_` for a space. Symbols: as cased, read only after digits.
const ROWS: readonly Row[] = [
  ["m", "length", "metre meter", "m mtrs"],
  ["km", "length", "kilometre kilometer kilometeres", "km kms Km KM"],
  ["cm", "length", "centimetre centimeter", "cm cms"],
  ["mm", "length", "millimetre millimeter", "mm mms"],
  ["dm", "length", "decimetre decimeter", "dm"],
  ["µm", "length", "micrometre micrometer micron", "µm μm"],
  ["nm", "length", "nanometre nanometer", "nm"],
  ["pm", "length", "picometre picometer", "pm"],
  ["fm", "length", "femtometre femtometer", ""],
  ["mi", "length", "mile", "mi"],
  ["ft", "length", "foot feet", "ft ′"],
  ["in", "length", "inch inches", "″"],
  ["yd", "length", "yard", "yd yds"],
  ["nautical mile", "length", "nautical_mile", "nmi"],
  ["light year", "length", "light_year lightyear", ""],
  ["parsec", "length", "parsec", ""],
  ["astronomical unit", "length", "astronomical_unit", ""],
  ["furlong", "length", "furlong", ""],
  ["fathom", "length", "fathom", ""],
  ["m²", "area", "square_metre square_meter", "m² m2 sqm sq.m"],
  ["km²", "area", "square_kilometre square_kilometer", "km² km2 sqkm"],
  ["cm²", "area", "square_centimetre square_centimeter", "cm² cm2"],
  ["mm²", "area", "square_millimetre square_millimeter", "mm² mm2"],
  ["mi2", "area", "square_mile", "mi² mi2"],
  ["ft2", "area", "square_foot square_feet", "ft² ft2 sqft sq.ft"],
  ["square yard", "area", "square_yard", "yd²"],
  ["square inch", "area", "square_inch square_inches", "in²"],
  ["ha", "area", "hectare", "ha"],
  ["acre", "area", "acre", ""],
  ["dunam", "area", "dunam dunum", ""],
  ["bigha", "area", "bigha", ""],
  ["feddan", "area", "feddan", ""],
  ["m³", "volume", "cubic_metre cubic_meter", "m³ m3 cbm"],
  ["km³", "volume", "cubic_kilometre cubic_kilometer", "km³ km3"],
  ["cubic foot", "volume", "cubic_foot cubic_feet", "ft³ ft3"],
  ["cm³", "volume", "cubic_centimetre cubic_centimeter", "cm³ cm3 cc"],
  ["cubic yard", "volume", "cubic_yard", ""],
  ["cubic inch", "volume", "cubic_inch cubic_inches", ""],
  ["cubic mile", "volume", "cubic_mile", ""],
  ["acre-foot", "volume", "acre_foot acre_feet", ""],
  // Thousand million cubic feet, as Indian reservoirs are told.
  ["TMC", "volume", "", "TMC tmcft tmc"],
  ["Mcf", "volume", "", "Mcf mcf"],
  ["Bcf", "volume", "", "Bcf bcf"],
  ["Tcf", "volume", "", "Tcf tcf"],
  ["l", "volume", "litre liter", "l L ltr ltrs lts"],
  ["ml", "volume", "millilitre milliliter", "ml mL"],
  ["cl", "volume", "centilitre centiliter", "cl cL"],
  ["dl", "volume", "decilitre deciliter", "dl dL"],
  ["µl", "volume", "microlitre microliter", "µl μl µL μL"],
  ["hl", "volume", "hectolitre hectoliter", "hl"],
  ["kl", "volume", "kilolitre kiloliter", "kl kL"],
  ["Ml", "volume", "megalitre megaliter", "ML"],
  ["Gl", "volume", "gigalitre gigaliter", "GL"],
  ["gallon", "volume", "gallon", "gal"],
  ["pint", "volume", "pint", ""],
  ["quart", "volume", "quart", ""],
  ["fluid ounce", "volume", "fluid_ounce", ""],
  ["cup", "volume", "cup", ""],
  ["tablespoon", "volume", "tablespoon", "tbsp Tbsp"],
  ["teaspoon", "volume", "teaspoon", "tsp"],
  ["bushel", "volume", "bushel", ""],
  ["barrel", "volume", "barrel", "bbl bbls bpd"],
  ["kg", "mass", "kilogram kilogramme kilo", "kg kgs Kg KG"],
  ["g", "mass", "gram gramme", "g gm gms"],
  ["mg", "mass", "milligram milligramme", "mg"],
  ["µg", "mass", "microgram microgramme", "μg µg mcg"],
  ["ng", "mass", "nanogram nanogramme", "ng"],
  ["lb", "mass", "pound", "lb lbs"],
  ["oz", "mass", "ounce", "oz"],
  ["troy ounce", "mass", "troy_ounce", ""],
  ["stone", "mass", "stone", "st"],
  ["dram", "mass", "drachma dram", ""],
  ["t", "mass", "tonne ton metric_ton metric_tonne", "t MT tpd tpa"],
  ["kt", "mass", "kilotonne kiloton", ""],
  ["Mt", "mass", "megatonne megaton", "Mt mtpa MTPA"],
  ["Gt", "mass", "gigatonne gigaton", "Gt"],
  ["quintal", "mass", "quintal", ""],
  ["tola", "mass", "tola", ""],
  ["carat", "mass", "carat", ""],
  ["s", "time", "second", "s sec secs"],
  ["min", "time", "minute", "min mins"],
  ["h", "time", "hour", "h hr hrs"],
  ["ms", "time", "millisecond", "ms msec"],
  ["µs", "time", "microsecond", "µs μs"],
  ["ns", "time", "nanosecond", "ns"],
  ["days", "time", "day", ""],
  ["nights", "time", "night", ""],
  ["weeks", "time", "week fortnight", "wk wks"],
  ["months", "time", "month", "mths"],
  ["years", "time", "year", "yr yrs yo"],
  ["decades", "time", "decade", ""],
  ["centuries", "time", "century centuries", ""],
  ["Myr", "time", "", "Myr"],
  ["Gyr", "time", "", "Gyr"],
  ["km/h", "speed", "", "kph kmph kmh KPH KMH"],
  ["mph", "speed", "", "mph MPH"],
  ["knot", "speed", "knot", "kn kt kts"],
  ["°C", "temperature", "celsius centigrade celcius centigrate", "°C ℃ degC"],
  ["°F", "temperature", "fahrenheit farenheit", "°F ℉ degF"],
  ["K", "temperature", "kelvin", ""],
  ["°", "angle", "degree", "° º deg degs"],
  ["radian", "angle", "radian", "rad"],
  ["turn", "angle", "turn", ""],
  ["W", "power", "watt", "W"],
  ["mW", "power", "milliwatt", ""],
  ["kW", "power", "kilowatt", "kW KW kw"],
  ["MW", "power", "megawatt", "MW MWe MWp"],
  ["GW", "power", "gigawatt", "GW GWp"],
  ["TW", "power", "terawatt", "TW"],
  ["MVA", "power", "", "MVA"],
  ["hp", "power", "horsepower", "hp bhp"],
  ["Wh", "energy", "watt_hour", "Wh"],
  ["kWh", "energy", "kilowatt_hour", "kWh KWh kwh KWH"],
  ["MWh", "energy", "megawatt_hour", "MWh"],
  ["GWh", "energy", "gigawatt_hour", "GWh"],
  ["TWh", "energy", "terawatt_hour", "TWh"],
  ["J", "energy", "joule", ""],
  ["kJ", "energy", "kilojoule", "kJ"],
  ["MJ", "energy", "megajoule", "MJ"],
  ["GJ", "energy", "gigajoule", "GJ"],
  ["TJ", "energy", "terajoule", "TJ"],
  ["PJ", "energy", "petajoule", "PJ"],
  ["EJ", "energy", "exajoule", ""],
  ["calorie", "energy", "calorie", "kcal"],
  ["therm", "energy", "therm", ""],
  ["MMBtu", "energy", "", "MMBtu mmBtu MMBTU mmbtu"],
  ["eV", "energy", "electronvolt", "eV"],
  ["keV", "energy", "kiloelectronvolt", "keV"],
  ["MeV", "energy", "megaelectronvolt", "MeV"],
  ["GeV", "energy", "gigaelectronvolt", "GeV"],
  ["TeV", "energy", "teraelectronvolt", "TeV"],
  ["Pa", "pressure", "", "Pa"],
  ["hPa", "pressure", "hectopascal", "hPa"],
  ["kPa", "pressure", "kilopascal", "kPa"],
  ["MPa", "pressure", "megapascal", "MPa"],
  ["GPa", "pressure", "gigapascal", "GPa"],
  ["bar", "pressure", "", "bar"],
  ["mbar", "pressure", "millibar", "mbar"],
  ["psi", "pressure", "", "psi PSI"],
  ["mmHg", "pressure", "", "mmHg"],
  ["V", "other", "volt", "V"],
  ["kV", "other", "kilovolt", "kV kv KV"],
  ["A", "other", "ampere amp", ""],
  ["mA", "other", "milliamp milliampere", "mA"],
  ["mAh", "other", "milliamp_hour", "mAh"],
  ["Ω", "other", "ohm", "Ω"],
  ["kN", "other", "kilonewton", "kN"],
  ["Nm", "other", "newton_metre newton_meter", "Nm"],
  ["lb-ft", "other", "", "lb-ft ft-lb"],
  ["milligray", "other", "milligray", "mGy"],
  ["Sv", "other", "sievert", "Sv"],
  ["mSv", "other", "millisievert", "mSv"],
  ["µSv", "other", "microsievert", "µSv μSv"],
  ["Bq", "other", "becquerel", "Bq"],
  ["lm", "other", "lumen", "lm"],
  ["mol", "other", "", "mol"],
  ["mmol", "other", "", "mmol"],
  ["decibel", "other", "decibel", "dB dBA"],
  ["rpm", "other", "", "rpm"],
  ["fps", "other", "", "fps"],
  ["cfs", "other", "cusec", "cfs"],
  ["m³/s", "other", "cumec", "cumecs"],
  ["ppm", "other", "", "ppm"],
  ["ppb", "other", "", "ppb"],
  ["s²", "other", "", "s² s2"],
  ["Hz", "other", "hertz", "Hz"],
  ["kHz", "other", "kilohertz", "kHz"],
  ["MHz", "other", "megahertz", "MHz"],
  ["GHz", "other", "gigahertz", "GHz"],
  ["THz", "other", "terahertz", "THz"],
  ["bit", "digital", "bit", ""],
  ["B", "digital", "byte", ""],
  ["kB", "digital", "kilobyte", "KB kB"],
  ["MB", "digital", "megabyte", "MB"],
  ["megabit", "digital", "megabit", "mb"],
  ["gigabit", "digital", "gigabit", "Gb"],
  ["Mbps", "digital", "", "Mbps Mb/s mbps Mbit/s"],
  ["Gbps", "digital", "", "Gbps Gb/s gbps Gbit/s"],
  ["Tbps", "digital", "", "Tbps"],
  ["GB", "digital", "gigabyte", "GB"],
  ["TB", "digital", "terabyte", "TB"],
  ["PB", "digital", "petabyte", "PB"],
  ["EB", "digital", "exabyte", "EB"],
  ["ZB", "digital", "zettabyte", "ZB"],
  ["KiB", "digital", "kibibyte", "KiB"],
  ["MiB", "digital", "mebibyte", "MiB"],
  ["GiB", "digital", "gibibyte", "GiB"],
  ["TFLOPS", "digital", "teraflop teraflops", "TFLOPS"],
  ["PFLOPS", "digital", "petaflop petaflops", "PFLOPS"],
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
  "square cubic metric nautical light astronomical acre fluid troy milliamp newton watt kilowatt megawatt gigawatt terawatt sq cu".split(
    " ",
  ),
);
