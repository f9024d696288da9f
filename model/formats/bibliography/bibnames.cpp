#include "model/formats/bibliography/bibnames.h"

#include "model/formats/bibliography/latextext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

using Parts = std::vector<QStringView>;

QString plain(QStringView latex)
{
    return fromLatex(latex, LatexMarks::Drop);
}

QString plain(const Parts& words)
{
    if (words.empty())
        return {};
    const QChar* begin = words.front().begin();
    return plain(QStringView(begin, words.back().end()));
}

/// Calls `visit(position)` for each character outside of braces.
template<class Visit>
void outsideBraces(QStringView text, Visit visit)
{
    qsizetype depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (depth == 0)
            visit(i);
        depth += c == u'{' ? 1 : c == u'}' && depth > 0 ? -1 : 0;
    }
}

Parts splitAt(QStringView text, QChar sign)
{
    Parts parts;
    qsizetype start = 0;
    outsideBraces(text, [&](qsizetype i) {
        if (text[i] == sign) {
            parts.push_back(text.mid(start, i - start).trimmed());
            start = i + 1;
        }
    });
    parts.push_back(text.mid(start).trimmed());
    return parts;
}

bool isAndAt(QStringView text, qsizetype i)
{
    const auto isSpace = [&](qsizetype at) { return at < 0 || at >= text.size() || text[at].isSpace(); };
    return text.size() >= i + 3 && text.mid(i, 3).compare(u"and", Qt::CaseInsensitive) == 0 && isSpace(i - 1)
        && isSpace(i + 3);
}

Parts splitNames(QStringView text)
{
    Parts names;
    qsizetype start = 0;
    outsideBraces(text, [&](qsizetype i) {
        if (i >= start && isAndAt(text, i)) {
            names.push_back(text.mid(start, i - start).trimmed());
            start = i + 3;
        }
    });
    names.push_back(text.mid(start).trimmed());
    std::erase_if(names, [](QStringView name) { return name.empty(); });
    return names;
}

Parts splitWords(QStringView text)
{
    Parts words;
    qsizetype start = -1;
    outsideBraces(text, [&](qsizetype i) {
        const bool isGap = text[i].isSpace() || text[i] == u'~';
        if (isGap && start >= 0)
            words.push_back(text.mid(start, i - start));
        if (isGap)
            start = -1;
        else if (start < 0)
            start = i;
    });
    if (start >= 0)
        words.push_back(text.mid(start));
    return words;
}

/// A word is a "von" when its first letter is small; words in braces have no case, except for accents ({\'e}).
bool isSmall(QStringView word)
{
    if (word.startsWith(u'{') && !word.startsWith(u"{\\"))
        return false;
    for (const QChar c : plain(word.left(40))) {
        if (c.isLetter())
            return c.isLower();
    }
    return false;
}

bool isWholeInBraces(QStringView name)
{
    if (!name.startsWith(u'{') || !name.endsWith(u'}') || name.startsWith(u"{\\"))
        return false;
    qsizetype outside = 0;
    outsideBraces(name, [&](qsizetype) { ++outside; });
    return outside == 1; // its first brace alone
}

void setParticle(CslName& name, const QString& particle, bool isFixed)
{
    (isFixed ? name.fixedParticle : name.particle) = particle;
}

/// "von Last": what is small before the last word is the particle.
void setFamily(CslName& name, const Parts& words, bool isFixed)
{
    std::size_t first = 0;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (isSmall(words[i]))
            first = i + 1;
    }
    if (!words.empty() && !isSmall(words[0]))
        first = 0;
    setParticle(name, plain(Parts(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(first))), isFixed);
    name.family = plain(Parts(words.begin() + static_cast<std::ptrdiff_t>(first), words.end()));
}

/// "First von Last"
CslName inNaturalOrder(QStringView text, bool isFixed)
{
    const Parts words = splitWords(text);
    if (words.empty())
        return {};
    CslName name;
    std::size_t small = words.size();
    for (std::size_t i = 0; i + 1 < words.size() && small == words.size(); ++i)
        small = isSmall(words[i]) ? i : small;
    const std::size_t last = small == words.size() ? words.size() - 1 : small;
    const auto split = words.begin() + static_cast<std::ptrdiff_t>(last);
    name.given = plain(Parts(words.begin(), split));
    setFamily(name, Parts(split, words.end()), isFixed);
    return name;
}

CslName extended(const Parts& parts, bool isFixed)
{
    CslName name;
    QString particle;
    for (QStringView part : parts) {
        const qsizetype sign = part.indexOf(u'=');
        const QString label = part.left(sign).trimmed().toString().toLower();
        QStringView value = part.mid(sign + 1).trimmed();
        if (value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.mid(1, value.size() - 2);
        if (label == u"family")
            name.family = plain(value);
        else if (label == u"given")
            name.given = plain(value);
        else if (label == u"suffix")
            name.suffix = plain(value);
        else if (label == u"prefix")
            particle = plain(value);
        else if (label == u"useprefix")
            isFixed = plain(value) == u"true";
    }
    setParticle(name, particle, isFixed);
    return name;
}

bool isExtended(const Parts& parts)
{
    static const QStringList labels = {u"family"_s, u"given"_s, u"prefix"_s, u"suffix"_s};
    return std::any_of(parts.begin(), parts.end(), [&](QStringView part) {
        const qsizetype sign = part.indexOf(u'=');
        return sign > 0 && sign < 20 && labels.contains(part.left(sign).trimmed().toString().toLower());
    });
}

CslName nameFromBib(QStringView text, bool isFixed)
{
    if (text.compare(u"others", Qt::CaseInsensitive) == 0)
        return {.literal = u"others"_s};
    if (isWholeInBraces(text))
        return {.literal = plain(text)};
    const Parts parts = splitAt(text, u',');
    if (isExtended(parts))
        return extended(parts, isFixed);
    if (parts.size() == 1)
        return inNaturalOrder(text, isFixed);
    CslName name;
    setFamily(name, splitWords(parts[0]), isFixed);
    if (parts.size() > 2)
        name.suffix = plain(parts[1]);
    const Parts given = Parts(parts.begin() + (parts.size() > 2 ? 2 : 1), parts.end());
    name.given = plain(given);
    if (name.given.isEmpty() && name.family.isEmpty())
        return {};
    return name;
}

}

std::vector<CslName> namesFromBib(QStringView field, bool fixedParticles)
{
    std::vector<CslName> names;
    for (QStringView part : splitNames(field)) {
        if (CslName name = nameFromBib(part, fixedParticles); !name.isEmpty())
            names.push_back(std::move(name));
    }
    return names;
}

/// A part of a name, in braces where its words, commas or signs would be read as something else.
static QString guarded(const QString& part, bool isFamily)
{
    const QString latex = toLatex(part);
    const Parts words = splitWords(latex);
    bool needsBraces = latex.contains(u',') || latex.contains(u'=') || latex.startsWith(u'"')
        || std::any_of(words.begin(), words.end(), [](QStringView word) { return isAndAt(word, 0); });
    if (isFamily)
        needsBraces = needsBraces || (words.size() > 1 && std::any_of(words.begin(), words.end(), isSmall))
            || part.compare(u"others"_s, Qt::CaseInsensitive) == 0;
    return needsBraces ? u'{' + latex + u'}' : latex;
}

/// BibLaTeX's form, which can say that a particle is left out in sorting.
static QString extendedName(const CslName& name)
{
    const bool isFixed = !name.fixedParticle.isEmpty();
    const QString dropping = isFixed && !name.particle.isEmpty() ? QString(u' ' + name.particle) : QString();
    QStringList parts = {u"family="_s + guarded(name.family, true)};
    if (!name.given.isEmpty() || !dropping.isEmpty())
        parts += u"given="_s + guarded(name.given + dropping, false);
    if (!name.suffix.isEmpty())
        parts += u"suffix="_s + guarded(name.suffix, false);
    parts += u"prefix="_s + guarded(isFixed ? name.fixedParticle : name.particle, false);
    parts += isFixed ? u"useprefix=true"_s : u"useprefix=false"_s;
    return parts.join(u", "_s);
}

static bool isParticle(const QString& text)
{
    const Parts words = splitWords(text);
    return std::all_of(words.begin(), words.end(), isSmall);
}

static QString nameToBib(const CslName& name, bool mayExtend)
{
    if (!name.literal.isEmpty())
        return name.literal == u"others" ? name.literal : u'{' + toLatex(name.literal) + u'}';
    if (mayExtend && (!name.particle.isEmpty() || !isParticle(name.fixedParticle)))
        return extendedName(name);
    QString text = guarded(name.family, true);
    for (const QString& particle : {name.fixedParticle, name.particle}) {
        if (!particle.isEmpty())
            text.prepend((isParticle(particle) ? toLatex(particle) : u'{' + toLatex(particle) + u'}') + u' ');
    }
    if (!name.suffix.isEmpty())
        text += u", "_s + guarded(name.suffix, false);
    if (!name.given.isEmpty() || !name.suffix.isEmpty())
        text += u", "_s + guarded(name.given, false);
    return text;
}

QString namesToBib(const std::vector<CslName>& names, bool extended)
{
    QStringList list;
    for (const CslName& name : names)
        list += nameToBib(name, extended);
    return list.join(u" and "_s);
}
