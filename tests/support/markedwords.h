#pragma once

#include "model/formats/nativejson.h"

#include <QRegularExpression>
#include <QStringList>

/// The words such as "word1" that a file has and the debate read from it has not.
inline QStringList wordsMissing(const QByteArray& file, const Debate& debate)
{
    static const QRegularExpression word(QStringLiteral("\\bword\\d+\\b"));
    const QString kept = QString::fromUtf8(writeNativeJson(debate).bytes);
    QStringList missing;
    for (auto found = word.globalMatch(QString::fromUtf8(file)); found.hasNext();) {
        const QString one = found.next().captured();
        if (!kept.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(one))))
            missing += one;
    }
    return missing;
}

/// What a report says of losses, a line for each remark.
inline QString toldAsLost(const Report& report)
{
    QStringList told;
    for (const Remark& remark : report.lost)
        told += remark.what;
    return told.join(QLatin1Char('\n'));
}

/// Whether nothing was lost in silence: all marked words are there, or there is one remark that has this in it.
inline QString silentLoss(const QByteArray& file, const Imported& read, const QString& told)
{
    const QStringList missing = wordsMissing(file, read.debate);
    const QString said = toldAsLost(read.report);
    if (told.isEmpty() ? !missing.isEmpty() || !said.isEmpty() : !said.contains(told) || read.report.lost.size() != 1)
        return QStringLiteral("missing: %1; told: %2").arg(missing.join(QLatin1Char(' ')), said);
    return {};
}
