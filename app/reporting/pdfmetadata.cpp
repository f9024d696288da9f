#include "app/reporting/pdfmetadata.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

const QString dublinCore = u"http://purl.org/dc/elements/1.1/"_s;
const QString resources = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString basic = u"http://ns.adobe.com/xap/1.0/"_s;

/// A property with one text in a container.
void write(QXmlStreamWriter& xml, const QString& name, const QString& container, const QString& text)
{
    xml.writeStartElement(dublinCore, name);
    xml.writeStartElement(resources, container);
    xml.writeStartElement(resources, u"li"_s);
    if (container == u"Alt")
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

}

QByteArray pdfMetadata(const ReportDocument& report)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeNamespace(resources, u"rdf"_s);
    xml.writeNamespace(dublinCore, u"dc"_s);
    xml.writeNamespace(basic, u"xmp"_s);
    xml.writeStartElement(resources, u"RDF"_s);
    xml.writeStartElement(resources, u"Description"_s);
    xml.writeAttribute(resources, u"about"_s, QString());
    write(xml, u"title"_s, u"Alt"_s, report.title);
    write(xml, u"language"_s, u"Bag"_s, report.language);
    xml.writeTextElement(basic, u"CreatorTool"_s, report.program);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"r\""_s);
    return bytes;
}
