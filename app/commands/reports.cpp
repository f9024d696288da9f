#include "app/commands/reports.h"

#include "app/commands/textlines.h"
#include "model/debate/sentences.h"
#include "model/formats/recordname.h"

using namespace Qt::StringLiterals;

/// Where it is in the file; else which record it is about, as “list” and --json name it.
static QString placeOf(const Remark& remark)
{
    if (remark.place.isEmpty() && remark.about)
        return recordNameOf(remark.about.kind) + u' ' + QString::number(remark.about.value);
    return remark.place;
}

static QString remarkLines(const QString& heading, const std::vector<Remark>& remarks)
{
    constexpr std::size_t mostShown = 20;
    QString text = remarks.empty() ? QString() : QString(u"  "_s + heading + u'\n');
    for (std::size_t i = 0; i < std::min(remarks.size(), mostShown); ++i) {
        const QString at = placeOf(remarks[i]);
        const QString place = at.isEmpty() ? QString() : QString(at + u": "_s);
        text += u"    "_s + place + remarks[i].what + u'\n';
    }
    if (remarks.size() > mostShown)
        text += u"    "_s + Sentences::tr("… and %1 more; --json lists them all.").arg(remarks.size() - mostShown)
            + u'\n';
    return text;
}

QString reportText(const Report& report)
{
    std::vector<QStringList> rows;
    for (int kind = 1; kind < kindCount; ++kind) {
        if (const int count = report.carried[static_cast<std::size_t>(kind)])
            rows.push_back({u"  "_s + listNameOf(static_cast<Kind>(kind)), QString::number(count)});
    }
    return inColumns(rows) + remarkLines(Sentences::tr("Put right:"), report.repaired)
        + remarkLines(Sentences::tr("Left behind:"), report.lost);
}
