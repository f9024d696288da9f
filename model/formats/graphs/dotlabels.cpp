#include "model/formats/graphs/dotlabels.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

/// The character that an entity's name, between "&" and ";", stands for; empty: none known.
QString entity(QStringView name)
{
    static const QHash<QString, QString> known = {{u"amp"_s, u"&"_s}, {u"lt"_s, u"<"_s}, {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u"\u00a0"_s}, {u"auml"_s, u"ä"_s}, {u"ouml"_s, u"ö"_s},
        {u"uuml"_s, u"ü"_s}, {u"Auml"_s, u"Ä"_s}, {u"Ouml"_s, u"Ö"_s}, {u"Uuml"_s, u"Ü"_s}, {u"szlig"_s, u"ß"_s},
        {u"ndash"_s, u"–"_s}, {u"mdash"_s, u"—"_s}, {u"hellip"_s, u"…"_s}, {u"lsquo"_s, u"‘"_s}, {u"rsquo"_s, u"’"_s},
        {u"ldquo"_s, u"“"_s}, {u"rdquo"_s, u"”"_s}};
    if (!name.startsWith(u'#'))
        return known.value(name.toString());
    const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    bool isNumber = false;
    const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code > 0x10ffff)
        return {};
    return code > 0xffff ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1)
                         : QString(QChar(static_cast<char16_t>(code)));
}

QString withEntities(const QString& text)
{
    constexpr qsizetype longest = 10;
    QString plain;
    qsizetype at = 0;
    for (qsizetype mark = text.indexOf(u'&'); mark >= 0; mark = text.indexOf(u'&', mark + 1)) {
        const qsizetype end = QStringView(text).sliced(mark).left(longest).indexOf(u';');
        const QString meant = end > 0 ? entity(QStringView(text).sliced(mark + 1, end - 1)) : QString();
        if (meant.isEmpty())
            continue;
        plain += QStringView(text).sliced(at, mark - at) + meant;
        at = mark + end + 1;
    }
    return plain + QStringView(text).sliced(at);
}

QString unescaped(const QString& text, const DotNames& names)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar what = text[++i];
        if (what == u'n' || what == u'l' || what == u'r')
            plain += u'\n';
        else if (what == u'N')
            plain += names.node;
        else if (what == u'E')
            plain += names.edge;
        else if (what == u'G')
            plain += names.graph;
        else
            plain += what;
    }
    return plain;
}

/// Whether a tag begins a new line, such as <br/> or the end of a row.
bool endsLine(const QString& tag)
{
    return tag.startsWith(u"br"_s, Qt::CaseInsensitive) || tag.startsWith(u"/tr"_s, Qt::CaseInsensitive);
}

QString withoutTags(const QString& html)
{
    QString plain;
    const qsizetype last = html.lastIndexOf(u'>');
    for (qsizetype i = 0; i < html.size(); ++i) {
        const qsizetype end = html[i] == u'<' && i < last ? html.indexOf(u'>', i) : -1;
        if (end < 0) {
            plain += html[i].isSpace() ? QChar(u' ') : html[i];
            continue;
        }
        const QString tag = html.sliced(i + 1, end - i - 1);
        plain += endsLine(tag) ? u"\n"_s : tag.startsWith(u"/td"_s, Qt::CaseInsensitive) ? u" "_s : QString();
        i = end;
    }
    return plain;
}

}

QString dotText(const DotToken& value, const DotNames& names)
{
    if (value.kind != DotToken::Html)
        return withEntities(unescaped(value.text, names));
    QStringList lines;
    for (const QString& line : withEntities(withoutTags(value.text)).split(u'\n')) {
        if (const QString plain = line.simplified(); !plain.isEmpty())
            lines += plain;
    }
    return lines.join(u'\n');
}

QString recordText(const QString& label)
{
    QString plain;
    bool isPort = false;
    for (const QChar c : label) {
        isPort = isPort || c == u'<';
        if (!isPort && c != u'{' && c != u'}')
            plain += c;
        isPort = isPort && c != u'>';
    }
    QStringList fields;
    for (const QString& field : plain.split(u'|')) {
        if (const QString text = field.simplified(); !text.isEmpty())
            fields += text;
    }
    return fields.join(u" / "_s);
}
