#include "model/formats/argdown/argdown.h"

#include "model/debate/sentences.h"
#include "model/debate/words.h"
#include "model/formats/argdown/argdowndata.h"
#include "model/formats/argdown/argdownescape.h"
#include "model/formats/argdown/argdownnames.h"
#include "model/formats/argdown/argdownparser.h"

#include <QJsonArray>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

class Writer {
public:
    Writer(const Debate& debate, const ArgdownStyle& style)
        : m_debate(debate)
        , m_style(style)
        , m_names(debate)
        , m_data(debate, m_names, style.isComplete)
    {
    }

    QString write();

private:
    void writeFrontMatter();
    void writeTopics();
    void writeHeading(const Topic& topic, int level);
    void writeClaims(TopicId topic);
    void writeClaim(const Claim& claim);
    void writeWordings(const QJsonObject& kept, const std::function<QString()>& reference);
    void writeArguments(Target target);
    void writeArgument(const Inference& inference);
    void writeConclusion(const Inference& inference, qsizetype number);
    void writeLines(Target target, const std::function<QString(const Inference&)>& signOf);
    QString signFor(const Inference& inference);
    QString undercutSign(const Inference& inference) const;
    QString sideSign(const Inference& inference) const;
    QString reference(ClaimId claim);
    QString title(ClaimId claim) const;
    QString contentOf(const Claim& claim) const;
    QString tagsOf(const Claim& claim, const QStringList& within) const;
    void writeData(const QJsonObject& data);
    bool isPaired(const Inference& inference) const;

    const Debate& m_debate;
    ArgdownStyle m_style;
    ArgdownNames m_names;
    ArgdownData m_data;
    QString m_text;
    QSet<ClaimId> m_mentioned;
    QSet<InferenceId> m_written; ///< halves of what is said for both directions at once
};

QString Writer::write()
{
    writeFrontMatter();
    writeClaims({});
    writeTopics();
    while (m_text.endsWith(u"\n\n"))
        m_text.chop(1);
    return m_text;
}

void Writer::writeFrontMatter()
{
    const QJsonObject members = m_data.ofDebate();
    if (members.isEmpty())
        return;
    m_text += u"===\n"_s;
    for (const QString& key : ArgdownData::frontMatterKeys(members))
        m_text += ArgdownData::line(key, members.value(key));
    m_text += u"===\n\n"_s;
}

void Writer::writeTopics()
{
    for (const ArgdownHeading& heading : headingsFor(m_debate)) {
        writeHeading(*heading.topic, heading.level);
        writeClaims(heading.topic->id);
    }
}

void Writer::writeHeading(const Topic& topic, int level)
{
    const QString shown = shownInArgdown(topic.name).trimmed();
    m_text += QString(level, u'#') + u' ' + (shown.isEmpty() ? u"\\ "_s : escapedArgdown(shown)) + u'\n';
    writeData(m_data.of(topic));
    m_text += u'\n';
}

void Writer::writeClaims(TopicId topic)
{
    const auto claims = topic ? m_debate.claimsIn(topic) : m_debate.claims().inOrder();
    for (const Claim* claim : claims) {
        if (claim->topic == topic)
            writeClaim(*claim);
    }
}

QString Writer::title(ClaimId claim) const
{
    return m_names.title(claim);
}

QString Writer::reference(ClaimId claim)
{
    m_mentioned.insert(claim);
    return m_names.isArgument(claim) ? u'<' + title(claim) + u'>' : QString(u'[' + title(claim) + u']');
}

QString Writer::contentOf(const Claim& claim) const
{
    const QString shown = shownInArgdown(claim.text);
    const QString markup = keptArgdown(claim.kept).value(u"markup"_s).toString();
    const auto read = markup.isEmpty() ? std::nullopt : readArgdownContent(markup);
    const bool isAsWritten = read && read->text == shown && !markup.contains(u'\n');
    return (isAsWritten ? markup : escapedArgdown(shown)) + tagsOf(claim, isAsWritten ? read->tags : QStringList());
}

/// Behind the text, but for those that are within it.
QString Writer::tagsOf(const Claim& claim, const QStringList& within) const
{
    QString tags;
    for (const TagId id : claim.tags) {
        const QString name = m_debate.find(id)->name;
        if (const QString tag = argdownTag(name); !tag.isEmpty() && !within.contains(name))
            tags += u' ' + tag;
    }
    return tags;
}

void Writer::writeData(const QJsonObject& data)
{
    if (!data.isEmpty())
        m_text += flowYaml(data) + u'\n';
}

/// Other wordings come first, since the last one counts.
void Writer::writeWordings(const QJsonObject& kept, const std::function<QString()>& reference)
{
    for (const QJsonValue& wording : keptArgdown(kept).value(u"wordings"_s).toArray())
        m_text += reference() + u": "_s + escapedArgdown(shownInArgdown(wording.toString())) + u"\n\n"_s;
}

void Writer::writeClaim(const Claim& claim)
{
    writeWordings(claim.kept, [&] { return reference(claim.id); });
    const bool isOnlyNamed = ArgdownData::isOnlyNamed(claim, title(claim.id));
    const bool isFirst = !m_mentioned.contains(claim.id);
    m_text += reference(claim.id);
    m_text += isOnlyNamed ? tagsOf(claim, {}) : QString(u": "_s + contentOf(claim));
    m_text += u'\n';
    QJsonObject data = m_data.of(claim);
    if (isFirst && !m_style.isComplete)
        data.remove(u"isInGroup"_s); // it belongs where it is first
    writeData(data);
    const qsizetype before = m_text.size();
    writeLines(claim.id, [this](const Inference& inference) { return signFor(inference); });
    // The official parser adds a blank to a text whose data have relations after them.
    if (!isOnlyNamed && !data.isEmpty() && m_text.size() > before)
        m_text.insert(before, u'\n' + reference(claim.id) + u'\n');
    m_text += u'\n';
    writeArguments(claim.id);
}

/// Whether an attack the other way says the same, so that one sign stands for both.
bool Writer::isPaired(const Inference& inference) const
{
    const QString relation = keptArgdown(inference.kept).value(u"relation"_s).toString();
    const auto* target = std::get_if<ClaimId>(&inference.target);
    if (!target || (relation != u"contradictory" && relation != u"contrary"))
        return false;
    for (const Inference* other : m_debate.restingOn(*target)) {
        if (m_names.form(other->id) == ArgdownForm::Line && other->target == Target(inference.premises[0].claim)
            && keptArgdown(other->kept).value(u"relation"_s).toString() == relation)
            return true;
    }
    return false;
}

QString Writer::signFor(const Inference& inference)
{
    const QString relation = keptArgdown(inference.kept).value(u"relation"_s).toString();
    if (inference.kind == InferenceKind::Support)
        return u"+"_s;
    if (relation == u"undercut")
        return u"_"_s;
    const auto* target = std::get_if<ClaimId>(&inference.target);
    const bool hasSign = relation == u"contradictory" || m_names.isStrict();
    const bool isPair = hasSign && isPaired(inference) && !m_names.isArgument(*target)
        && !m_names.isArgument(inference.premises[0].claim);
    if (!isPair)
        return u"-"_s;
    if (m_written.contains(inference.id))
        return {};
    for (const Inference* other : m_debate.restingOn(*target)) {
        if (other->target == Target(inference.premises[0].claim))
            m_written.insert(other->id);
    }
    return relation == u"contrary" ? u"-"_s : u"><"_s;
}

/// Under a bar.
QString Writer::undercutSign(const Inference& inference) const
{
    return sideSign(inference).isEmpty() ? u"<_"_s : QString();
}

/// Under the argument itself; empty where it stands under a bar.
QString Writer::sideSign(const Inference& inference) const
{
    if (inference.kind == InferenceKind::Support)
        return u"+"_s;
    return keptArgdown(inference.kept).value(u"relation"_s) == u"attack"_s ? u"-"_s : QString();
}

void Writer::writeLines(Target target, const std::function<QString(const Inference&)>& signOf)
{
    for (const Inference* inference : m_debate.bearingOn(target)) {
        if (m_names.form(inference->id) != ArgdownForm::Line)
            continue;
        if (const QString sign = signOf(*inference); !sign.isEmpty())
            m_text += u"  "_s + sign + u' ' + reference(inference->premises[0].claim) + u'\n';
    }
}

/// Those that bear on it, on these, and so on.
void Writer::writeArguments(Target target)
{
    std::vector<Target> ahead = {target};
    while (!ahead.empty()) {
        const Target at = ahead.back();
        ahead.pop_back();
        for (const Inference* inference : m_debate.bearingOn(at)) {
            if (m_names.form(inference->id) != ArgdownForm::Argument)
                continue;
            writeArgument(*inference);
            ahead.push_back(inference->id);
        }
    }
}

/// What an argument is about, with its tags.
static QString descriptionOf(const Inference& inference)
{
    const QJsonObject kept = keptArgdown(inference.kept);
    const QString description = kept.value(u"description"_s).toString();
    const auto read = description.isEmpty() ? std::nullopt : readArgdownContent(description);
    QString said = description.isEmpty() ? QString() : QString(u": "_s + description);
    for (const QJsonValue& tag : kept.value(u"tags"_s).toArray()) {
        const QString name = tag.toString();
        if (const QString sign = argdownTag(name); !sign.isEmpty() && !(read && read->tags.contains(name)))
            said += u' ' + sign;
    }
    return said;
}

void Writer::writeArgument(const Inference& inference)
{
    const QString title = u'<' + m_names.title(inference.id) + u'>';
    writeWordings(inference.kept, [&] { return title; });
    m_text += title + descriptionOf(inference) + u'\n';
    writeData(m_data.of(inference));
    writeLines(inference.id, [this](const Inference& one) { return sideSign(one); });
    m_text += u'\n';
    qsizetype number = 0;
    for (const Premise& premise : inference.premises)
        m_text += u'(' + QString::number(++number) + u") "_s + reference(premise.claim) + u'\n';
    m_text += m_data.barOf(inference);
    writeLines(inference.id, [this](const Inference& one) { return undercutSign(one); });
    writeConclusion(inference, number + 1);
    m_text += u'\n';
}

void Writer::writeConclusion(const Inference& inference, qsizetype number)
{
    m_text += u'(' + QString::number(number) + u") "_s;
    if (m_names.hasConclusion(inference)) {
        m_text += reference(std::get<ClaimId>(inference.target)) + u'\n';
        return;
    }
    const bool isAttack = inference.kind == InferenceKind::Attack;
    const auto* claim = std::get_if<ClaimId>(&inference.target);
    const QString sign = claim ? u"->"_s : isAttack ? u"_>"_s : u"+>"_s;
    const QString bearsOn
        = claim ? reference(*claim) : QString(u'<' + m_names.title(std::get<InferenceId>(inference.target)) + u'>');
    const QString name = m_names.conclusionTitle(inference.id);
    m_text += u'[' + name + u"]: "_s + escapedArgdown(name) + u'\n';
    writeData({{u"isAuxiliary"_s, true}});
    m_text += u"  "_s + sign + u' ' + bearsOn + u'\n';
}

} // namespace

Exported writeArgdown(const Debate& debate)
{
    return writeArgdown(debate, {});
}

Exported writeArgdown(const Debate& debate, const ArgdownStyle& style)
{
    Exported exported;
    exported.bytes = Writer(debate, style).write().toUtf8();
    exported.report = argdownLosses(debate, style);
    return exported;
}
