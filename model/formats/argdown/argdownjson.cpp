#include "model/formats/argdown/argdown.h"

#include "model/debate/sentences.h"
#include "model/formats/argdown/argdowndebate.h"
#include "model/formats/argdown/argdownrelations.h"
#include "model/formats/jsontext.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Takes the model apart that JSONExportPlugin.ts of @argdown/core writes.
class JsonModel {
public:
    explicit JsonModel(const QJsonObject& root)
        : m_root(root)
    {
    }

    ArgdownModel made();

private:
    void makeSections();
    void makeItem(ArgdownItem& item, const QJsonObject& said);
    ArgdownMember memberOf(const QJsonObject& said) const;
    void makeLines(ArgdownArgument& argument, const QJsonArray& lines);
    void makeRelations();
    std::optional<ArgdownEnd> endOf(const QJsonValue& relation, const QString& key) const;

    const QJsonObject m_root;
    ArgdownModel m_model;
    QHash<QString, int> m_sections;
    QHash<QString, int> m_statements;
    QHash<QString, int> m_arguments;
};

QStringList textsOf(const QJsonValue& list)
{
    QStringList texts;
    for (const QJsonValue& one : list.toArray())
        texts << one.toString();
    return texts;
}

/// The places of sections lie in each other; their ids count in the order of the text.
void JsonModel::makeSections()
{
    struct Ahead {
        QJsonObject section;
        int parent;
    };
    std::vector<Ahead> ahead;
    const auto add = [&](const QJsonArray& sections, int parent) {
        for (qsizetype i = sections.size(); i-- > 0;)
            ahead.push_back({sections[i].toObject(), parent});
    };
    add(m_root[u"sections"].toArray(), -1);
    while (!ahead.empty()) {
        const Ahead next = ahead.back();
        ahead.pop_back();
        const auto index = static_cast<int>(m_model.sections.size());
        ArgdownSection section;
        section.title = next.section[u"title"].toString();
        section.level = next.section[u"level"].toInt(1);
        section.parent = next.parent;
        section.tags = textsOf(next.section[u"tags"]);
        section.data = next.section[u"data"];
        m_sections.insert(next.section[u"id"].toString(), index);
        m_model.sections.push_back(std::move(section));
        add(next.section[u"children"].toArray(), index);
    }
}

/// The text without the tags that it ends with.
QString withoutTags(const QJsonObject& said)
{
    QString text = said[u"text"].toString();
    const QJsonArray ranges = said[u"ranges"].toArray();
    for (qsizetype i = ranges.size(); i-- > 0;) {
        const qsizetype start = ranges[i][u"start"].toInteger(-1);
        const bool isAtEnd = ranges[i][u"stop"].toInteger(-1) >= text.size() - 1;
        if (ranges[i][u"type"] != u"tag"_s || !isAtEnd || start < 0 || start > text.size())
            break;
        text = text.first(start).trimmed();
    }
    return text;
}

ArgdownMember JsonModel::memberOf(const QJsonObject& said) const
{
    ArgdownMember member;
    member.text = said[u"text"].toString();
    member.plain = withoutTags(said);
    member.tags = textsOf(said[u"tags"]);
    member.data = said[u"data"];
    member.isReference = said[u"isReference"].toBool();
    member.section = m_sections.value(said[u"section"].toString(), -1);
    member.span.start = said[u"startLine"].toInt() * qsizetype{10'000} + said[u"startColumn"].toInt();
    member.span.end = member.span.start;
    return member;
}

void JsonModel::makeItem(ArgdownItem& item, const QJsonObject& said)
{
    static const QRegularExpression untitled(u"\\AUntitled [0-9]+\\z"_s);
    item.isUntitled = untitled.match(item.title).hasMatch();
    item.tags = textsOf(said[u"tags"]);
    item.data = said[u"data"];
    item.section = m_sections.value(said[u"section"].toString(), -1);
    for (const QJsonValue& member : said[u"members"].toArray())
        item.members.push_back(memberOf(member.toObject()));
}

void JsonModel::makeLines(ArgdownArgument& argument, const QJsonArray& lines)
{
    for (const QJsonValue& said : lines) {
        const auto statement = m_statements.constFind(said[u"title"].toString());
        if (statement == m_statements.constEnd())
            continue;
        const QString role = said[u"role"].toString();
        ArgdownLine line;
        line.statement = *statement;
        line.role = role == u"main-conclusion"   ? ArgdownRole::MainConclusion
            : role == u"intermediary-conclusion" ? ArgdownRole::IntermediaryConclusion
                                                 : ArgdownRole::Premise;
        line.rules = textsOf(said[u"inference"][u"inferenceRules"]);
        line.data = said[u"inference"][u"data"];
        line.uses = line.data[u"uses"].toArray();
        argument.lines.push_back(std::move(line));
    }
    while (!argument.lines.empty() && !argument.lines.back().isConclusion())
        argument.lines.pop_back();
}

std::optional<ArgdownEnd> JsonModel::endOf(const QJsonValue& relation, const QString& key) const
{
    const QString type = relation[QString(key + u"Type"_s)].toString();
    const QString title = relation[key].toString();
    if (type == u"equivalence-class") {
        const int index = m_statements.value(title, -1);
        return index < 0 ? std::nullopt : std::optional(ArgdownEnd{ArgdownEnd::Kind::Statement, index});
    }
    const int index = m_arguments.value(title, -1);
    if (index < 0)
        return {};
    if (type != u"inference")
        return ArgdownEnd{ArgdownEnd::Kind::Argument, index};
    const int line = relation[u"conclusionIndex"].toInt(-1);
    const auto count = static_cast<int>(m_model.arguments[static_cast<std::size_t>(index)].lines.size());
    return line < 0 || line >= count ? std::nullopt
                                     : std::optional(ArgdownEnd{ArgdownEnd::Kind::Inference, index, line});
}

void JsonModel::makeRelations()
{
    static const QStringList kinds{
        u"support"_s, u"attack"_s, u"undercut"_s, u"contradictory"_s, u"entails"_s, u"contrary"_s};
    qsizetype number = 0;
    for (const QJsonValue& said : m_root[u"relations"].toArray()) {
        const qsizetype kind = kinds.indexOf(said[u"relationType"].toString());
        const auto from = endOf(said, u"from"_s);
        const auto to = endOf(said, u"to"_s);
        if (kind >= 0 && from && to)
            m_model.relations.push_back({static_cast<ArgdownRelationKind>(kind), *from, *to, {}});
        else
            m_model.faults.push_back({{}, 0, static_cast<int>(number),
                Sentences::tr("The relation is of no known kind, or one of its ends is missing.")});
        ++number;
    }
}

ArgdownModel JsonModel::made()
{
    makeSections();
    const QJsonObject statements = m_root[u"statements"].toObject();
    const QJsonObject arguments = m_root[u"arguments"].toObject();
    for (auto said = statements.begin(); said != statements.end(); ++said) {
        m_statements.insert(said.key(), static_cast<int>(m_model.statements.size()));
        ArgdownItem& item = m_model.statements.emplace_back();
        item.title = said.key();
        makeItem(item, said.value().toObject());
    }
    for (auto said = arguments.begin(); said != arguments.end(); ++said) {
        m_arguments.insert(said.key(), static_cast<int>(m_model.arguments.size()));
        ArgdownArgument& argument = m_model.arguments.emplace_back();
        argument.title = said.key();
        makeItem(argument, said.value().toObject());
        makeLines(argument, said.value()[u"pcs"].toArray());
    }
    makeRelations();
    faultLeftOut(m_model);
    return std::move(m_model);
}

} // namespace

Result<Imported> readArgdownJson(const QByteArray& bytes, const Progress& progress)
{
    const auto json = JsonText::parse(bytes);
    if (!json)
        return json.error();
    if (!json->root()[u"statements"].isObject() || !json->root()[u"arguments"].isObject())
        return Error{Sentences::tr("This JSON has no “statements” and “arguments” by their titles, as Argdown's has."),
            {}, Error::Kind::Input};
    if (!progress.goesOn(0, bytes.size()))
        return Error{Sentences::tr("Reading was given up."), {}, Error::Kind::Cancelled};
    const ArgdownModel model = JsonModel(json->root()).made();
    Imported imported = debateOf(model, {});
    for (const ArgdownFault& fault : model.faults) {
        const bool isRelation = fault.line == 0; // else it is told by what it says
        const QString place = isRelation ? QString(u"relations["_s + QString::number(fault.column) + u']') : QString();
        (fault.isHarmless && !fault.isLoss ? imported.report.repaired : imported.report.lost)
            .push_back({place, fault.what});
    }
    return imported;
}

bool looksLikeArgdownJson(QByteArrayView start)
{
    static const QRegularExpression mark(
        u"\\A\\s*\\{.*\"(?:(?:statements|arguments)\"\\s*:\\s*\\{|type\"\\s*:\\s*\"(?:equivalence-class|argument|statement|relation|statement-map-node|argument-map-node|group-map-node)\")"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return mark.match(QString::fromUtf8(start)).hasMatch();
}
