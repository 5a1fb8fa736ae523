/**
 * Makers of cars and motorcycles, by the first word of their names in lower case, as police reports and sales print them
 * after the year of a model. Source: the members of the International Organization of Motor Vehicle Manufacturers and the
 * brands they sell under.
 */
export const VEHICLE_MAKERS: ReadonlySet<string> = new Set(
  "acura alfa aston audi bentley bmw buick byd cadillac chevrolet chevy chrysler citroen citroën dacia daewoo daihatsu datsun dodge ducati ferrari fiat ford gmc harley harley-davidson holden honda hummer hyundai infiniti isuzu jaguar jeep kawasaki kia lamborghini lexus lincoln mahindra maruti maserati mazda mercedes mercedes-benz mercury mitsubishi nissan oldsmobile opel peugeot plymouth pontiac porsche proton renault rolls-royce saab saturn skoda škoda subaru suzuki tata tesla toyota vauxhall volkswagen volvo vw yamaha".split(
    " ",
  ),
);
