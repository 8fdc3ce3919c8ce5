/** Words so common that a phrase of one of them alone says nothing. */
const COMMON = new Set(
  `about after again also always amount answer any apply article ask available because before best better between big board book both business call
  career cash chat check city client colleague come company conference connect consult consultant consulting contact contract cost country
  date day detail details discuss document documents earn easy email employee employer event every example expert expertise family fee feel file
  find first flight follow form friend from full give good government great group happy help here high hope hotel idea industry info information
  interest interested interesting interview invite job join just kind know large last learn letter like link list long look lunch make many market
  market meet meeting member message meeting million minute mobile money month more most much must name need network never next nice note number
  offer office only open opinion opportunity order other paper part partner pay payment people person phone photo place plan platform please
  position possible post practice president price private problem product profile program programme project proposal public question questions quick
  read ready reply report request research role salary same say school secret security see send sender service share short simple soon source
  start story student study summary support sure take talk team tell text thank thanks them there thing think this time topic travel trip trust
  university update urgent value very video visit want week welcome when where which work working world would write writing year your
  alors appel apres argent article aussi autre avant avec avis avoir beaucoup besoin bien bon bonjour bonne chose client collegue comme
  comment compte conseil contact contrat cout dans date demande demander dire document dossier emploi encore entreprise envoyer equipe etre
  faire fichier fois frais groupe heure information informations interesse jour lettre lien lire livre long mail maintenant merci message mettre
  mission mois moment monde montant nom note nous numero offre ou page paiement papier parce parler partenaire payer pays personne petit peut plus
  poste pour pouvoir premier prendre prix probleme produit profil programme projet question rapport recherche rendez reponse reunion
  salaire savoir secret semaine service simple sujet sur telephone temps texte tout travail travailler tres trouver universite venir vie ville voir
  votre vous voyage
  我们 你们 他们 可以 工作 公司 联系 信息 时间 问题 项目 合作 报告 报酬 会议 电话 邮件 文件 客户 需要 希望 您好 你好 谢谢 朋友 研究 大学 老师 学生 研究 了解
  文章 机会 平台 专家 咨询 费用 工资 项目 秘密 资料 数据 中心 学校 政府 今天 明天 现在 什么 怎么 一个 这个 那个 没有 知道 觉得 喜欢`.split(
    /\s+/,
  ),
);

/** Whether a folded term is one word that says nothing alone: a common one, a short one, or a single Han character. */
export function isCommonWord(folded: string): boolean {
  const word = folded.replace(/\*$/, '');
  if (/^\p{Script=Han}$/u.test(word)) return true;
  if (/^[a-z0-9]{1,2}$/.test(word)) return true;
  // An open end makes a common word find still more.
  return COMMON.has(word);
}
