/**
 * The months' names by language in lower case without accents, as they stand beside a day, twelve to a line; second lines
 * have the short forms that do not begin the long ones. Building them by Intl costs some 20 ms on a fresh page.
 */
export const monthWords: Readonly<Record<string, string>> = {
  en: ' january february march april may june july august september october november december ',
  de: ' januar februar marz april mai juni juli august september oktober november dezember ',
  fr: ' janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre ',
  es: ' enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ',
  it: ' gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ',
  pt: ' janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro ',
  nl: ' januari februari maart april mei juni juli augustus september oktober november december - - mrt - - - - - - - - - ',
  pl: ' stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia ',
  sv: ' januari februari mars april maj juni juli augusti september oktober november december ',
  da: ' januar februar marts april maj juni juli august september oktober november december ',
  cs: ' ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince - - - - - cvn cvc - - - - - ',
  fi: ' tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta ',
  tr: ' ocak subat mart nisan mayıs haziran temmuz agustos eylul ekim kasım aralık ',
  ru: ' января февраля марта апреля мая июня июля августа сентября октября ноября декабря - - - - маи июнь июль - - - - - ',
}; // biome-ignore format: a table
