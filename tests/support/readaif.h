#pragma once

#include "model/formats/aif/aif.h"

#include <QStringList>

/// What is read from a text that is AIF.
inline Imported readAifText(const QByteArray& bytes)
{
    const Result<Imported> imported = readAif(bytes, {});
    if (!imported)
        qFatal("%s", qPrintable(imported.error().text()));
    return *imported;
}

/// A line each, without the marks around quoted words.
inline QString remarksOf(const std::vector<Remark>& remarks)
{
    QStringList lines;
    for (const Remark& remark : remarks)
        lines += remark.place + QStringLiteral(": ") + remark.what;
    return lines.join(u'\n').remove(QChar(0x2068)).remove(QChar(0x2069));
}
