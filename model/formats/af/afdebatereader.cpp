#include "model/debate/sentences.h"
#include "model/formats/af/afdebate.h"
#include "model/formats/af/aflines.h"
#include "model/formats/af/afmap.h"
#include "model/formats/af/framework.h"
#include "model/formats/decodedtext.h"
#include "model/formats/graphs/graphinferences.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The words behind arguments and attacks in .tgf.
struct AfWords {
    QHash<QByteArray, QString> arguments; ///< by their names
    QHash<std::pair<QByteArray, QByteArray>, QString> attacks;
};

QString textFrom(QByteArrayView line, QByteArrayView lastName)
{
    return QString::fromUtf8(line.sliced(lastName.data() + lastName.size() - line.data()).trimmed());
}

AfWords labelsIn(const QByteArray& bytes)
{
    AfWords found;
    if (!looksLikeTgf(bytes))
        return found;
    AfLines lines(bytes);
    auto line = lines.next();
    for (; line && *line != "#"; line = lines.next()) {
        const std::vector<QByteArrayView> words = wordsIn(*line);
        if (words.size() > 1)
            found.arguments.insert(words[0].toByteArray(), textFrom(*line, words[0]));
    }
    for (line = lines.next(); line; line = lines.next()) {
        const std::vector<QByteArrayView> words = wordsIn(*line);
        if (words.size() < 3)
            continue;
        QString& all = found.attacks[{words[0].toByteArray(), words[1].toByteArray()}];
        all += (all.isEmpty() ? QString() : u"\n"_s) + textFrom(*line, words[1]);
    }
    return found;
}

/// Makes a debate of a framework and what its map says.
class AfReading {
public:
    AfReading(const NamedFramework& framework, const std::vector<AfMapRow>& map, const AfWords& words)
        : m_framework(framework)
        , m_words(words)
        , m_roles(static_cast<std::size_t>(framework.size()))
    {
        m_imported.isLocal = map.empty();
        for (const AfMapRow& row : map)
            take(row);
        for (int i = 0; i < framework.size(); ++i)
            addArgument(i);
    }

    Result<Imported> read(const Progress& progress)
    {
        std::vector<std::pair<int, int>> attacks = m_framework.attacks;
        std::ranges::sort(attacks);
        const auto repeated = std::unique(attacks.begin(), attacks.end());
        if (repeated != attacks.end())
            m_imported.report.repaired.push_back({{},
                Sentences::tr("Attacks that were written more than once are one: %1.").arg(attacks.end() - repeated)});
        attacks.erase(repeated, attacks.end());
        for (std::size_t i = 0; i < attacks.size(); ++i) {
            if (i % 4096 == 0 && !progress.goesOn(static_cast<qint64>(i), static_cast<qint64>(attacks.size())))
                return Error{Sentences::tr("Reading was cancelled."), {}, Error::Kind::Cancelled};
            addAttack(attacks[i].first, attacks[i].second);
        }
        Debate& debate = m_imported.debate;
        debate.load(std::move(m_claims));
        debate.load(inferencesFrom(std::move(m_drafts), m_imported.report));
        m_imported.report.carried = countsOf(debate);
        return std::move(m_imported);
    }

private:
    /// What an argument stands for, and the place of its draft if it is an objection.
    struct Role {
        AfMapRow::What what = AfMapRow::What::Claim;
        qint64 key = 0;
        QString text;
        int draft = -1;
    };

    void take(const AfMapRow& row)
    {
        const int argument = m_framework.find(row.argument);
        const int other = m_framework.find(row.other);
        if (argument < 0 || (row.what == AfMapRow::What::Attack && other < 0))
            m_imported.report.lost.push_back({{}, undeclared(argument < 0 ? row.argument : row.other)});
        else if (row.what == AfMapRow::What::Attack)
            m_attackKeys[{argument, other}].push_back(row.key);
        else
            m_roles[static_cast<std::size_t>(argument)] = {row.what, row.key, row.text};
    }

    /// The key from the map where it is free, else that of a name.
    qint64 freeKey(qint64 key, const QString& name)
    {
        if (key == 0 || m_taken.contains(key))
            key = keyOfName(name);
        m_taken.insert(key);
        return key;
    }

    void addArgument(int argument)
    {
        Role& role = m_roles[static_cast<std::size_t>(argument)];
        const QByteArray name = m_framework.nameOf(argument);
        if (role.what == AfMapRow::What::Not)
            return;
        const bool isKnown = role.key != 0;
        role.key = freeKey(role.key, u"af/argument/"_s + QString::fromUtf8(name));
        if (role.what == AfMapRow::What::Inference) {
            role.draft = static_cast<int>(m_drafts.size());
            InferenceDraft draft;
            draft.record.id = InferenceId{role.key};
            draft.record.kind = InferenceKind::Attack;
            draft.record.order = static_cast<double>(m_drafts.size() + 1);
            m_drafts.push_back(std::move(draft));
            return;
        }
        Claim claim;
        claim.id = ClaimId{role.key};
        claim.text = isKnown ? role.text : m_words.arguments.value(name, QString::fromUtf8(name));
        claim.order = static_cast<double>(m_claims.size() + 1);
        claim.external = isKnown ? QString() : QString::fromUtf8(name);
        m_claims.push_back(std::move(claim));
    }

    void addAttack(int from, int to)
    {
        const Role& attacker = m_roles[static_cast<std::size_t>(from)];
        const Role& target = m_roles[static_cast<std::size_t>(to)];
        const bool isPremise = attacker.what == AfMapRow::What::Not && target.draft >= 0;
        if (isPremise)
            m_drafts[static_cast<std::size_t>(target.draft)].record.premises.push_back({ClaimId{attacker.key}});
        else if (attacker.draft >= 0 && target.what != AfMapRow::What::Not)
            aim(m_drafts[static_cast<std::size_t>(attacker.draft)], target);
        else if (attacker.what == AfMapRow::What::Claim && target.what != AfMapRow::What::Not)
            addObjections(from, to);
        else if (attacker.key != target.key)
            m_imported.report.lost.push_back({{},
                Sentences::tr("An attack of %1 on %2 does not fit to the map and was left out.")
                    .arg(quoted(QString::fromUtf8(m_framework.nameOf(from))),
                        quoted(QString::fromUtf8(m_framework.nameOf(to))))});
    }

    static void aim(InferenceDraft& draft, const Role& target)
    {
        draft.hasTarget = true;
        draft.targetDraft = target.draft;
        if (target.draft < 0)
            draft.record.target = ClaimId{target.key};
    }

    void addObjections(int from, int to)
    {
        const QByteArray one = m_framework.nameOf(from);
        const QByteArray other = m_framework.nameOf(to);
        if (from == to) {
            m_imported.report.lost.push_back({{},
                Sentences::tr("%1 attacks itself, which no claim of a debate does; the attack was left out.")
                    .arg(quoted(QString::fromUtf8(one)))});
            return;
        }
        const auto known = m_attackKeys.find({from, to});
        const std::vector<qint64> keys = known == m_attackKeys.end() ? std::vector<qint64>{0} : known->second;
        for (const qint64 key : keys) {
            InferenceDraft draft;
            draft.record.id
                = InferenceId{freeKey(key, u"af/attack/%1 %2"_s.arg(QString::fromUtf8(one), QString::fromUtf8(other)))};
            draft.record.kind = InferenceKind::Attack;
            draft.record.note = m_words.attacks.value({one, other});
            draft.record.premises = {{ClaimId{m_roles[static_cast<std::size_t>(from)].key}}};
            draft.record.order = static_cast<double>(m_drafts.size() + 1);
            aim(draft, m_roles[static_cast<std::size_t>(to)]);
            m_drafts.push_back(std::move(draft));
        }
    }

    const NamedFramework& m_framework;
    const AfWords& m_words;
    std::vector<Role> m_roles; ///< of each argument
    std::map<std::pair<int, int>, std::vector<qint64>> m_attackKeys;
    QSet<qint64> m_taken;
    std::vector<Claim> m_claims;
    std::vector<InferenceDraft> m_drafts;
    Imported m_imported;
};

bool matches(QByteArrayView start, const QString& pattern)
{
    const QRegularExpression mark(pattern, QRegularExpression::MultilineOption);
    return mark.match(QString::fromUtf8(start)).hasMatch();
}

}

Result<Imported> debateFromFramework(const QByteArray& bytes, const QByteArray& map, const Progress& progress)
{
    const Result<DecodedText> decoded = decodedText(bytes);
    if (!decoded)
        return decoded.error();
    const QByteArray text = decoded->text.toUtf8();
    const Result<NamedFramework> framework = readFramework(text);
    if (!framework)
        return framework.error();
    const Result<std::vector<AfMapRow>> rows = readAfMap(map);
    if (!rows)
        return rows.error();
    const AfWords words = labelsIn(text);
    Result<Imported> imported = AfReading(*framework, *rows, words).read(progress);
    if (imported)
        imported->report.repaired.insert(
            imported->report.repaired.begin(), decoded->repaired.begin(), decoded->repaired.end());
    return imported;
}

Result<Imported> readAbstract(const QByteArray& bytes, const Progress& progress)
{
    return debateFromFramework(bytes, {}, progress);
}

bool looksLikeAf(QByteArrayView start)
{
    return matches(start, u"\\A(?:\\x{FEFF})?(?:\\s*#[^\\n]*\\n|\\s*\\n)*[ \\t]*p[ \\t]+af[ \\t]+\\d+[ \\t]*\\r?$"_s);
}

bool looksLikeApx(QByteArrayView start)
{
    return matches(start,
        u"\\A(?:\\x{FEFF})?(?:\\s*%[^\\n]*\\n)*\\s*(?:arg\\(\\s*\\w+\\s*\\)|att\\(\\s*\\w+\\s*,\\s*\\w+\\s*\\))\\s*\\."_s);
}

/// Names, "#", and then pairs of these names.
bool looksLikeTgf(QByteArrayView start)
{
    QSet<QByteArray> names;
    AfLines lines(start);
    auto line = lines.next();
    for (; line && *line != "#"; line = lines.next()) {
        const std::vector<QByteArrayView> words = wordsIn(*line);
        if (!words.empty())
            names.insert(words[0].toByteArray());
    }
    if (!line || names.isEmpty())
        return false;
    int pairs = 0;
    bool fits = true;
    for (line = lines.next(); line && pairs < 20; line = lines.next()) {
        const std::vector<QByteArrayView> words = wordsIn(*line);
        const bool isWhole
            = words.size() > 1 && names.contains(words[0].toByteArray()) && names.contains(words[1].toByteArray());
        fits = fits && (words.empty() || isWhole || pairs > 0);
        pairs += isWhole;
    }
    return fits;
}
