import References
import Testing

@Suite struct MeetingTests {
  @Test(arguments: [
    "⟦Council conclusions of 27 April 2012|meeting|meeting:council:2012-04-27⟧ on the de-radicalisation",
    "⟦conclusions of the JHA Council of 26 and 27 April 2012|meeting|meeting:council:2012-04-27⟧",
    "⟦Conclusions adopted by the Telecommunications Council on 19 May 1998|meeting|meeting:council:1998-05-19⟧",
    "the ⟦8 March 2016 Council conclusions|meeting|meeting:council:2016-03-08⟧ on the future",
    "⟦Council conclusions of June 2011|meeting|meeting:council:2011-06⟧ on enhancing the links",
    "⟦European Council conclusions of 26/27 June 2014|meeting|council:EUCO-79-2014⟧",
    "⟦Tampere European Council (15–16 October 1999|meeting|meeting:euco:1999-10-16⟧)",
    "⟦European Council in Lisbon on 23 and 24 March 2000|meeting|meeting:euco:2000-03-24⟧",
    "⟦Lisbon European Council in March 2000|meeting|meeting:euco:2000-03-24⟧",
    "conclusions of the ⟦Stockholm European Council|meeting|meeting:euco:2001-03-24⟧",
    "⟦European Council in Barcelona in spring 2002|meeting|meeting:euco:2002-03-16⟧",
    "⟦Council Resolution of 25 June 2002|meeting|meeting:council:2002-06-25⟧ on a new work plan",
    "⟦Council meeting on 14 February 2002|meeting|meeting:council:2002-02-14⟧",
    "⟦Council conclusions of 5 and 6 May 2003, of 24 May 2005 and of 24 and 25 May 2007|meeting|meeting:council:2003-05-06;meeting:council:2005-05-24;meeting:council:2007-05-25⟧ on indicators",
    "⟦European Council conclusions of 26/27 June 2014 and 16 October 1999|meeting|council:EUCO-79-2014;meeting:euco:1999-10-16⟧",
    "⟦Council conclusions of 9 June 2016|meeting|meeting:council:2016-06-09⟧ and of the Presidency",
    "the ⟦European Council of 30 June and 1 July 2003|meeting|meeting:euco:2003-07-01⟧",
  ])
  func `a meeting cited by date or place`(sentence: String) {
    #expect(drawn(sentence, by: [MeetingGrammar()]) == sentence)
  }

  @Test(arguments: [
    "Directive 97/7/EC of the European Parliament and of the Council of 20 May 1997",
    "the Council of Europe on 5 June 2003",
    "the Council on 4 May 2004",
    "Council Decision of 5 June 2003",
    "the European Council agreed",
    "Council conclusions on terrorism",
  ])
  func `what only looks like it is left alone`(sentence: String) {
    #expect(drawn(sentence, by: [MeetingGrammar()]) == sentence)
  }

  @Test(arguments: [
    ("fr", "⟦conclusions du Conseil du 27 avril 2012|meeting|meeting:council:2012-04-27⟧"),
    ("fr", "⟦Conseil européen de Lisbonne des 23 et 24 mars 2000|meeting|meeting:euco:2000-03-24⟧"),
    ("fr", "règlement du Conseil du 5 juin 2003"),
  ])
  func `meetings in French`(language: String, sentence: String) {
    #expect(drawn(sentence, by: [MeetingGrammar()], language: language) == sentence)
  }
}
