#include "app/commands/actions.h"
#include "app/commands/claimnames.h"
#include "app/commands/console.h"
#include "app/commands/debateinput.h"
#include "app/commands/files.h"
#include "app/commands/positionsanswers.h"
#include "app/commands/positionsoutput.h"
#include "app/commands/progressline.h"
#include "app/commands/stakeholdernames.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

namespace {

QString shapeOf(const Arguments& arguments)
{
    for (const QString& shape : {u"json"_s, u"csv"_s, u"svg"_s, u"html"_s}) {
        if (arguments.has(shape))
            return shape;
    }
    const QString output = arguments.value(u"output"_s);
    return output.contains(u'.') ? output.section(u'.', -1).toLower() : u"text"_s;
}

Result<RowOrder> orderCalled(const QString& word)
{
    static const QHash<QString, RowOrder> orders = {{QString(), RowOrder::ByHand}, {u"hand"_s, RowOrder::ByHand},
        {u"name"_s, RowOrder::ByName}, {u"camps"_s, RowOrder::ByCamps}};
    if (const auto order = orders.constFind(word); order != orders.constEnd())
        return *order;
    return misuse(Sentences::tr("Positions cannot be sorted by %1.").arg(quoted(word)),
        Sentences::tr("Sort them by hand, name or camps."));
}

/// A record of a kind by its number or by the name it has in a hand-written file.
template<class AnId>
Result<AnId> idCalled(const Debate& debate, const QString& word, const QString& missing)
{
    if (word.isEmpty())
        return AnId{};
    for (const AnId id : {AnId{word.toLongLong()}, AnId{keyOfName(word)}}) {
        if (debate.find(id))
            return id;
    }
    return misuse(missing.arg(quoted(word)));
}

Done readDates(const Arguments& arguments, PositionQuery& query)
{
    for (const auto& [name, date] : {std::pair(u"at"_s, &query.at), {u"from"_s, &query.since}}) {
        if (!arguments.has(name))
            continue;
        const Result<DaySpan> days = dateCalled(arguments.value(name));
        if (!days)
            return misuse(days.error().what, days.error().advice);
        *date = *days;
    }
    if (arguments.value(u"ask"_s) == u"changes")
        query.since.reset(); // the first of the two dates, rather than where a period begins
    return {};
}

Done readFilters(const Arguments& arguments, const Debate& debate, PositionQuery& query)
{
    const auto issue
        = idCalled<IssueId>(debate, arguments.value(u"issue"_s), Sentences::tr("There is no question %1."));
    const auto topic = idCalled<TopicId>(debate, arguments.value(u"topic"_s), Sentences::tr("There is no topic %1."));
    const auto stakeholders = stakeholdersCalled(debate, arguments.value(u"stakeholders"_s));
    const auto claims = claimsCalled(debate, arguments.value(u"claims"_s));
    const auto order = orderCalled(arguments.value(u"sort"_s));
    if (!issue)
        return issue.error();
    if (!topic)
        return topic.error();
    if (!stakeholders)
        return stakeholders.error();
    if (!claims)
        return claims.error();
    if (!order)
        return order.error();
    query.issue = *issue;
    query.topic = *topic;
    query.stakeholders = *stakeholders;
    query.claims = *claims;
    query.order = *order;
    query.isFolded = arguments.has(u"fold"_s);
    query.kind = fromWord<StakeholderKind>(arguments.value(u"kind"_s));
    if (arguments.has(u"kind"_s) && !query.kind)
        return misuse(Sentences::tr("There is no kind %1 of stakeholder.").arg(quoted(arguments.value(u"kind"_s))),
            Sentences::tr("The kinds are person, organisation, group and government."));
    return {};
}

Result<QByteArray> matrixAs(const QString& shape, const Positions& positions, const PositionQuery& query)
{
    const PositionMatrix matrix = positions.matrix(query);
    const Debate& debate = positions.debate();
    if (shape == u"json")
        return positionsJson(debate, matrix);
    if (shape == u"csv")
        return positionsCsv(debate, matrix);
    if (shape == u"svg")
        return positionsSvg(debate, matrix);
    if (shape == u"html" || shape == u"htm")
        return positionsHtml(debate, matrix);
    if (shape == u"text" || shape == u"txt")
        return positionsText(debate, matrix).toUtf8();
    return misuse(Sentences::tr("Positions cannot be written as %1.").arg(quoted(shape)),
        Sentences::tr("Name a file that ends in .csv, .svg, .html, .json or .txt."));
}

Result<QByteArray> answerAs(
    const QString& shape, const Arguments& arguments, const Positions& positions, const PositionQuery& query)
{
    const QString question = arguments.value(u"ask"_s);
    const Result<PositionsAnswer> answer = answerTo(question, arguments, positions, query);
    if (!answer)
        return answer.error();
    if (shape == u"json")
        return answerJson(question, *answer);
    if (shape == u"text" || shape == u"txt")
        return answerText(positions.debate(), *answer).toUtf8();
    return misuse(Sentences::tr("An answer cannot be written as %1.").arg(quoted(shape)),
        Sentences::tr("Name a file that ends in .json or .txt."));
}

}

Result<ExitStatus> runPositions(const Arguments& arguments, Console& console)
{
    const Result<DebateInput> input = DebateInput::open(arguments.operand(0));
    if (!input)
        return input.error();
    PositionQuery query;
    if (const Done done = readDates(arguments, query); !done)
        return done.error();
    if (const Done done = readFilters(arguments, input->debate(), query); !done)
        return done.error();
    const ProgressLine progress(Sentences::tr("Reading who holds what …"));
    const Positions positions(input->debate());
    const QString shape = shapeOf(arguments);
    const Result<QByteArray> bytes
        = arguments.has(u"ask"_s) ? answerAs(shape, arguments, positions, query) : matrixAs(shape, positions, query);
    if (!bytes)
        return bytes.error();
    const QString output = arguments.has(u"output"_s) ? arguments.value(u"output"_s) : standardStream;
    if (output == standardStream && shape == u"text")
        console.print(forTerminal(QString::fromUtf8(*bytes)));
    else if (const Done done = writeWhole(output, *bytes, console); !done)
        return done.error();
    return ExitStatus::Success;
}
