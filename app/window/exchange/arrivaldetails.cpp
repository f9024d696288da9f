#include "app/window/exchange/arrivaldetails.h"

#include "app/window/exchange/exchangereport.h"
#include "model/analysis/positions/positions.h"
#include "model/debate/sentences.h"
#include "views/common/plaintext.h"

#include <QHeaderView>
#include <QLocale>

namespace {

constexpr std::size_t mostRemarks = 200; ///< the report has all
constexpr int mostLines = 8; ///< of the beginning

QString lineOf(const Debate& debate, const Statement& statement)
{
    QStringList names;
    for (const Speaker& speaker : statement.speakers) {
        if (const Stakeholder* who = debate.find(speaker.stakeholder))
            names += isolated(who->name, 60);
    }
    const Claim* claim = debate.find(statement.claim);
    return ArrivalDetails::tr("%1, %2: %3", "who says it, for or against, the claim")
        .arg(names.isEmpty() ? ArrivalDetails::tr("somebody") : names.join(ArrivalDetails::tr(", ")),
            wordFor(statement.stance), claim ? isolated(claim->text.simplified(), 160) : QString());
}

}

ArrivalDetails::ArrivalDetails(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("arrival"));
    setAccessibleName(tr("What the file brings"));
    setHeaderHidden(true);
    setColumnCount(2);
    header()->setStretchLastSection(true);
}

QTreeWidgetItem* ArrivalDetails::addGroup(const QString& title)
{
    auto* group = new QTreeWidgetItem(this, {title});
    group->setFirstColumnSpanned(true);
    group->setExpanded(true);
    return group;
}

void ArrivalDetails::show(const Arrival& arrival, const Joined& joined)
{
    clear();
    if (arrival.error) {
        addGroup(arrival.error->text());
        return;
    }
    addCounts(joined);
    addRemarks(tr("Left behind (%1)"), joined.report.lost);
    addRemarks(tr("Put right (%1)"), joined.report.repaired);
    addBeginning(arrival.imported.debate);
    resizeColumnToContents(0);
    setColumnWidth(0, std::min(columnWidth(0), width() / 2));
}

void ArrivalDetails::addCounts(const Joined& joined)
{
    QTreeWidgetItem* group = addGroup(tr("Brings"));
    for (int kind = 1; kind < kindCount; ++kind) {
        const Coming& coming = joined.coming[static_cast<std::size_t>(kind)];
        if (!(coming == Coming()))
            new QTreeWidgetItem(group, {kindsName(static_cast<Kind>(kind)), comingText(coming)});
    }
    if (group->childCount() == 0)
        new QTreeWidgetItem(group, {tr("nothing")});
}

void ArrivalDetails::addRemarks(const QString& title, const std::vector<Remark>& remarks)
{
    if (remarks.empty())
        return;
    QTreeWidgetItem* group = addGroup(title.arg(QLocale().toString(remarks.size())));
    for (std::size_t i = 0; i < std::min(mostRemarks, remarks.size()); ++i) {
        auto* item = new QTreeWidgetItem(group, {remarks[i].place, remarks[i].what});
        item->setToolTip(1, plainTip(remarks[i].what));
    }
    if (remarks.size() > mostRemarks)
        new QTreeWidgetItem(group, {QString(), tr("… and more; the report after the import has all of them")});
}

void ArrivalDetails::addBeginning(const Debate& debate)
{
    QStringList lines;
    const bool isOfStatements = debate.table<Statement>().count() >= debate.claims().count();
    for (const Statement* statement : debate.table<Statement>().inOrder()) {
        if (isOfStatements && lines.size() < mostLines)
            lines += lineOf(debate, *statement);
    }
    for (const Claim* claim : debate.claims().inOrder()) {
        if (lines.size() < mostLines)
            lines += isolated(claim->text.simplified(), 200);
    }
    if (lines.isEmpty())
        return;
    QTreeWidgetItem* group = addGroup(tr("It begins"));
    for (const QString& line : lines)
        (new QTreeWidgetItem(group, {line}))->setFirstColumnSpanned(true);
}
