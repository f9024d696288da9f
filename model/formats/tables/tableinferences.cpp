// Rows about reasons and objections.
#include "model/debate/sentences.h"
#include "model/formats/namelist.h"
#include "model/formats/tables/tabledebate.h"
#include "model/formats/tables/tablewords.h"

using namespace Qt::StringLiterals;

/// A row of others may name several: the reason in one column, pros and cons in columns of their own.
void TableDebate::addInference()
{
    if (!m_reading.isOurs)
        claimCalled(cell("target"), 0); // a claim without reasons is one, too
    for (const auto& [field, kind] : {std::pair{"pro", InferenceKind::Support}, {"con", InferenceKind::Attack}}) {
        for (const QString& text : m_reading.isOurs ? QStringList() : cells(field))
            addInferenceOf(toldApart(contentOf(kind, text)), {}, kind, {{claimCalled(text, 0)}});
    }
    std::vector<Premise> own = premises();
    if (own.empty() && !m_reading.isOurs)
        return noteWithoutReason();
    const QString word = cell("kind");
    const std::optional<InferenceKind> kind = inferenceKindIn(word);
    if (!kind && !word.isEmpty())
        return lose(
            Sentences::tr("%1 is neither a reason nor an objection; how the claim bears on another was left out.")
                .arg(quoted(word)));
    if (!kind)
        repair(Sentences::tr("It is not said whether %1 is a reason or an objection; it is read as a reason.")
                   .arg(quoted(cell("premises"))));
    const InferenceKind read = kind.value_or(InferenceKind::Support);
    addInferenceOf(nameFor(contentOf(read, cells("premises").join(u'|'))), externalIn(), read, std::move(own));
}

/// Of a row that names a claim alone, or pros and cons.
void TableDebate::noteWithoutReason()
{
    const bool isAlone = cells("pro").isEmpty() && cells("con").isEmpty();
    const QString more = cell("note") + cell("kind") + cell("weight") + cell("scheme");
    if (isAlone && !more.isEmpty())
        lose(Sentences::tr("A row without a reason or an objection brings its claim alone."));
}

QString TableDebate::contentOf(InferenceKind kind, const QString& premises) const
{
    return u"%1/%2/%3/%4"_s.arg(QString::number(int(kind)), premises, cell("target"), cell("target_inference"));
}

void TableDebate::addInferenceOf(
    const QString& name, const QString& external, InferenceKind kind, std::vector<Premise> premises)
{
    const qint64 key = keyIn("id");
    InferenceDraft draft;
    draft.record.id = InferenceId{key != 0 ? key : keyOfName(u"table/inference/"_s + name)};
    if (m_inferences.contains(draft.record.id))
        return loseRepeated(name);
    draft.record.kind = kind;
    draft.record.premises = std::move(premises);
    draft.record.scheme = m_reading.isOurs ? cell("scheme") : QString();
    draft.record.note = cell("note");
    if (!m_reading.isOurs && !cell("scheme").isEmpty())
        draft.record.kept = {{u"table"_s, QJsonObject{{u"scheme"_s, cell("scheme")}}}};
    draft.record.weight = weight();
    draft.record.order = orderFor(m_drafts.size());
    draft.record.external = external;
    draft.line = m_line;
    setTarget(draft);
    m_inferences.insert(draft.record.id, static_cast<int>(m_drafts.size()));
    m_drafts.push_back(std::move(draft));
}

void TableDebate::setTarget(InferenceDraft& draft)
{
    const QString above = cell("target_inference");
    if (const qint64 key = keyIn("target_inference"); key != 0)
        m_above.push_back({m_drafts.size(), InferenceId{key}, above});
    else if (!above.isEmpty())
        m_above.push_back({m_drafts.size(), InferenceId{keyOfName(u"table/inference/"_s + above)}, above});
    if (const ClaimId target = claimCalled(cell("target"), keyIn("target_id"))) {
        draft.record.target = target;
        draft.hasTarget = true;
    }
}

std::vector<Premise> TableDebate::premises()
{
    std::vector<Premise> premises;
    if (!m_reading.isOurs) {
        for (const QString& text : cells("premises"))
            premises.push_back({claimCalled(text, 0)});
        return premises;
    }
    const QStringList texts = listIn("premises");
    const QStringList keys = listIn("premise_ids");
    const QStringList roles = listIn("roles");
    const QStringList implicit = listIn("implicit");
    for (qsizetype i = 0; i < std::max(texts.size(), keys.size()); ++i) {
        const QString key = keys.value(i);
        const qint64 number = key.startsWith(u'n') ? key.sliced(1).toLongLong() : 0;
        if (const ClaimId claim = claimCalled(texts.value(i), std::max<qint64>(number, 0)))
            premises.push_back({claim, truthIn(implicit.value(i)), roles.value(i)});
    }
    return premises;
}
