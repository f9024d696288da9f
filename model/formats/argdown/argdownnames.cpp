#include "model/formats/argdown/argdownnames.h"

#include "model/formats/argdown/argdownescape.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

QJsonObject keptArgdown(const QJsonObject& kept)
{
    return kept.value(u"argdown"_s).toObject();
}

// In English in every language, as the keys of data are: a file must not read differently elsewhere.
QString derivedArgumentTitle(InferenceKind kind, bool isAboutInference, const QString& claimTitle)
{
    const QString about = isAboutInference ? u"a step to "_s + claimTitle : claimTitle;
    return (kind == InferenceKind::Attack ? u"Against "_s : u"For "_s) + about;
}

bool isDerivedTitle(const QString& title, const QString& derived)
{
    static const QRegularExpression number(u"\\A \\([0-9]+\\)\\z"_s);
    return title.startsWith(derived) && (title == derived || number.match(title.sliced(derived.size())).hasMatch());
}

std::vector<ArgdownHeading> headingsFor(const Debate& debate)
{
    std::vector<ArgdownHeading> headings;
    std::vector<ArgdownHeading> ahead;
    const auto add = [&](const std::vector<const Topic*>& topics, int level) {
        for (auto topic = topics.rbegin(); topic != topics.rend(); ++topic)
            ahead.push_back({*topic, level});
    };
    std::vector<const Topic*> outer = debate.topics().inOrder();
    std::erase_if(outer, [](const Topic* topic) { return bool(topic->parent); });
    add(outer, 1);
    while (!ahead.empty()) {
        headings.push_back(ahead.back());
        ahead.pop_back();
        add(debate.topicsIn(headings.back().topic->id), headings.back().level + 1);
    }
    return headings;
}

/// The first words of a text.
static QString beginningOf(const QString& text)
{
    constexpr qsizetype longest = 60;
    const QString line = text.first(std::min(text.size(), qsizetype(400))).simplified();
    if (line.size() <= longest)
        return line;
    const qsizetype blank = line.lastIndexOf(u' ', longest);
    return line.first(blank > longest / 2 ? blank : longest) + u'…';
}

QString wantedTitle(const QString& title, const QString& text, QChar closing)
{
    for (const QString& candidate : {title, beginningOf(text)}) {
        if (const QString wanted = argdownTitle(candidate, closing); !wanted.isEmpty())
            return wanted;
    }
    return u"Claim"_s;
}

ArgdownNames::ArgdownNames(const Debate& debate)
    : m_debate(debate)
{
    // What every object of JavaScript has: the official parser looks titles up in one.
    for (const char* taken :
        {"constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString",
            "valueOf", "__proto__", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__"}) {
        m_statementTitles.insert(QLatin1StringView(taken), 1);
        m_argumentTitles.insert(QLatin1StringView(taken), 1);
    }
    chooseForms();
    findArguments();
    if (isStrict())
        keepOneWay();
    nameClaims();
    nameInferences();
}

/// The claim at the end of the inference's targets, and whether a restatement is on the way there: what bears on one
/// can only be said as data.
ArgdownNames::Ground ArgdownNames::groundOf(const Inference& inference)
{
    std::vector<const Inference*> way;
    const Inference* at = &inference;
    while (!m_grounds.contains(at->id) && std::holds_alternative<InferenceId>(at->target)) {
        way.push_back(at);
        at = m_debate.find(std::get<InferenceId>(at->target));
    }
    const auto known = m_grounds.find(at->id);
    Ground ground = known != m_grounds.end() ? known->second : Ground{std::get<ClaimId>(at->target), false};
    if (known == m_grounds.end())
        way.push_back(at);
    for (auto one = way.rbegin(); one != way.rend(); ++one) {
        ground.isData = ground.isData || (*one)->kind == InferenceKind::Restate;
        m_grounds[(*one)->id] = ground;
    }
    return ground;
}

bool ArgdownNames::isBearingOn(InferenceId inference) const
{
    for (const Inference* one : m_debate.bearingOn(inference)) {
        const auto known = m_forms.find(one->id);
        if (known == m_forms.end() || known->second != ArgdownForm::Data)
            return true;
    }
    return false;
}

/// Whether kind, premise and target are all there is to say of it.
bool ArgdownNames::isPlain(const Inference& inference) const
{
    const bool hasMore = inference.premises.size() > 1 || inference.premises[0].implicit
        || !inference.premises[0].role.isEmpty() || !inference.scheme.isEmpty() || !inference.note.isEmpty()
        || inference.weight || !inference.external.isEmpty();
    if (hasMore || isBearingOn(inference.id))
        return false;
    const QJsonObject kept = keptArgdown(inference.kept);
    const qsizetype others = inference.kept.size() - (inference.kept.contains(u"argdown"_s) ? 1 : 0);
    return others == 0 && kept.size() == (kept.contains(u"relation"_s) ? 1 : 0);
}

void ArgdownNames::chooseForms()
{
    const auto inferences = m_debate.inferences().inOrder();
    for (const Inference* inference : inferences)
        if (groundOf(*inference).isData)
            m_forms[inference->id] = ArgdownForm::Data;
    std::set<std::tuple<InferenceKind, ClaimId, Target>> said;
    for (const Inference* inference : inferences) {
        if (m_forms.contains(inference->id))
            continue;
        const bool isLine = isPlain(*inference)
            && said.emplace(inference->kind, inference->premises[0].claim, inference->target).second;
        m_forms[inference->id] = isLine ? ArgdownForm::Line : ArgdownForm::Argument;
    }
}

bool ArgdownNames::hasConclusion(const Inference& inference) const
{
    return inference.kind == InferenceKind::Support && std::holds_alternative<ClaimId>(inference.target);
}

/// The same title with a number, where it is taken.
QString ArgdownNames::unique(const QString& wanted, QHash<QString, int>& used)
{
    QString title = wanted;
    while (used.contains(title))
        title = wanted + u" ("_s + QString::number(++used[wanted]) + u')';
    used.insert(title, 1);
    return title;
}

void ArgdownNames::findArguments()
{
    QSet<ClaimId> inLines;
    for (const Inference& inference : m_debate.inferences().all()) {
        if (m_forms.at(inference.id) != ArgdownForm::Argument)
            continue;
        for (const Premise& premise : inference.premises)
            inLines.insert(premise.claim);
        if (const auto* target = std::get_if<ClaimId>(&inference.target))
            inLines.insert(*target);
    }
    for (const Claim& claim : m_debate.claims().all()) {
        if (keptArgdown(claim.kept).value(u"isArgument"_s).toBool() && !inLines.contains(claim.id))
            m_arguments.insert(claim.id);
    }
}

bool ArgdownNames::isStrict() const
{
    const QJsonValue settings = keptArgdown(m_debate.info().kept).value(u"frontMatter"_s)[u"model"];
    return settings[u"mode"] == u"strict"_s;
}

/// As a line of a strict text.
bool ArgdownNames::countsBothWays(const Inference& inference) const
{
    const auto* target = std::get_if<ClaimId>(&inference.target);
    return target && inference.kind == InferenceKind::Attack && m_forms.at(inference.id) == ArgdownForm::Line
        && keptArgdown(inference.kept).value(u"relation"_s) != u"undercut"_s && !m_arguments.contains(*target)
        && !m_arguments.contains(inference.premises[0].claim);
}

/// An attack that nothing answers gets a conclusion of its own, which is no claim; that one counts both ways then.
void ArgdownNames::keepOneWay()
{
    std::vector<InferenceId> alone;
    for (const Inference& inference : m_debate.inferences().all()) {
        if (!countsBothWays(inference))
            continue;
        const auto others = m_debate.restingOn(std::get<ClaimId>(inference.target));
        const bool isAnswered = std::ranges::any_of(others, [&](const Inference* other) {
            return other->target == Target(inference.premises[0].claim) && countsBothWays(*other);
        });
        if (!isAnswered)
            alone.push_back(inference.id);
    }
    for (const InferenceId inference : alone)
        m_forms[inference] = ArgdownForm::Argument;
}

void ArgdownNames::nameClaims()
{
    for (const Claim* claim : m_debate.claims().inOrder()) {
        const QString title = wantedTitle(claim->title, claim->text, isArgument(claim->id) ? u'>' : u']');
        m_claims[claim->id] = unique(title, isArgument(claim->id) ? m_argumentTitles : m_statementTitles);
    }
}

void ArgdownNames::nameInferences()
{
    for (const Inference* inference : m_debate.inferences().inOrder()) {
        if (m_forms.at(inference->id) != ArgdownForm::Argument)
            continue;
        QString wanted = argdownTitle(keptArgdown(inference->kept).value(u"title"_s).toString(), u'>');
        const bool isAboutInference = std::holds_alternative<InferenceId>(inference->target);
        const QString derived
            = derivedArgumentTitle(inference->kind, isAboutInference, m_claims.at(m_grounds.at(inference->id).claim));
        wanted = wanted.isEmpty() ? argdownTitle(derived, u'>') : wanted;
        m_inferences[inference->id] = unique(wanted, m_argumentTitles);
        if (!hasConclusion(*inference))
            m_conclusions[inference->id] = unique(argdownTitle(derived, u']'), m_statementTitles);
    }
}

QString ArgdownNames::conclusionTitle(InferenceId inference) const
{
    return m_conclusions.at(inference);
}
