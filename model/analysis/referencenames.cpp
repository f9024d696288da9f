#include "model/analysis/referencenames.h"

using namespace Qt::StringLiterals;

static QString joinedBy(const QStringList& parts, const QString& glue)
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(glue);
}

static QString initialsOfWord(const QString& word)
{
    QStringList letters;
    for (const QString& part : word.split(u'-', Qt::SkipEmptyParts)) {
        const qsizetype size = part[0].isHighSurrogate() ? 2 : 1;
        letters += part.left(size) + u'.';
    }
    return letters.join(u'-');
}

QString initials(const QString& given)
{
    QStringList words;
    for (const QString& word : QString(given).replace(u'.', u' ').split(u' ', Qt::SkipEmptyParts))
        words += word[0].isLower() ? word : initialsOfWord(word);
    return words.join(u' ');
}

static QString givenOf(const CslName& name, ReferenceStyle style)
{
    return style == ReferenceStyle::Chicago ? name.given : initials(name.given);
}

static QString inverted(const CslName& name, ReferenceStyle style)
{
    if (!name.literal.isEmpty())
        return name.literal;
    return joinedBy(
        {csl::familyName(name), joinedBy({givenOf(name, style), name.particle}, u" "_s), name.suffix}, u", "_s);
}

static QString natural(const CslName& name, ReferenceStyle style)
{
    if (!name.literal.isEmpty())
        return name.literal;
    CslName shortened = name;
    shortened.given = givenOf(name, style);
    return csl::fullName(shortened);
}

static bool isOthers(const CslName& name)
{
    return name.literal == u"others";
}

namespace {

/// How a style lists names.
struct NameRules {
    QString beforeLast; ///< instead of the comma, from three names on
    QString betweenTwo;
    qsizetype most; ///< as many are all listed
    qsizetype first; ///< so many are listed of more
    bool endsWithLast; ///< and after "…" the last of them; else "et al."
};

NameRules rulesFor(ReferenceStyle style, bool isLeading)
{
    switch (style) {
    case ReferenceStyle::Apa:
        return {u", & "_s, isLeading ? u", & "_s : u" & "_s, 20, 19, true};
    case ReferenceStyle::Chicago:
        return {u", and "_s, isLeading ? u", and "_s : u" and "_s, 10, 7, false};
    case ReferenceStyle::Harvard:
        break;
    }
    return {u" and "_s, u" and "_s, 3, 1, false};
}

}

static QString listed(const QStringList& names, bool isOpen, const NameRules& rules)
{
    const bool isCut = names.size() > rules.most;
    if (isCut && rules.endsWithLast && !isOpen)
        return names.mid(0, rules.first).join(u", "_s) + u", . . . "_s + names.last();
    if (isCut || isOpen) {
        const QStringList shown = isCut ? names.mid(0, rules.first) : names;
        return shown.join(u", "_s) + (shown.size() > 1 ? u", et al."_s : u" et al."_s);
    }
    if (names.size() < 2)
        return names.join(QString());
    const QString before = QStringList(names.begin(), names.end() - 1).join(u", "_s);
    return before + (names.size() == 2 ? rules.betweenTwo : rules.beforeLast) + names.last();
}

Leaders leadersOf(const QJsonObject& item)
{
    for (const QString& role : {u"author"_s, u"editor"_s, u"director"_s}) {
        if (std::vector<CslName> names = csl::names(item, role); !names.empty())
            return {std::move(names), role};
    }
    return {};
}

QString leadingNames(const std::vector<CslName>& names, ReferenceStyle style)
{
    QStringList list;
    bool isOpen = false;
    for (const CslName& name : names) {
        const bool isInverted = style != ReferenceStyle::Chicago || list.isEmpty();
        isOpen = isOpen || isOthers(name);
        if (!isOthers(name))
            list += isInverted ? inverted(name, style) : natural(name, style);
    }
    return listed(list, isOpen, rulesFor(style, true));
}

QString innerNames(const std::vector<CslName>& names, ReferenceStyle style)
{
    QStringList list;
    bool isOpen = false;
    for (const CslName& name : names) {
        isOpen = isOpen || isOthers(name);
        if (!isOthers(name))
            list += natural(name, style);
    }
    return listed(list, isOpen, rulesFor(style, false));
}
