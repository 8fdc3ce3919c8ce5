/*
 * Peoples, regions and cities that the country data doesn't hold; the lint against names in rules reads them. Capitals come from that
 * data. Cities whose names are everyday words (Nice, Reading, Split) are left out.
 */

export const MORE_COUNTRIES_AND_REGIONS = `
America|Amérique|Britain|Great Britain|Grande-Bretagne|England|Angleterre|Scotland|Écosse|Wales|Pays de Galles|Northern Ireland|
Turkey|Swaziland|Holland|Hollande|Czech Republic|République tchèque|Soviet Union|URSS|USSR|Crimea|Crimée|Donbas|Chechnya|
Tchétchénie|Siberia|Sibérie|Manchuria|Mandchourie|Tibet|Xinjiang|Inner Mongolia|Kurdistan|Kashmir|Cachemire|Burma|Birmanie|Persia|
Ivory Coast|Macedonia|Macédoine|Guangdong|Sichuan|Zhejiang|Jiangsu|Shandong|Henan|Hubei|Hunan|Fujian|Yunnan|Guangxi|Hainan|
Heilongjiang|Liaoning|Hebei|Shanxi|Shaanxi|Gansu|Guizhou|Jiangxi|Anhui|Qinghai|Ningxia|Ontario|Quebec|Québec|Alberta|Manitoba|
Saskatchewan|British Columbia|Colombie-Britannique|California|Californie|Texas|Florida|Floride|Bavaria|Bavière|Catalonia|Catalogne|
Middle East|Moyen-Orient|Far East|Extrême-Orient|Eastern Europe|Europe de l'Est|Africa|Afrique|Asia|Asie|Latin America|Amérique latine
`;

export const MORE_PEOPLES = `
Taiwanese|Taïwanais|Taïwanaise|Hongkonger|Hong Konger|Hongkongais|Hongkongaise|Tibetan|Tibétain|Tibétaine|Uyghur|Uighur|Ouïghour|Ouïghoure|
Kurd|Kurdish|Kurde|Arab|Arabic|Arabe|Jew|Jewish|Juif|Juive|Slav|Slavic|Slave|Scottish|Écossais|Écossaise|Welsh|Gallois|Galloise|Dutch|
Dutchman|Englishman|Englishwoman|Frenchman|Frenchwoman|Irishman|Korean|Coréen|Coréenne|North Korean|Nord-Coréen|Nord-Coréenne|South Korean|
Persian|Perse|Palestinian|Palestinien|Palestinienne|Soviet|Soviétique|Caucasian|Hispanic|Latino|Latina|Asian|Asiatique|African|Africain|Africaine|
Roma people|Gypsy|Tzigane|Chechen|Tchétchène|Cossack|Québécois|Québécoise|Briton|Brit|Spaniard|Pole|Dane|Swede|Turk|Finn|Czech|Tchèque|
Slovak|Serb|Croat|Thai|Uzbek|Kazakh|Tajik|Turkmen|Kyrgyz|Azeri|Pashtun|Hindu|Tamil|Sikh|Punjabi|Cantonese|Cantonais|Cantonaise|Mandarin Chinese
`;

export const CITIES = `
Shanghai|Shenzhen|Guangzhou|Canton|Chengdu|Wuhan|Hangzhou|Nanjing|Nankin|Tianjin|Chongqing|Xi'an|Suzhou|Qingdao|Dalian|Xiamen|Harbin|
Shenyang|Changsha|Zhengzhou|Jinan|Kunming|Hefei|Fuzhou|Ningbo|Wuxi|Dongguan|Foshan|Zhuhai|Urumqi|Lhasa|Nanchang|Guiyang|Taiyuan|Nanning|
Lanzhou|Hohhot|Yinchuan|Haikou|Sanya|Pékin|Peking|Hong Kong|Hongkong|Macau|Macao|Taipei|Kaohsiung|Taichung|Tainan|Hsinchu|
Osaka|Kyoto|Nagoya|Yokohama|Sapporo|Fukuoka|Hiroshima|Busan|Incheon|Daejeon|Mumbai|Bombay|Bangalore|Bengaluru|Hyderabad|Chennai|Calcutta|
Kolkata|Karachi|Lahore|Rawalpindi|Chittagong|Ho Chi Minh City|Saigon|Rangoon|Yangon|Mandalay|Surabaya|Bandung|Penang|Cebu|Chiang Mai|Pattaya|
Dubai|Sharjah|Jeddah|Djeddah|Mecca|La Mecque|Isfahan|Mashhad|Tabriz|Shiraz|Basra|Bassora|Mosul|Mossoul|Erbil|Aleppo|Alep|Homs|Tel Aviv|Haifa|
Gaza|Ramallah|Istanbul|Izmir|Antalya|Moscou|Saint Petersburg|Saint-Pétersbourg|Novosibirsk|Yekaterinburg|Kazan|Vladivostok|Sochi|Sotchi|
Rostov|Volgograd|Grozny|Kharkiv|Kharkov|Odessa|Odesa|Lviv|Mariupol|Sevastopol|Donetsk|Kiev|Almaty|Shymkent|Samarkand|Gdansk|Krakow|Cracovie|
Wroclaw|Poznan|Lodz|Varsovie|Brno|Munich|Hamburg|Hambourg|Frankfurt|Francfort|Cologne|Stuttgart|Dusseldorf|Düsseldorf|Dortmund|Leipzig|Dresden|
Dresde|Hanover|Hanovre|Nuremberg|Zurich|Zürich|Geneva|Genève|Basel|Lausanne|Lugano|Berne|Vienne|Salzburg|Salzbourg|Graz|Innsbruck|
Lyon|Marseille|Toulouse|Bordeaux|Strasbourg|Nantes|Montpellier|Grenoble|Rennes|Le Havre|Saint-Étienne|Toulon|Dijon|Clermont-Ferrand|
Londres|Manchester|Birmingham|Liverpool|Glasgow|Edinburgh|Édimbourg|Cardiff|Belfast|Sheffield|Leeds|Bristol|Nottingham|Leicester|Southampton|
Oxford|Cambridge|Barcelona|Barcelone|Sevilla|Séville|Seville|Valencia|Valence|Bilbao|Málaga|Zaragoza|Saragosse|Porto|Lisbonne|Milan|Turin|
Naples|Florence|Venice|Venise|Bologna|Bologne|Genoa|Palermo|Palerme|Rotterdam|The Hague|La Haye|Utrecht|Eindhoven|Antwerp|Anvers|Ghent|Gand|
Liège|Bruges|Bruxelles|Gothenburg|Göteborg|Malmö|Aarhus|Espoo|Tampere|Turku|Copenhague|Reykjavik|Thessaloniki|Thessalonique|Athènes|Bucarest|
Timisoara|Cluj|Belgrade|Novi Sad|Plovdiv|Varna|New York|Los Angeles|Chicago|Houston|Philadelphia|San Antonio|San Diego|Dallas|San Jose|
San Francisco|Seattle|Washington|Denver|Boston|Detroit|Atlanta|Miami|Las Vegas|Minneapolis|New Orleans|Pittsburgh|Cleveland|Cincinnati|St. Louis|
Baltimore|Honolulu|Anchorage|Silicon Valley|Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Quebec City|Saskatoon|
Regina|Mexico City|Guadalajara|Monterrey|Tijuana|Cancún|São Paulo|Rio de Janeiro|Salvador de Bahia|Recife|Porto Alegre|Curitiba|Medellín|Cali|
Guayaquil|Arequipa|Valparaíso|Rosario|La Havane|Maracaibo|Sydney|Melbourne|Brisbane|Perth|Adelaide|Auckland|Christchurch|Casablanca|Marrakech|
Marrakesh|Tangier|Tanger|Oran|Constantine|Sfax|Alexandria|Alexandrie|Le Caire|Benghazi|Misrata|Lagos|Kano|Ibadan|Port Harcourt|Abidjan|Kumasi|
Douala|Lubumbashi|Mombasa|Johannesburg|Durban|Cape Town|Bulawayo|Dar es Salaam|Zanzibar|Lyallpur|Faisalabad|Kandahar|Herat
`;

/** Short names of countries, regions, peoples and cities in Chinese, in simplified characters. */
export const CHINESE_PLACES = `
中国|中华人民共和国|中华民国|华人|华裔|华侨|汉族|藏族|维吾尔|回族|蒙古族|美国|美利坚|英国|英格兰|苏格兰|俄国|俄罗斯|苏联|法国|德国|意大利|西班牙|葡萄牙|荷兰|
比利时|瑞士|瑞典|挪威|丹麦|芬兰|波兰|捷克|乌克兰|白俄罗斯|土耳其|伊朗|伊拉克|以色列|巴勒斯坦|沙特|阿联酋|印度|巴基斯坦|孟加拉国|日本|韩国|朝鲜|北韩|南韩|台湾|
香港|澳门|越南|泰国|缅甸|老挝|柬埔寨|马来西亚|新加坡|印尼|菲律宾|澳洲|澳大利亚|新西兰|加拿大|墨西哥|巴西|阿根廷|智利|古巴|委内瑞拉|埃及|南非|尼日利亚|肯尼亚|埃塞俄比亚|
哈萨克斯坦|乌兹别克斯坦|欧洲人|非洲人|亚裔|犹太|阿拉伯|北京|上海|天津|重庆|广州|深圳|成都|武汉|杭州|南京|西安|苏州|青岛|大连|厦门|哈尔滨|沈阳|长沙|郑州|济南|昆明|合肥|
福州|宁波|无锡|东莞|佛山|珠海|乌鲁木齐|拉萨|南昌|贵阳|太原|南宁|兰州|海口|三亚|石家庄|长春|广东|广西|浙江|江苏|山东|四川|湖北|湖南|河南|河北|福建|云南|海南|黑龙江|
辽宁|陕西|甘肃|贵州|安徽|新疆|西藏|内蒙古|台北|高雄|台中|新竹|东京|大阪|京都|首尔|釜山|平壤|曼谷|河内|胡志明市|雅加达|吉隆坡|马尼拉|新德里|孟买|迪拜|德黑兰|耶路撒冷|
特拉维夫|伊斯坦布尔|莫斯科|圣彼得堡|基辅|华沙|布拉格|柏林|慕尼黑|法兰克福|汉堡市|苏黎世|日内瓦|伯尔尼|维也纳|巴黎|里昂|马赛|伦敦|曼彻斯特|爱丁堡|牛津|马德里|巴塞罗那|里斯本|
罗马|米兰|布鲁塞尔|阿姆斯特丹|海牙|哥本哈根|斯德哥尔摩|奥斯陆|赫尔辛基|雅典|纽约|华盛顿|洛杉矶|旧金山|芝加哥|波士顿|西雅图|硅谷|多伦多|温哥华|蒙特利尔|渥太华|悉尼|墨尔本|堪培拉|开罗
`;

/** Given names that are no everyday word in English or French. */
export const GIVEN_NAMES = `
Aaron|Abdul|Abigail|Adrian|Adrien|Agnes|Ahmed|Aisha|Alain|Alan|Albert|Alejandro|Aleksandr|Alex|Alexander|Alexandra|Alexandre|Alexei|Alfred|Ali|Alice|Alison|
Allison|Amanda|Amelia|Amélie|Amir|Amy|Ana|Anastasia|André|Andrea|Andreas|Andrei|Andrew|Angela|Anita|Anna|Anne|Annie|Anthony|Antoine|Antonio|Anton|
Arnaud|Arthur|Ashley|Audrey|Aurélie|Barbara|Béatrice|Benjamin|Benoît|Bernard|Beth|Boris|Brandon|Brenda|Brian|Bruno|Caitlin|Camille|Carl|Carlos|
Carmen|Carol|Caroline|Catherine|Cécile|Céline|Charles|Charlotte|Chloe|Chloé|Christine|Christophe|Christopher|Claire|Claudia|Colin|Corinne|Craig|
Cynthia|Damien|Daniel|Danielle|Darren|David|Deborah|Denis|Denise|Derek|Diana|Diane|Didier|Diego|Dmitri|Dmitry|Donald|Donna|Dorothy|Douglas|Duncan|
Edward|Ekaterina|Elena|Éléonore|Elizabeth|Élodie|Emily|Émilie|Emma|Emmanuel|Eric|Éric|Erik|Ethan|Eugene|Evelyn|Fabien|Fatima|Felix|Fernando|Florian|
Francis|Francisco|François|Françoise|Frédéric|Gabriel|Gareth|Gary|Geoffrey|George|Georges|Gérard|Gillian|Giovanni|Giulia|Gordon|Greg|Gregory|Guillaume|
Gustavo|Hannah|Hans|Harold|Hassan|Heather|Helen|Hélène|Henri|Henry|Hiroshi|Hugo|Ian|Igor|Ingrid|Irina|Isabel|Isabelle|Ivan|Jacob|Jacques|James|Jamie|
Janet|Jason|Javier|Jeffrey|Jennifer|Jeremy|Jérôme|Jessica|Joanna|Joanne|Johan|John|Jonathan|José|Joseph|Joshua|Juan|Judith|Julia|Julian|Julie|Julien|
Karen|Karim|Katherine|Kathleen|Katie|Keith|Kelly|Kenneth|Kevin|Khalid|Kimberly|Klaus|Kyle|Larry|Laura|Laurence|Laurent|Lauren|Leonard|Leila|Linda|Lisa|
Louis|Louise|Luca|Lucas|Lucie|Lucy|Luis|Lydia|Madeleine|Manuel|Marc|Marcel|Marco|Margaret|Maria|Marie|Mario|Marion|Martha|Martin|Martine|Mary|
Mathieu|Matthew|Matthieu|Maxime|Megan|Mehdi|Mei|Melanie|Melissa|Michael|Michel|Michelle|Miguel|Mikhail|Mohamed|Mohammed|Monica|Monique|Muhammad|Nadia|
Nancy|Natalia|Natalie|Nathalie|Nathan|Neil|Nicholas|Nicolas|Nicole|Nigel|Nikolai|Nina|Noah|Olga|Oliver|Olivia|Olivier|Omar|Oscar|Pablo|Pamela|Pascal|
Patricia|Patrick|Paul|Paula|Pauline|Pavel|Pedro|Peter|Philip|Philippe|Phoebe|Pieter|Priya|Rachel|Rafael|Rahul|Rajesh|Raymond|Rebecca|Régis|Renée|
Ricardo|Richard|Robert|Roberto|Roger|Roland|Ronald|Ryan|Sabine|Samantha|Samuel|Sandra|Sara|Sarah|Scott|Sean|Sébastien|Serge|Sergei|Sergey|Sharon|Simon|
Sofia|Sonia|Sophia|Sophie|Stefan|Stéphane|Stéphanie|Stephanie|Stephen|Steven|Stuart|Susan|Svetlana|Sylvie|Tatiana|Teresa|Thierry|Thomas|Timothy|Tom|
Tracy|Valérie|Vanessa|Véronique|Victoria|Vincent|Virginie|Vladimir|Walter|Wendy|William|Xavier|Yann|Yuki|Yuri|Yves|Yvonne|Zoe|Zoé|
Xiaoming|Xiaohong|Jianguo|Weiwei|Zhiqiang|Xiaoyan|Xiuying|Yulan|Guoqiang
`;

/** Names that are everyday words as well: they count where they begin with a capital letter inside a sentence. */
export const EVERYDAY_WHEN_SMALL = `
Polish|Pole|Turkey|Jordan|Chad|Chili|Slave|Lima|Porto|Valence|Cologne|Cali|Canton|Vienne|Liège|Berne|Bristol|Bénin|Brit|Dane|Swede|Mongol|Georgia|
Lens|Philippine|Milan|Mobile|Vatican|Jersey|Guernsey|Rosario|Florence|Constantine|Perse|Chine|Turc
`;

/** Names in the country data that are everyday words in any spelling, or too common to tell. */
export const NEVER_NAMES = `
Réunion|Malé|Sucre|The Valley|The Bottom|Grenade|Victoria|Hamilton|Stanley|Douglas|Marigot|Settlement|West Island|Road Town|Roseau|Salvador
`;

/** Everyday expressions that hold such a name. */
export const EVERYDAY_EXPRESSIONS = `
bone china|fine china|china cup|china cups|china plate|china plates|china shop|china set|french press|french fries|guinea pig|guinea pigs|danish pastry|
danish pastries|swiss army knife|swiss knife|russian roulette|brazil nut|brazil nuts|turkish delight|panama hat|panama hats|chinese wall|chinese walls|
arabic numerals|arabic numeral|chiffres arabes
`;

/** Abbreviations of countries, in capital letters. */
export const COUNTRY_ABBREVIATIONS = [
  'US',
  'UK',
  'USA',
  'UAE',
  'PRC',
  'DPRK',
  'ROK',
  'USSR',
  'URSS',
] as const;

/** Surnames that, at a text's or sentence's beginning and before a title, are a person's name in Chinese. */
export const CHINESE_SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁董苏叶吕魏蒋杜丁沈姜范傅钟卢汪戴崔陆廖姚邱谭韦贾邹熊孟秦阎薛侯';
