#include "model/formats/graphs/graphmlfile.h"

using namespace Qt::StringLiterals;

namespace {

struct KeyList {
    const char* domain;
    const char* type;
    const char* names;
};

constexpr KeyList keyLists[] = {
    {"graph", "string", "counterpoint debate title question summary language support kept"},
    {"node", "string", "type label text title note tags standard defines scheme external kept issue topic"},
    {"node", "double", "weight order x y"},
    {"node", "boolean", "exclusive"},
    {"edge", "string", "type role scheme note external kept"},
    {"edge", "double", "weight order"},
    {"edge", "boolean", "implicit"},
};

bool isWritable(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u' ' || code == u'\n' || code == u'\t' || code == u'\r') && code != 0xfffe && code != 0xffff;
}

/// What XML can hold of a text.
QString writable(const QString& text)
{
    QString plain = QString::fromUtf8(text.toUtf8()); // without halves of surrogate pairs
    for (QChar& character : plain)
        character = isWritable(character) ? character : QChar(QChar::ReplacementCharacter);
    return plain;
}

}

GraphMlFile::GraphMlFile()
    : m_xml(&m_bytes)
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
}

void GraphMlFile::begin(const Attributes& ofGraph)
{
    const QString space = u"http://graphml.graphdrawing.org/xmlns"_s;
    m_xml.writeStartDocument();
    m_xml.writeDefaultNamespace(space);
    m_xml.writeStartElement(space, u"graphml"_s);
    writeKeys();
    m_xml.writeStartElement(u"graph"_s);
    m_xml.writeAttribute(u"id"_s, u"debate"_s);
    m_xml.writeAttribute(u"edgedefault"_s, u"directed"_s);
    write(u"graph"_s, ofGraph);
}

void GraphMlFile::writeKeys()
{
    for (const KeyList& list : keyLists) {
        for (const QString& name : QString::fromLatin1(list.names).split(u' ')) {
            m_xml.writeEmptyElement(u"key"_s);
            m_xml.writeAttribute(u"id"_s, QLatin1StringView(list.domain) + u'-' + name);
            m_xml.writeAttribute(u"for"_s, QLatin1StringView(list.domain));
            m_xml.writeAttribute(u"attr.name"_s, name);
            m_xml.writeAttribute(u"attr.type"_s, QLatin1StringView(list.type));
        }
    }
}

void GraphMlFile::addNode(const QString& id, const Attributes& attributes)
{
    m_xml.writeStartElement(u"node"_s);
    m_xml.writeAttribute(u"id"_s, id);
    write(u"node"_s, attributes);
    m_xml.writeEndElement();
}

void GraphMlFile::addEdge(const QString& id, const QString& from, const QString& to, const Attributes& attributes)
{
    m_xml.writeStartElement(u"edge"_s);
    m_xml.writeAttribute(u"id"_s, id);
    m_xml.writeAttribute(u"source"_s, from);
    m_xml.writeAttribute(u"target"_s, to);
    write(u"edge"_s, attributes);
    m_xml.writeEndElement();
}

void GraphMlFile::write(const QString& domain, const Attributes& attributes)
{
    for (const auto& [name, value] : attributes) {
        if (value.isEmpty())
            continue;
        m_xml.writeStartElement(u"data"_s);
        m_xml.writeAttribute(u"key"_s, domain + u'-' + name);
        writeText(value);
        m_xml.writeEndElement();
    }
}

/// A carriage return would be read as a line end, unless it is written as its number.
void GraphMlFile::writeText(const QString& text)
{
    const QString plain = writable(text);
    m_hasReplaced = m_hasReplaced || plain != text;
    const QStringList parts = plain.split(u'\r');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            m_xml.writeEntityReference(u"#13"_s);
        if (!parts[i].isEmpty())
            m_xml.writeCharacters(parts[i]);
    }
}

QByteArray GraphMlFile::end()
{
    m_xml.writeEndDocument();
    return m_bytes;
}
