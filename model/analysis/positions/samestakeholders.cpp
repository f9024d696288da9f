#include "model/analysis/positions/samestakeholders.h"

#include "model/analysis/folding.h"

#include <QRegularExpression>

#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewLetters = 8; ///< in shorter names one letter makes another name
constexpr std::size_t mostAlike = 16; ///< that share a spelling's key and are compared with each other

/// One name as it is compared. All folded.
struct Spelling {
    QString words; ///< sorted
    QString letters; ///< of all words, as they are ordered
    QString acronym; ///< of several words
    QString initialed; ///< the first letter and the last word
    bool isAcronym = false;
    bool isInitialed = false;
};

bool isSmall(const QString& word)
{
    static const QStringList small
        = {u"the"_s, u"a"_s, u"an"_s, u"of"_s, u"and"_s, u"for"_s, u"on"_s, u"in"_s, u"de"_s, u"la"_s, u"le"_s,
            u"les"_s, u"du"_s, u"des"_s, u"et"_s, u"und"_s, u"der"_s, u"die"_s, u"das"_s, u"von"_s, u"fur"_s};
    return small.contains(word);
}

QString folded(const QString& text)
{
    std::string plain;
    appendFolded(plain, text);
    return QString::fromStdString(plain);
}

/// "Family, Given" as "Given Family".
QString inOrder(const QString& name)
{
    const qsizetype comma = name.indexOf(u',');
    return comma < 0 ? name : name.mid(comma + 1) + u' ' + name.left(comma);
}

Spelling spelling(const QString& name)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    static const QRegularExpression capitals(u"^\\p{Lu}{2,6}$"_s);
    QStringList words = folded(inOrder(name)).split(between, Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return word.size() > 1 && isSmall(word); });
    Spelling made;
    if (words.isEmpty())
        return made;
    if (words.size() > 1) {
        for (const QString& word : words)
            made.acronym += word[0];
        made.initialed = words.first().left(1) + u' ' + words.last();
        made.isInitialed = words.first().size() == 1;
    }
    made.isAcronym = capitals.match(name.trimmed()).hasMatch();
    made.letters = words.join(QString());
    words.sort();
    made.words = words.join(u' ');
    return made;
}

std::vector<Spelling> spellings(const Stakeholder& one)
{
    std::vector<Spelling> all;
    for (const QString& name : QStringList(one.name) + one.aliases) {
        Spelling made = spelling(name);
        if (one.kind == StakeholderKind::Person)
            made.acronym.clear();
        if (!made.words.isEmpty())
            all.push_back(std::move(made));
    }
    return all;
}

/// Whether one letter more, less or other, or two that changed places, makes one of the other.
bool isOneOff(QStringView one, QStringView other)
{
    if (one.size() > other.size())
        std::swap(one, other);
    if (other.size() - one.size() > 1)
        return false;
    const auto [left, right] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    const qsizetype at = left - one.begin();
    if (one.size() < other.size())
        return one.mid(at) == other.mid(at + 1);
    const bool isSwapped = at + 1 < one.size() && one[at] == other[at + 1] && one[at + 1] == other[at]
        && one.mid(at + 2) == other.mid(at + 2);
    return at == one.size() || one.mid(at + 1) == other.mid(at + 1) || isSwapped;
}

/// "Commenter 1" and "Commenter 2" are two.
bool haveSameDigits(const QString& one, const QString& other)
{
    static const QRegularExpression others(u"\\P{N}+"_s);
    return QString(one).remove(others) == QString(other).remove(others);
}

bool areAlike(const Spelling& one, const Spelling& other)
{
    const bool isAcronym
        = (one.isAcronym && one.words == other.acronym) || (other.isAcronym && other.words == one.acronym);
    const bool isInitialed
        = one.isInitialed != other.isInitialed && !one.initialed.isEmpty() && one.initialed == other.initialed;
    const bool isLong = std::min(one.letters.size(), other.letters.size()) >= fewLetters;
    return one.words == other.words || isAcronym || isInitialed
        || (isLong && isOneOff(one.letters, other.letters) && haveSameDigits(one.letters, other.letters));
}

bool areAlike(const std::vector<Spelling>& one, const std::vector<Spelling>& other)
{
    return std::ranges::any_of(one, [&](const Spelling& left) {
        return std::ranges::any_of(other, [&](const Spelling& right) { return areAlike(left, right); });
    });
}

/// Texts of which spellings that are alike share at least one.
QStringList keysOf(const Spelling& one)
{
    QStringList keys{one.words, one.acronym, one.initialed};
    if (one.letters.size() >= fewLetters) {
        keys.append(one.letters);
        for (qsizetype i = 0; i < one.letters.size(); ++i)
            keys.append(QString(one.letters).remove(i, 1));
    }
    keys.removeAll(QString());
    return keys;
}

}

bool areLikelySame(const Stakeholder& one, const Stakeholder& other)
{
    return areAlike(spellings(one), spellings(other));
}

std::vector<StakeholderId> likelySame(const Debate& debate, const Stakeholder& stakeholder)
{
    const std::vector<Spelling> asked = spellings(stakeholder);
    std::vector<StakeholderId> same;
    for (const Stakeholder* other : debate.table<Stakeholder>().inOrder()) {
        if (other->id != stakeholder.id && areAlike(asked, spellings(*other)))
            same.push_back(other->id);
    }
    return same;
}

std::vector<StakeholderPair> likelySamePairs(const Debate& debate)
{
    const std::vector<const Stakeholder*> all = debate.table<Stakeholder>().inOrder();
    std::vector<std::vector<Spelling>> known;
    std::unordered_map<QString, std::vector<std::size_t>> byKey;
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0; i < all.size(); ++i) {
        known.push_back(spellings(*all[i]));
        for (const Spelling& one : known.back()) {
            for (const QString& key : keysOf(one)) {
                std::vector<std::size_t>& those = byKey[key];
                for (std::size_t other : those) {
                    if (other != i && areAlike(known[other], known[i]))
                        pairs.emplace(other, i);
                }
                if (those.size() < mostAlike && (those.empty() || those.back() != i))
                    those.push_back(i);
            }
        }
    }
    std::vector<StakeholderPair> found;
    for (const auto& [one, other] : pairs)
        found.emplace_back(all[one]->id, all[other]->id);
    return found;
}
