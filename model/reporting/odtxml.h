#pragma once

#include <QBuffer>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

/// Writes elements and attributes of OpenDocument, under its usual prefixes.
class OdtXml {
public:
    using Attributes = std::initializer_list<std::pair<const char*, QString>>;

    OdtXml()
        : m_xml(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_xml.writeStartDocument();
    }

    /// The first element, with all prefixes.
    void root(const char* name)
    {
        open(name);
        static constexpr std::pair<const char*, const char*> spaces[]
            = {{"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
                {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
                {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
                {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
                {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
                {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
                {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
                {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
                {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}, {"xmlns:xlink", "http://www.w3.org/1999/xlink"}};
        for (const auto& [prefix, space] : spaces)
            m_xml.writeAttribute(QString::fromLatin1(prefix), QString::fromLatin1(space));
        m_xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
    }
    void open(const char* name, Attributes all = {})
    {
        m_xml.writeStartElement(QString::fromLatin1(name));
        attributes(all);
    }
    void close() { m_xml.writeEndElement(); }
    void single(const char* name, Attributes all = {})
    {
        m_xml.writeEmptyElement(QString::fromLatin1(name));
        attributes(all);
    }
    void element(const char* name, const QString& words, Attributes all = {})
    {
        open(name, all);
        text(words);
        close();
    }

    /// Line ends and runs of spaces as elements, as the format wants them.
    void text(const QString& words)
    {
        const QStringList lines = words.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                single("text:line-break");
            m_xml.writeCharacters(lines[i]);
        }
    }

    QByteArray written()
    {
        m_xml.writeEndDocument();
        return m_buffer.data();
    }

private:
    void attributes(Attributes all)
    {
        for (const auto& [name, value] : all) {
            if (!value.isEmpty())
                m_xml.writeAttribute(QString::fromLatin1(name), value);
        }
    }

    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};
