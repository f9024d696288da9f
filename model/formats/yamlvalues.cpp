#include "model/formats/yamlvalues.h"

#include "model/debate/sentences.h"
#include "model/formats/yaml.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr std::size_t deepest = 200;
static constexpr qint64 mostValues = 2'000'000;

static QJsonValue wholeNumber(const QString& digits, int base)
{
    bool isWhole = false;
    const qlonglong number = digits.toLongLong(&isWhole, base);
    return isWhole ? QJsonValue(number) : QJsonValue(digits.toDouble());
}

QJsonValue meaningOfScalar(const QString& plain)
{
    static const QRegularExpression decimal(u"\\A[-+]?[0-9]+\\z"_s);
    static const QRegularExpression other(u"\\A0(?:o[0-7]{1,21}|x[0-9a-fA-F]{1,16})\\z"_s);
    static const QRegularExpression real(u"\\A[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\\z"_s);
    if (plain.isEmpty() || plain == u'~' || plain == u"null" || plain == u"Null" || plain == u"NULL")
        return QJsonValue::Null;
    if (plain == u"true" || plain == u"True" || plain == u"TRUE")
        return true;
    if (plain == u"false" || plain == u"False" || plain == u"FALSE")
        return false;
    if (const QChar first = plain[0]; !first.isDigit() && first != u'-' && first != u'+' && first != u'.')
        return plain;
    if (decimal.match(plain).hasMatch())
        return wholeNumber(plain, 10);
    if (other.match(plain).hasMatch())
        return wholeNumber(plain.sliced(2), plain[1] == u'x' ? 16 : 8);
    return real.match(plain).hasMatch() ? QJsonValue(plain.toDouble()) : QJsonValue(plain);
}

/// A byte order mark within a text is a character like others.
static QString textOf(const std::string& utf8)
{
    const QString text = QString::fromStdString(utf8);
    return utf8.starts_with("\xef\xbb\xbf") ? QChar(QChar::ByteOrderMark) + text : text;
}

void YamlValues::add(qsizetype offset, const Sized& made, YAML::anchor_t anchor)
{
    if (++m_events % 4096 == 0 && !m_progress.goesOn(offset, m_bytes))
        throw Broken{offset, {}, true};
    if (anchor)
        m_anchored[anchor] = made;
    if (m_open.empty()) {
        m_root = made;
        return;
    }
    Open& parent = m_open.back();
    parent.size += made.size;
    if (parent.size > mostValues)
        throw Broken{
            offset, Sentences::tr("These are more than 2,000,000 values, once repeated ones are written out.")};
    if (!parent.isMap) {
        parent.list.append(made.value);
    } else if (parent.key) {
        parent.members.emplace_back(*std::exchange(parent.key, std::nullopt), made.value);
    } else if (made.value.isString()) {
        parent.key = made.value.toString();
    } else {
        throw Broken{offset, Sentences::tr("A mapping or list cannot be a key.")};
    }
}

void YamlValues::OnDocumentStart(const YAML::Mark&) { }

void YamlValues::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor)
{
    const bool isKey = !m_open.empty() && m_open.back().isMap && !m_open.back().key;
    add(mark.pos, {isKey ? QJsonValue(u"null"_s) : QJsonValue(QJsonValue::Null)}, anchor);
}

void YamlValues::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor)
{
    const auto found = m_anchored.find(anchor);
    if (found == m_anchored.end())
        throw Broken{mark.pos, Sentences::tr("A value cannot hold itself.")};
    add(mark.pos, Sized(found->second), 0);
}

void YamlValues::OnScalar(
    const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value)
{
    const bool isKey = !m_open.empty() && m_open.back().isMap && !m_open.back().key;
    const QString text = textOf(value);
    const bool isText = isKey
        || (tag != "?" && tag != "tag:yaml.org,2002:int" && tag != "tag:yaml.org,2002:float"
            && tag != "tag:yaml.org,2002:bool" && tag != "tag:yaml.org,2002:null");
    add(mark.pos, {isText ? QJsonValue(text) : meaningOfScalar(text)}, anchor);
}

void YamlValues::open(const YAML::Mark& mark, bool isMap, YAML::anchor_t anchor)
{
    if (m_open.size() >= deepest)
        throw Broken{mark.pos, Sentences::tr("The values are nested deeper than 200 levels.")};
    Open opened;
    opened.isMap = isMap;
    opened.anchor = anchor;
    opened.offset = mark.pos;
    m_open.push_back(std::move(opened));
}

void YamlValues::OnSequenceStart(
    const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value)
{
    open(mark, false, anchor);
}

void YamlValues::OnMapStart(
    const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value)
{
    open(mark, true, anchor);
}

void YamlValues::close(const Sized& made)
{
    const YAML::anchor_t anchor = m_open.back().anchor;
    const qsizetype offset = m_open.back().offset;
    m_open.pop_back();
    add(offset, made, anchor);
}

void YamlValues::OnSequenceEnd()
{
    close({m_open.back().list, m_open.back().size});
}

QJsonObject YamlValues::objectOf(Open& map) const
{
    std::ranges::stable_sort(map.members, {}, [](const auto& member) { return QStringView(member.first); });
    QJsonObject object;
    for (const auto& [key, value] : map.members) {
        if (object.contains(key))
            throw Broken{map.offset, Sentences::tr("The key %1 is there twice.").arg(quoted(key))};
        object.insert(key, value);
    }
    return object;
}

void YamlValues::OnMapEnd()
{
    const QJsonObject object = objectOf(m_open.back());
    close({object, m_open.back().size});
}

void YamlSecondDocument::OnDocumentStart(const YAML::Mark& mark)
{
    throw YamlValues::Broken{mark.pos, Sentences::tr("A second document begins here; only one can be read.")};
}
