/**
 * Family names common in the news of many countries, lower case; written by hand from general knowledge (2026). Those
 * that are plain English words (`Brown`, `King`, `Young`) stay out.
 */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `
  abbas abbott abe abrams acosta adams adebayo adeyemi afridi agarwal aguilar ahmadi ahmadinejad akhtar akufo-addo albanese allawi almeida alonso alvarez alves amin amoah andersen anderson andersson andrews annan ansari antonov aoun aquino arafat araujo
  ardern armstrong arroyo arslan asante assad atkins atkinson atwood ayala aydin baba bachelet bailey bajwa baker balogun banda banerjee bangura barak barnes barnett barroso barrett basu bauer baumann becker begum bello benitez bennett bergman berlusconi bernal bhattacharya bhutto biden bielsa blair blanc boateng bogdanov bolsonaro
  bondarenko borisov botha boyd bradley brandt braun brennan brooks brzezinski buchanan buhari burke burns bush butler byrne cabrera calderon callaghan cameron campbell campos cardenas cardoso carney carpenter carrillo carroll carter carvalho castillo castro cavusoglu chakraborty chandler chaudhary chaudhry chavez cheney chirac chisholm
  christensen churchill clark clarke clinton coleman collins contreras cooper corbyn correa cortes costa coulibaly cox craig crawford cruz cunningham dalton daniels danjuma das davies davis davidson deby delgado desai devi diallo diarra diaz díaz diop dlamini dogan domingo dominguez donaldson donnelly doyle dubois duda dufour dumont duncan
  dupont duterte duvalier dvorak eastwood ecevit edwards eisenhower ellis elliott emmanuel erdogan erdoğan eriksson escobar espinosa espinoza estrada evans farrell ferguson fernandes fernandez fernández ferrari ferreira fielding figueroa fischer fitzgerald fletcher flores fofana fonseca forbes ford foster franco fraser freeman friedman fuentes fujimori fujimoto fukuda gaddafi
  gallagher gandhi garcia garcía gardner garza gates george ghani ghosh giannini gibbs gibson gilani gillard giscard gomes gomez gómez gonzales gonzalez gonzález gorbachev gordon goswami graham grant griffin griffiths gunawardena gupta guterres gutierrez gutiérrez guzman gyatso haddad hadi hakim hamilton hammond haniyeh hansen hanson haque haidar hariri harper harrington harris harrison hartmann hasina hashimoto
  hassan hatoyama hawkins hayashi hayes henderson herman hernandez hernández herrera hidalgo higgins hirohito hitler hoffman hoffmann hollande holmes houston howard howell hughes hume hun hussein hussain hutchinson hwang ibarra ibrahimovic iglesias ikeda inoue iqbal irving islam ito ivanov ivanova iyer jackson jacobs jacobsen jain james jansen jayawardena jenkins jensen jiménez jimenez johansson johnson johnston
  jonathan jones jordan joshi juarez juncker juppe kabila kagame kaczynski kamara kang kapoor karzai kato kaufman kaur kelly kennedy kerry keita khalil khamenei khan khatami khatri khomeini khrushchev kibaki kikwete kim kimura kirchner kissinger klein knowles kobayashi koch koroma kovac kovalenko kovacs kowalski kramer krishnan kruger kumar kuznetsov kwon lagarde lambert lavrov lawson leblanc lebedev leclerc
  lefebvre leroy lewis lieberman lim lincoln lindberg livingstone lopez lópez lozano lukashenko lungu lynch macdonald machado macron maduro magufuli mahama mahmood mahmoud major malhotra maliki mandela mandelson manning marcos markovic marquez marshall martinez martínez mason matsumoto mattarella mazumdar mbeki mccain mccarthy mcconnell mcdonald mcdonnell mcgregor mckenzie mckinley mclaughlin medina medvedev mehta mejia mendes mendez mendoza
  menon menendez mensah merkel meyer michel michaels mikati milanovic milei miller mills milosevic mishra mitchell mitterrand miyazaki mnangagwa modi mohammadi molina montenegro montoya mooney moore morales moreau moreira moreno morgan mori morrison morsi moyo mubarak mueller mugabe mukherjee müller muller munoz murphy musharraf museveni musk mustafa nadal naidu nair nakamura nasrallah navarro nazarbayev ndiaye nehru nelson netanyahu newman
  nguyen nguyễn nicholson nielsen nikolov nixon nkrumah nkurunziza novak nowak nunes nunez o'brien o'connor o'donnell o'neill o'reilly obama obasanjo obrador ochoa odinga ogawa okafor okeke okonjo okonkwo oliveira olmert olsen olsson ong orban orbán ortega ortiz osborne osman ouattara owens ozturk öztürk pacheco padilla papadopoulos parsons pashinyan patel paterson patil patterson pavlov pelosi peña pena peres pereira perez pérez perón
  peron pertini petersen peterson petrov petrovic pham phillips pillai pinochet pinto ponce popescu popov popovic powell prabhakaran prasad pratt putin quinn quiroga quispe rabin rahman rajapaksa rajoy ramaphosa ramirez ramírez ramos ranasinghe rao rasmussen reagan reddy regan reid reinfeldt renzi reyes reynolds ribeiro richards richardson richter riley rios rivas rivera roberts robertson robinson robles rocha rodrigues rodriguez
  rodríguez rogers rohani rojas romero romney roosevelt rosales rossi roth rousseau rouhani rousseff roy rubin rubio rudd ruiz rumsfeld ruto ryan saakashvili sadat saddam saito salazar salinas salvini sanchez sánchez sanders sandoval santana santos sarkozy sasaki sato saunders sawyer scharping schäuble schmidt schneider scholz schröder schroeder schulz schultz schumacher schwartz sen serrano shapiro sharif sharma sharon sharpe shaw
  sheikh shevardnadze shevchenko shinawatra siddiqui silva simmons simpson singh sinha sirleaf sirisena sisi slater smirnov smith snyder soares sokolov solana solano soros sotomayor soto soyinka spencer stalin stephens stevens stevenson stewart stoltenberg strauss suarez suárez subramanian suharto sukarno sullivan sultani sunak suu svensson swamy swanson szabo takahashi tanaka tambo taylor teixeira tennant thapa thatcher thomas thompson
  thomson thornton tindall toledo tong topolanek torres toure touré townsend tran trần traore traoré trudeau truman trump tshisekedi tsipras tsvangirai tudor turner tusk tutu tymoshenko uchida underwood uribe usmanov valdez valencia valenzuela vance van vargas varoufakis vasquez vásquez vazquez vega velasco velasquez venter verma videla villanueva villarreal virk volkov von vucic vučić wagner walesa wallace walsh walters warner washington watanabe watkins
  watson weber webster weiss wheeler whitaker wickremesinghe wijaya wilkins wilkinson williams williamson wilson winters wójcik wolfowitz woods wright xi yadav yahaya yamada yamamoto yanukovych yates yeltsin yilmaz yılmaz yoshida yudhoyono yunus yushchenko zapatero zardari zavala zelensky zelenskyy zemin zenawi zerhouni zhirinovsky zidane zimmerman zuckerberg zuma
  simmons hussain malik ivanisevic johansen karlsson larsson lindgren nilsson persson pettersson henriksen
  `
    .trim()
    .split(/\s+/),
);

/**
 * Family names that stand first in Chinese, Korean and Vietnamese names as printed in English. Source: the hundred most
 * common of each, by the national statistics offices' published rankings (2015-2020).
 */
export const FAMILY_FIRST_NAMES: ReadonlySet<string> = new Set(
  `
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu lü ding ren lyu shen yao cui zhong tan wan fan liao
  shi jin jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan lei long duan hao tao shao mao chang gong wen pang qian tu lan kong xiang tong hong shu ning xi ouyang sima zhuge
  kim lee park choi jung jeong kang cho yoon jang lim shin seo kwon hwang ahn hong yoo jeon moon yang bae baek nam ryu noh roh bang ban chung chun rhee ri pak sim oh
  nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly dinh truong doan dao chan wong cheung leung lam tsang chow chiu cheng kwok tsai hsieh hsu chiang yeung yip kwan tse chu ng lau mak tung tsui
  `
    .trim()
    .split(/\s+/),
);
