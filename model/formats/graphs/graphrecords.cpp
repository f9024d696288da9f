#include "model/formats/graphs/graphrecords.h"

#include "model/debate/sentences.h"
#include "model/debate/words.h"
#include "model/formats/lostkinds.h"
#include "model/formats/namelist.h"

#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/// Collects what is not at its default.
class Fields {
public:
    Fields& text(const char* name, const QString& value)
    {
        if (!value.isEmpty())
            m_fields.set(QLatin1StringView(name), value);
        return *this;
    }
    Fields& number(const char* name, std::optional<double> value)
    {
        return text(name, value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString());
    }
    Fields& order(double value) { return value == 0 ? *this : number("order", value); }
    Fields& truth(const char* name, bool value) { return text(name, value ? u"true"_s : QString()); }
    Fields& kept(const QJsonObject& value)
    {
        return text("kept",
            value.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
    }
    Attributes all() const { return m_fields; }

private:
    Attributes m_fields;
};

double numberIn(const Attributes& attributes, QStringView name)
{
    return attributes.value(name).toDouble();
}

std::optional<double> weightIn(const Attributes& attributes)
{
    bool isNumber = false;
    const double weight = attributes.value(u"weight").trimmed().toDouble(&isNumber);
    return isNumber && weight >= 0 && weight <= 1 ? std::optional(weight) : std::nullopt;
}

bool truthIn(const Attributes& attributes, QStringView name)
{
    return attributes.value(name).trimmed().compare(u"true"_s, Qt::CaseInsensitive) == 0;
}

QJsonObject keptIn(const Attributes& attributes)
{
    return QJsonDocument::fromJson(attributes.value(u"kept").toUtf8()).object();
}

bool isOwnScheme(const QString& scheme)
{
    return !scheme.isEmpty() && std::ranges::all_of(scheme, [](QChar c) { return c.isDigit(); });
}

}

Attributes attributesOf(const DebateInfo& info)
{
    return Fields()
        .text("debate", info.id ? QString::number(info.id.value) : QString())
        .text("title", info.title)
        .text("question", info.question)
        .text("summary", info.summary)
        .text("language", info.language)
        .text("support", info.support == SupportReading::Untyped ? QString() : wordOf(info.support))
        .kept(info.kept)
        .all();
}

Attributes attributesOf(const Issue& issue)
{
    return Fields()
        .text("text", issue.text)
        .text("note", issue.note)
        .truth("exclusive", issue.exclusive)
        .order(issue.order)
        .text("external", issue.external)
        .all();
}

Attributes attributesOf(const Topic& topic)
{
    return Fields()
        .text("text", topic.name)
        .text("note", topic.note)
        .order(topic.order)
        .text("external", topic.external)
        .kept(topic.kept)
        .all();
}

Attributes attributesOf(const Claim& claim, const Debate& debate)
{
    QStringList tags;
    for (const TagId id : claim.tags) {
        if (const Tag* tag = debate.find(id))
            tags += tag->name;
    }
    return Fields()
        .text("text", claim.text)
        .text("title", claim.title)
        .text("note", claim.note)
        .text("tags", joinedNames(tags))
        .number("weight", claim.weight)
        .text("standard", claim.standard == ProofStandard::None ? QString() : wordOf(claim.standard))
        .text("defines", claim.defines)
        .order(claim.order)
        .text("external", claim.external)
        .kept(claim.kept)
        .all();
}

Attributes attributesOf(const Inference& inference, const Debate& debate)
{
    Q_UNUSED(debate)
    return Fields()
        .text("scheme", isOwnScheme(inference.scheme) ? QString() : inference.scheme)
        .text("note", inference.note)
        .number("weight", inference.weight)
        .order(inference.order)
        .text("external", inference.external)
        .kept(inference.kept)
        .all();
}

Attributes attributesOf(const Premise& premise)
{
    return Fields().truth("implicit", premise.implicit).text("role", premise.role).all();
}

void take(DebateInfo& info, const Attributes& attributes)
{
    info.id.value = std::max<qint64>(attributes.value(u"debate").toLongLong(), 0);
    info.title = attributes.value(u"title");
    info.question = attributes.value(u"question");
    info.summary = attributes.value(u"summary");
    info.language = attributes.value(u"language");
    info.support = fromWord<SupportReading>(attributes.value(u"support")).value_or(SupportReading::Untyped);
    info.kept = keptIn(attributes);
}

void take(Issue& issue, const Attributes& attributes)
{
    issue.text = attributes.value(u"text");
    issue.note = attributes.value(u"note");
    issue.exclusive = truthIn(attributes, u"exclusive");
    issue.order = numberIn(attributes, u"order");
    issue.external = attributes.value(u"external");
}

void take(Topic& topic, const Attributes& attributes)
{
    topic.name = attributes.value(u"text");
    topic.note = attributes.value(u"note");
    topic.order = numberIn(attributes, u"order");
    topic.external = attributes.value(u"external");
    topic.kept = keptIn(attributes);
}

void take(Claim& claim, const Attributes& attributes)
{
    claim.text = attributes.value(u"text");
    claim.title = attributes.value(u"title");
    claim.note = attributes.value(u"note");
    claim.weight = weightIn(attributes);
    claim.standard = fromWord<ProofStandard>(attributes.value(u"standard")).value_or(ProofStandard::None);
    claim.defines = attributes.value(u"defines");
    claim.order = numberIn(attributes, u"order");
    claim.external = attributes.value(u"external");
    claim.kept = keptIn(attributes);
}

void take(Inference& inference, const Attributes& attributes)
{
    inference.scheme = attributes.value(u"scheme");
    inference.note = attributes.value(u"note");
    inference.weight = weightIn(attributes);
    inference.order = numberIn(attributes, u"order");
    inference.external = attributes.value(u"external");
    inference.kept = keptIn(attributes);
}

void take(Premise& premise, const Attributes& attributes)
{
    premise.implicit = truthIn(attributes, u"implicit");
    premise.role = attributes.value(u"role");
}

QStringList tagsIn(const Attributes& attributes)
{
    return attributes.has(u"tags") ? dividedNames(attributes.value(u"tags")) : QStringList();
}

void reportLossesOfGraph(const Debate& debate, const std::vector<Kind>& drawn, Report& report)
{
    const std::array<int, kindCount> all = countsOf(debate);
    for (int i = 1; i < kindCount; ++i) {
        const auto kind = static_cast<Kind>(i);
        const int count = all[static_cast<std::size_t>(i)];
        if (count > 0 && std::ranges::find(drawn, kind) == drawn.end())
            report.lost.push_back(
                {listNameOf(kind), Sentences::tr("A graph of claims has no room for them: %1.").arg(count)});
    }
    const auto has = [&](const auto& records, auto says) { return std::ranges::any_of(records, says); };
    if (has(debate.inferences().all(), [](const Inference& one) { return isOwnScheme(one.scheme); }))
        report.lost.push_back({listNameOf(Kind::Inference),
            Sentences::tr("That they follow patterns of this debate’s own stays behind.")});
    const std::unordered_set<RecordId> written = groupsOfClaims(debate, false);
    const auto saysMore
        = [&](const Tag& one) { return written.contains(one.id) && (!one.note.isEmpty() || one.order != 0); };
    if (has(debate.tags().all(), saysMore))
        report.lost.push_back(
            {listNameOf(Kind::Tag), Sentences::tr("Their names are kept, their notes and order are not.")});
    tellOfUnwritten(debate, {Kind::Tag}, written, report);
    report.carried[static_cast<std::size_t>(Kind::Tag)] = static_cast<int>(
        std::ranges::count_if(debate.tags().all(), [&](const Tag& one) { return written.contains(one.id); }));
}
