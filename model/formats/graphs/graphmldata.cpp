#include "model/formats/graphs/graphmldata.h"

#include "model/debate/sentences.h"
#include "model/formats/limits.h"

using namespace Qt::StringLiterals;

namespace {

/// Goes through the elements inside a data element.
class DataReader {
public:
    DataReader(QXmlStreamReader& xml, SharedColours& shared)
        : m_xml(xml)
        , m_shared(shared)
    {
    }

    GraphMlData read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                begin();
            else if (m_xml.isCharacters())
                add(m_xml.text());
            else if (m_xml.isEntityReference())
                add(QString(u'&' + m_xml.name().toString() + u';')); // one that only a DTD elsewhere declares
            else if (m_xml.isEndElement() && m_open.empty())
                break;
            else if (m_xml.isEndElement())
                m_open.pop_back();
        }
        finishLabels();
        return std::move(m_data);
    }

private:
    enum class Inside { Label, Else };

    void begin()
    {
        const QStringView name = m_xml.name();
        const QXmlStreamAttributes attributes = m_xml.attributes();
        m_data.isDrawing = true;
        readColour(name, attributes);
        const bool isLabel = name == u"NodeLabel" || name == u"EdgeLabel" || name == u"Label.Text";
        if (isLabel || (name == u"Label" && attributes.hasAttribute(u"Text"_s)))
            m_data.labels += attributes.value(u"Text"_s).toString();
        m_open.push_back(isLabel ? Inside::Label : Inside::Else);
        if (m_open.size() > deepestNesting)
            m_xml.raiseError(Sentences::tr("Elements are nested too deeply."));
    }

    void add(QStringView text)
    {
        if (m_open.empty())
            m_data.text += text;
        else if (m_open.back() == Inside::Label)
            m_data.labels.back() += text;
    }

    void readColour(QStringView name, const QXmlStreamAttributes& attributes)
    {
        const auto value = [&](const QString& attribute) { return attributes.value(attribute).toString(); };
        QString colour;
        if (name == u"Fill" || name == u"LineStyle")
            colour = value(u"color"_s);
        else if (name.endsWith(u"NodeStyle"))
            colour = value(u"fill"_s);
        else if (name.endsWith(u"EdgeStyle"))
            colour = value(u"stroke"_s);
        else if (name == u"GraphMLReference")
            colour = m_shared.value(value(u"ResourceKey"_s));
        for (const QXmlStreamAttribute& attribute : attributes) {
            if (attribute.name() == u"Key" && !colour.isEmpty())
                m_shared.insert(attribute.value().toString(), colour);
        }
        if (name == u"LineStyle")
            m_data.line = value(u"type"_s);
        if (m_data.colour.isEmpty())
            m_data.colour = colour;
    }

    void finishLabels()
    {
        for (QString& label : m_data.labels)
            label = label.trimmed();
        m_data.labels.removeAll(QString());
    }

    QXmlStreamReader& m_xml;
    SharedColours& m_shared;
    GraphMlData m_data;
    std::vector<Inside> m_open;
};

}

GraphMlData readGraphMlData(QXmlStreamReader& xml, SharedColours& shared)
{
    return DataReader(xml, shared).read();
}
