package org.muster.engine.size;

import org.muster.model.size.Citation;

/// What the rules cite. Where only a summary or a quotation was read, the citation says so.
final class Publications {
  static final Citation QUINLIVAN_1995 =
      new Citation(
          "James T. Quinlivan",
          "Force Requirements in Stability Operations",
          "1995",
          "Parameters, Winter 1995, pp. 59-69;"
              + " strategicstudiesinstitute.army.mil/pubs/parameters/Articles/1995/quinliv.htm",
          "sizes stability operations by the population; gives cases, no norm (read in part)");
  static final Citation QUINLIVAN_2003 =
      new Citation(
          "James T. Quinlivan",
          "Burden of Victory: The Painful Arithmetic of Stability Operations",
          "2003",
          "RAND Review, Summer 2003;"
              + " rand.org/pubs/periodicals/rand-review/issues/summer2003/burden.html",
          "1 to 4 for a thousand police a peaceful population; what succeeded elsewhere had 20 or"
              + " more, troops and police together (22.6 in Bosnia and 23.7 in Kosovo, read as"
              + " quoted)");
  static final Citation FM_3_24 =
      new Citation(
          "US Army and Marine Corps",
          "Counterinsurgency (FM 3-24, MCWP 3-33.5)",
          "2006",
          "paragraph 1-67 (read as quoted); the edition of 2014 no longer has the ratio",
          "most recommendations are 20 to 25 for a thousand, 20 often seen as the least");
  static final Citation IISS_2025 =
      new Citation(
          "Ben Barry and others",
          "A European Reassurance Force for Ukraine: Options and Challenges",
          "2025",
          "International Institute for Strategic Studies, 31 March 2025; iiss.org (summary read,"
              + " not the tables)",
          "land forces of a brigade of about 10,000, a large division of about 25,000, a corps of"
              + " 60,000 to 100,000");
  static final Citation NATO_2006 =
      new Citation(
          "NATO",
          "Level of ambition of 2006",
          "2006",
          "read as quoted by the Australian Institute of International Affairs;"
              + " internationalaffairs.org.au",
          "brigades of 3,000 to 5,000, divisions of 15,000, corps-size operations of about 50,000");
  static final Citation UN_BRIGADE =
      new Citation(
          "United Nations",
          "Planning text on brigades",
          "undated",
          "read as quoted on godic.net",
          "a brigade is about 5,000 soldiers");
  static final Citation UNDOF =
      new Citation(
          "United Nations",
          "UNDOF: background",
          "1999",
          "un.org/Depts/DPKO/Missions/undof/undofB.htm; strength of 31 May 1999 as on"
              + " palestinefacts.org",
          "1,029 troops on an area of separation of some 80 km");
  static final Citation UNFICYP =
      new Citation(
          "United Nations",
          "UNFICYP: about the buffer zone",
          "2014",
          "unficyp.org; strength as reported by the Cyprus News Agency, 4 March 2014",
          "about 860 troops on approximately 180 km");
  static final Citation UNMEE =
      new Citation(
          "United Nations Security Council",
          "Resolution on UNMEE of 15 September 2000",
          "2000",
          "as reported by the United Nations and AFP; archive.globalpolicy.org,"
              + " sudantribune.com/article8513",
          "up to 4,200 troops, of whom 220 military observers, on a border of 1,000 km");
  static final Citation GCSP_2025 =
      new Citation(
          "Geneva Centre for Security Policy",
          "Ceasefire Toolkit",
          "2025",
          "gcsp.ch, March 2025 (read as summarised by Interfax-Ukraine and Caliber)",
          "5,000 civilian monitors and police, protected by about 10,000 troops, on some 1,100 km");
  static final Citation SMM_2019 =
      new Citation(
          "OSCE Special Monitoring Mission to Ukraine",
          "Status report as of 22 April 2019",
          "2019",
          "osce.org/ukraine-smm",
          "1,306 members: 768 monitors, 118 other international and 420 national staff; around 600"
              + " monitors in the east");
  static final Citation SMM_LINE =
      new Citation(
          "Iryna Gerashchenko",
          "Statement on the patrols of the monitoring mission",
          "2017",
          "as reported on 17 May 2017; 1492news.com/news/38701_1495051033",
          "about 70 patrols a day on almost 470 km of line");
  static final Citation SMM_EARLY =
      new Citation(
          "OSCE Special Monitoring Mission to Ukraine",
          "Briefing of Alexander Hug",
          "undated",
          "as reported by UNIAN; nrcu.gov.ua",
          "860 members: 533 monitors, 69 other international and 258 national staff");
  static final Citation UN_MEDICAL =
      new Citation(
          "United Nations",
          "Medical Support Manual for United Nations Field Missions, third edition",
          "2015",
          "read as summarised on epomedicine.com",
          "a level 2 hospital serves a brigade or a sector and has 57 people, 67 with a team for"
              + " evacuation by air");
  static final Citation MCGRATH =
      new Citation(
          "John J. McGrath",
          "The Other End of the Spear: The Tooth-to-Tail Ratio in Modern Military Operations",
          "2007",
          "Combat Studies Institute, Long War Series Occasional Paper 23 (its figures were not"
              + " read)",
          "the study of the share of combat troops in the US Army from 1917 on");
  static final Citation HARMONY =
      new Citation(
          "House of Lords",
          "Army: Tour Intervals (written answer HL4852)",
          "2007",
          "Hansard, 24 July 2007, volume 694; the same guideline of 2003 in the Report of the Iraq"
              + " Inquiry, section 16.1, table 1",
          "24 months between the operational deployments of a unit");
  static final Citation DWELL =
      new Citation(
          "Association of the United States Army",
          "Iraq drawdown should lead to more dwell time",
          "2011",
          "ausa.org, 1 January 2011",
          "the time at home must be at least twice the time away");
  static final Citation TIMES_2025 =
      new Citation(
          "The Times",
          "Report on planning for 64,000 troops",
          "2025",
          "as reported on ifpnews.com, 29 April 2025",
          "64,000 in place need 256,000 over two years");
  static final Citation ASKED_2025 =
      new Citation(
          "The New York Times",
          "Report on the number asked for by the Ukrainian president",
          "2025",
          "as reported on orrao.com, January 2025",
          "200,000 soldiers as the least for a ceasefire line");
  static final Citation FACTBOOK_2025 =
      new Citation(
          "US Central Intelligence Agency",
          "The World Factbook: Ukraine",
          "2025",
          "cia.gov/the-world-factbook, edition of 2025",
          "a front line of about 1,000 km");
  static final Citation EUFOR_CHAD =
      new Citation(
          "Bruxelles2",
          "Reports on EUFOR Chad/CAR",
          "2008",
          "bruxelles2.eu, September 2008",
          "13 helicopters of all kinds for a force of 3,700 in mid-2008");

  private Publications() {}
}
