//! The entities of the content model, as they are written in YAML. `docs/content-model.md` says what each field means.

use jiff::civil::{Date, Time};
use serde_json::{Value, json};

use super::hours::Hours;
use super::node::Node;
use super::record::{Fields, FromYaml, keywords, record};
use super::values::{Ags, Colour, Dial, Email, Id, Level, Phone, PostalCode, WebAddress, Weekday};
use crate::diag::Sink;
use crate::lang::Lang;
use crate::measure::Mm;
use crate::source::{Span, Spanned};

keywords! {
    /// What kind of door it is. Message: `office-kind-<kind>`.
    OfficeKind {
        TownHall = "town-hall", CitizensOffice = "citizens-office", ForeignersOffice = "foreigners-office",
        DistrictOffice = "district-office", SocialOffice = "social-office", JobCentre = "job-centre",
        EmploymentAgency = "employment-agency", YouthOffice = "youth-office",
        FamilyBenefitsOffice = "family-benefits-office", SchoolOffice = "school-office", HealthOffice = "health-office",
        HealthInsurance = "health-insurance", RegistryOffice = "registry-office", HousingOffice = "housing-office",
        IntegrationCentre = "integration-centre", AdultEducation = "adult-education", Library = "library",
        CommunityCentre = "community-centre", Advice = "advice", WomensAdvice = "womens-advice",
        YouthMigrationService = "youth-migration-service",
    }
}

keywords! {
    /// Whom something is for. An audience selects; it is never printed on a personal page.
    Audience {
        Everyone = "everyone", Women = "women", WomenWithChildren = "women-with-children", Children = "children",
        Pupils = "pupils", Parents = "parents", Apprentices = "apprentices", Employees = "employees",
        ShiftWorkers = "shift-workers", YoungAdultsAlone = "young-adults-alone", EuCitizens = "eu-citizens",
        FamilyReunification = "family-reunification", Refugees = "refugees", Tolerated = "tolerated",
        Resettlers = "resettlers", LabourMigrants = "labour-migrants", Employers = "employers",
    }
}

keywords! {
    /// The eight goals of the Kommunales Integrationsmanagement NRW, and emergencies. Message: `area-<area>`.
    Area {
        Residence = "residence", Needs = "needs", Language = "language", EducationWork = "education-work",
        Health = "health", Wellbeing = "wellbeing", Networks = "networks", Perspectives = "perspectives",
        Emergency = "emergency",
    }
}

keywords! {
    /// What kind of programme an offer is.
    OfferKind {
        Sprachoffensive = "sprachoffensive", Integrationskurs = "integrationskurs", Berufssprachkurs = "berufssprachkurs",
        Erstorientierung = "erstorientierung", LanguageCafe = "language-cafe",
    }
}

keywords! {
    /// What a course costs the learner.
    CourseCost { Free = "free", Paid = "paid" }
}

keywords! {
    /// What a call costs.
    CallCost { Free = "free", LocalRate = "local-rate" }
}

record! {
    /// Who found a fact where, and when.
    Verified { on: Date, source: String, url: Option<WebAddress>, by: Option<String> }
}

record! {
    /// Where a letter or a visitor goes.
    Address { street: String, postal_code: Option<PostalCode>, locality: String, entrance: Option<String> }
}

record! {
    /// A part of a municipality.
    District { id: Id, name: String, office: Option<Id> }
}

record! {
    /// A municipality.
    KommuneFacts {
        id: Id, ags: Ags, name: String, website: WebAddress, accent: Spanned<Colour>, languages: Vec<Spanned<Lang>>,
        default_office: Id, imprint: String, fictional: bool, districts: Vec<District>,
        /// There are district offices beyond those listed: a card to fill in is printed.
        more_districts: bool,
        /// The documents that are printed for it, of the common ones; none named: all of them.
        documents: Vec<Id>,
        /// What is printed for one household, in this order; none named: pack, booklet and inserts.
        pack: Vec<Id>,
        verified: Verified, review_by: Option<Date>, valid_from: Option<Date>, valid_until: Option<Date>,
    }
}

record! {
    /// A place with a door.
    Office {
        id: Id, kind: OfficeKind, name: String, organization: Option<String>, address: Option<Address>,
        phone: Option<Phone>, email: Option<Email>, website: Option<WebAddress>, appointment_url: Option<WebAddress>,
        hours: Option<Hours>, appointment_only: bool, barrier_free: bool, interpreter: bool, transit: Option<String>,
        temporarily_closed: bool,
        verified: Verified, review_by: Option<Date>, valid_from: Option<Date>, valid_until: Option<Date>,
    }
}

record! {
    /// Whom to ask for what: a team or function, never a person.
    Contact {
        id: Id, office: Id, responsibility: Id, topics: Vec<Id>, phone: Option<Phone>, email: Option<Email>,
        languages: Vec<Lang>, hours: Option<Hours>,
        verified: Verified, review_by: Option<Date>, valid_from: Option<Date>, valid_until: Option<Date>,
    }
}

record! {
    /// A standing programme. Message: `offer-<id>` with `.about`.
    Offer {
        id: Id, organization: String, kind: OfferKind, audience: Vec<Audience>, contact: Option<Id>,
        website: Option<WebAddress>,
        verified: Verified, review_by: Option<Date>, valid_from: Option<Date>, valid_until: Option<Date>,
    }
}

record! {
    /// From where to where a course goes.
    CourseLevel { entry: Level, target: Level }
}

record! {
    /// When a course runs, and when people can register for it.
    Term { start: Date, end: Date, registration_from: Option<Date>, registration_until: Option<Date> }
}

record! {
    /// A weekly meeting of a course.
    Meeting { days: Vec<Weekday>, from: Time, to: Time }
}

record! {
    /// A dated class.
    Course {
        id: Id, offer: Id, level: CourseLevel, audience: Vec<Audience>, venue: Id, district: Option<Id>, term: Term,
        schedule: Vec<Meeting>, childcare: bool, shift_friendly: bool, work_related: bool, online: bool,
        places: Option<u32>, cost: CourseCost, contact: Option<Id>,
        verified: Verified, review_by: Option<Date>, valid_from: Option<Date>, valid_until: Option<Date>,
    }
}

record! {
    /// A nationwide number. Message: `hotline-<id>` with `.about`.
    Hotline {
        id: Id, number: Dial, cost: CallCost, around_the_clock: bool, hours: Option<Hours>, languages: Vec<Lang>,
        languages_count: Option<u32>,
        verified: Verified, review_by: Option<Date>, valid_from: Option<Date>, valid_until: Option<Date>,
    }
}

record! {
    /// A page worth opening, in the languages it exists in. Message: `link-<id>` with `.about`.
    Link {
        id: Id, urls: LinkUrls,
        verified: Verified, review_by: Option<Date>, valid_from: Option<Date>, valid_until: Option<Date>,
    }
}

/// A link's addresses by language, in the order they are written.
#[derive(Debug, Clone)]
pub struct LinkUrls(pub Vec<(Lang, WebAddress)>);

impl FromYaml for LinkUrls {
    fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self> {
        let super::node::Kind::Mapping(entries) = &node.kind else {
            super::record::wrong_type(node, "a mapping of language tags to addresses", sink);
            return None;
        };
        let read = |(key, value): &(Spanned<String>, Node), sink: &mut Sink| {
            let key = Node { kind: super::node::Kind::Scalar(key.value.clone()), span: key.span };
            Some((Lang::from_yaml(&key, sink)?, WebAddress::from_yaml(value, sink)?))
        };
        let urls: Vec<_> = entries.iter().map(|entry| read(entry, sink)).collect();
        urls.into_iter().collect::<Option<Vec<_>>>().map(Self)
    }
    fn schema() -> Value {
        json!({ "type": "object", "additionalProperties": WebAddress::schema(), "minProperties": 1 })
    }
}

record! {
    /// A German office word. Message: `glossary-<id>`.
    GlossaryTerm { id: Id, term: String, basic: bool }
}

record! {
    /// A kind of document that one is asked for. Message: `paper-<id>`.
    Paper { id: Id, icon: Option<Id> }
}

/// What every fact carries.
pub trait Fact {
    fn verified(&self) -> &Verified;
    fn review_by(&self) -> Date;
    /// First and last day on which the fact is printed.
    fn valid(&self) -> (Option<Date>, Option<Date>);
    fn span(&self) -> Span;
    fn id(&self) -> &Id;

    /// Whether the fact may be printed on this day.
    fn is_valid_on(&self, day: Date) -> bool {
        let (from, until) = self.valid();
        from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
    }
    /// Whether nobody has checked the fact since it was due.
    fn is_stale_on(&self, day: Date) -> bool {
        self.review_by() < day
    }
}

/// `on` and some months later, the last day of a shorter month if need be.
fn months_after(on: Date, months: i32) -> Date {
    on.checked_add(jiff::Span::new().months(months)).unwrap_or(Date::MAX)
}

macro_rules! facts {
    ($months:literal: $($ty:ty),*) => {$(
        impl Fact for $ty {
            fn verified(&self) -> &Verified { &self.verified }
            fn review_by(&self) -> Date { self.review_by.unwrap_or_else(|| months_after(self.verified.on, $months)) }
            fn valid(&self) -> (Option<Date>, Option<Date>) { (self.valid_from, self.valid_until) }
            fn span(&self) -> Span { self.verified.span }
            fn id(&self) -> &Id { &self.id }
        }
    )*};
}

facts!(12: KommuneFacts, Office, Contact, Offer, Course, Hotline, Link);
facts!(6: Legal);

record! {
    /// A dated legal statement. Message: `<prefix>-<id>`.
    Legal { id: Id, law: String, verified: Verified, review_by: Option<Date>, valid_from: Option<Date>, valid_until: Option<Date> }
}

record! {
    /// What to do. Message: `<prefix>-<id>`.
    Step { id: Id, r#where: Option<OfficeKind>, documents: Vec<Id>, deadline: Option<Id> }
}

record! {
    /// One card per kind of office.
    OfficesBlock { kinds: Vec<OfficeKind>, fields: Vec<Id> }
}

keywords! {
    /// What a table holds where a household says it.
    Fill { Persons = "persons", Pupils = "pupils", Appointments = "appointments" }
}

record! {
    /// A table to write in; with `fill`, its first rows hold what the household says.
    TableBlock { columns: Vec<Id>, rows: u32, fill: Option<Fill> }
}

record! {
    /// A field of a form, when it needs more than its name.
    FieldSpec { field: Id, lines: Option<u32>, half: bool }
}

/// A labelled line to write on: an id, or a mapping with details.
#[derive(Debug, Clone)]
pub struct FormField {
    pub field: Id,
    /// How many lines to write on.
    pub lines: u32,
    /// Half as wide as the page.
    pub half: bool,
}

impl FromYaml for FormField {
    fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self> {
        if let super::node::Kind::Scalar(_) = node.kind {
            return Id::from_yaml(node, sink).map(|field| Self { field, lines: 1, half: false });
        }
        let spec = FieldSpec::from_yaml(node, sink)?;
        Some(Self { field: spec.field, lines: spec.lines.unwrap_or(1).clamp(1, 20), half: spec.half })
    }
    fn schema() -> Value {
        json!({ "anyOf": [Id::schema(), FieldSpec::schema()] })
    }
}

keywords! {
    /// Whose offers are listed.
    OffersFor { Learners = "learners", Employers = "employers" }
}

impl OffersFor {
    /// Whether an offer for this audience is listed.
    pub fn lists(self, audience: &[Audience]) -> bool {
        const FOR_FIRMS: [Audience; 4] =
            [Audience::Employers, Audience::Employees, Audience::Apprentices, Audience::ShiftWorkers];
        match self {
            Self::Employers => audience.iter().any(|one| FOR_FIRMS.contains(one)),
            Self::Learners => audience != [Audience::Employers],
        }
    }
}

keywords! {
    /// How much of the glossary is printed.
    GlossaryPart { Basic = "basic", All = "all" }
}

/// Which contacts are printed.
#[derive(Debug, Clone)]
pub enum ContactsBlock {
    /// Those that name the topic that the block stands in.
    Topic,
    /// Those with one of these responsibilities.
    Responsibilities(Vec<Id>),
}

impl FromYaml for ContactsBlock {
    fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self> {
        match &node.kind {
            super::node::Kind::Scalar(text) if text == "topic" => Some(Self::Topic),
            _ => Vec::from_yaml(node, sink).map(Self::Responsibilities),
        }
    }
    fn schema() -> Value {
        json!({ "anyOf": [{ "const": "topic" }, Vec::<Id>::schema()] })
    }
}

/// Declares the blocks: a mapping with one key, which is the block's kind.
macro_rules! blocks {
    ($($(#[doc = $doc:literal])* $variant:ident($word:literal, $ty:ty)),* $(,)?) => {
        /// A piece of a topic or of a section.
        #[derive(Debug, Clone)]
        pub enum Block { $($(#[doc = $doc])* $variant($ty)),* }

        impl FromYaml for Block {
            fn from_yaml(node: &Node, sink: &mut Sink) -> Option<Self> {
                let fields = Fields::of(node, &[$($word),*], sink)?;
                match fields.only_key(sink)? {
                    $($word => fields.take::<$ty>($word, sink).map(Self::$variant),)*
                    _ => None,
                }
            }
            fn schema() -> Value {
                json!({ "oneOf": [$(super::record::object_schema(&[($word, <$ty as FromYaml>::schema(), true)])),*] })
            }
        }
    };
}

blocks! {
    /// Paragraphs.
    Text("text", Vec<Id>),
    /// Bullets.
    List("list", Vec<Id>),
    /// Numbered steps.
    Steps("steps", Vec<Step>),
    /// What to beware of.
    Warning("warning", Id),
    /// A dated legal statement.
    Legal("legal", Legal),
    /// Contact cards.
    Contacts("contacts", ContactsBlock),
    /// Office cards.
    Offices("offices", OfficesBlock),
    /// The districts with their offices.
    Districts("districts", bool),
    /// Numbers to call.
    Hotlines("hotlines", Vec<Id>),
    /// Pages to open.
    Links("links", Vec<Id>),
    /// Standing programmes.
    Offers("offers", OffersFor),
    /// Dated courses by offer.
    Courses("courses", bool),
    /// Papers to tick.
    Checklist("checklist", Vec<Id>),
    /// Statements to tick.
    Ticks("ticks", Vec<Id>),
    /// A part to cut off and hand back: labelled lines under a cutting line.
    Slip("slip", Vec<FormField>),
    /// One row per goal.
    Goals("goals", Vec<Area>),
    /// One consent per authority.
    Consent("consent", Vec<OfficeKind>),
    /// A note for staff: to be agreed with the data protection officer before use.
    ForReview("for_review", bool),
    /// German words explained.
    Glossary("glossary", GlossaryPart),
    /// Labelled lines to write on.
    Form("form", Vec<FormField>),
    /// An empty table to write in.
    Table("table", TableBlock),
    /// Steps of several topics in one table: `topic.step`.
    FirstSteps("first_steps", Vec<Id>),
    /// Table of contents.
    Contents("contents", bool),
    /// Empty lines to write on.
    Lines("lines", u32),
}

record! {
    /// What a newcomer needs to know about one matter. Message: `topic-<id>` with `.lead`.
    Topic { id: Id, icon: Id, area: Area, audience: Vec<Audience>, blocks: Vec<Block> }
}

keywords! {
    /// The paper that a document is made for.
    DocumentFormat { A5Booklet = "a5-booklet", A4 = "a4", DinLang6 = "din-lang-6" }
}

keywords! {
    /// A section's place in its template.
    Role { Cover = "cover", Letter = "letter", Notes = "notes", Back = "back", Panel = "panel" }
}

record! {
    /// A section of a document: its own blocks, or topics.
    SectionSpec {
        id: Option<Id>, icon: Option<Id>, role: Option<Role>, panels: Option<u32>, blocks: Vec<Block>, topics: Vec<Id>,
        /// In a household's pack only if a rule or the household asks for it.
        insert: bool,
    }
}

record! {
    /// A printed product.
    Document {
        id: Id, format: DocumentFormat, template: Id, audience: Vec<Audience>, languages: Vec<Spanned<Lang>>,
        sections: Vec<SectionSpec>,
    }
}

impl DocumentFormat {
    /// By how much the margin at the binding is wider than the outer one: for a fold, or for punched holes.
    pub fn binding(self) -> Mm {
        match self {
            Self::A5Booklet => Mm::of(4.0),
            Self::A4 => Mm::of(8.0),
            Self::DinLang6 => Mm::of(0.0),
        }
    }
}
