#include "model/formats/argdown/argdownrecords.h"

#include "model/debate/sentences.h"
#include "model/formats/argdown/argdowndata.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

qint64 argdown::keyIn(const QJsonValue& value)
{
    bool isNumber = false;
    const qint64 key = value.toString().toLongLong(&isNumber);
    return isNumber && key > 0 ? key : 0;
}

void argdown::keep(QJsonObject& kept, const QString& key, const QJsonValue& value)
{
    const bool isEmpty = (value.isObject() && value.toObject().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isString() && value.toString().isEmpty());
    if (isEmpty && kept.isEmpty())
        return;
    QJsonObject argdown = kept.value(u"argdown"_s).toObject();
    if (isEmpty)
        argdown.remove(key);
    else
        argdown.insert(key, value);
    kept.remove(u"argdown"_s);
    if (!argdown.isEmpty())
        kept.insert(u"argdown"_s, argdown);
}

/// Texts are mostly empty, and dear as values.
void argdown::keep(QJsonObject& kept, const QString& key, const QString& text)
{
    if (!text.isEmpty() || !kept.isEmpty())
        keep(kept, key, QJsonValue(text));
}

void argdown::keepRest(QJsonObject& kept, const QJsonObject& data, bool isOurs)
{
    if (data.isEmpty())
        return;
    QJsonObject rest = keptArgdown(kept).value(u"data"_s).toObject();
    static const QSet<QString> taken = {u"note"_s, u"weight"_s, u"tags"_s, u"isInGroup"_s};
    for (auto member = data.begin(); member != data.end(); ++member) {
        if (isOurs ? !argdown::isReserved(member.key()) : !taken.contains(member.key()))
            rest.insert(member.key(), member.value());
    }
    keep(kept, u"data"_s, rest);
}

QString argdown::withoutLastBlanks(const QString& text)
{
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1] == u' ' || text[end - 1] == u'\t'))
        --end;
    return end == text.size() ? text : text.first(end);
}

ArgdownRecords::ArgdownRecords(const ArgdownModel& model, const QString& text, const ArgdownIdentity& identity)
    : m_model(model)
    , m_identity(identity)
    , m_text(text)
    , m_lines(m_text)
    , m_ours(model.frontMatter.toObject().value(argdown::ours).toObject())
    , m_isOurs(!m_ours.isEmpty())
{
}

QString ArgdownRecords::placeOf(ArgdownSpan span)
{
    return m_text.isEmpty() ? QString() : linePlace(m_lines.lineAt(span.start));
}

void ArgdownRecords::lose(ArgdownSpan span, const QString& what, RecordId about)
{
    m_imported.report.lost.push_back({placeOf(span), what, about});
}

QJsonObject ArgdownRecords::dataOf(const QJsonValue& data) const
{
    if (data.isObject() || data.isUndefined())
        return data.toObject();
    return {{u"data"_s, data}};
}

Imported ArgdownRecords::made()
{
    makeInfo();
    makeTopics();
    findAuxiliary();
    makeListedTags();
    makeClaims();
    makeArguments();
    makeRelations();
    if (m_isOurs)
        makeLists();
    makeSources();
    if (m_identity.nameInferences)
        m_identity.nameInferences(m_inferences, m_said);
    Debate& debate = m_imported.debate;
    debate.load(std::vector{m_info});
    debate.load(std::move(m_topics));
    debate.load(std::move(m_tags));
    debate.load(std::move(m_schemes));
    debate.load(std::move(m_sources));
    debate.load(std::move(m_stakeholders));
    debate.load(std::move(m_claims));
    debate.load(std::move(m_inferences));
    debate.load(std::move(m_statements));
    dropUngrounded();
    m_imported.report.carried = countsOf(debate);
    m_imported.isLocal = !m_isOurs;
    return std::move(m_imported);
}

/// Inferences whose targets lead in a circle, or to one that is not there.
void ArgdownRecords::dropUngrounded()
{
    Debate& debate = m_imported.debate;
    std::vector<InferenceId> grounded;
    for (const Inference& inference : debate.inferences().all()) {
        if (std::holds_alternative<ClaimId>(inference.target))
            grounded.push_back(inference.id);
    }
    for (std::size_t i = 0; i < grounded.size(); ++i) {
        for (const Inference* above : debate.bearingOn(grounded[i]))
            grounded.push_back(above->id);
    }
    if (grounded.size() == debate.inferences().all().size()) // as mostly
        return;
    const QSet<InferenceId> stays(grounded.begin(), grounded.end());
    Edits edits;
    for (const Inference& inference : debate.inferences().all()) {
        if (!stays.contains(inference.id))
            edits.push_back(drop(inference.id));
    }
    debate.apply(edits);
    for (std::size_t i = 0; i < edits.size(); ++i)
        lose({}, Sentences::tr("A relation was left out, since what it bears on leads back to it or is missing."));
}

Imported debateOf(const ArgdownModel& model, const QString& text, const ArgdownIdentity& identity)
{
    return ArgdownRecords(model, text, identity).made();
}
