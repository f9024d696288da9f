#pragma once

#include "model/layout/mapfilter.h"
#include "views/map/textpainter.h"

#include <QColor>
#include <QXmlStreamWriter>

class QIODevice;

/// Writes shapes and lines of text as SVG. An invalid colour leaves a shape without filling or border.
class SvgPen {
public:
    explicit SvgPen(QIODevice& device)
        : m_xml(&m_text)
        , m_device(device)
    {
    }

protected:
    void startDocument();
    void handOver(); ///< gives the device what is written so far
    bool endDocument(); ///< whether the device took all

    static QString number(double value); ///< with two decimals at most
    static QString point(QPointF at);
    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(QString::fromLatin1(name), value); }
    void rect(const QRectF& box, const QColor& fill, const QColor& border, double width, double corner);
    void circle(QPointF centre, double radius, const QColor& fill, const QColor& border, double width);
    void path(const QString& data, const QColor& stroke, double width, LineKind kind);
    void text(QPointF origin, const Setting& setting, const QColor& colour);

private:
    QString m_text; ///< for the device, which is slow with single words

protected:
    QXmlStreamWriter m_xml;

private:
    QIODevice& m_device;
    bool m_isTaken = true;
};
