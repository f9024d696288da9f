#include "model/debate/sentences.h"
#include "model/formats/bibliography/ris.h"
#include "model/formats/bibliography/risfile.h"
#include "model/formats/bibliography/sourcelist.h"
#include "model/formats/bibliography/unreadfields.h"

using namespace Qt::StringLiterals;

/// A value must not look like the next tag where it breaks into lines.
static QString asTag(const WrittenField& tag)
{
    QString value = tag.value;
    return tag.name + u"  - "_s + value.remove(u'\r').replace(u'\n', u"\r\n      "_s);
}

static QString joined(const std::vector<QString>& lines)
{
    QString text;
    for (const QString& line : lines)
        text += line + u"\r\n"_s;
    return text + u"ER  - "_s;
}

QString risRecordText(const Source& source, QStringList* lost)
{
    const QJsonObject item = withoutOriginal(source.csl);
    const std::optional<Original> original = originalOf(source.csl);
    const bool isRis = original && original->format == u"ris";
    if (isRis && isUntouched(source.csl))
        return original->entry;
    const std::vector<WrittenField> now = risFromItem(item, lost);
    if (isRis) {
        std::vector<RisTag> tags;
        const std::vector<RawField> raw = rawRisTags(original->entry, tags);
        return joined(rewrittenFields(raw, risFromItem(itemFromRis(tags)), now, groupOfRisTag, asTag));
    }
    if (lost)
        addUnread(unreadFields(source), *lost);
    std::vector<QString> lines;
    for (const WrittenField& tag : now)
        lines.push_back(asTag(tag));
    return joined(lines);
}

/// An original that ended without ER gets one, for the next record follows.
static bool hasEnd(const QString& record)
{
    const qsizetype last = std::max(record.lastIndexOf(u'\n'), record.lastIndexOf(u'\r'));
    return record.mid(last + 1).startsWith(u"ER"_s);
}

Exported writeRis(const Debate& debate)
{
    Exported exported;
    for (const Source* source : sourcesInOrder(debate)) {
        QStringList lost;
        const QString record = risRecordText(*source, &lost);
        exported.bytes += record.toUtf8() + (hasEnd(record) ? "\r\n\r\n" : "\r\nER  - \r\n\r\n");
        if (!lost.isEmpty())
            exported.report.lost.push_back(
                {sourcePlace(*source), Sentences::tr("RIS has no place for %1.").arg(someOf(lost))});
    }
    reportLosses(debate, exported.report);
    return exported;
}
