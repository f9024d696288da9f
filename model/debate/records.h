#pragma once

#include "model/debate/id.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

// The records of a debate: plain values that refer to each other by typed ids. An id of zero and an empty
// text mean "unknown" or "none". `order` sorts the records of a kind for people (ties by id).

/// How an evaluation reads a reason: as a vote for its conclusion, as making it follow, as something it needs, or as
/// evidence that a claim must have some of (Cayrol and Lagasquie-Schiex 2013; Polberg and Hunter 2018).
enum class SupportReading { Untyped, Deductive, Necessary, Evidential };

/// What the debate as a whole is about. Always true: a debate has exactly one.
struct DebateInfo {
    DebateInfoId id;
    QString title;
    QString question;
    QString summary;
    QString language; ///< BCP 47, such as "en"
    SupportReading support = SupportReading::Untyped;
    QJsonObject kept = {}; ///< what the data it came from says and has no other place here

    bool operator==(const DebateInfo&) const = default;
};

/// What is being debated (IBIS issue); the claims that name it are its options.
struct Issue {
    IssueId id;
    QString text;
    QString note;
    double order = 0;
    bool exclusive = false; ///< of its options at most one can hold
    QString external = {}; ///< its identifier in the data it came from

    bool operator==(const Issue&) const = default;
};

/// A group of claims, drawn as an area on the map. Always true: no topic is inside itself.
struct Topic {
    TopicId id;
    QString name;
    TopicId parent;
    QString note;
    double order = 0;
    QString external = {}; ///< its identifier in the data it came from
    QJsonObject kept = {}; ///< what that data says of it and has no other place here

    bool operator==(const Topic&) const = default;
};

/// A label that claims may share. Always true: no two tags of a debate differ only in case.
struct Tag {
    TagId id;
    QString name;
    QString note;
    double order = 0;

    bool operator==(const Tag&) const = default;
};

/// How much has to speak for a claim before it counts as shown (Gordon, Prakken and Walton 2007), from weak to strict.
enum class ProofStandard {
    None, ///< not set
    ScintillaOfEvidence,
    Preponderance,
    ClearAndConvincing,
    BeyondReasonableDoubt,
    DialecticalValidity
};

/// Content that may be asserted by anyone or no one (AIF I-node).
struct Claim {
    ClaimId id;
    QString title; ///< a short form for the map's middle distance; may be empty
    QString text;
    QString note;
    IssueId issue; ///< the question this claim is an option of
    TopicId topic;
    std::vector<TagId> tags; ///< each at most once
    std::optional<double> weight; ///< base score from 0 to 1
    double order = 0;
    ProofStandard standard = ProofStandard::None;
    QString defines = {}; ///< the term it says the meaning of; two that define one term are rivals
    QString external = {}; ///< its identifier in the data it came from
    QJsonObject kept = {}; ///< what that data says of it and has no other place here

    bool operator==(const Claim&) const = default;
};

enum class InferenceKind { Support, Attack, Restate };

/// A claim's place in an inference.
struct Premise {
    ClaimId claim;
    bool implicit = false; ///< supplied by the analyst, not stated by the speaker
    QString role = {}; ///< key of the part it plays in the scheme

    bool operator==(const Premise&) const = default;
};

using Target = std::variant<ClaimId, InferenceId>;

/// Premises that together bear on one target (AIF RA, CA or MA node). Always true: at least one premise, no claim
/// twice, the target is none of the premises, and a chain of inferences on inferences ends at a claim.
struct Inference {
    InferenceId id;
    InferenceKind kind = InferenceKind::Support;
    std::vector<Premise> premises;
    Target target; ///< an attack on an inference is an undercut
    QString scheme; ///< key of an argumentation scheme, or the id of one of the debate's own in decimal digits
    QString note;
    std::optional<double> weight; ///< from 0 to 1
    double order = 0;
    QString external = {}; ///< its identifier in the data it came from
    QJsonObject kept = {}; ///< what that data says of it and has no other place here

    bool operator==(const Inference&) const = default;
};

enum class Correction { None, Corrected, Concern, Retracted };

/// A work that can be cited: a CSL-JSON record and what is known of its provenance.
struct Source {
    SourceId id;
    QJsonObject csl; ///< bibliographic item as CSL-JSON, without its id
    QString archived; ///< address of an archived copy
    QString captured; ///< EDTF date
    QString reliability; ///< Admiralty code "A" to "F"; F means it cannot be judged
    QString reliabilityReason;
    QString gradedBy;
    QString gradedOn; ///< EDTF date
    Correction correction = Correction::None;
    QString correctionNote;
    QString note;
    double order = 0;
    QString external = {}; ///< its identifier in the data it came from

    bool operator==(const Source&) const = default;
};

/// Our captured text of a source. Always true: its text never changes; a changed text is a new document.
struct Document {
    DocumentId id;
    SourceId source;
    QString title;
    QString mediaType; ///< such as "text/plain"
    QString sha256; ///< of the bytes as they came, 64 lower-case hexadecimal digits
    QString captured; ///< EDTF date
    QString language;
    DocumentId replaces; ///< the earlier version
    QString text;
    QByteArray original; ///< the bytes as they came; never change, like the text
    QJsonObject structure; ///< see model/debate/editing/structure.h
    double order = 0;
    QString external = {}; ///< its identifier in the data it came from

    bool operator==(const Document&) const = default;
};

/// A stretch of a document with its own speaker. `start` and `end` count Unicode code points, `end` exclusive.
struct Turn {
    TurnId id;
    DocumentId document;
    int start = 0;
    int end = 0;
    StakeholderId speaker;
    StakeholderId addressee;
    QString date; ///< EDTF
    TurnId replyTo;
    QString note;
    double order = 0;

    bool operator==(const Turn&) const = default;
};

/// A passage of a document (W3C TextPosition and TextQuote selectors), in Unicode code points.
struct Excerpt {
    ExcerptId id;
    DocumentId document;
    int start = 0;
    int end = 0;
    QString exact;
    QString prefix;
    QString suffix;
    QString note;
    double order = 0;
    QString external = {}; ///< its identifier in the data it came from

    bool operator==(const Excerpt&) const = default;
};

enum class StakeholderKind { Person, Organisation, Group, Government };

/// Belonging to another stakeholder for a time. An end that is empty is open.
struct Membership {
    StakeholderId of;
    QString from; ///< EDTF
    QString to; ///< EDTF

    bool operator==(const Membership&) const = default;
};

/// Someone who speaks. Always true: no membership of itself, and of those of one other, no two begin alike.
struct Stakeholder {
    StakeholderId id;
    QString name;
    StakeholderKind kind = StakeholderKind::Person;
    QStringList aliases;
    StakeholderId partOf; ///< what it belongs to by its nature, at any time, as a branch to its organisation
    std::vector<Membership> memberships;
    QString description;
    QString link;
    QString initials; ///< up to three letters for badges
    QString colour; ///< "#rrggbb"
    double order = 0;
    QString external = {}; ///< its identifier in the data it came from

    bool operator==(const Stakeholder&) const = default;
};

enum class Stance { For, Against, Mixed, Conditional, Unclear };
enum class SpeakerRole { Speaker, Author, Publisher, ReportedBy };

struct Speaker {
    StakeholderId stakeholder;
    SpeakerRole role = SpeakerRole::Speaker;

    bool operator==(const Speaker&) const = default;
};

/// The act: these stakeholders, in this passage, on this date, take this stance on this claim.
struct Statement {
    StatementId id;
    ClaimId claim;
    ExcerptId excerpt;
    SourceId source; ///< where there is no excerpt
    Stance stance = Stance::For;
    QString condition; ///< what a conditional stance depends on
    QString date; ///< EDTF
    int credibility = 0; ///< Admiralty code 1 to 6; 6 means it cannot be judged, 0 that nobody has
    QString note;
    std::vector<Speaker> speakers;
    double order = 0;
    QString external = {}; ///< its identifier in the data it came from

    bool operator==(const Statement&) const = default;
};

enum class CitationKind { Quotes, Cites, Paraphrases, Repeats, Reports, Translates, BasedOn };
enum class Verification { Unchecked, SeenAtSource, NotLocated, Differs, DeadLink };

using CitationEnd = std::variant<SourceId, ExcerptId>;

/// A hop: `from` quotes, cites, … `to` (PROV derivation). Always true: the ends differ.
struct Citation {
    CitationId id;
    CitationEnd from;
    CitationEnd to;
    CitationKind kind = CitationKind::Cites;
    Verification verification = Verification::Unchecked;
    QString locator; ///< such as "p. 12"
    QString note;
    double order = 0;

    bool operator==(const Citation&) const = default;
};

enum class Answer { Open, Yes, No };

/// How a critical question of an inference's scheme was answered.
struct CriticalAnswer {
    CriticalAnswerId id;
    InferenceId inference;
    QString question; ///< key of the question in the scheme
    Answer answer = Answer::Open;
    QString note;
    double order = 0;
    InferenceId attack = {}; ///< what a negative answer made

    bool operator==(const CriticalAnswer&) const = default;
};

using Placed = std::variant<ClaimId, InferenceId, IssueId>;

/// Where a person put a card (its centre, in scene units: 1 unit = 1 px at 100 % zoom).
struct Place {
    PlaceId id; ///< the same number as the card's, so that a card has at most one place
    Placed card;
    double x = 0;
    double y = 0;

    bool operator==(const Place&) const = default;
};

/// A way of looking at the map under a name; `state` is written and read by the map alone.
struct SavedView {
    SavedViewId id;
    QString name;
    QJsonObject state;
    double order = 0;

    bool operator==(const SavedView&) const = default;
};

/// A finding of the review list that a person has set aside.
struct Dismissal {
    DismissalId id;
    QString finding; ///< key of the check and of what it found
    QString reason;
    double order = 0;

    bool operator==(const Dismissal&) const = default;
};

/// A part that a premise plays in a scheme.
struct SchemePremise {
    QString key;
    QString text; ///< with what differs from case to case in words of its own, such as "E is an expert on the matter."

    bool operator==(const SchemePremise&) const = default;
};

/// An assumption fails unless it is answered; an exception counts only once it is shown (Gordon, Prakken and Walton
/// 2007).
enum class QuestionKind { Assumption, Exception };

/// What to ask of an argument of a scheme.
struct SchemeQuestion {
    QString key;
    QString text;
    QuestionKind kind = QuestionKind::Exception;
    QString premise = {}; ///< key of the premise it doubts, or empty

    bool operator==(const SchemeQuestion&) const = default;
};

/// A pattern of argument that people of this debate added to the catalogue's. Always true: no two premises have the
/// same key and no two questions either, none of these is empty, and a question's premise is one of the scheme's.
struct Scheme {
    SchemeId id;
    QString name;
    QString description;
    QString conclusion; ///< worded like the premises
    std::vector<SchemePremise> premises;
    std::vector<SchemeQuestion> questions;
    double order = 0;

    bool operator==(const Scheme&) const = default;
};

enum class Attitude { Accept, Reject, Suspend };

/// Something taken to hold, not to hold, or to be open.
struct Assumption {
    Target target;
    Attitude attitude = Attitude::Accept;

    bool operator==(const Assumption&) const = default;
};

/// Assumptions under a name, to see what would follow. Always true: each target at most once.
struct Scenario {
    ScenarioId id;
    QString name;
    QString note;
    std::vector<Assumption> assumptions;
    double order = 0;

    bool operator==(const Scenario&) const = default;
};
