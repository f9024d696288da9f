#include "model/formats/argdown/argdownescape.h"

#include "model/formats/argdown/argdownscan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

static bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

static QChar at(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() ? text[position] : QChar();
}

/// Halves of surrogate pairs are no characters, and no file has them.
static QString wholeCharacters(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        const bool isPair = text[i].isHighSurrogate() && at(text, i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString shownInArgdown(const QString& text)
{
    QString shown = wholeCharacters(text);
    shown.remove(QChar(0));
    shown.replace(u"\r\n"_s, u" "_s);
    shown.replace(u'\n', u' ');
    shown.replace(u'\r', u' ');
    return shown;
}

QString editableArgdown(QString text)
{
    const auto isNone = [](QChar c) {
        return c == u'\r' || c == QChar::Null || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
            || c == QChar(0xfdd0) || c == QChar(0xfdd1);
    };
    std::replace_if(text.begin(), text.end(), isNone, QChar(u' '));
    return text;
}

/// Whether ".…." or ":…:" begins here.
static bool beginsSpecial(QStringView text, qsizetype position)
{
    return ArgdownScan(text).specialEnd(position) > 0;
}

/// Whether it is one of three "=" in a row.
static bool isInLongRule(QStringView text, qsizetype position)
{
    int row = 0;
    for (qsizetype i = position - 2; i <= position + 2 && row < 3; ++i)
        row = at(text, i) == u'=' ? row + 1 : 0;
    return row == 3;
}

/// Blanks are lost behind signs, at both ends, and where there are several; behind a backslash they are not.
static bool isLostBlank(QStringView text, qsizetype position)
{
    if (text[position] == u'\t')
        return true;
    if (at(text, position - 1) == u' ')
        return false; // the one before it has the backslash
    return position == 0 || position + 1 == text.size() || isBlank(at(text, position + 1))
        || at(text, position - 1) == u'\t';
}

static bool needsBackslash(QStringView text, qsizetype position)
{
    switch (text[position].unicode()) {
    case u'\\':
    case u'[':
    case u']':
    case u'<':
    case u'>':
    case u'{':
    case u'}':
    case u'#':
    case u'*':
    case u'_':
    case u'@':
        return true;
    case u'/':
        return at(text, position + 1) == u'/' || at(text, position + 1) == u'*';
    case u'.':
    case u':':
        return beginsSpecial(text, position);
    case u'=':
        return isInLongRule(text, position);
    case u' ':
    case u'\t':
        return isLostBlank(text, position);
    default:
        return false;
    }
}

QString escapedArgdown(const QString& shown)
{
    QString escaped;
    escaped.reserve(shown.size() + shown.size() / 8);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (needsBackslash(shown, i))
            escaped += u'\\';
        escaped += shown[i];
    }
    return escaped;
}

QString argdownTitle(const QString& text, QChar closing)
{
    QString title = shownInArgdown(text).remove(QChar(QChar::ByteOrderMark)).simplified();
    for (QChar& c : title) {
        if (c == closing)
            c = u')';
        else if (c.category() == QChar::Other_Control || c == QChar(0x2028) || c == QChar(0x2029))
            c = u' ';
    }
    title = title.simplified();
    const QStringView forbidden = closing == u']' ? u"-" : u"-+_!";
    qsizetype start = 0;
    while (start < title.size() && (forbidden.contains(title[start]) || title[start].isSpace()))
        ++start;
    return title.sliced(start);
}

QString argdownTag(const QString& name)
{
    static const QRegularExpression plain(
        u"\\A[A-Za-z0-9\\-\\x{a0}-\\x{d7ff}\\x{f900}-\\x{fdcf}\\x{fdf0}-\\x{fffd}]+\\z"_s);
    static const QRegularExpression framed(u"\\A[^)\\x00-\\x1f\\x7f\\x{2028}\\x{2029}]+\\z"_s);
    const bool endsTitle = name.contains(u"]:"_s) || name.contains(u">:"_s); // of a reference before it in its line
    if (name != shownInArgdown(name) || name.isEmpty() || endsTitle)
        return {};
    if (plain.match(name).hasMatch() && !name.contains(QChar(0xfeff)))
        return u'#' + name;
    return framed.match(name).hasMatch() && name == name.trimmed() ? QString(u"#("_s + name + u')') : QString();
}

/// Braces end data, brackets and colons make titles, and the rest is what YAML does not take as it is.
static bool isWrittenByNumber(QChar c)
{
    const ushort code = c.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || QStringView(u"{}[]<>=#").contains(c) || code == 0x2028
        || code == 0x2029 || code == 0xfeff || code >= 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
}

static QString quotedYaml(const QString& text)
{
    QString yaml = u"\""_s;
    for (const QChar c : wholeCharacters(text)) {
        if (c == u'"' || c == u'\\')
            yaml += u'\\';
        if (isWrittenByNumber(c))
            yaml += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            yaml += c;
    }
    return yaml + u'"';
}

static QString yamlKey(const QString& key)
{
    static const QRegularExpression plain(u"\\A[A-Za-z][A-Za-z0-9_-]*\\z"_s);
    static const QRegularExpression value(
        u"\\A(?:null|true|false|yes|no|on|off|y|n)\\z"_s, QRegularExpression::CaseInsensitiveOption);
    return plain.match(key).hasMatch() && !value.match(key).hasMatch() ? key : quotedYaml(key);
}

static QString yamlNumber(const QJsonValue& number)
{
    const qint64 whole = number.toInteger();
    return number.isDouble() && double(whole) == number.toDouble() ? QString::number(whole)
                                                                   : QString::number(number.toDouble(), 'g', 17);
}

static QString yamlMembers(const QJsonObject& object)
{
    QStringList members;
    for (auto member = object.begin(); member != object.end(); ++member)
        members << yamlKey(member.key()) + u": "_s + flowYaml(member.value());
    return members.join(u", "_s);
}

static QString yamlItems(const QJsonArray& list)
{
    QStringList items;
    for (const QJsonValue& item : list)
        items << flowYaml(item);
    return items.join(u", "_s);
}

// Depth: what was read from JSON or YAML is no deeper than their readers allow.
QString flowYaml(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return yamlNumber(value);
    case QJsonValue::String:
        return quotedYaml(value.toString());
    case QJsonValue::Array:
        return u'[' + yamlItems(value.toArray()) + u']';
    case QJsonValue::Object:
        return u'{' + yamlMembers(value.toObject()) + u'}';
    default:
        return u"null"_s;
    }
}
