/** News agencies as datelines name them, in lower case. Source: members' lists of EANA, OANA and MINDS, and the large commercial agencies, read 2026. */
export const AGENCIES: ReadonlySet<string> = new Set(
  `ap,associated press,the associated press,reuters,thomson reuters,afp,agence france-presse,upi,united press international,
  xinhua,cns,china news service,dpa,efe,ansa,tass,itar-tass,interfax,ria novosti,kyodo,kyodo news,jiji press,jiji,yonhap,
  pti,press trust of india,ani,ians,uni,app,bernama,antara,vna,pna,aap,nzpa,pa,press association,pa media,cp,
  the canadian press,canadian press,mena,wafa,irna,isna,fars,mehr,anadolu,aa,anadolu agency,petra,kuna,spa,wam,qna,sana,
  nan,gna,sapa,panapress,pana,ips,inter press service,bloomberg,bloomberg news,dow jones,dow jones newswires,marketwatch,
  lusa,belga,apa,ats,keystone-sda,ntb,tt,ritzau,stt,pap,ctk,mti,agerpres,bta,hina,tanjug,ana-mpa,ukrinform,belta,
  prensa latina,telam,andina,agencia brasil,notimex,cana,cmc,jis,tribune news service,tns,mcclatchy,gray news,cnn,
  business wire,pr newswire,globe newswire,globenewswire,accesswire,states newsroom,stat,kff health news,un news,irin`
    .split(",")
    .map((name) => name.trim()),
);
