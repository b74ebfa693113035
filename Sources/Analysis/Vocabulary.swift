import BriefModel
import Linguistics

/// The classes, features and captures that readers ask for, as the numbers they have in a language.
final class Vocabulary: Sendable {
  let classes: Classes
  let features: Features
  let captures: Captures
  // What values of features mean
  let causes: Meanings<Figure.Cause>
  let cues: Meanings<ThreadScorer.Cue>
  let cueStrengths: Meanings<ThreadScorer.CueStrength>
  let lies: Meanings<SpeechReach.Lie>
  let limits: Meanings<DateMention.Limit>
  let modalities: Meanings<Figure.Modality>
  let modifiers: Meanings<Quantity.Modifier>
  let placeKinds: Meanings<PlaceMention.Kind>
  let shifts: Meanings<DateFeatures.Shift>
  let stances: Meanings<Attribution.Stance>
  let units: Meanings<DateFeatures.Unit>

  init(language: Language) {
    causes = Meanings(language)
    cues = Meanings(language)
    cueStrengths = Meanings(language)
    lies = Meanings(language)
    limits = Meanings(language)
    modalities = Meanings(language)
    modifiers = Meanings(language)
    placeKinds = Meanings(language)
    shifts = Meanings(language)
    stances = Meanings(language)
    units = Meanings(language)
    classes = Classes(language)
    features = Features(language)
    captures = Captures(language)
  }

  /// Classes of items; several together where readers ask whether an item has any of them.
  final class Classes: Sendable {
    // Names
    let actor, anonymous, anyName, body, bodyNoun, capital, capitalised, country, crowd,
      name: ClassSet
    let named: ClassSet
    let office, officeHolder, outlook, person, pronoun, unknownName: ClassSet
    // Numbers, days and places
    let article, around, causeWord, counted, countedNoun, date, duration, folk, meeting: ClassSet
    let mention, namedPlace: ClassSet
    let numberArticle, one, passage, place, quantity, thing, time, timeLead, venue: ClassSet
    let according, beginning, toCountry: ClassSet
    // Words about what is said
    let addressee, backThen, clause, continues, lead, link, narrates, narration: ClassSet
    let leadUp, notAdverbial, nounLead, relative, verbal: ClassSet
    let agency, common, outlet, saying, subordinate, subordinator: ClassSet
    // Marks and small words
    let capitals, clauseBreak, clauseEnd, colon, comma, determiner, edge, functional, modifier,
      opening, pause: ClassSet
    let possessive, preposition, qualifier, quoteClose, quoteMark, quoteOpen: ClassSet
    let clauseEdge, dash, objectEdge, openEnd, placeLead, qualifierOrAnd: ClassSet
    let semicolon, start, tellingOrTurning, trailing, turn, turning, turnOrSaying: ClassSet
    // Who does what, and how its verb stands
    let acronym, acting, agreeing, anyPronoun, auxiliary, be, cancelling: ClassSet
    let conjunction, doubt, enclosing, future, joint, listed: ClassSet
    let modal, negation, notName, nounModifier, nounOpening, nounPart, numeral: ClassSet
    let offering: ClassSet
    let participant, participleVerb, party, partyNoun, perfect, refusing, requesting: ClassSet
    let timeOpening, toWord, turnBack: ClassSet
    // Threads
    let cue: ClassSet
    // Actions of emissions
    let agent, anyFigure, claim, condition, denied, figureOrTime, scope, speech, weapon,
      whole: ClassSet

    fileprivate init(_ language: Language) {
      actor = language.classes("ACTOR")
      anonymous = language.classes("ANON")
      anyName = language.classes("NAME", "NW", "NS")
      body = language.classes("BODY")
      bodyNoun = language.classes("BODYNOUN")
      capital = language.classes("COUNTRY", "CITY")
      capitalised = language.classes("NW")
      country = language.classes("COUNTRY")
      crowd = language.classes("CROWD")
      name = language.classes("NAME")
      named = language.classes("PER", "NAME", "BODY")
      office = language.classes("ROLE")
      officeHolder = language.classes("ROLE", "ANON")
      outlook = language.classes("FUTURE", "MODAL", "PLEDGE")
      person = language.classes("PER")
      pronoun = language.classes("PRONOUN")
      unknownName = language.classes("NW", "NS")

      article = language.classes("NUMARTICLE", "MORE")
      around = language.classes("AROUND")
      causeWord = language.classes("CAUSEWORD")
      counted = language.classes("CNT")
      countedNoun = language.classes("CNT", "FOLK1")
      date = language.classes("DATE")
      duration = language.classes("DURATION")
      folk = language.classes("FOLK")
      meeting = language.classes("MEETING")
      mention = language.classes("DATE", "DURATION", "PLACE", "COUNTRY", "ACTOR")
      namedPlace = language.classes("PLACE")
      numberArticle = language.classes("NUMARTICLE")
      one = language.classes("ONE")
      passage = language.classes(
        "AROUND", "DIRECTION", "COUNTRY", "COMMA", "POSSESSIVE", "DET", "DEMONYM")
      place = language.classes("PLACE", "COUNTRY")
      quantity = language.classes("QTY")
      thing = language.classes("CNT", "THINGS")
      time = language.classes("DATE", "DURATION")
      timeLead = language.classes("DATEPREP")
      toCountry = language.classes("TOCOUNTRY")
      according = language.classes("ACCORDING")
      beginning = language.classes("HAVE", "MODAL", "SAY", "TOWORD", "VOBJ", "VEITHER")
      venue = language.classes("VENUEWORD", "VENUENAME")

      addressee = language.classes("ACTOR", "OUTLET", "ROLE")
      backThen = language.classes("BACKTHEN")
      clause = language.classes("CLAUSE")
      continues = language.classes("CONTINUES")
      lead = language.classes("DATE", "COLON", "COMMA", "CHANNEL")
      link = language.classes("DET", "CLAUSE", "AND", "ADV")
      narrates = language.classes("NARRATION", "SEMICOLON")
      narration = language.classes("NARRATION")
      leadUp = language.classes("SUBORD", "PREP", "QUOTEVERB")
      notAdverbial = language.classes(
        "COMMA", "SEMICOLON", "COLON", "STOP", "QUOTE_OPEN", "QUOTE_CLOSE", "CLAUSE", "BE", "HAVE",
        "MODAL", "SAY", "PRON", "PRONOUN", "NEG")
      nounLead = language.classes("DET", "NUMARTICLE")
      relative = language.classes("REL")
      verbal = language.classes("BE", "HAVE", "MODAL", "FUTURE")
      common = language.classes("CNT", "FOLK", "FOLK1", "OUTLET")
      saying = language.classes("SAY")
      outlet = language.classes("OUTLET")
      agency = language.classes("OUTLET", "BODY", "ACRONYM", "NW", "NAME", "ACTOR", "CAP")
      subordinate = language.classes("CLAUSE", "SUBORD", "DET")
      subordinator = language.classes("SUBORD")

      clauseBreak = language.classes(
        "COMMA", "SEMICOLON", "DASH", "CLAUSE", "QUOTE_OPEN", "SAY")
      clauseEnd = language.classes("COMMA", "COLON", "SEMICOLON", "QUOTE_OPEN", "REL", "CLAUSE")
      capitals = language.classes("CAP")
      colon = language.classes("COLON")
      comma = language.classes("COMMA")
      determiner = language.classes("DET")
      edge = language.classes(
        "COMMA", "STOP", "QUOTE_OPEN", "QUOTE_CLOSE", "COLON", "SEMICOLON", "DASH")
      functional = language.classes("DET", "NUMARTICLE", "PREP")
      modifier = language.classes("MOD")
      opening = language.classes("PREP", "DATE")
      pause = language.classes("COMMA", "STOP")
      possessive = language.classes("POSSESSIVE")
      preposition = language.classes("PREP")
      qualifier = language.classes("DET", "DIRECTION")
      placeLead = language.classes("DET", "DIRECTION", "DEMONYM")
      qualifierOrAnd = language.classes("DET", "DIRECTION", "AND")
      quoteClose = language.classes("QUOTE_CLOSE")
      quoteMark = language.classes("QUOTE_OPEN", "QUOTE_CLOSE")
      quoteOpen = language.classes("QUOTE_OPEN")
      semicolon = language.classes("SEMICOLON")
      start = language.classes("START")
      trailing = language.classes("COMMA", "STOP", "AND")
      turn = language.classes("REL", "TURN", "SEMICOLON")
      turning = language.classes("TURN")
      dash = language.classes("DASH")
      clauseEdge = language.classes(
        "COMMA", "SEMICOLON", "DASH", "STOP", "COLON", "SAY", "QUOTE_OPEN", "QUOTE_CLOSE", "SUBORD")
      objectEdge = clauseEdge.union(language.classes("DATE", "BE", "HAVE", "MODAL", "AND"))
      openEnd = language.classes("PREP", "AND")
      turnOrSaying = turn.union(saying)
      tellingOrTurning = turning.union(saying)

      acronym = language.classes("ACRONYM")
      acting = language.classes("VOBJ", "VEITHER")
      agreeing = language.classes("AGREEDTO")
      anyPronoun = language.classes("PRON")
      auxiliary = language.classes("HAVE", "ADV", "DO")
      be = language.classes("BE")
      cancelling = language.classes("CANCEL")
      conjunction = language.classes("AND")
      joint = language.classes("AND", "COMMA", "DET", "PREP", "AROUND", "DIRECTION")
      listed = language.classes("AND", "COMMA", "DET", "DIRECTION", "NW", "NAME", "NS")
      doubt = language.classes("DOUBT")
      enclosing = language.classes("DASH", "PAREN_OPEN", "PAREN_CLOSE")
      future = language.classes("FUTURE", "PLEDGE")
      modal = language.classes("MODAL")
      negation = language.classes("NEG")
      nounModifier = language.classes(
        "MOD", "DEMONYM", "COUNTRY", "CITY", "BODY", "PLACE", "POSSESSIVE", "NW", "DIRECTION")
      nounOpening = language.classes("DET", "NUMARTICLE", "QUALIFIER", "DEMONYM", "MOD")
      nounPart = language.classes(
        "MOD", "DEMONYM", "COUNTRY", "CITY", "BODY", "PLACE", "POSSESSIVE", "NW", "DIRECTION",
        "DET", "NUMARTICLE", "QTY", "CNT")
      notName = language.classes("DATE", "SAY", "COUNTRY", "PLACE", "DEMONYM", "PER")
      numeral = language.classes("NUMBER")
      offering = language.classes("OFFEREDTO")
      participant = language.classes("PARTY", "PLACE")
      participleVerb = language.classes("VING")
      party = language.classes("PARTY")
      partyNoun = language.classes("PARTYNOUN", "FOLK", "FOLK1", "BODYNOUN")
      perfect = language.classes("HAVE")
      refusing = language.classes("REFUSED")
      requesting = language.classes("REQUESTED")
      timeOpening = language.classes("DATEPREP")
      toWord = language.classes("TOWORD")
      turnBack = language.classes("BUT")

      cue = language.classes("CUE")

      agent = language.classes("AGENT")
      anyFigure = language.classes("FIG", "WHOLE")
      claim = language.classes("CLAIM")
      condition = language.classes("CONDITION")
      denied = language.classes("DENIED")
      figureOrTime = anyFigure.union(time)
      scope = language.classes("SCOPE")
      speech = language.classes("SPEECH")
      weapon = language.classes("WEAPON")
      whole = language.classes("WHOLE")
    }
  }

  final class Features: Sendable {
    // Of items
    let addressed, aside, attitude, away, capital, cause, common, disputed, force,
      generic, more, sequel: FeatureID
    let goal, guarded, high, kind, led, low: FeatureID
    let modifier, most, name: FeatureID
    let number, office, over, owner, part, parts, plural, preposition: FeatureID
    let recalls, role, side: FeatureID
    let source, unit, unnamed, whose: FeatureID
    // Of dates
    let ago, ahead, count, day, hedge, month, offset, season, shift, step, third, weekday: FeatureID
    let lastDay, lastMonth, lastThird, lastWeekday, lastYear, year: FeatureID
    // Of emissions
    let act, apart, each, group, join, lies, loser, modality, negated, nominal, scope,
      stance: FeatureID
    let standing, status, told, toll, weapon: FeatureID
    /// Of emissions: how the verb stands whose group code reads.
    let verb: FeatureID
    /// Of words: "its spokesman", whose it is being told before; of agents, that it is theirs who speaks.
    let owned: FeatureID
    /// Of cues.
    let thread, weight: FeatureID

    fileprivate init(_ language: Language) {
      addressed = language.feature("addressed")
      aside = language.feature("aside")
      attitude = language.feature("attitude")
      away = language.feature("away")
      capital = language.feature("capital")
      cause = language.feature("cause")
      common = language.feature("common")
      disputed = language.feature("disputed")
      force = language.feature("force")
      generic = language.feature("generic")
      goal = language.feature("goal")
      guarded = language.feature("guard")
      high = language.feature("high")
      kind = language.feature("kind")
      led = language.feature("led")
      low = language.feature("low")
      modifier = language.feature("modifier")
      more = language.feature("more")
      most = language.feature("most")
      name = language.feature("name")
      number = language.feature("number")
      office = language.feature("office")
      over = language.feature("over")
      owner = language.feature("owner")
      part = language.feature("part")
      parts = language.feature("parts")
      plural = language.feature("plural")
      preposition = language.feature("prep")
      recalls = language.feature("recalls")
      role = language.feature("role")
      sequel = language.feature("sequel")
      side = language.feature("side")
      source = language.feature("source")
      unit = language.feature("unit")
      unnamed = language.feature("unnamed")
      whose = language.feature("whose")

      ago = language.feature("ago")
      ahead = language.feature("ahead")
      count = language.feature("count")
      day = language.feature("day")
      lastDay = language.feature("lastDay")
      lastMonth = language.feature("lastMonth")
      lastThird = language.feature("lastThird")
      lastWeekday = language.feature("lastWeekday")
      lastYear = language.feature("lastYear")
      hedge = language.feature("hedge")
      month = language.feature("month")
      offset = language.feature("offset")
      season = language.feature("season")
      shift = language.feature("shift")
      step = language.feature("step")
      third = language.feature("third")
      weekday = language.feature("weekday")
      year = language.feature("year")

      act = language.feature("act")
      apart = language.feature("apart")
      each = language.feature("each")
      group = language.feature("group")
      join = language.feature("join")
      lies = language.feature("lies")
      loser = language.feature("loser")
      modality = language.feature("modality")
      negated = language.feature("negated")
      nominal = language.feature("nominal")
      scope = language.feature("scope")
      stance = language.feature("stance")
      status = language.feature("status")
      standing = language.feature("standing")
      told = language.feature("told")
      toll = language.feature("toll")
      weapon = language.feature("weapon")
      verb = language.feature("verb")
      owned = language.feature("owned")
      thread = language.feature("thread")
      weight = language.feature("weight")
    }
  }

  /// What the letters of the rules stand for.
  final class Captures: Sendable {
    // Of counted things
    let core, quantity, role, whole, zero: CaptureID
    // Of figures
    let each, number, trigger, verb: CaptureID
    // Of claims
    let agent, auxiliary, date, main, object, other, place, venue: CaptureID
    // Of speech and scope
    let cue, organisation, saying, speaker, unnamed, via: CaptureID

    fileprivate init(_ language: Language) {
      core = language.capture("c")
      quantity = language.capture("q")
      role = language.capture("role")
      whole = language.capture("w")
      zero = language.capture("z")

      each = language.capture("e")
      number = language.capture("n")
      trigger = language.capture("t")
      verb = language.capture("v")

      agent = language.capture("a")
      auxiliary = language.capture("x")
      date = language.capture("d")
      main = language.capture("m")
      object = language.capture("o")
      other = language.capture("b")
      place = language.capture("p")
      venue = language.capture("v")

      cue = language.capture("c")
      organisation = language.capture("org")
      saying = language.capture("d")
      speaker = language.capture("s")
      unnamed = language.capture("g")
      via = language.capture("via")
    }
  }
}
