import LegalIdentifiers
import SourceTexts

/// Meetings of the European Council that texts name by their place, and the papers in which its
/// conclusions stand.
///
/// Facts of public record. Until 2003 meetings were held in the Presidency's country and are named
/// after the place; since then they are held in Brussels and named by their date.
enum EuropeanCouncils {
  /// A meeting at a place.
  struct Entry {
    var place: String
    /// The last day.
    var date: CivilDate
  }

  /// Meetings at a place, in order; a year, month or both narrow the choice.
  static func meetings(at place: String, year: Int? = nil, month: Int? = nil) -> [CivilDate] {
    let name = spellings[place] ?? place
    return named.filter {
      $0.place == name && (year == nil || $0.date.year == year)
        && (month == nil || $0.date.month == month)
    }.map(\.date)
  }

  /// The only meeting of a month; `nil` where there was none at a place of its own, or several.
  static func meeting(year: Int, month: Int) -> CivilDate? {
    let found = named.filter { $0.date.year == year && $0.date.month == month }
    return found.count == 1 ? found.first?.date : nil
  }

  /// Whether the word is a place of a meeting.
  static func isPlace(_ word: String) -> Bool { places.contains(spellings[word] ?? word) }

  /// The paper with the conclusions of the meeting that ended on that day.
  static func conclusions(of date: CivilDate) -> CouncilNumber? {
    papers[date].map { CouncilNumber(.europeanCouncil, $0, year: date.year) }
  }

  /// Other spellings and languages of the places.
  private static let spellings: [String: String] = [
    "Gothenburg": "Göteborg", "Goteborg": "Göteborg", "Gothembourg": "Göteborg",
    "Lisbonne": "Lisbon", "Lissabon": "Lisbon", "Cologne": "Cologne", "Köln": "Cologne",
    "Séville": "Seville", "Sevilla": "Seville", "Vienne": "Vienna", "Wien": "Vienna",
    "Édimbourg": "Edinburgh", "Copenhague": "Copenhagen", "Kopenhagen": "Copenhagen",
    "Barcelone": "Barcelona", "Thessalonique": "Thessaloniki", "Nizza": "Nice", "Gand": "Ghent",
    "Florenz": "Florence", "Turin": "Turin", "Luxemburg": "Luxembourg", "Hannover": "Hanover",
    "Fontainebleau": "Fontainebleau", "Corfou": "Corfu", "Korfu": "Corfu",
    "Straßburg": "Strasbourg",
  ]

  private static let places = Set(named.map(\.place))

  private static let named: [Entry] = [
    ("Venice", "1980-06-13"), ("Stuttgart", "1983-06-19"), ("Athens", "1983-12-06"),
    ("Fontainebleau", "1984-06-26"), ("Dublin", "1984-12-04"), ("Milan", "1985-06-29"),
    ("Luxembourg", "1985-12-03"), ("London", "1986-12-06"), ("Copenhagen", "1987-12-05"),
    ("Hanover", "1988-06-28"), ("Rhodes", "1988-12-03"), ("Madrid", "1989-06-27"),
    ("Strasbourg", "1989-12-09"), ("Dublin", "1990-04-28"), ("Dublin", "1990-06-26"),
    ("Rome", "1990-10-28"), ("Rome", "1990-12-15"), ("Luxembourg", "1991-06-29"),
    ("Maastricht", "1991-12-10"), ("Lisbon", "1992-06-27"), ("Birmingham", "1992-10-16"),
    ("Edinburgh", "1992-12-12"), ("Copenhagen", "1993-06-22"), ("Corfu", "1994-06-25"),
    ("Essen", "1994-12-10"), ("Cannes", "1995-06-27"), ("Madrid", "1995-12-16"),
    ("Turin", "1996-03-29"), ("Florence", "1996-06-22"), ("Dublin", "1996-12-14"),
    ("Amsterdam", "1997-06-17"), ("Luxembourg", "1997-11-21"), ("Luxembourg", "1997-12-13"),
    ("Cardiff", "1998-06-16"), ("Pörtschach", "1998-10-25"), ("Vienna", "1998-12-12"),
    ("Berlin", "1999-03-25"), ("Cologne", "1999-06-04"), ("Tampere", "1999-10-16"),
    ("Helsinki", "1999-12-11"), ("Lisbon", "2000-03-24"), ("Feira", "2000-06-20"),
    ("Biarritz", "2000-10-14"), ("Nice", "2000-12-09"), ("Stockholm", "2001-03-24"),
    ("Göteborg", "2001-06-16"), ("Ghent", "2001-10-19"), ("Laeken", "2001-12-15"),
    ("Barcelona", "2002-03-16"), ("Seville", "2002-06-22"), ("Copenhagen", "2002-12-13"),
    ("Athens", "2003-04-16"), ("Thessaloniki", "2003-06-20"),
  ].compactMap { place, day in CivilDate(iso: day).map { Entry(place: place, date: $0) } }

  private static let papers: [CivilDate: Int] = {
    let numbers: [(String, Int)] = [
      ("2010-03-26", 7), ("2010-06-17", 13), ("2010-09-16", 21), ("2010-10-29", 25),
      ("2010-12-17", 30), ("2011-03-25", 10), ("2011-06-24", 23), ("2011-10-23", 52),
      ("2011-12-09", 139), ("2012-06-29", 76), ("2012-10-19", 156), ("2012-12-14", 205),
      ("2013-02-08", 37), ("2013-03-15", 23), ("2013-05-22", 75), ("2013-06-28", 104),
      ("2013-10-25", 169), ("2013-12-20", 217), ("2014-03-21", 7), ("2014-06-27", 79),
      ("2014-08-30", 163), ("2014-10-24", 169), ("2014-12-18", 237), ("2015-03-20", 11),
      ("2015-06-26", 22), ("2015-10-15", 26), ("2015-12-18", 28), ("2016-02-19", 1),
      ("2016-03-18", 12), ("2016-06-28", 26), ("2016-10-21", 31), ("2016-12-15", 34),
      ("2017-06-23", 8), ("2017-10-20", 14), ("2017-12-14", 19), ("2018-03-22", 1),
      ("2018-06-28", 9), ("2018-10-18", 13), ("2018-12-14", 17), ("2019-06-20", 9),
      ("2019-12-12", 29), ("2020-07-21", 10), ("2020-10-02", 13), ("2020-10-16", 15),
      ("2020-12-11", 22), ("2021-05-25", 5), ("2021-06-25", 7), ("2021-10-22", 17),
      ("2021-12-16", 22), ("2022-03-25", 1), ("2022-05-31", 21), ("2022-06-24", 24),
      ("2022-10-21", 31),
      ("2022-12-15", 34), ("2023-02-09", 1), ("2023-03-23", 4), ("2023-06-30", 7),
      ("2023-10-27", 14),
      ("2023-12-15", 20), ("2024-03-22", 7), ("2024-04-18", 12), ("2024-06-27", 15),
      ("2024-10-17", 25), ("2024-12-19", 50),
    ]
    var table: [CivilDate: Int] = [:]
    for (day, number) in numbers { if let date = CivilDate(iso: day) { table[date] = number } }
    return table
  }()
}
