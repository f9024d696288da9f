#include "model/analysis/review/checkrow.h"
#include "model/analysis/review/checks.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

static std::vector<CheckRow> structureRows()
{
    return {
        {{u"circular-support"_s, Sentences::tr("Circular support"),
             Sentences::tr("Reasons that in the end rest on what they are to support.")},
            whole(findCircularSupport, {Kind::Inference})},
        {{u"self-defeating"_s, Sentences::tr("Objections that defeat themselves"),
             Sentences::tr("Objections that in the end rest on what they object to.")},
            whole(findSelfDefeat, {Kind::Inference})},
        {{u"unsupported-claim"_s, Sentences::tr("Main claims without a reason"),
             Sentences::tr(
                 "Answers to a question, and what a whole branch is about, for which nobody gives a reason.")},
            each<checkMainClaim>()},
        {{u"both-ways"_s, Sentences::tr("For and against the same"),
             Sentences::tr("Claims that are a reason for something and an objection to it as well.")},
            each<checkBothWays>()},
        {{u"unanswered-objection"_s, Sentences::tr("Objections without an answer"),
             Sentences::tr("Objections to which, and to whose premises, nobody objects.")},
            each<checkObjection>()},
        {{u"unstated-undercut"_s, Sentences::tr("Undercuts that nobody states"),
             Sentences::tr("Objections to a step all premises of which were supplied by whoever made the map.")},
            each<checkUndercut>()},
        {{u"unstated-premise"_s, Sentences::tr("Implicit premises never stated"),
             Sentences::tr("Premises that were supplied to complete an argument and are found in no text.")},
            each<checkUnstatedPremises>()},
        {{u"isolated-claim"_s, Sentences::tr("Claims apart from all others"),
             Sentences::tr("Claims that answer no question, bear on nothing, and have nothing bear on them.")},
            each<checkLinks>()},
        {{u"near-duplicate"_s, Sentences::tr("Claims that say nearly the same"),
             Sentences::tr("Pairs of claims with nearly the same words, and nothing said about how they relate.")},
            each<checkLikeness>()},
    };
}

static std::vector<CheckRow> questionRows()
{
    return {
        {{u"open-question"_s, Sentences::tr("Critical questions without an answer"),
             Sentences::tr("Steps that follow a scheme, some of whose critical questions nobody has answered.")},
            each<checkScheme>({Kind::Scheme, Kind::DebateInfo})},
        {{u"open-question"_s, {}, {}},
            whole(findUnbegunSchemes, {Kind::Inference, Kind::Scheme, Kind::CriticalAnswer, Kind::DebateInfo})},
        {{u"unfilled-role"_s, Sentences::tr("Parts of a scheme that nobody plays"),
             Sentences::tr("Steps from several premises that follow a scheme and lack one of the premises it has.")},
            {}},
        {{u"unanswered-question"_s, Sentences::tr("Questions without an answer"),
             Sentences::tr("Questions to which no claim is an answer.")},
            each<checkOptions>()},
        {{u"one-sided-question"_s, Sentences::tr("One-sided questions"),
             Sentences::tr("Questions on which everything speaks for one answer, or nothing for any.")},
            each<checkBalance>()},
        {{u"exclusive-support"_s, Sentences::tr("Answers that exclude and support each other"),
             Sentences::tr(
                 "Answers to a question of which at most one can hold, one of which is a reason for another.")},
            each<checkOptionLinks>()},
        {{u"exclusive-held"_s, Sentences::tr("People who hold what excludes each other"),
             Sentences::tr("Stakeholders who are for several answers to a question of which at most one can hold.")},
            whole(findBothOptionsHeld, {Kind::Issue, Kind::Claim, Kind::Statement, Kind::Stakeholder})},
        {{u"scenario-collision"_s, Sentences::tr("Scenarios that collide with themselves"),
             Sentences::tr("Scenarios that accept an objection and what it is raised against, or answers that exclude "
                           "each other.")},
            each<checkScenario>()},
    };
}

static std::vector<CheckRow> wordingRows()
{
    return {
        {{u"loaded-wording"_s, Sentences::tr("Loaded wording"),
             Sentences::tr("Claims with words that judge before anybody has argued, outside quotation marks. The words "
                           "are those of the debate’s language.")},
            each<checkWording>({Kind::DebateInfo})},
        {{u"vague-wording"_s, Sentences::tr("Vague wording"),
             Sentences::tr("Claims that name nobody who says so, or that no finding could speak against.")},
            {}},
        {{u"argument-in-claim"_s, Sentences::tr("Arguments within a claim"),
             Sentences::tr("Claims with “because” or “therefore” in them: a reason and a conclusion in one.")},
            {}},
        {{u"question-as-claim"_s, Sentences::tr("Questions in place of claims"),
             Sentences::tr("Claims that end in a question mark.")},
            each<checkQuestionMark>()},
        {{u"rival-definitions"_s, Sentences::tr("Terms used in several senses"),
             Sentences::tr("Terms that several claims define differently, and who holds which.")},
            whole(findRivalDefinitions, {Kind::Claim, Kind::Statement, Kind::Stakeholder, Kind::Inference})},
    };
}

static std::vector<CheckRow> textRows()
{
    return {
        {{u"wording-differs"_s, Sentences::tr("Quotations that differ from their text"),
             Sentences::tr("Quotations whose wording is not what stands in the document at that place.")},
            whole(findDifferingWording, {Kind::Excerpt, Kind::Document})},
        {{u"quotation-changed"_s, Sentences::tr("Quotations changed on the way"),
             Sentences::tr("Passages that quote another one and claim more, less or something else.")},
            each<checkQuotationChange>()},
        {{u"broken-address"_s, Sentences::tr("Addresses that cannot work"),
             Sentences::tr("Addresses that are cut off, have spaces in them or name no host.")},
            each<checkSourceAddresses>()},
        {{u"broken-address"_s, {}, {}}, each<checkTextAddresses>()},
        {{u"no-date"_s, Sentences::tr("Sources without a date"),
             Sentences::tr("Sources in use of which nobody says when they were issued.")},
            each<checkDate>()},
        {{u"no-capture"_s, Sentences::tr("Web sources without a copy"),
             Sentences::tr("Addresses in use of which there is no text, archived copy or date of capture.")},
            each<checkCapture>()},
        {{u"unused-source"_s, Sentences::tr("Sources that nothing uses"),
             Sentences::tr("Sources that no claim, text or hop refers to.")},
            each<checkUse>()},
    };
}

static std::vector<CheckRow> traceRows()
{
    constexpr Kinds texts = {Kind::Source, Kind::Document, Kind::Turn, Kind::Excerpt, Kind::Stakeholder};
    Kinds hops = texts;
    hops.add(Kind::Citation);
    Kinds said = hops;
    said.add(Kind::Statement);
    return {
        {{u"circular-sourcing"_s, Sentences::tr("Circular sourcing"),
             Sentences::tr("Sources that in the end have it from each other.")},
            whole(findCircularSourcing, said)},
        {{u"single-origin"_s, Sentences::tr("One origin behind several sources"),
             Sentences::tr("Claims found in several places that all have it from the same one.")},
            each<checkOrigin>(hops)},
        {{u"later-source"_s, Sentences::tr("Hops to something later"),
             Sentences::tr("Passages and sources that name something that did not exist yet.")},
            whole(findForwardHops, hops)},
        {{u"troubled-hop"_s, Sentences::tr("Hops that did not hold"),
             Sentences::tr("Hops that somebody looked up and found different, gone or nowhere.")},
            each<checkHop>()},
        {{u"no-source"_s, Sentences::tr("Claims without a source"),
             Sentences::tr("Claims that rest on nothing else and are found in no text.")},
            each<checkClaimSource>()},
        {{u"unjudged-ground"_s, Sentences::tr("Grounds nobody can judge"),
             Sentences::tr("Reasons whose every source is graded F, or every statement 6: it cannot be judged.")},
            each<checkGrounds>(Kinds{Kind::Document}.withGrades())},
        {{u"corrected-source"_s, Sentences::tr("Corrected and retracted sources in use"),
             Sentences::tr("Sources that their publishers corrected, doubt or took back, and that claims lean on.")},
            each<checkCorrection>({Kind::Statement, Kind::Excerpt, Kind::Document, Kind::Citation})},
    };
}

static std::vector<CheckRow> peopleRows()
{
    constexpr Kinds held = Kinds{Kind::Statement, Kind::Stakeholder, Kind::Excerpt, Kind::Document}.withGrades();
    Kinds argued = held;
    argued.add(Kind::Inference);
    return {
        {{u"contradiction"_s, Sentences::tr("People who contradict themselves"),
             Sentences::tr(
                 "Stakeholders who are for and against the same, for what objects to what they are for, or against "
                 "what all their reasons lead to.")},
            whole(findContradictions, argued)},
        {{u"straw-man"_s, Sentences::tr("Positions put into the mouths of others"),
             Sentences::tr("Stances that only opponents attribute, or that those named deny in their own words.")},
            whole(findStrawMen, argued)},
        {{u"unexplained-shift"_s, Sentences::tr("Changes of mind that nobody explains"),
             Sentences::tr("Stakeholders who turned from for to against, or the other way, without a passage or a note "
                           "on it.")},
            whole(findShifts, held)},
        {{u"unfounded-position"_s, Sentences::tr("Positions that nobody can look up"),
             Sentences::tr("Stakeholders some of whose statements name no passage and no source.")},
            each<checkEvidence>()},
        {{u"unknown-speaker"_s, Sentences::tr("Statements of nobody"),
             Sentences::tr("Statements without a speaker or an author.")},
            each<checkSpeaker>()},
        {{u"same-stakeholder"_s, Sentences::tr("Stakeholders who may be the same"),
             Sentences::tr("Names that differ in spelling, initials or a letter.")},
            whole(findSameStakeholders, {Kind::Stakeholder})},
    };
}

const std::vector<CheckRow>& checkRows()
{
    static const std::vector<CheckRow> all = [] {
        std::vector<CheckRow> rows = structureRows();
        for (auto more : {questionRows(), wordingRows(), textRows(), traceRows(), peopleRows()})
            rows.insert(rows.end(), more.begin(), more.end());
        return rows;
    }();
    return all;
}
