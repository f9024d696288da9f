#include "model/analysis/review.h"

#include "model/analysis/review/reviewing.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

namespace {

struct Row {
    Check check;
    void (*run)(Reviewing& review); ///< null: found along with the one before
};

std::vector<Row> structureRows()
{
    return {
        {{u"circular-support"_s, Sentences::tr("Circular support"),
             Sentences::tr("Reasons that in the end rest on what they are to support.")},
            findCircularSupport},
        {{u"unsupported-claim"_s, Sentences::tr("Main claims without a reason"),
             Sentences::tr(
                 "Answers to a question, and what a whole branch is about, for which nobody gives a reason.")},
            findUnsupportedMainClaims},
        {{u"both-ways"_s, Sentences::tr("For and against the same"),
             Sentences::tr("Claims that are a reason for something and an objection to it as well.")},
            findBothWays},
        {{u"unanswered-objection"_s, Sentences::tr("Objections without an answer"),
             Sentences::tr("Objections to which, and to whose premises, nobody objects.")},
            findUnansweredObjections},
        {{u"isolated-claim"_s, Sentences::tr("Claims apart from all others"),
             Sentences::tr("Claims that answer no question, bear on nothing, and have nothing bear on them.")},
            findIsolatedClaims},
        {{u"near-duplicate"_s, Sentences::tr("Claims that say nearly the same"),
             Sentences::tr("Pairs of claims with nearly the same words, and nothing said about how they relate.")},
            findNearDuplicates},
    };
}

std::vector<Row> textRows()
{
    return {
        {{u"wording-differs"_s, Sentences::tr("Quotations that differ from their text"),
             Sentences::tr("Quotations whose wording is not what stands in the document at that place.")},
            findDifferingWording},
        {{u"quotation-changed"_s, Sentences::tr("Quotations changed on the way"),
             Sentences::tr("Passages that quote another one and claim more, less or something else.")},
            findChangedQuotations},
        {{u"broken-address"_s, Sentences::tr("Addresses that cannot work"),
             Sentences::tr("Addresses that are cut off, have spaces in them or name no host.")},
            findBrokenAddresses},
        {{u"no-date"_s, Sentences::tr("Sources without a date"),
             Sentences::tr("Sources in use of which nobody says when they were issued.")},
            findUndatedSources},
        {{u"no-capture"_s, Sentences::tr("Web sources without a copy"),
             Sentences::tr("Addresses in use of which there is no text, archived copy or date of capture.")},
            findUncapturedSources},
    };
}

std::vector<Row> traceRows()
{
    return {
        {{u"circular-sourcing"_s, Sentences::tr("Circular sourcing"),
             Sentences::tr("Sources that in the end have it from each other.")},
            findCirclesAndOrigins},
        {{u"single-origin"_s, Sentences::tr("One origin behind several sources"),
             Sentences::tr("Claims found in several places that all have it from the same one.")},
            nullptr},
        {{u"later-source"_s, Sentences::tr("Hops to something later"),
             Sentences::tr("Passages and sources that name something that did not exist yet.")},
            findForwardHops},
        {{u"troubled-hop"_s, Sentences::tr("Hops that did not hold"),
             Sentences::tr("Hops that somebody looked up and found different, gone or nowhere.")},
            findTroubledHops},
        {{u"no-source"_s, Sentences::tr("Claims without a source"),
             Sentences::tr("Claims that rest on nothing else and are found in no text.")},
            findUnsourcedClaims},
        {{u"unjudged-ground"_s, Sentences::tr("Grounds nobody can judge"),
             Sentences::tr("Reasons whose every source is graded F, or every statement 6: it cannot be judged.")},
            findUnjudgedGrounds},
        {{u"corrected-source"_s, Sentences::tr("Corrected and retracted sources in use"),
             Sentences::tr("Sources that their publishers corrected, doubt or took back, and that claims lean on.")},
            findCorrectedSources},
    };
}

std::vector<Row> peopleRows()
{
    return {
        {{u"contradiction"_s, Sentences::tr("People who contradict themselves"),
             Sentences::tr(
                 "Stakeholders who are for and against the same, for what objects to what they are for, or against "
                 "what all their reasons lead to.")},
            findContradictions},
        {{u"straw-man"_s, Sentences::tr("Positions put into the mouths of others"),
             Sentences::tr("Stances that only opponents attribute, or that those named deny in their own words.")},
            findStrawMen},
        {{u"same-stakeholder"_s, Sentences::tr("Stakeholders who may be the same"),
             Sentences::tr("Names that differ in spelling, initials or a letter.")},
            findSameStakeholders},
    };
}

const std::vector<Row>& rows()
{
    static const std::vector<Row> all = [] {
        std::vector<Row> rows = structureRows();
        for (auto more : {textRows(), traceRows(), peopleRows()})
            rows.insert(rows.end(), more.begin(), more.end());
        return rows;
    }();
    return all;
}

}

const std::vector<Check>& checks()
{
    static const std::vector<Check> all = [] {
        std::vector<Check> found;
        for (const Row& row : rows())
            found.push_back(row.check);
        return found;
    }();
    return all;
}

const Check* checkCalled(const QString& key)
{
    const auto found = std::ranges::find(checks(), key, &Check::key);
    return found == checks().end() ? nullptr : &*found;
}

int Review::openCount() const
{
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(), [](const Finding& finding) { return !finding.isDismissed; }));
}

Review reviewOf(const Debate& debate, std::stop_token stop)
{
    Reviewing review(debate, stop);
    for (const Row& row : rows()) {
        if (review.isStopped())
            break;
        review.begin(row.check.key);
        if (row.run)
            row.run(review);
    }
    return review.finish();
}
