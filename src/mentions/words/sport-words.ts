const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that show an article to be of sport, where a town's name mostly stands for its team. Lower case, by hand. */
export const SPORT_WORDS = words(`
  league season goal goals striker midfielder defender goalkeeper innings wicket wickets batsman bowler match matches scored scorers championship tournament coach playoff playoffs halftime quarterback touchdown touchdowns homer homers inning pitcher qualifier qualifiers semifinal semifinals semi-final semi-finals quarter-final quarter-finals soccer football cricket rugby basketball
  baseball hockey tennis penalty kick-off relegation promotion fixture fixtures standings squad teammate team-mate teammates unbeaten overs run-out lbw try tries fly-half scrum set-piece header equaliser equalizer hat-trick stoppage offside midfield
`);

/** First words of clubs' names, lower case: `Dynamo Kyiv`, `FC Twente`. */
export const CLUB_OPENERS = words(
  "fc afc cf ac as sc sk sv fk ofk nk bk if kv kfc rc cd ca ud sd rcd cska psv tsv vfb vfl tsg bsc ssc usc osc aj aek paok apoel dynamo dinamo spartak lokomotiv torpedo rapid austria borussia eintracht hansa hertha bayer schalke werder deportivo sporting real racing atletico atlético olympique inter internazionale lazio steaua partizan crvena shakhtar zenit ferencvaros honved slavia sparta viktoria levski slovan legia widzew panathinaikos olympiakos celta espanyol boca river-plate estudiantes independiente velez nacional penarol colo-colo santos botafogo cruzeiro gremio kaizer orlando al-ahly al-hilal al-nassr al-ittihad red-star rotor alania lada",
);

/** Last words of clubs' names, lower case: `Leeds United`, `Cronulla Sharks`. */
export const CLUB_ENDINGS = words(
  "united city rovers wanderers athletic town county albion orient thistle rangers hotspur villa argyle alexandra stanley academical celtic bulls bears eagles tigers lions sharks broncos raiders warriors cowboys chiefs hawks falcons ravens panthers dolphins bills patriots jets giants colts steelers bengals browns titans texans jaguars redskins cardinals rams seahawks packers vikings saints buccaneers chargers knights kings stars stars blues reds greens whites devils dragons dynamos swallows pirates rhinos wolves foxes wasps saracens harlequins sixers magpies bombers swans crows kangaroos demons suns royals indians capitals sunrisers yankees mets dodgers padres rockies astros braves marlins expos phillies orioles mariners twins brewers athletics angels mavericks rockets spurs lakers clippers celtics knicks nets pistons pacers bucks hornets raptors grizzlies timberwolves nuggets cavaliers wizards blackhawks bruins canadiens canucks flyers penguins sabres senators islanders oilers flames leafs xi fc sc afc cf bc rfc cc ii",
);
