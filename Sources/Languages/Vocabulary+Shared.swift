import SourceTexts

extension Vocabulary {
  /// Letters and words that official papers print alike in every language.
  static let shared: [Row] =
    [
      Row(.registerSeries, "ST SN DS MD WK CM PE EUCO"),
      Row(.registerSuffix, "REV ADD ADDs COR DCL EXT AMD CSR INIT"),
      Row(.commissionSeries, "COM KOM COIM SEC SEK SWD JOIN CWP C"),
      // First words of the Official Journal's abbreviations. Those that are words elsewhere (DO,
      // SL) stand in their own language only; J is OJ with a zero for its O, as scanned.
      Row(
        .ojAbbreviation,
        """
        OJ OJEU OJEC JO JOUE JOCE ABl DOUE DOCE EUT EFT EGT EUVL EYVL ΕΕ GU GUUE GUCE ELT EÜT IO \
        HL OL OV ĠU PB PbEU PbEG UL ОВ Dz Úř Ú J
        """),
      Row(.final, "final endg endgültig endelig slutlig lopullinen"),
      Row(
        .actName,
        """
        GDPR DSGVO DS RGPD RODO AVG GVO Datenschutzgrundverordnung Datenschutz General \
        Digital Data Artificial AI Cyber DSA DMA DORA MiFID MiFIR EMIR \
        Solvency Solvabilität Solvabilité CRR CRD BRRD SRMR AIFMD PSD PSD2 SFDR MAR Taxonomy \
        REACH CLP eIDAS Water Wasserrahmenrichtlinie Habitats Habitat FFH Services Working e \
        ePrivacy Consumer Unfair Law Rome Rom Brussels Brüssel Bruxelles Dublin NIS NIS2 CER \
        Audiovisual InfoSoc Seveso Industrial Return ECHR EMRK CEDH EVRM CEDU EUDPR PNR \
        Cybersecurity DSM EHDS MiCA MiCAR Market Prospectus CSRD CSDDD Financial EUDR Deforestation \
        CBAM SRM JI GGV UMV EUTMR EMFA Media \
        Single Whistleblower Terrorist TCO Geo CDSM Customs Racial Race Employment Family \
        Posted VAT MwStSystRL Nitrates Database Enforcement AVMS AVMSD KI EEA EWR Budapest Istanbul \
        Lanzarote UNFCCC CCNUCC UNCLOS Europakonventionen Menneskerettighedskonvention Menneskerettighedskonventionen BDAR VDAR IKÜM ΓΚΠΔ ОРЗД
        """),
      Row(.agreementPlace, AgreementNames.words),
      Row(.address, "http https www eur data register undocs publications"),
      Row(.courtReports, "ECR Slg Rec Racc Jur Recop Colet Saml Jurispr"), Row(.ecli, "ECLI"),
      Row(.following, "seq seqq sqq"),
      Row(.counted, "euro euros per"),
      Row(.celex, "CELEX"), Row(.eli, "ELI"),
      Row(.treatySeries, "CETS ETS STCE STE SEV CM Rec"),
      Row(.unitedNations, "UNSCR UNSC UNGA RCSNU UNSCRs RES HRC CN PRST CONF"),
      Row(.ibid, "ibid ibidem"), Row(.idem, "idem"), Row(.cited, "cit"),
      Row(.formerly, "ex"),
      Row(.domain, "Euratom EAEC", value: Domain.euratom.rawValue),
      // Foreign papers quote these in their English form.
      Row(.domain, "EU", value: Domain.eu.rawValue), Row(.domain, "EC", value: Domain.ec.rawValue),
      Row(.domain, "EEC", value: Domain.eec.rawValue),
      Row(.domain, "CFSP", value: Domain.cfsp.rawValue),
      Row(.domain, "JHA", value: Domain.jha.rawValue),
      Row(.numberSign, "№ No. N°"),
    ] + LatinOrdinals.spellings.map { Row(.repeated, $0.words, value: $0.value) }
}
