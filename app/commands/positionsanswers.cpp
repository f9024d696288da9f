#include "app/commands/positionsanswers.h"

#include "app/commands/positionsoutput.h"
#include "app/commands/recordids.h"
#include "app/commands/stakeholdernames.h"
#include "model/analysis/positions/camps.h"
#include "model/analysis/positions/comparison.h"
#include "model/analysis/positions/contradictions.h"
#include "model/analysis/positions/fairness.h"
#include "model/analysis/positions/positionwords.h"
#include "model/analysis/positions/samestakeholders.h"
#include "model/analysis/positions/shifts.h"
#include "model/analysis/positions/strawmen.h"
#include "model/analysis/positions/timeline.h"
#include "model/debate/sentences.h"
#include "model/formats/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace {

/// What a question is asked of.
struct Asked {
    const Arguments& arguments;
    const Positions& positions;
    const PositionQuery& query;

    const Debate& debate() const { return positions.debate(); }
};

using Answer = Result<PositionsAnswer>;

QString found(qsizetype count)
{
    return count == 0 ? Sentences::tr("Nothing of the kind.") : Sentences::tr("%n found.", nullptr, int(count));
}

template<class Enum>
QString wordFrom(const QStringList& words, Enum value)
{
    return words[static_cast<qsizetype>(value)];
}

Answer contradictions(const Asked& asked)
{
    static const QStringList kinds = {u"both-ways"_s, u"attacked-own"_s, u"denied-own"_s, u"between-people"_s};
    PositionsAnswer answer;
    std::vector<Contradiction> all = contradictionsOf(asked.positions, asked.query);
    std::ranges::move(contradictionsBetweenPeople(asked.positions, asked.query), std::back_inserter(all));
    for (const Contradiction& one : all) {
        std::vector<RecordId> about = {one.claim};
        for (StakeholderId who : one.stakeholder ? std::vector{one.stakeholder} : one.isFor)
            about.push_back(who);
        about.insert(about.end(), one.isAgainst.begin(), one.isAgainst.end());
        if (one.inference)
            about.push_back(one.inference);
        answer.lines.push_back({wordFrom(kinds, one.kind), one.text, about, one.statements});
    }
    answer.headline = found(qsizetype(answer.lines.size()));
    return answer;
}

Answer shifts(const Asked& asked)
{
    PositionsAnswer answer;
    for (const Shift& one : shiftsOf(asked.positions, asked.query)) {
        AnswerLine line{u"shift"_s, one.text, {one.stakeholder, one.claim}, {}};
        for (const HeldStance& held : one.stances)
            line.evidence.insert(line.evidence.end(), held.statements.begin(), held.statements.end());
        answer.lines.push_back(std::move(line));
    }
    answer.headline = found(qsizetype(answer.lines.size()));
    return answer;
}

Answer strawMen(const Asked& asked)
{
    static const QStringList kinds = {u"contradicted"_s, u"told-by-opponents"_s, u"only-told"_s};
    PositionsAnswer answer;
    for (const StrawMan& one : strawMenOf(asked.positions, asked.query)) {
        AnswerLine line{wordFrom(kinds, one.kind), one.text, {one.stakeholder, one.claim}, one.attributed};
        line.evidence.insert(line.evidence.end(), one.own.begin(), one.own.end());
        answer.lines.push_back(std::move(line));
    }
    answer.headline = found(qsizetype(answer.lines.size()));
    return answer;
}

/// The sides that --first and --second name, or the two largest camps.
Result<std::vector<Side>> sidesOf(const Asked& asked)
{
    std::vector<Side> sides;
    for (const QString& option : {u"first"_s, u"second"_s}) {
        const auto members = stakeholdersCalled(asked.debate(), asked.arguments.value(option));
        if (!members)
            return members.error();
        QString name;
        for (StakeholderId member : *members)
            name += (name.isEmpty() ? QString() : u", "_s) + nameOf(asked.debate(), member);
        if (!members->empty())
            sides.push_back({name, *members});
    }
    if (sides.empty())
        sides = campsAsSides(asked.positions, asked.query);
    if (sides.size() < 2)
        return misuse(Sentences::tr("There are no two sides to compare."),
            Sentences::tr("Name stakeholders with --first A,B and --second C,D."));
    return sides;
}

using Between
    = std::vector<SharedClaim> (*)(const Positions&, const Side&, const Side&, PositionQuery, const std::stop_token&);

Answer between(const Asked& asked, const QString& kind, Between ask)
{
    const auto sides = sidesOf(asked);
    if (!sides)
        return sides.error();
    PositionsAnswer answer;
    for (const SharedClaim& one : ask(asked.positions, (*sides)[0], (*sides)[1], asked.query, {})) {
        AnswerLine line{kind, one.text, {one.claim}, one.evidence};
        line.about.insert(line.about.end(), one.objections.begin(), one.objections.end());
        answer.lines.push_back(std::move(line));
    }
    answer.headline = Sentences::tr("Between %1 and %2: %3", "sides, and how much was found")
                          .arg((*sides)[0].name, (*sides)[1].name, found(qsizetype(answer.lines.size())));
    return answer;
}

Answer cruxes(const Asked& asked)
{
    return between(asked, u"crux"_s, cruxesBetween);
}

Answer commonGround(const Asked& asked)
{
    return between(asked, u"common-ground"_s, commonGroundOf);
}

Answer fairness(const Asked& asked)
{
    const auto sides = sidesOf(asked);
    if (!sides)
        return sides.error();
    PositionsAnswer answer{Sentences::tr("How much room each side has:"), {}};
    for (const Fairness& one : fairnessOf(asked.positions, *sides, asked.query)) {
        std::vector<RecordId> about(one.side.members.begin(), one.side.members.end());
        about.insert(about.end(), one.unanswered.begin(), one.unanswered.end());
        answer.lines.push_back({u"side"_s, one.text, about, {}});
    }
    return answer;
}

Answer camps(const Asked& asked)
{
    const std::vector<Side> sides = campsAsSides(asked.positions, asked.query);
    PositionsAnswer answer{Sentences::tr("%n camp(s).", nullptr, int(sides.size())), {}};
    for (const Side& side : sides) {
        QStringList names;
        for (StakeholderId member : side.members)
            names += isolated(asked.debate().find(member)->name);
        answer.lines.push_back({u"camp"_s, names.join(Sentences::tr(", ", "between names")),
            {side.members.begin(), side.members.end()}, {}});
    }
    return answer;
}

/// Each pair among those named, else among all who share a claim.
Answer agreement(const Asked& asked)
{
    const PositionMatrix matrix = asked.positions.matrix(asked.query);
    PositionsAnswer answer;
    const bool isNamed = !asked.query.stakeholders.empty();
    for (int row = 0; row < int(matrix.rows.size()); ++row) {
        for (int other = row + 1; other < int(matrix.rows.size()); ++other) {
            if (isNamed || agreementOf(matrix, row, other).shared() > 0)
                answer.lines.push_back({u"pair"_s, wordsFor(asked.debate(), matrix, row, other),
                    {matrix.rows[std::size_t(row)], matrix.rows[std::size_t(other)]}, {}});
        }
    }
    answer.headline = Sentences::tr("%n pair(s).", nullptr, int(answer.lines.size()));
    return answer;
}

Answer changes(const Asked& asked)
{
    if (!asked.arguments.has(u"from"_s) || !asked.query.at)
        return misuse(Sentences::tr("Two dates are needed to say what changed."),
            Sentences::tr("Name them with --from DATE and --at DATE."));
    const auto all
        = changesBetween(asked.positions, *dateCalled(asked.arguments.value(u"from"_s)), *asked.query.at, asked.query);
    static const QStringList kinds = {u"taken"_s, u"changed"_s, u"confirmed"_s, u"withdrawn"_s};
    PositionsAnswer answer{headlineFor(all), {}};
    for (const ChangedPosition& one : all)
        answer.lines.push_back({wordFrom(kinds, one.change), one.text, {one.stakeholder, one.claim}, one.statements});
    return answer;
}

Answer timeline(const Asked& asked)
{
    const Timeline timeline = timelineOf(asked.debate());
    PositionsAnswer answer{headlineFor(timeline), {}};
    for (const TimelineItem& item : timeline.items)
        answer.lines.push_back({item.isFuzzy ? u"fuzzy"_s
                : item.isRange               ? u"range"_s
                                             : u"day"_s,
            wordsFor(asked.debate(), item), {item.record}, {}});
    for (RecordId record : timeline.undated)
        answer.lines.push_back({u"undated"_s, wordsForUndated(asked.debate(), record), {record}, {}});
    return answer;
}

Answer duplicates(const Asked& asked)
{
    PositionsAnswer answer;
    for (const auto& [one, other] : likelySamePairs(asked.debate()))
        answer.lines.push_back({u"same"_s,
            Sentences::tr("%1 may be the same as %2.").arg(nameOf(asked.debate(), one), nameOf(asked.debate(), other)),
            {one, other}, {}});
    answer.headline = found(qsizetype(answer.lines.size()));
    return answer;
}

struct Question {
    QString name;
    Answer (*ask)(const Asked&);
};

const std::vector<Question>& questions()
{
    static const std::vector<Question> all = {{u"contradictions"_s, contradictions}, {u"shifts"_s, shifts},
        {u"straw-men"_s, strawMen}, {u"cruxes"_s, cruxes}, {u"common-ground"_s, commonGround}, {u"camps"_s, camps},
        {u"fairness"_s, fairness}, {u"agreement"_s, agreement}, {u"changes"_s, changes}, {u"timeline"_s, timeline},
        {u"duplicates"_s, duplicates}};
    return all;
}

}

QStringList positionQuestions()
{
    QStringList names;
    for (const Question& question : questions())
        names += question.name;
    return names;
}

Result<PositionsAnswer> answerTo(
    const QString& name, const Arguments& arguments, const Positions& positions, const PositionQuery& query)
{
    const auto question = std::ranges::find(questions(), name, &Question::name);
    if (question == questions().end())
        return misuse(Sentences::tr("There is no question %1.").arg(quoted(name)),
            Sentences::tr("Ask one of %1.").arg(positionQuestions().join(u", "_s)));
    return question->ask({arguments, positions, query});
}

QString answerText(const Debate& debate, const PositionsAnswer& answer)
{
    QString text = answer.headline + u'\n';
    for (const AnswerLine& line : answer.lines) {
        text += u"  "_s + line.text + u'\n';
        for (StatementId statement : line.evidence)
            text += u"      "_s + evidenceOf(debate, statement) + u'\n';
    }
    return text;
}

QByteArray answerJson(const QString& question, const PositionsAnswer& answer)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    json.beginObject();
    json.member("question", question);
    json.member("summary", answer.headline);
    json.key("answers");
    json.beginArray();
    for (const AnswerLine& line : answer.lines) {
        json.beginObject();
        json.member("kind", line.kind);
        json.member("text", line.text);
        json.key("about");
        json.beginArray();
        for (RecordId id : line.about)
            writeRecordId(json, id);
        json.endArray();
        json.key("statements");
        json.beginArray();
        for (StatementId id : line.evidence)
            json.value(QString::number(id.value));
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.finish();
    return bytes;
}
