import References
import Testing

@Suite struct VisaFormsTests {
  /// The formula of acts that are based on the Treaty, in the languages of the Union beside English and
  /// French.
  @Test(arguments: [
    (
      "bg",
      "като взе предвид ⟦Договора за функционирането на Европейския съюз|treaty|celex:12016E/TXT⟧, и по-специално ⟦член 114|treaty|celex:12016E114⟧ от него,"
    ),
    (
      "cs",
      "s ohledem na ⟦Smlouvu o fungování Evropské unie|treaty|celex:12016E/TXT⟧, a zejména na ⟦článek 114|treaty|celex:12016E114⟧ této smlouvy,"
    ),
    (
      "da",
      "under henvisning til ⟦traktaten om Den Europæiske Unions funktionsmåde|treaty|celex:12016E/TXT⟧, særlig ⟦artikel 114|treaty|celex:12016E114⟧,"
    ),
    (
      "de",
      "gestützt auf den ⟦Vertrag über die Arbeitsweise der Europäischen Union|treaty|celex:12016E/TXT⟧, insbesondere auf ⟦Artikel 114|treaty|celex:12016E114⟧,"
    ),
    (
      "el",
      "Έχοντας υπόψη τη ⟦Συνθήκη για τη λειτουργία της Ευρωπαϊκής Ένωσης|treaty|celex:12016E/TXT⟧, και ιδίως το ⟦άρθρο 114|treaty|celex:12016E114⟧,"
    ),
    (
      "es",
      "Visto el ⟦Tratado de Funcionamiento de la Unión Europea|treaty|celex:12016E/TXT⟧, y en particular su ⟦artículo 114|treaty|celex:12016E114⟧,"
    ),
    (
      "et",
      "võttes arvesse ⟦Euroopa Liidu toimimise lepingut|treaty|celex:12016E/TXT⟧, eriti selle ⟦artiklit 114|treaty|celex:12016E114⟧,"
    ),
    (
      "fi",
      "ottavat huomioon ⟦Euroopan unionin toiminnasta tehdyn sopimuksen|treaty|celex:12016E/TXT⟧ ja erityisesti sen ⟦114 artiklan|treaty|celex:12016E114⟧,"
    ),
    (
      "hr",
      "uzimajući u obzir ⟦Ugovor o funkcioniranju Europske unije|treaty|celex:12016E/TXT⟧, a posebno njegov ⟦članak 114.|treaty|celex:12016E114⟧,"
    ),
    (
      "hu",
      "tekintettel az ⟦Európai Unió működéséről szóló szerződésre|treaty|celex:12016E/TXT⟧ és különösen annak ⟦114. cikkére|treaty|celex:12016E114⟧,"
    ),
    (
      "it",
      "visto il ⟦trattato sul funzionamento dell'Unione europea|treaty|celex:12016E/TXT⟧, in particolare l'⟦articolo 114|treaty|celex:12016E114⟧,"
    ),
    (
      "lt",
      "atsižvelgdami į ⟦Sutartį dėl Europos Sąjungos veikimo|treaty|celex:12016E/TXT⟧, ypač į jos ⟦114 straipsnį|treaty|celex:12016E114⟧,"
    ),
    (
      "lv",
      "ņemot vērā ⟦Līgumu par Eiropas Savienības darbību|treaty|celex:12016E/TXT⟧ un jo īpaši tā ⟦114. pantu|treaty|celex:12016E114⟧,"
    ),
    (
      "mt",
      "Wara li kkunsidraw it-⟦Trattat dwar il-Funzjonament tal-Unjoni Ewropea|treaty|celex:12016E/TXT⟧, u b'mod partikolari l-⟦Artikolu 114|treaty|celex:12016E114⟧ tiegħu,"
    ),
    (
      "nl",
      "Gezien het ⟦Verdrag betreffende de werking van de Europese Unie|treaty|celex:12016E/TXT⟧, en met name ⟦artikel 114|treaty|celex:12016E114⟧,"
    ),
    (
      "pl",
      "uwzględniając ⟦Traktat o funkcjonowaniu Unii Europejskiej|treaty|celex:12016E/TXT⟧, w szczególności jego ⟦art. 114|treaty|celex:12016E114⟧,"
    ),
    (
      "pt",
      "Tendo em conta o ⟦Tratado sobre o Funcionamento da União Europeia|treaty|celex:12016E/TXT⟧, nomeadamente o ⟦artigo 114.º|treaty|celex:12016E114⟧,"
    ),
    (
      "pt",
      "Tendo em conta o ⟦Tratado sobre o Funcionamento da União Europeia|treaty|celex:12016E/TXT⟧, nomeadamente o seu ⟦artigo 114.º|treaty|celex:12016E114⟧,"
    ),
    (
      "ro",
      "având în vedere ⟦Tratatul privind funcționarea Uniunii Europene|treaty|celex:12016E/TXT⟧, în special ⟦articolul 114|treaty|celex:12016E114⟧,"
    ),
    (
      "sk",
      "so zreteľom na ⟦Zmluvu o fungovaní Európskej únie|treaty|celex:12016E/TXT⟧, a najmä na jej ⟦článok 114|treaty|celex:12016E114⟧,"
    ),
    (
      "sl",
      "ob upoštevanju ⟦Pogodbe o delovanju Evropske unije|treaty|celex:12016E/TXT⟧ in zlasti ⟦člena 114|treaty|celex:12016E114⟧ Pogodbe,"
    ),
    (
      "sv",
      "med beaktande av ⟦fördraget om Europeiska unionens funktionssätt|treaty|celex:12016E/TXT⟧, särskilt ⟦artikel 114|treaty|celex:12016E114⟧,"
    ),
    (
      "ga",
      "Ag féachaint don ⟦Chonradh ar Fheidhmiú an Aontais Eorpaigh|treaty|celex:12016E/TXT⟧, agus go háirithe ⟦Airteagal 114|treaty|celex:12016E114⟧ de,"
    ),
  ])
  func `the article of a visa is the Treaty's`(language: String, sentence: String) {
    #expect(read(sentence, language: language) == sentence)
  }
}
