#include "app/window/exchange/exchangereport.h"

#include "model/debate/sentences.h"

#include <QFileInfo>
#include <QLocale>

#include <map>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExchangeReport)
};

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

/// "Claims: 12 new. Sources: 1 replaced."
QString countsText(const std::vector<Joined>& each)
{
    QStringList parts;
    for (int kind = 1; kind < kindCount; ++kind) {
        Coming sum;
        for (const Joined& one : each) {
            const Coming& coming = one.coming[static_cast<std::size_t>(kind)];
            sum = {sum.added + coming.added, sum.replaced + coming.replaced, sum.same + coming.same,
                sum.matched + coming.matched};
        }
        if (!(sum == Coming()))
            parts += Words::tr("%1: %2.", "kind of record, how many are new")
                         .arg(kindsName(static_cast<Kind>(kind)), comingText(sum));
    }
    return parts.join(u' ');
}

}

void addRemarks(ExchangeReport& to, const QString& file, const Report& report)
{
    for (const Remark& remark : report.lost)
        to.remarks.push_back({ExchangeRemark::LeftBehind, file, remark.place, remark.what, remark.about});
    for (const Remark& remark : report.repaired)
        to.remarks.push_back({ExchangeRemark::PutRight, file, remark.place, remark.what, remark.about});
}

ExchangeReport reportOf(const std::vector<Arrival>& arrivals, const Joining& joining)
{
    ExchangeReport report;
    int read = 0;
    for (const Arrival& arrival : arrivals) {
        read += arrival.error ? 0 : 1;
        if (arrival.error)
            report.remarks.push_back({ExchangeRemark::NotRead, nameOf(arrival.path), {}, arrival.error->text()});
    }
    for (std::size_t i = 0; i < arrivals.size(); ++i)
        addRemarks(report, nameOf(arrivals[i].path), joining.each[i].report);
    report.summary = arrivals.size() == 1
        ? Words::tr("Imported from %1.").arg(quoted(nameOf(arrivals.front().path)))
        : Words::tr("Imported from %1 of %2 files.").arg(QLocale().toString(read), QLocale().toString(arrivals.size()));
    report.summary += u' ' + countsText(joining.each);
    return report;
}

ExchangeReport reportOf(const QString& path, const Report& report)
{
    ExchangeReport said;
    QStringList parts;
    for (int kind = 1; kind < kindCount; ++kind) {
        if (const int count = report.carried[static_cast<std::size_t>(kind)])
            parts += Words::tr("%1: %2.", "kind of record, how many were written")
                         .arg(kindsName(static_cast<Kind>(kind)), QLocale().toString(count));
    }
    said.summary = Words::tr("Wrote %1.").arg(quoted(nameOf(path))) + u' ' + parts.join(u' ');
    addRemarks(said, nameOf(path), report);
    return said;
}

QString wordFor(ExchangeRemark::Kind kind)
{
    switch (kind) {
    case ExchangeRemark::NotRead:
        return Words::tr("Not read");
    case ExchangeRemark::LeftBehind:
        return Words::tr("Left behind");
    case ExchangeRemark::PutRight:
        break;
    }
    return Words::tr("Put right");
}

QString kindsName(Kind kind)
{
    const std::map<Kind, QString> names
        = {{Kind::Issue, Words::tr("Questions")}, {Kind::Topic, Words::tr("Topics")}, {Kind::Tag, Words::tr("Tags")},
            {Kind::Claim, Words::tr("Claims")}, {Kind::Inference, Words::tr("Reasons and objections")},
            {Kind::Source, Words::tr("Sources")}, {Kind::Document, Words::tr("Texts")},
            {Kind::Turn, Words::tr("Turns")}, {Kind::Excerpt, Words::tr("Quotations")},
            {Kind::Stakeholder, Words::tr("Stakeholders")}, {Kind::Statement, Words::tr("Statements")},
            {Kind::Citation, Words::tr("Hops")}, {Kind::CriticalAnswer, Words::tr("Answers to critical questions")},
            {Kind::Place, Words::tr("Places on the map")}, {Kind::SavedView, Words::tr("Kept views")},
            {Kind::Dismissal, Words::tr("Findings set aside")}, {Kind::Scheme, Words::tr("Own schemes")},
            {Kind::Scenario, Words::tr("Scenarios")}};
    const auto found = names.find(kind);
    return found == names.end() ? QString() : found->second;
}

QString comingText(const Coming& coming)
{
    QStringList parts;
    const auto part = [&parts](int count, const QString& words) {
        if (count > 0)
            parts += words.arg(QLocale().toString(count));
    };
    part(coming.added, Words::tr("%1 new"));
    part(coming.replaced, Words::tr("%1 replaced"));
    part(coming.same, Words::tr("%1 the same"));
    part(coming.matched, Words::tr("%1 matched"));
    return parts.join(Words::tr(", "));
}

QString plainText(const ExchangeReport& report)
{
    QString text = report.summary + u'\n';
    for (const ExchangeRemark& remark : report.remarks) {
        QStringList parts{wordFor(remark.kind), remark.file};
        if (!remark.place.isEmpty())
            parts += remark.place;
        text += parts.join(QStringLiteral(" · ")) + QStringLiteral(": ") + remark.what + u'\n';
    }
    return text;
}
